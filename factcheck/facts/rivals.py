"""Which claims of the sources answer the question of a draft's claim with another value, in its fact or in any other.

Where values differ, nothing but the words says whether two claims answer one question, and a pair by itself says it
poorly. Three articles say it better: a claim is a rival also by way of a third one that gives either value (a link of
links), and less so where its own article gives the draft's value as well, or the draft gives its.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import cache

from factcheck.facts.comparisons import Pair
from factcheck.facts.comparisons.value import likeness
from factcheck.facts.profile import Profile
from factcheck.model import Rival

LEAST = -2.0  # the least score of a claim that is looked at as a rival
WEAK = -3.0  # the least strength of a rival that is named
BOTH = 0.3  # what it counts against a rival that one article gives both values, by the score of the agreeing pair
KIN = 0.0  # claims that agree in value and score above this are of one mind

Score = Callable[[int, int], float]


def rivals(
    known: Sequence[Profile],
    pairs: Mapping[tuple[int, int], Pair],
    scores: Mapping[tuple[int, int], float],
    limit: float,
) -> dict[int, tuple[Rival, ...]]:
    """For each claim of a draft the claims of sources that may answer its question with another value, the strongest
    first. Pairs that were not compared score minus ``limit``."""
    draft = [n for n, profile in enumerate(known) if profile.source.role == "draft"]
    if not draft:
        return {}
    met = _met(pairs, scores, limit)

    @cache
    def agreeing(n: int) -> frozenset[int]:
        return frozenset(m for m, ij in met.get(n, {}).items() if likeness(pairs[ij]) in ("same", "agreeing"))

    def score(i: int, j: int) -> float:
        ij = met.get(i, {}).get(j)
        return -limit if ij is None else scores[ij]

    found: dict[int, tuple[Rival, ...]] = {}
    for i in draft:
        met_here: list[Rival] = []
        for j, ij in met.get(i, {}).items():
            if scores[ij] > LEAST and known[j].source.role == "source" and j not in agreeing(i):
                strength = _strength(i, j, known, agreeing, score)
                if strength > WEAK:
                    met_here.append(Rival(known[i].claim.id, known[j].claim.id, round(strength, 2)))
        found[i] = tuple(sorted(met_here, key=lambda rival: (-rival.strength, rival.other)))
    return found


def _met(
    pairs: Mapping[tuple[int, int], Pair], scores: Mapping[tuple[int, int], float], limit: float
) -> dict[int, dict[int, tuple[int, int]]]:
    """For each claim those of other articles that it may be of one fact with, and the key of the pair."""
    met: dict[int, dict[int, tuple[int, int]]] = {}
    for (i, j), pair in pairs.items():
        if not pair.same_article and scores[i, j] >= -limit:
            met.setdefault(i, {})[j] = met.setdefault(j, {})[i] = (i, j)
    return met


def _strength(
    i: int, j: int, known: Sequence[Profile], agreeing: Callable[[int], frozenset[int]], score: Score
) -> float:
    """How strongly ``j`` is a rival of a draft's ``i``: the score of the two, the best of the links that lead from one
    to the other, and less where one article has both values."""
    here, there = known[i].source.id, known[j].source.id

    def mates(n: int) -> list[int]:
        others = (m for m in agreeing(n) if known[m].source.id not in (here, there))
        return [m for m in others if score(n, m) > KIN]

    mine, theirs = mates(i), mates(j)
    ways = [score(i, j), *(score(k, j) for k in mine), *(score(i, m) for m in theirs)]
    ways += [score(k, m) for k in mine for m in theirs]
    there_too = max((score(i, n) for n in agreeing(i) if known[n].source.id == there), default=0.0)
    here_too = max((score(n, j) for n in agreeing(j) if known[n].source.id == here), default=0.0)
    return score(i, j) + max(ways) - BOTH * (max(0.0, there_too) + max(0.0, here_too))
