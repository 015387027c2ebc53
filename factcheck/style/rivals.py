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
"""Against a figure that no source gives. A draft is written from its sources: were half of such figures wrong and half
new, four in five of the claims above this would be the very fact."""
IN_FACT = 0.5
"""Against a figure that a source gives, in the same fact: of the contests that are found without a bar this keeps five
in six, and half of the false ones."""
ENOUGH: dict[Kind, float] = {
    "age": 1.0, "time": 0.5, "duration": 0.5, "money": 1.5, "percent": 2.0, "count": 2.0, "measure": 2.5,
}  # fmt: skip
"""Against a figure that a source gives, in another fact, by kind; of other kinds there are none. Of the ages, times,
durations and amounts above these 0.7 to 0.9 answer the same question, of the counts and measures 0.65."""


def alone(claim: Claim, review: Review) -> tuple[Claim, ...]:
    """The claims that contradict a figure which no source gives, the strongest first."""
    found = review.rivals(claim)
    return tuple(c for c, strength in found if strength > ALONE and comparable(claim.value, c.value))


def in_fact(claim: Claim, others: tuple[Claim, ...], review: Review) -> tuple[Claim, ...]:
    """Those of the ``others`` of a fact that answer the draft's very question; of times and dates all."""
    if claim.kind in TEMPORAL_KINDS:
        return others
    strong = {c.id for c, strength in review.rivals(claim) if strength > IN_FACT}
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
