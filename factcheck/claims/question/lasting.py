"""What a duration lasts: "how long the jury deliberated", "length of the strike", "how long after the verdict the mayor
resigned"."""

from typing import TYPE_CHECKING

from factcheck import data
from factcheck.claims.question.clauses import PERIODS, clause, preposition
from factcheck.claims.question.stated import Stated
from factcheck.claims.slots import classes
from factcheck.claims.slots.dated import is_time as is_calendar
from factcheck.claims.slots.frame import NOMINAL, VERBAL, governor

if TYPE_CHECKING:
    from spacy.tokens import Token

SHIFTS = frozenset({"after", "before", "later", "earlier", "since", "into"})
TAKING = frozenset({"take", "last", "serve", "spend", "need", "face"})

LEFT = frozenset({"left", "remaining", "go"})
RECORD = 9  # words before "in decades" among which the superlative is looked for


def is_time(token: "Token") -> bool:
    return token.lemma_.lower() in PERIODS or is_calendar(token)


def how_long(stated: Stated) -> str:
    """A question that a stretch of time answers."""
    unit = _unit(stated)
    shift = _shift(unit)
    noun = _lasting(unit) if shift is None else None
    if noun is not None:
        if classes.people(noun) or noun.lemma_.lower() in data.words("people.txt"):
            return f"time as {stated.bare(noun)}"  # "a 30-year veteran"
        return f"length of {stated.the(noun)}"
    best = _record(unit)
    if best:
        return f"in how long it was the {best}"
    verb = next((a for a in unit.ancestors if a.pos_ in VERBAL), None) or governor(unit)[0]
    if shift is not None and shift.lower_ in ("after", "before", "since", "into"):
        return _shifted(stated, shift, verb)
    taking = verb is not None and verb.lemma_.lower() in TAKING
    deed = clause(verb, stated.sentence, stated.value, unit if taking else None)
    if not deed:
        event = stated.event()
        return f"length of {event.removeprefix('in ')}" if event else ""
    if shift is not None:
        return f"how much {shift.lower_} {deed}"
    way = preposition(unit, verb) if verb is not None else ""
    if any(t.lower_ in ("every", "each", "per") for t in unit.lefts):
        return f"how often {deed}"
    if any(t.lower_ in LEFT for t in (unit.head, *unit.doc[unit.i + 1 : unit.i + 3])):
        return f"time left when {deed}"
    if way in ("to", "of", "at"):
        return f"length of time {deed} {way}"
    asked = {"in": "in how long", "within": "within how long", "after": "after how long", "by": "by how long"}
    return f"{asked.get(way, 'how long')} {deed}"


def _unit(stated: Stated) -> "Token":
    """The unit of the duration ("years"): the last noun of the value's words or the one behind them."""
    if is_time(stated.anchor):
        return stated.anchor
    doc, end = stated.value.doc, stated.value.end
    for token in doc[end : end + 3]:
        if is_time(token) and token.pos_ in ("NOUN", "PROPN", "ADJ"):
            return token
    return next((t for t in reversed(list(stated.value)) if is_time(t)), stated.anchor)


def _lasting(unit: "Token") -> "Token | None":
    """The noun that the time is part of: "an eight-year contract", "two hours of talks", "a term of six months"."""
    current = unit
    for _ in range(3):
        head = current.head
        if current.dep_ in ("nummod", "amod", "compound", "nmod", "poss", "npadvmod") and head.i > current.i:
            if head.pos_ in NOMINAL and not is_time(head):
                return head
            current = head
        else:
            break
    for child in unit.children:
        if unit.dep_ == "pobj" and unit.head.lower_ in ("in", "within"):
            break  # "within days of the crash"
        if child.dep_ == "prep" and child.lower_ == "of":
            return next((t for t in child.children if t.dep_ == "pobj" and t.pos_ == "NOUN" and not is_time(t)), None)
    above = unit.head
    if unit.dep_ == "pobj" and above.lower_ == "of" and above.head.pos_ == "NOUN" and not is_time(above.head):
        return above.head
    return None


def _record(unit: "Token") -> str:
    """ "worst rioting" of "the worst rioting the town had seen in decades"."""
    if unit.dep_ != "pobj" or unit.head.lower_ != "in":
        return ""
    doc, at = unit.doc, unit.head.i
    for word in reversed(list(doc[max(0, at - RECORD) : at])):
        if word.tag_ in ("JJS", "RBS") or word.lower_ == "first":
            noun = next((t for t in doc[word.i + 1 : at] if t.pos_ in NOMINAL and t.dep_ != "compound"), None)
            return doc[word.i : noun.i + 1].text if noun is not None else ""
    return ""


def _shift(unit: "Token") -> "Token | None":
    """The word that says from when the time runs: "two days after the vote", "an hour later"."""
    if unit.head.lower_ in SHIFTS and unit.head.i > unit.i:
        return unit.head
    following = unit.nbor(1) if unit.i + 1 < len(unit.doc) else None
    return following if following is not None and following.lower_ in SHIFTS else None


def _shifted(stated: Stated, shift: "Token", verb: "Token | None") -> str:
    """ "how long after the blast the gates were closed"."""
    below = next((t for t in shift.children if t.dep_ in ("pobj", "pcomp")), None)
    if below is None and shift.dep_ == "mark":
        below = shift.head
    first = "" if below is None else clause(below, stated.sentence, stated.value) or stated.named(below)
    above = next((a for a in shift.ancestors if a.pos_ in VERBAL and a != below), None)
    second = clause(above if above is not None else verb, stated.sentence, stated.value)
    if not first or len(first) > 40:
        return ""
    return f"how long {shift.lower_} {first}" + (f" {second}" if second and second != first else "")
