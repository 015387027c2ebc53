"""Who could be saying something in a sentence: candidates from its syntax, strong and weak alike.

Every verb with a subject is a candidate ("officials said", "the poll shows", "he wants"); which candidates truly give a
value is decided in ``weighing.py``.
"""

import dataclasses
from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck import data
from factcheck.claims.attribution.strength import MISREAD, PUT_AT

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

SUBJECT = {"nsubj", "csubj"}
SUBJECTLESS = {"conj", "xcomp", "advcl", "ccomp", "pcomp", "acl", "dep"}  # these borrow a subject from above
RELATIVE = {"who", "which", "that", "whom", "whose"}
NOBODY = {"this", "that", "these", "those", "there", "what", "which", "nothing", "something", "anything", "everything"}
LONGEST_NAME = 40  # tokens of a speaker's noun phrase
PARTICIPLES = {"VBN", "VBD", "VB", "VBG"}
TAKEN = {"life", "victim"}
PLACING = {"put", "place", "peg"}  # ... a figure at
TAIL = 6  # tokens of a speaker at the end of a headline
MOST = 200  # candidates of one sentence: a bound for hostile text


@dataclasses.dataclass(frozen=True, slots=True)
class Saying:
    """A candidate: token ``cue`` (a verb, "according", a noun, a colon), the speaker's head token ``speaker`` and its
    noun phrase ``first``..``last`` (token indices, inclusive), found by the construction ``how``."""

    cue: int
    speaker: int
    first: int
    last: int
    how: str
    lemma: str


def sayings(doc: "Doc") -> tuple[Saying, ...]:
    """Candidates of one parsed sentence, in the order of their cues; at most `MOST`."""
    found: list[Saying] = []
    for saying in _candidates(doc):
        if saying.how != "label" and not _may_speak(doc[saying.speaker]):
            continue
        found.append(saying)
        if len(found) == MOST:
            break
    return tuple(sorted(found, key=lambda s: s.cue))


def _may_speak(speaker: "Token") -> bool:
    """Whether a word can stand for somebody: not "this", "what", "telling"."""
    return speaker.lower_ not in NOBODY and speaker.pos_ not in ("VERB", "AUX", "ADV", "PUNCT", "SYM")


def _candidates(doc: "Doc") -> Iterator[Saying]:
    yield from _label(doc)
    yield from _tail(doc)
    nouns, things, misread = (data.words(f) for f in ("cue_nouns.txt", "source_nouns.txt", "misread_forms.txt"))
    for token in doc:
        if token.lower_ == "according":
            yield from _according(token)
        elif token.pos_ in ("VERB", "AUX"):
            yield from _verb(token)
        elif token.text == ":":
            yield from _before_quotation(token)
        elif token.pos_ in ("NOUN", "ADJ", "ADP"):
            if token.text in misread:
                yield from _misread(token)
            lemma = token.lemma_.lower()
            if lemma in nouns:
                yield from _noun(token)
            elif _holds_a_clause(token):  # "the chairman's emphasis that only two had left"
                yield from (_saying(token, c, "noun", f"{lemma} (noun)") for c in token.children if c.dep_ == "poss")
            if lemma in things and token.dep_ == "pobj" and token.head.lower_ in ("in", "on", "by", "per", "from"):
                yield _saying(token.head, token, "in")


def _label(doc: "Doc") -> Iterator[Saying]:
    """ "Ministry: Five dead in blast", "SMITH: We had three." """
    begin = 1 if len(doc) > 2 and doc[0].is_quote else 0
    for token in doc[begin + 1 : begin + 9]:
        if token.text == ":":
            before = doc[begin : token.i]
            if "(" in before.text or doc[begin].is_punct or not _names_somebody(before):
                return
            head = next((t for t in reversed(list(before)) if t.pos_ in ("PROPN", "NOUN")), before[-1])
            yield Saying(token.i, head.i, begin, token.i - 1, "label", ":")
            return


def _names_somebody(before: "Span") -> bool:
    """Whether the words before a colon may be a speaker: "SMITH", "Ministry of Health"; not "UPDATE", "Just Leaked",
    "So just give us this"."""
    last = before[-1]
    if not before[0].text[:1].isalpha() or before[0].like_num or last.is_stop:
        return False
    if last.tag_ in PARTICIPLES and not last.is_upper:  # "Just Leaked", but "HOLT", which the tagger may not know
        return False
    if any(t.lower_ in data.words("label_words.txt") for t in (before[0], last)):
        return False
    return all(t.text[:1].isupper() or t.is_stop or t.is_punct for t in before)


