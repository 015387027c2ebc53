"""Ways in which people come to harm that an account keeps apart: air strikes are not clashes."""

from functools import lru_cache

from factcheck import data
from factcheck.facts.stems import stems


def two_ways(a: str, b: str) -> bool:
    """Whether two events, both named, are ways that are kept apart."""
    left, right = ways(a), ways(b)
    return bool(left and right and not left & right)


@lru_cache(maxsize=10_000)
def ways(event: str) -> frozenset[int]:
    """The lines of the table of rival events that share a word with an event."""
    return frozenset(n for n, line in enumerate(data.lines("rival_events.txt")) if stems(event) & stems(line))
