"""A clause in the fewest words of the text that still say what happened: who, the verb as it stands there, and the
object, or where there is none the first place or thing that follows: "the navy sank the trawler"."""

import re
from typing import TYPE_CHECKING

from factcheck import data
from factcheck.claims.question.inflection import past
from factcheck.claims.question.words import NOMINAL, article, bare, named
from factcheck.claims.slots.dated import is_time
from factcheck.claims.slots.frame import VERBAL, subject_of

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from factcheck.language import Sentence

LONGEST = 72
FULL = {
    "n't": "not", "'ve": "have", "'re": "are", "'ll": "will", "'d": "had", "wo": "will", "ca": "can", "'s": "is",
    "'m": "am",
}  # fmt: skip
PERIODS = frozenset({"second", "minute", "hour", "day", "week", "month", "year", "decade", "century", "fortnight"})
AUXILIARY = frozenset({"aux", "auxpass", "neg"})
COMPLEMENT = frozenset({"dobj", "attr", "acomp", "oprd"})
LOOSE = frozenset(
    {
        "after",
        "before",
        "since",
        "until",
        "during",
        "by",
        "as",
        "for",
        "from",
        "per",
        "amid",
        "while",
        "than",
        "despite",
    }
    | {"because", "including", "following", "according", "without", "through", "between", "about", "like", "via"}
)  # prepositions that open something that a verb can do without
MANY = ("NNS", "NNPS")


def clause(verb: "Token | None", sentence: "Sentence", value: "Span", bereft: "Token | None" = None) -> str:
    """Subject, verb and complement; empty where nobody is named. Where ``bereft`` is given, that word and what hangs
    on it are left out ("the fire burned" of the acres), and no other complement is looked for."""
    if verb is None or verb.pos_ not in VERBAL or not verb.is_alpha:
        return ""
    if verb.tag_ == "VB" and verb.dep_ == "advcl" and verb.head.pos_ in VERBAL:
        verb = verb.head  # "feigned illness to escape"
    first = _first(verb)
    if first.tag_ == "VB" and first.dep_ != "conj" and all(t.lower_ == "to" for t in first.lefts if t.dep_ == "aux"):
        return ""  # "allowed one to leave"
    who = doer(first)
    if who is not None and _measures(who):
        return clause(verb.head, sentence, value) if verb.dep_ == "advcl" else ""  # "with two minutes remaining"
    subject = named(who, sentence, value)
    rest = told(verb, sentence, value, bereft)
    if not subject or not rest:
        return ""
    words = f"{subject} {rest}"
    return words if len(words) <= LONGEST else _cut(words)


def told(verb: "Token", sentence: "Sentence", value: "Span", bereft: "Token | None" = None) -> str:
    """What a clause says of its subject: "were killed in the flood", "is expected to reopen the mill"."""
    if not verb.is_alpha:
        return ""
    first = _first(verb)
    parts = [_infinitive(first) if first.tag_ == "VB" and first.dep_ in ("acl", "relcl") else group(first)]
    current = first
    while current != verb:
        parts += [_object(current, sentence, value, bereft)]
        current = next(t for t in (verb, *verb.ancestors) if t.head == current)
        parts += [_infinitive(current)]
    parts.append(_complement(verb, sentence, value) if bereft is None else _object(verb, sentence, value, bereft))
    words = " ".join(p for p in parts if p)
    if verb.lemma_ == "be" and words == group(verb):
        below = next((c for c in verb.children if c.dep_ == "xcomp" and c.tag_ == "VB"), None)
        if below is None:
            return ""  # "it was"
        return f"{words} {_infinitive(below)} {_complement(below, sentence, value)}".strip()  # "were to be freed"
    return words


def group(verb: "Token") -> str:
    """A verb with its auxiliaries and its particle, as the text has it; as a finite form where it has none."""
    before = [t for t in verb.lefts if t.dep_ in AUXILIARY and t.lower_ != "to"]
    form = verb.lower_
    if not any(t.dep_ in ("aux", "auxpass") for t in before):
        active = any(t.dep_ == "dobj" for t in verb.rights) or any(t.dep_ == "nsubj" for t in verb.lefts)
        if verb.tag_ == "VBN" and active and not _had(verb):
            return _join([past(verb.lemma_.lower())], verb)  # "was to leave but suffered a stroke"
        if verb.tag_ == "VBN" and verb.dep_ == "conj" and verb.head.pos_ in VERBAL:
            before = [t for t in verb.head.lefts if t.dep_ in AUXILIARY] + before
        elif verb.tag_ == "VB" and verb.dep_ == "conj":
            before = [t for t in verb.head.lefts if t.dep_ in AUXILIARY and t.lower_ != "to"] + before
        if verb.tag_ == "VBN" and not before:
            return _join([_was(verb), form], verb)
        if verb.tag_ == "VBG":
            form = past(verb.lemma_.lower())
    elif verb.tag_ == "VBN" and before[0].tag_ == "VBG":
        return _join([_was(verb), form], verb)  # "after being released"
    return _join([FULL.get(t.lower_.replace("’", "'"), t.lower_) for t in before] + [form], verb)


def _measures(noun: "Token") -> bool:
    """Whether a noun is a time or a unit and nobody who does anything; "two inches of rain" fall."""
    if is_time(noun) or noun.lemma_.lower() in PERIODS:
        return True
    whole = any(t.dep_ == "prep" and t.lower_ == "of" for t in noun.rights)
    return noun.lemma_.lower() in data.table("units.txt") and not whole


