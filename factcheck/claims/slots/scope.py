"""The scope of a value: where, when, in which event, how surely and whether at all."""

import calendar
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck import data
from factcheck.claims.calendar_names import WEEKDAYS, YEAR
from factcheck.claims.expressions import Expression
from factcheck.claims.resolved import resolve
from factcheck.claims.slots import classes
from factcheck.claims.slots.dated import is_time
from factcheck.model import When

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from factcheck.language import Sentence

LOCAL = frozenset({"in", "at", "near", "off", "outside", "inside", "around", "across", "throughout"})
CLAUSES = frozenset({"ccomp", "advcl", "relcl", "conj", "acl", "parataxis", "ROOT"})
BEARING = frozenset(
    {"in", "during", "after", "from", "by", "following", "since", "amid", "over", "on", "with", "before", "at", "of"}
)
OPENING = frozenset({"open", "set", "catch", "return"})  # "opened fire" is no fire
UNIT = r"(?:minute|hour|day|week|month|year)s?"
PERIOD = r"(?:week|weekend|month|year|night|morning|afternoon|evening|season|summer|winter|spring|autumn|fall)"
NUMBER = r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|few|\d{1,3})"
FULL = "|".join(calendar.month_name[1:])
# times that a claim may carry, relative ones too: "late on Friday", "yesterday", "two days ago", "in March 2020"
WHEN = Expression(
    rf"""\b(?:
      (?:(?:early|late|earlier|later)\s+(?:on\s+)?|(?:last|next|this)\s+)?
        (?:{"|".join(WEEKDAYS)})(?:\s+(?:morning|afternoon|evening|night))?
    | yesterday | today | tonight | tomorrow | overnight
    | (?:last|next|this|earlier\s+this|later\s+this)\s+{PERIOD}
    | {NUMBER}\s+{UNIT}\s+(?:ago|earlier|later)
    | (?:(?:{FULL.replace("May|", "")})\b|May(?=\s+\d)|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.)
        \s*(?:\d{{1,2}}\b)?(?:,?\s*(?:of\s+)?{YEAR}\b)?
    | (?:in|since|until|by|from|during|of)\s+(?:early\s+|late\s+|mid-?)?(?:1[89]|20)\d\d\b
    )""",
    re.IGNORECASE | re.VERBOSE,
)


def places(token: "Token") -> "tuple[str, ...]":
    """Names after a preposition of place: those of the value's own clause; if it has none, of the clauses over it; if
    they have none, of the sentence. "Killed in Port Ellery", "a storm near Lake Moss that killed two"."""
    named = _named_places(token.doc)
    if not named:
        return ()
    own = _clause(token)
    above = {t.i for t in own.ancestors}
    found = [(0 if clause == own.i else 1 if clause in above else 2, name) for clause, name in named]
    best = min(rank for rank, _ in found)
    return tuple(dict.fromkeys(name for rank, name in found if rank == best))


def _named_places(doc: "Doc") -> "list[tuple[int, str]]":
    """Every place name of a sentence with the index of its clause's verb, found once a sentence."""
    found: list[tuple[int, str]] | None = doc.user_data.get("places")
    if found is None:
        found = []
        for noun in doc:
            if noun.dep_ == "pobj" and noun.pos_ == "PROPN" and noun.head.lower_ in LOCAL and _names_place(noun):
                name = _name(noun)
                if name:
                    found.append((_clause(noun).i, name))
        doc.user_data["places"] = found
    return found


def _names_place(noun: "Token") -> bool:
    """Not a month, a weekday, a holiday, a time or a number."""
    return not (is_time(noun) or any(c.isdigit() for c in noun.text) or noun.text in data.table("holidays.tsv"))


def _name(noun: "Token") -> str:
    """The words of a name around its head noun: "Lake Moss"."""
    first = noun.i
    while (
        first > 0
        and noun.nbor(first - noun.i - 1).pos_ == "PROPN"
        and noun.nbor(first - noun.i - 1).head.i in range(first - 1, noun.i + 1)
    ):
        first -= 1
    return "".join(t.text_with_ws for t in noun.doc[first : noun.i + 1]).strip()


def _clause(token: "Token") -> "Token":
    """The verb over a token that heads its clause, or the root."""
    top = token
    while top.head.i != top.i and not (top.pos_ in ("VERB", "AUX") and top.dep_ in CLAUSES):
        top = top.head
    return top


def when(sentence: "Sentence", token: "Token", start: int, end: int) -> When | None:
    """The time expression nearest to the value in its own clause, else the only one in the sentence; not the value."""
    times: list[re.Match[str]] | None = token.doc.user_data.get("times")
    if times is None:
        times = token.doc.user_data["times"] = list(WHEN.finditer(sentence.text))
    matches = [m for m in times if m.end() <= start or m.start() >= end]
    if not matches:
        return None
    clause = _places_in(_clause(token))
    inside = [m for m in matches if any(m.start() <= at < m.end() for at in clause)]
    if not inside and len(matches) > 1:
        return None
    best = min(inside or matches, key=lambda m: min(abs(m.start() - end), abs(start - m.end())))
    words = re.sub(r"^(?:in|since|until|by|from|during|of)\s+", "", best.group(), flags=re.IGNORECASE)
    return When(words, _resolved(sentence, best.start(), words))