def _tail(doc: "Doc") -> Iterator[Saying]:
    """Headlines: "Five dead in blast: police", "Five dead in blast - police", "Five dead in blast, says ministry" """
    if len(doc) < 4 or doc[-1].text in (".", "?", "!"):
        return
    first = len(doc) - 1
    while first > 1 and len(doc) - first < TAIL and doc[first - 1].pos_ in ("NOUN", "PROPN", "ADJ", "DET"):
        first -= 1
    if doc[-1].pos_ not in ("NOUN", "PROPN"):
        return
    for cue in range(len(doc) - 2, first - 2, -1):
        lead = doc[cue]
        says = lead.lower_ in ("says", "say", "said") and doc[cue - 1].text == ","
        if says or (lead.text in (":", "-", "–", "—", "--") and lead.whitespace_):
            yield Saying(cue, len(doc) - 1, cue + 1, len(doc) - 1, "tail", "according")
            return


def _according(token: "Token") -> Iterator[Saying]:
    """ "according to the ministry" """
    for to in token.children:
        if to.lower_ == "to":
            for person in to.children:
                if person.dep_ == "pobj":
                    yield _saying(token, person, "according")


def _verb(verb: "Token") -> Iterator[Saying]:
    """ "the ministry said", "was reported by the ministry", "the ministry was quoted as saying" """
    lemma = verb.lemma_.lower()
    if lemma == "claim" and any(c.dep_ == "dobj" and c.lemma_.lower() in TAKEN for c in verb.children):
        return  # "the flood claimed 20 lives"
    passive = False
    quoting = lemma in ("quote", "cite")
    active = any(c.dep_ == "nsubj" for c in verb.children)  # "residents said by telephone": nobody's name is Telephone
    for child in verb.children:
        if child.dep_ == "agent" and not active:
            passive = True
            if quoting and any(c.dep_ == "nsubjpass" for c in verb.children):
                continue  # "officials were quoted by the agency as saying": the agency relays
            for person in child.children:
                if person.dep_ == "pobj":
                    yield _saying(verb, person, "agent", lemma)
        elif child.dep_ == "nsubjpass" and quoting:
            yield _saying(verb, child, "quoted", lemma)
        elif quoting and child.dep_ == "dobj":  # "the agency said, citing the ministry"
            yield _saying(verb, child, "cited", lemma)
    if not passive:
        speaker = subject(verb)
        if lemma == "quote" and any(c.dep_ == "dobj" and c.pos_ in ("NOUN", "PROPN") for c in verb.children):
            return  # "the agency quoted an official as saying": the agency relays
        if speaker is not None and lemma in PLACING and any(c.lower_ == "at" for c in verb.children):
            yield _saying(verb, speaker, "verb", PUT_AT)  # "the ministry put the toll at 20"
        elif speaker is not None:
            yield _saying(verb, speaker, "verb" if speaker.head.i == verb.i else "borrowed", lemma)


def _misread(word: "Token") -> Iterator[Saying]:
    """ "Police allege Smith fled", where the tagger saw no verb"""
    before = word.nbor(-1) if word.i else None
    if before is not None and before.pos_ in ("NOUN", "PROPN") and _agrees(before, word.text):
        first = word.i - 1
        while first and word.i - first < LONGEST_NAME and word.doc[first - 1].pos_ in ("NOUN", "PROPN", "ADJ", "DET"):
            first -= 1
        yield Saying(word.i, word.i - 1, first, word.i - 1, "misread", word.lower_ + MISREAD)


def _agrees(noun: "Token", form: str) -> bool:
    """ "files show", "police say", "the file shows", but not "a trade show": number tells verbs from nouns"""
    several = noun.tag_ in ("NNS", "NNPS") or noun.lower_ in ("police", "people")
    return form.endswith("ed") or form in ("said", "wrote", "told") or form.endswith("s") != several


