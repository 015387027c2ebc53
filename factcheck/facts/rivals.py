"""Which source claims answer the question of a draft's claim with another value, in its fact or in any other."""

from collections.abc import Mapping, Sequence

from factcheck.facts.answers import Answers
from factcheck.facts.comparisons import Pair
from factcheck.facts.comparisons.value import AGREE, likeness
from factcheck.facts.profile import Profile
from factcheck.model import Rival

WEAK = -2.0  # the least log odds of a rival that is named


def rivals(
    known: Sequence[Profile], pairs: Mapping[tuple[int, int], Pair], answers: Answers
) -> dict[int, tuple[Rival, ...]]:
    """For each claim of a draft the claims of sources that may answer its question with another value, the surest
    first."""
    found: dict[int, tuple[Rival, ...]] = {}
    for n, odds in answers.items():
        named = [
            Rival(known[n].claim.id, known[m].claim.id, round(strength, 2))
            for m, strength in odds.items()
            if strength > WEAK and _differ(pairs[min(n, m), max(n, m)])
        ]
        found[n] = tuple(sorted(named, key=lambda rival: (-rival.strength, rival.other)))
    return found


def _differ(pair: Pair) -> bool:
    return likeness(pair) not in AGREE