def _places_in(clause: "Token") -> "list[int]":
    """Where the words of a clause stand in its sentence, found once for all values in it."""
    known: dict[int, list[int]] = clause.doc.user_data.setdefault("clauses", {})
    if clause.i not in known:
        known[clause.i] = [t.idx for t in clause.subtree]
    return known[clause.i]


def _resolved(sentence: "Sentence", at: int, words: str) -> str | None:
    span = sentence.doc.char_span(at, at + 1, alignment_mode="expand")
    token = span[0] if span is not None and len(span) else None
    return resolve(sentence, token, words)


def event(noun: "Token", state: "Token | None", verb: "Token | None") -> str:
    """What it happened in: "killed in air strikes", "the blast injured 12", "the quake's 6.1 magnitude"; ``state`` is
    the word that says what became of the noun, where it is not the verb ("confirmed 20 killed in air strikes")."""
    candidates: list[Token] = []
    for top in (noun, state, verb):
        if top is not None:
            candidates.extend(child for child in _around(top) if child.i != noun.i)
    if verb is not None and verb.head.i != verb.i and verb.dep_ in ("advcl", "xcomp", "acl", "conj"):
        candidates.extend(c for c in verb.head.children if _happening(c) or c.dep_ in ("nsubj", "nsubjpass"))
        candidates.append(verb.head)  # "launched strikes, killing 20": the strikes, not the launch
    if noun.dep_ == "pobj" and noun.head.head.pos_ == "NOUN":
        candidates.append(noun.head.head)
    for token in candidates:
        if token.lemma_.lower() in data.words("event_nouns.txt") and not is_time(token):
            return _phrase(token)
    return ""


def _around(top: "Token") -> "Iterator[Token]":
    """The nouns by which a noun or verb may be tied to an event: after a preposition, its subject, compound, object."""
    for child in top.children:
        if child.dep_ in ("prep", "agent") and child.lower_ in BEARING:
            yield from (t for t in child.children if t.dep_ == "pobj")
        elif child.dep_ in ("nsubj", "poss") or _happening(child) or _victims(child):
            yield child


def _victims(child: "Token") -> bool:
    """ "crash victims", not "assault rifles"."""
    return child.dep_ == "compound" and classes.people(child.head) is not None


def _happening(child: "Token") -> bool:
    """Whether an object may be what happened: not the fire of "opened fire"."""
    return child.dep_ == "dobj" and child.head.lemma_ not in OPENING


def _phrase(token: "Token") -> str:
    """An event noun with its compounds and adjectives: "air strike", "drive-by shooting"."""
    words: list[str] = []
    for child in token.lefts:
        fits = child.dep_ in ("compound", "amod") and child.is_alpha and child.tag_ not in ("JJS", "NNP", "NNPS", "CD")
        hyphenated = (child.i + 1 < token.i and token.doc[child.i + 1].text == "-") or any(
            c.text == "-" for c in child.children
        )
        if fits and not hyphenated and not is_time(child):
            words.append(child.lower_ if child.tag_ in ("VBN", "VBG") else child.lemma_.lower())
    return " ".join([*words[-2:], token.lemma_.lower()])


def hedges(token: "Token", verbs: "tuple[Token | None, ...]", value: "tuple[int, int]") -> tuple[str, ...]:
    """Words that weaken the claim: "reportedly", "believed to", "may have", "suspected"."""
    known = data.words("hedges.txt")
    found: dict[str, int] = {}
    chain: list[Token] = []
    for top in verbs:
        for _ in range(3):
            if top is None:
                break
            chain.append(top)
            over = top.dep_ in ("xcomp", "ccomp", "auxpass", "acl", "relcl", "advcl") and top.head.i != top.i
            top = top.head if over else None
    for link in chain:
        if link.lower_ in known and any(c.dep_ in ("xcomp", "ccomp", "oprd", "acomp") for c in link.children):
            found[link.lower_] = link.i
        for child in link.children:
            if child.lower_ in known and child.dep_ in ("advmod", "aux", "acomp", "oprd"):
                found[child.lower_] = child.i
    for child in token.children:
        if child.lower_ in known and child.dep_ in ("amod", "advmod"):
            found[child.lower_] = child.i
    return tuple(sorted((w for w, i in found.items() if not value[0] <= i < value[1]), key=found.__getitem__))


def negated(verb: "Token | None") -> bool:
    """Whether the verb over a value is denied: "did not kill", "never reached"."""
    if verb is None:
        return False
    return any(child.dep_ == "neg" or child.lower_ in ("not", "never", "n't") for child in verb.children)