def doer(verb: "Token") -> "Token | None":
    """The subject of a verb, or of the one over it: "spoke of having", "fled after shooting", "died after slipping and
    falling"."""
    found = subject_of(verb)
    first = verb
    while first.dep_ == "conj" and first.head.pos_ in VERBAL:
        first = first.head
    if found is None and first.dep_ == "pcomp" and first.head.head.pos_ in VERBAL:
        return subject_of(first.head.head)
    return found


def preposition(token: "Token", verb: "Token") -> str:
    """The preposition between a noun and the verb over it: "for" in "bought the mill for $2m"."""
    for above in token.ancestors:
        if above == verb:
            return ""
        if above.dep_ == "prep":
            over = above.head.head if above.head.pos_ == "ADV" else above.head  # "early in the second half"
            return above.lower_ if over == verb else ""
    return ""


def follows(noun: "Token", sentence: "Sentence", value: "Span") -> str:
    """The first thing that a preposition ties to a noun: "on board the ferry"."""
    for child in noun.rights:
        found = _prepositional(child, sentence, value, LOOSE | {"of"} - {"from", "for"})
        if found:
            return found
    return ""


def _first(verb: "Token") -> "Token":
    """The verb that a chain begins with: "is" expected to be arraigned."""
    for _ in range(3):
        if verb.dep_ != "xcomp" or verb.head.pos_ not in VERBAL:
            break
        verb = verb.head
    return verb


def _had(verb: "Token") -> bool:
    """Whether a participle shares "has" or "had" with the verb that it is joined to."""
    return verb.dep_ == "conj" and any(t.lemma_ == "have" for t in verb.head.lefts if t.dep_ == "aux")


def _infinitive(verb: "Token") -> str:
    before = [t.lower_ for t in verb.lefts if t.dep_ in AUXILIARY]
    return _join([*before, verb.lower_], verb)


def _complement(verb: "Token", sentence: "Sentence", value: "Span") -> str:
    found = _object(verb, sentence, value, None)
    if found:
        return found
    helped = next((c for c in verb.rights if c.dep_ in ("ccomp", "xcomp") and c.tag_ == "VB"), None)
    if helped is not None and not any(c.dep_ in ("nsubj", "nsubjpass") for c in helped.lefts):
        return f"{_infinitive(helped)} {_object(helped, sentence, value, None)}".strip()  # "helped build the dam"
    if verb.dep_ == "relcl" and verb.head.pos_ in NOMINAL and not is_time(verb.head):
        subject = next((t for t in verb.lefts if t.dep_ == "nsubj"), None)
        if subject is not None and subject.tag_ not in ("WDT", "WP"):
            return named(verb.head, sentence, value)  # "the truce that the two towns brokered"
    for child in verb.rights:
        found = _prepositional(child, sentence, value, LOOSE)
        if found:
            return found
    return ""


def _object(verb: "Token", sentence: "Sentence", value: "Span", bereft: "Token | None") -> str:
    """The object or predicate of a verb, without the one that is ``bereft``."""
    for child in verb.rights:
        if child.dep_ not in COMPLEMENT or (bereft is not None and bereft in (child, *child.subtree)):
            continue
        if any(value.start <= t.i < value.end for t in (child, *child.lefts)):
            continue
        if child.pos_ in ("ADJ", "ADV", "VERB") and child.dep_ != "dobj":
            behind = next((p for c in child.rights if (p := _prepositional(c, sentence, value, LOOSE))), "")
            return f"{child.lower_} {behind}".strip()
        if child.pos_ in NOMINAL and not is_time(child):
            return f"{article(child, own=True)}{bare(child, value)}".strip()
        if child.pos_ == "PRON" and child.tag_ not in ("WP", "WDT"):
            return named(child, sentence, value)
    return ""


def _prepositional(token: "Token", sentence: "Sentence", value: "Span", loose: frozenset[str]) -> str:
    if token.dep_ != "prep" or token.lower_ in loose or not token.is_alpha:
        return ""
    for noun in token.children:
        if noun.dep_ == "pobj" and noun.pos_ in NOMINAL and not is_time(noun) and not _holds(noun, value):
            if any(t.like_num for t in noun.lefts):
                return ""
            words = named(noun, sentence, value, own=True)
            return f"{token.lower_} {words}" if words else ""
    return ""


def _holds(noun: "Token", value: "Span") -> bool:
    return any(value.start <= t.i < value.end for t in noun.subtree)


def _was(verb: "Token") -> str:
    subject = subject_of(verb)
    if subject is None:
        return "was"
    many = subject.tag_ in MANY or any(c.i > subject.i for c in subject.conjuncts) or subject.lower_ == "people"
    return "were" if many else "was"


def _join(words: list[str], verb: "Token") -> str:
    particle = next((c.lower_ for c in verb.rights if c.dep_ == "prt"), "")
    return " ".join(w for w in (*words, particle) if w)


def _cut(words: str) -> str:
    """A clause that is too long, up to the last preposition that leaves it short enough."""
    for found in reversed(list(re.finditer(r" (?:of|in|on|at|to|with|into|against|over) ", words))):
        if found.start() <= LONGEST and words[: found.start()].count(" ") >= 2:
            return words[: found.start()]
    return ""
