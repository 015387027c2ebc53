"""Source claims that speak against a draft's figure, as far as the matcher can tell: which of them are sure enough.

The strengths come from `factcheck.model.Rival`. The bars were chosen on articles of the training sets, each read as a
draft of the others.
"""

import math

from factcheck.agreement import agree
from factcheck.model import TEMPORAL_KINDS, Claim, Kind, Tolerance
from factcheck.style.bounds import comparable, covers
from factcheck.style.review import Review

ALONE = -1.0
ALONE_IN_TIME = -3.0
"""Against a figure that no source gives, and against a date or time. A draft is written from its sources: were half of
such figures wrong and half new, six in ten of the figures above this, and nine in ten of the dates, would be those that
the very fact contradicts (``benchmarks.draft_bars``; few cases)."""
IN_FACT = 0.5
"""Against a figure that a source gives, in the same fact."""
ENOUGH: dict[Kind, float] = {
    "age": 1.5, "time": 1.0, "duration": 1.0, "money": 3.0, "percent": 3.0, "count": 3.0, "measure": 3.0,
}  # fmt: skip
"""Against a figure that a source gives, in another fact, by kind; of other kinds there are none. What the matcher has
kept apart is seldom one question after all."""


def alone(claim: Claim, review: Review) -> tuple[Claim, ...]:
    """The claims that contradict a figure which no source gives, the strongest first."""
    found, bar = review.rivals(claim), ALONE_IN_TIME if claim.kind in TEMPORAL_KINDS else ALONE
    return tuple(c for c, strength in found if strength > bar and comparable(claim.value, c.value))


def in_fact(claim: Claim, others: tuple[Claim, ...], review: Review) -> tuple[Claim, ...]:
    """Those of the ``others`` of a fact that answer the draft's very question; of times and dates all."""
    if claim.kind in TEMPORAL_KINDS:
        return others
    strong = {c.id for c, s in review.rivals(claim) if s > IN_FACT and comparable(claim.value, c.value)}
    return tuple(c for c in others if c.id in strong)


def by_others(claim: Claim, own: tuple[Claim, ...], review: Review) -> tuple[Claim, ...]:
    """Claims with another figure, in whatever fact, by articles that do not give the draft's: whether they answer the
    same question is doubtful to the matcher, and for the editor to see. A figure that moves contests none."""
    if review.fact_of[claim.id].verdict == "update":
        return ()
    bar, given = ENOUGH.get(claim.kind, math.inf), {c.source for c in own}
    return tuple(
        c
        for c, strength in review.rivals(claim)
        if strength > bar
        and c.source not in given
        and not covers(claim.value, c.value)
        and comparable(claim.value, c.value)
        and not agree(claim, c, Tolerance())
    )


def moved_on(claim: Claim, own: tuple[Claim, ...], review: Review) -> tuple[Claim, ...]:
    """Claims with a higher count by which the articles that give the draft's count have replaced it: each of these
    gives both, and other articles give the higher one alone."""
    high, given = claim.value.high, {c.source for c in own}
    if claim.kind != "count" or not isinstance(high, int | float) or not given:
        return ()
    higher = tuple(
        c
        for c, strength in review.rivals(claim)
        if strength > ENOUGH["count"]
        and c.predicate == claim.predicate
        and isinstance(c.value.low, int | float)
        and c.value.low > high
        and comparable(claim.value, c.value)
    )
    return higher if given < {c.source for c in higher} else ()
