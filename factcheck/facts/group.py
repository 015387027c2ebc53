"""Pairs -> groups: linkage by a mean over the scores of all pairs of two groups, so that no chain of weak links holds.

The mean leans to the strong pairs, as that of the exponentials does: two sets of claims may be told in many words, and
some of their pairs in the same ones. Pairs that were not worth comparing count with the lowest score. What comes out
depends on the scores and the claims' own keys alone, not on the order in which claims or pairs are given.
"""

import heapq
import math
from collections.abc import Hashable, Mapping, Sequence

NEVER = float("-inf")
LEAN = 1.5  # the mean of scores s is that of exp(s / LEAN): a small figure leans to the best pair, a large one to none


def grouped(
    chosen: Sequence[int],
    keys: Sequence[Hashable],
    scores: Mapping[tuple[int, int], float],
    threshold: float,
    limit: float,
) -> list[list[int]]:
    """Groups of the ``chosen`` ones among those that have ``keys`` and whose pairs have ``scores``, as `group` makes
    them; scores are cut at plus and minus ``limit``, and a pair that is missing scores minus ``limit``."""
    place = {n: k for k, n in enumerate(chosen)}
    own = {
        (place[i], place[j]): NEVER if s == NEVER else max(-limit, min(limit, s))
        for (i, j), s in scores.items()
        if i in place and j in place
    }
    parts = group([keys[n] for n in chosen], own, threshold, -limit)
    return [[chosen[k] for k in part] for part in parts]


def group(
    keys: Sequence[Hashable], scores: Mapping[tuple[int, int], float], threshold: float, lowest: float
) -> list[list[int]]:
    """Groups of the indices of ``keys``. ``scores`` are those of pairs (i < j), `NEVER` for claims that may not meet;
    a pair that is missing scores ``lowest``. Two groups are joined while the leaning mean of their pairs' scores is
    above ``threshold``, the best first."""
    scores = {ij: NEVER if score == NEVER else math.exp(score / LEAN) for ij, score in scores.items()}
    threshold, lowest = math.exp(threshold / LEAN), math.exp(lowest / LEAN)
    rank = {n: place for place, n in enumerate(sorted(range(len(keys)), key=lambda n: (str(keys[n]), n)))}
    members: dict[int, list[int]] = {n: [n] for n in range(len(keys))}
    links: dict[int, dict[int, tuple[float, int]]] = {n: {} for n in members}
    for (i, j), score in scores.items():
        links[i][j] = links[j][i] = (score, 1)

    def mean(x: int, y: int) -> float:
        total, known = links[x][y]
        pairs = len(members[x]) * len(members[y])
        return (total + (pairs - known) * lowest) / pairs

    def entry(x: int, y: int) -> tuple[float, int, int, int, int]:
        low, high = sorted((x, y), key=lambda n: rank[members[n][0]])
        return (-round(mean(x, y), 9), rank[members[low][0]], rank[members[high][0]], low, high)

    heap = [entry(i, j) for (i, j), score in scores.items() if score > threshold]
    heapq.heapify(heap)
    fresh = len(keys)
    while heap:
        _, _, _, x, y = heapq.heappop(heap)
        if x not in members or y not in members:
            continue
        joined = sorted(members[x] + members[y], key=rank.__getitem__)
        around: dict[int, tuple[float, int]] = {}
        for old in (x, y):
            for other, (total, known) in links[old].items():
                if other not in (x, y):
                    sums = around.get(other, (0.0, 0))
                    around[other] = (sums[0] + total, sums[1] + known)
        for old in (x, y):
            for other in links.pop(old):
                links.get(other, {}).pop(old, None)
            del members[old]
        members[fresh] = joined
        links[fresh] = around
        for other, sums in around.items():
            links[other][fresh] = sums
            if sums[0] > NEVER and mean(fresh, other) > threshold:
                heapq.heappush(heap, entry(fresh, other))
        fresh += 1
    return sorted((sorted(m) for m in members.values()), key=lambda m: m[0])