def _before_quotation(colon: "Token") -> Iterator[Saying]:
    """ "A hard winter - Ana Lee: "We lost 30 cows." " """
    doc = colon.doc
    if 0 < colon.i < len(doc) - 1 and doc[colon.i + 1].is_quote and doc[colon.i - 1].pos_ in ("PROPN", "NOUN"):
        first = colon.i - 1
        while first and colon.i - first < LONGEST_NAME and doc[first - 1].pos_ in ("PROPN", "NOUN", "ADJ", "DET"):
            first -= 1
        if first == 0 or doc[first - 1].is_punct:
            yield Saying(colon.i, colon.i - 1, first, colon.i - 1, "before quotation", ":")


def _noun(noun: "Token") -> Iterator[Saying]:
    """ "the ministry's claim that", "a report by the ministry" """
    for child in noun.children:
        if child.dep_ == "poss" and noun.dep_ == "pobj" and noun.head.lower_ in ("by", "in", "per"):
            yield _saying(noun.head, child, "in")  # "by the ministry's count", "in the ministry's words"
        elif child.dep_ == "poss":
            yield _saying(noun, child, "noun", f"{noun.lemma_.lower()} (noun)")
        elif child.dep_ == "prep" and child.lower_ in ("by", "from"):
            for person in child.children:
                if person.dep_ == "pobj":
                    yield _saying(noun, person, "noun", f"{noun.lemma_.lower()} (noun)")

    if _holds_a_clause(noun):  # "a Halvik Gazette report that 20 had died"
        for child in noun.children:
            if child.dep_ == "compound" and child.pos_ == "PROPN" and child.text[:1].isupper():
                yield _saying(noun, child, "noun", f"{noun.lemma_.lower()} (noun)")


def _holds_a_clause(noun: "Token") -> bool:
    """ "the report that 20 had died" """
    if noun.pos_ != "NOUN":
        return False
    return any(
        clause.dep_ in ("acl", "ccomp", "relcl")
        and any(c.dep_ == "mark" and c.lower_ == "that" for c in clause.children)
        for clause in noun.rights
    )


def _nearest_first(verb: "Token") -> "list[Token]":
    """What hangs on a verb: where the parser gives it two subjects before it, the one right before it comes first."""
    before = [c for c in verb.children if c.i < verb.i]
    return [*reversed(before), *(c for c in verb.children if c.i > verb.i)]


def subject(verb: "Token") -> "Token | None":
    """Who does what ``verb`` says: its own subject, or one borrowed from the verb that it hangs on. A relative pronoun
    gives what it stands for ("Lee, who said")."""
    token = verb
    for _ in range(6):
        for child in _nearest_first(token):
            if child.dep_ in SUBJECT and child.pos_ != "VERB":
                if child.lower_ in RELATIVE:
                    return token.head if token.dep_ == "relcl" else None
                return child
            if child.dep_ == "nsubjpass":
                return None if token is verb else child
        if token.dep_ == "pcomp" and token.head.lower_ == "as":  # "quoted an official as saying"
            quoted = next((c for c in token.head.head.children if c.dep_ in ("dobj", "nsubjpass")), None)
            if quoted is not None:
                return quoted
        if token.dep_ == "acl" and token.head.pos_ in ("NOUN", "PROPN", "PRON"):
            return token.head
        if token.dep_ not in SUBJECTLESS or token.head.i == token.i:
            return None
        token = token.head
        if token.pos_ not in ("VERB", "AUX"):
            token = token if token.pos_ in ("NOUN", "PROPN") else token.head
            if token.pos_ not in ("VERB", "AUX"):
                return None
    return None


def _saying(cue: "Token", speaker: "Token", how: str, lemma: str | None = None) -> Saying:
    first, last = phrase(speaker)
    return Saying(cue.i, speaker.i, first, last, how, lemma or cue.lower_)


def phrase(head: "Token") -> tuple[int, int]:
    """First and last token of a noun phrase without its clauses and appositions: "a spokesman for the ministry"."""
    first, last = head.left_edge.i, head.i
    for child in head.rights:
        if child.dep_ in ("relcl", "acl", "appos", "advcl", "parataxis", "dep", "ccomp", "punct", "npadvmod"):
            break
        last = child.right_edge.i
    return max(first, head.i - LONGEST_NAME), min(last, head.i + LONGEST_NAME)
