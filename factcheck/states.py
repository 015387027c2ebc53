"""States of affairs (claims of kind "status"): which states of one thing exclude each other.

The list of opposites is ``data/states_opposed.txt``; a state also excludes its own denial.
"""

from functools import cache

from factcheck.data import lines
from factcheck.model import Claim


def state(claim: Claim) -> str:
    """The state that a claim names, as a short normal form ("captured")."""
    return (claim.value.normalized or str(claim.value.low or claim.value.text)).casefold()


def affirmed(claim: Claim) -> bool:
    """Whether the state is said to hold: it is neither negated nor is its speaker reported to deny it."""
    denied = claim.attribution is not None and claim.attribution.stance == "denies"
    return not (claim.negated or denied)


def contradict(a: Claim, b: Claim) -> bool:
    """Whether two claims about one thing cannot both be true of the same moment."""
    if state(a) == state(b):
        return affirmed(a) != affirmed(b)
    return opposed(state(a), state(b)) and affirmed(a) and affirmed(b)


def comparable(a: Claim, b: Claim) -> bool:
    """Whether two states answer one question: they are the same or opposed."""
    return state(a) == state(b) or opposed(state(a), state(b))


def opposed(a: str, b: str) -> bool:
    """Whether two states exclude each other."""
    return frozenset((a, b)) in _opposites()


@cache
def _opposites() -> frozenset[frozenset[str]]:
    return frozenset(frozenset(part.strip() for part in line.split("\t")) for line in lines("states_opposed.txt"))
