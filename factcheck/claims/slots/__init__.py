"""The slots around a value, from syntax: what is counted or measured, the predicate, of what, where, when."""

from typing import TYPE_CHECKING, Any

from factcheck.claims.reading import Reading
from factcheck.claims.slots import aged, dated, scope
from factcheck.claims.slots.frame import Frame, compounded, frame
from factcheck.claims.slots.phrases import phrase, population
from factcheck.claims.slots.predicates import predicate
from factcheck.claims.slots.pronouns import antecedent
from factcheck.claims.slots.whole import whole
from factcheck.language import Sentence

if TYPE_CHECKING:
    from spacy.tokens import Span

MEASURED = frozenset({"money", "percent", "measure", "duration", "score"})
DATED = frozenset({"year", "date", "time"})


def slots(sentence: Sentence, reading: Reading) -> dict[str, Any]:
    """Slots of `Claim` by name (subject, head, predicate, population, of, event, place, when, hedges, negated)."""
    given = dict(reading.given)
    doc = sentence.doc
    value = doc.char_span(reading.start - sentence.start, reading.end - sentence.start, alignment_mode="expand")
    if value is None or not len(value) or not 0 <= reading.anchor < len(doc):
        return given
    found = _frame(value, reading)
    thing = None if found.noun is None else compounded(found.noun)
    low = thing if thing is not None else doc[reading.anchor]
    named = antecedent(sentence, thing) if thing is not None else None
    filled: dict[str, Any] = {
        "subject": named or (phrase(thing, value) if thing is not None else ""),
        "head": (named or thing.lemma_).lower().split()[-1] if thing is not None else "",
        "predicate": predicate(reading.kind, reading.value.unit, found, doc[reading.anchor]),
        "population": population(thing, value) if thing is not None else (),
        "of": whole(reading.kind, found, value, doc[reading.anchor]),
        "event": scope.event(low, found.verb),
        "place": scope.places(low),
        "when": scope.when(sentence, low, reading.start - sentence.start, reading.end - sentence.start),
        "hedges": scope.hedges(low, (found.state, found.verb), (value.start, value.end)),
        "negated": scope.negated(found.verb),
    }
    return {name: slot for name, slot in filled.items() if slot} | given


def _frame(value: "Span", reading: Reading) -> Frame:
    anchor = value.doc[reading.anchor]
    if reading.kind == "age":
        return aged.frame_of_age(value, anchor)
    if reading.kind in DATED:
        return dated.frame_of_date(value, anchor)
    return frame(value, anchor, reading.kind in MEASURED)
