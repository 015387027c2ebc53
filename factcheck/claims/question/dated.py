"""What a date, year or time dates: "day the jury was sworn in", "year of the agreement", "time of the blast"."""

import re
from typing import TYPE_CHECKING

from factcheck.claims.question.clauses import clause
from factcheck.claims.question.stated import Stated
from factcheck.claims.slots import classes
from factcheck.claims.slots.dated import announced, is_time
from factcheck.claims.slots.frame import NOMINAL, VERBAL, governor, subject_of

if TYPE_CHECKING:
    from spacy.tokens import Token

MONTH = re.compile(r"(?:\d{4}|-)-\d\d")  # "2031-05", "--05"


def when(stated: Stated) -> str:
    """The part of time that is asked for, and what happened then."""
    asked = _asked(stated)
    noun = stated.frame.noun
    hung = _hung(stated.anchor, noun)
    if noun is not None and hung and classes.eventive(noun):
        return f"{asked} of {stated.the(noun)}"
    verb = _verb(stated, noun if hung else None)
    if verb is not None and verb.lemma_ == "be" and not any(c.dep_ in ("acomp", "oprd") for c in verb.children):
        thing = subject_of(verb)
        if thing is not None and thing.pos_ == "NOUN" and _predicate(stated.anchor, verb):
            return f"{asked} of {stated.the(thing)}"  # "the deadline is Friday"
    deed = clause(verb, stated.sentence, stated.value)
    if deed:
        return f"{asked} {deed}"
    if noun is not None and noun.pos_ in NOMINAL and not is_time(noun):
        dated = stated.the(noun)
        return f"{asked} of {dated}" if dated and (classes.eventive(noun) or hung) else ""
    event = stated.event().removeprefix("in ")
    return f"{asked} of {event}" if event else ""


def _asked(stated: Stated) -> str:
    if stated.kind == "time":
        return "time"
    if stated.kind == "year":
        return "year"
    return "month" if MONTH.fullmatch(str(stated.low)) else "day"


def _verb(stated: Stated, noun: "Token | None") -> "Token | None":
    """The verb of what was dated: a participle on the noun, else the verb over the date; of telling, what was told."""
    for above in stated.anchor.ancestors:
        if above.pos_ in VERBAL:
            return announced(above)
        if noun is not None and above == noun:
            break
    verb, _ = governor(noun if noun is not None else stated.anchor)
    return announced(verb) if verb is not None else None


def _hung(anchor: "Token", noun: "Token | None") -> bool:
    """Whether the date is part of the noun's own phrase: "the March 3 blast", "a meeting on Friday"."""
    for above in anchor.ancestors:
        if above.pos_ in VERBAL:
            return False
        if noun is not None and above.i == noun.i:
            return True
    return False


def _predicate(anchor: "Token", verb: "Token") -> bool:
    above = anchor
    while above.head.i != above.i and above.head != verb:
        above = above.head
    return above.dep_ in ("attr", "prep", "npadvmod") and above.i > verb.i
