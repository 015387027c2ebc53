"""Which pairs of claims are worth comparing: those whose kinds can mix and whose meanings lie near enough.

What is near enough is a fixed number, so that articles of other stories never change which pairs are looked at. The
products are matrix products over blocks of claims, a fraction of a second for thousands; all that costs more is done
for the pairs that come out of here, and their number grows with the stories, not with the square of the claims.
"""

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import Any

from factcheck.facts.comparisons import Pair
from factcheck.facts.comparisons.kind import may_mix
from factcheck.facts.profile import Profile, names
from factcheck.model import Kind, Source

NEAR = 0.2  # the least cosine of a pair that is looked at
NEAR_IN_STRANGERS = 0.6  # the same for two articles that do not seem to tell one story
KIN = 0.12  # the share of the shorter article's names that stand in the other, if they tell one story
ROWS = 512


def pairs(profiles: Sequence[Profile]) -> Iterator[tuple[int, int, Pair]]:
    """Pairs worth comparing, as indices (the lower first) and `Pair`, in rising order."""
    import numpy as np

    if not profiles:
        return
    gists = np.stack([p.gist for p in profiles])
    encoded = None if profiles[0].vector is None else np.stack([p.vector for p in profiles])
    vectors = gists if encoded is None else np.hstack([gists, encoded]) * np.float32(0.5**0.5)
    kinds: list[Kind] = sorted({p.claim.kind for p in profiles})
    kind = np.array([kinds.index(p.claim.kind) for p in profiles])
    mixes = np.array([[may_mix(a, b) for b in kinds] for a in kinds])
    best = _best_of_articles(vectors, kind, mixes, profiles)
    numbered = {name: n for n, name in enumerate(dict.fromkeys(p.source.id for p in profiles))}
    article = np.array([numbered[p.source.id] for p in profiles])
    kin = _kin({p.source.id: p.source for p in profiles})
    for start in range(0, len(profiles), ROWS):
        block = slice(start, start + ROWS)
        cosines = vectors[block] @ vectors.T
        wanted = (cosines >= NEAR) & kin[article[block]][:, article] | (cosines >= NEAR_IN_STRANGERS)
        wanted &= mixes[kind[block]][:, kind]
        rows, columns = np.nonzero(wanted)
        for i, j in zip((rows + start).tolist(), columns.tolist(), strict=True):
            if i < j:
                behind = float(max(best[i, article[j]], best[j, article[i]]) - cosines[i - start, j])
                cosine = None if encoded is None else float(encoded[i] @ encoded[j])
                yield i, j, Pair(profiles[i], profiles[j], float(gists[i] @ gists[j]), cosine, max(0.0, behind))


def _kin(sources: dict[str, Source]) -> Any:
    """Which articles (in their order) seem to tell one story: they share names. Depends on the two articles alone."""
    import numpy as np

    named = [names(source.text) for source in sources.values()]
    table = np.eye(len(named), dtype=bool)
    for (i, a), (j, b) in combinations(enumerate(named), 2):
        table[i, j] = table[j, i] = len(a & b) >= KIN * min(len(a), len(b))
    return table


def _best_of_articles(vectors: Any, kind: Any, mixes: Any, profiles: Sequence[Profile]) -> Any:
    """For each claim and each article the best cosine with a claim there (itself not counted) whose kind can mix."""
    import numpy as np

    order: dict[str, list[int]] = {}
    for n, p in enumerate(profiles):
        order.setdefault(p.source.id, []).append(n)
    best = np.full((len(profiles), len(order)), -1.0, dtype=np.float32)
    for column, members in enumerate(order.values()):
        cosines = vectors @ vectors[members].T
        cosines[~mixes[kind][:, kind[members]]] = -1.0
        cosines[members, range(len(members))] = -1.0
        best[:, column] = cosines.max(axis=1)
    return best
