"""Which pairs of claims are worth comparing: those whose kinds can mix and whose meanings lie near enough.

What is near enough depends on the two articles alone, so that articles of other stories never change which pairs are
looked at: articles of one story share many names, and nearly all their claims are compared. The products are matrix
products over blocks of claims, a fraction of a second for thousands; all that costs more is done for the pairs that
come out of here, and their number grows with the stories, not with the square of the claims.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from factcheck.facts.comparisons import Pair
from factcheck.facts.comparisons.kind import may_mix
from factcheck.facts.naming import article_names
from factcheck.facts.profile import Profile
from factcheck.model import Kind, Source

KIN = (0.1, 0.15)  # shares of the shorter article's names that stand in the other: perhaps one story; surely one
NEAR = (0.4, 0.2, 0.1)  # the least cosine of a pair that is looked at: strangers, perhaps one story, surely one
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
    numbered = {name: n for n, name in enumerate(dict.fromkeys(p.source.id for p in profiles))}
    article = np.array([numbered[p.source.id] for p in profiles])
    near = np.array(NEAR, dtype=np.float32)[_kin({p.source.id: p.source for p in profiles})]
    by_article = np.argsort(article, kind="stable")
    firsts = np.searchsorted(article[by_article], range(len(numbered)))
    best = np.empty((len(profiles), len(numbered)), dtype=np.float32)
    found: list[tuple[int, int, float]] = []
    for start in range(0, len(profiles), ROWS):
        block = np.arange(start, min(start + ROWS, len(profiles)))
        cosines = vectors[block] @ vectors.T
        cosines[~mixes[kind[block]][:, kind]] = -1.0
        cosines[block - start, block] = -1.0  # no claim is its own match
        best[block] = np.maximum.reduceat(cosines[:, by_article], firsts, axis=1)
        rows, columns = np.nonzero(cosines >= near[article[block]][:, article])
        ahead = columns > rows + start
        rows, columns = rows[ahead], columns[ahead]
        found += zip((rows + start).tolist(), columns.tolist(), cosines[rows, columns].tolist(), strict=True)
    for i, j, nearness in found:
        behind = max(0.0, float(max(best[i, article[j]], best[j, article[i]])) - nearness)
        cosine = None if encoded is None else float(encoded[i] @ encoded[j])
        yield i, j, Pair(profiles[i], profiles[j], float(gists[i] @ gists[j]), cosine, behind)


def _kin(sources: Mapping[str, Source]) -> Any:
    """For any two articles (in their order) how surely they tell one story: 0, 1 or 2. They share names, which are
    looked up in an index; what they share depends on the two alone."""
    import numpy as np

    named = [article_names(source.text) for source in sources.values()]
    index: dict[str, list[int]] = {}
    for n, found in enumerate(named):
        for name in found:
            index.setdefault(name, []).append(n)
    sizes = np.array([len(found) for found in named])
    table = np.empty((len(named), len(named)), dtype=np.int8)
    for n, found in enumerate(named):
        shared = np.zeros(len(named), dtype=np.int32)
        for name in found:
            shared[index[name]] += 1
        shorter = np.minimum(sizes, sizes[n])
        table[n] = (shared >= KIN[0] * shorter).astype(np.int8) + (shared >= KIN[1] * shorter)
    np.fill_diagonal(table, len(KIN))
    return table
