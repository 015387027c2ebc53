"""The slots around a value, from syntax: what is counted or measured, the predicate, of what, where, when."""

from typing import TYPE_CHECKING, Any

from factcheck.claims.question import Stated, question
from factcheck.claims.reading import Reading
from factcheck.claims.slots import aged, dated, ranked, scope
from factcheck.claims.slots.frame import Frame, compounded, frame
from factcheck.claims.slots.phrases import head_word, phrase, population
from factcheck.claims.slots.predicates import predicate
from factcheck.claims.slots.pronouns import antecedent, person_before
from factcheck.claims.slots.whole import whole
from factcheck.language import Sentence
from factcheck.model import Kind

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

MEASURED = frozenset({"money", "percent", "measure", "duration", "score"})
DATED = frozenset({"year", "date", "time"})


def slots(sentence: Sentence, reading: Reading) -> dict[str, Any]:
    """Slots of `Claim` by name (subject, head, predicate, population, of, event, place, when, hedges, negated, and of
    ranks about; the question that all of them ask)."""
    given = dict(reading.given)
    doc = sentence.doc
    value = doc.char_span(reading.start - sentence.start, reading.end - sentence.start, alignment_mode="expand")
    if value is None or not len(value) or not 0 <= reading.anchor < len(doc):
        return given
    found = _frame(value, reading)
    thing = None if found.noun is None else compounded(found.noun)
    low = thing if thing is not None else doc[reading.anchor]
    if thing is not None:
        named = antecedent(sentence, thing)
    else:
        named = person_before(sentence, doc[reading.anchor]) if aged.stands_for_person(reading.kind, value) else None
    filled: dict[str, Any] = {
        "subject": named or (phrase(thing, value) if thing is not None else ""),
        "head": head_word(
            named or (thing.lemma_ if thing.pos_ == "NOUN" else phrase(thing)) if thing is not None else named
        ),
        "predicate": predicate(reading.kind, reading.value.unit, found, doc[reading.anchor]),
        "population": population(thing, value) if thing is not None else (),
        "of": whole(reading.kind, found, value, doc[reading.anchor]),
        "event": scope.event(low, found.state, found.verb),
        "place": scope.places(low),
        "when": scope.when(sentence, low, reading.start - sentence.start, reading.end - sentence.start),
        "hedges": scope.hedges(low, (found.state, found.verb), (value.start, value.end)),
        "negated": scope.negated(found.verb),
        "about": ranked.holder(found.noun) if reading.kind == "rank" else "",
    }
    filled |= given
    asked = Stated(
        sentence,
        _with_unit(value, doc[reading.anchor], reading.kind),
        doc[reading.anchor],
        found,
        reading.kind,
        reading.value.unit,
        reading.value.low,
        filled,
    )
    filled["question"] = question(asked)
    return {name: slot for name, slot in filled.items() if slot} | given


def _with_unit(value: "Span", anchor: "Token", kind: Kind) -> "Span":
    """The value's words and the unit behind them: "20 year" of "a 20 year sentence"."""
    near = kind in MEASURED and value.end <= anchor.i <= value.end + 1
    return value.doc[value.start : anchor.i + 1] if near else value


def _frame(value: "Span", reading: Reading) -> Frame:
    anchor = value.doc[reading.anchor]
    if reading.kind == "age":
        return aged.frame_of_age(value, anchor)
    if reading.kind in DATED:
        return dated.frame_of_date(value, anchor)
    if reading.kind == "rank":
        return ranked.frame_of_rank(value, anchor)
    return frame(value, anchor, reading.kind in MEASURED)
