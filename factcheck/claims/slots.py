"""The slots around a value, from syntax: what is counted or measured, the predicate, of what, where, when."""

from typing import Any

from factcheck.claims.reading import Reading
from factcheck.language import Sentence


def slots(sentence: Sentence, reading: Reading) -> dict[str, Any]:
    """Slots of `Claim` by name (subject, head, predicate, population, of, event, place, when, hedges, negated)."""
    return dict(reading.given)
