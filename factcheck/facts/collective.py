"""What a first grouping tells of each pair of claims.

Two claims are judged not by themselves alone but by what became of the claims around them (collective matching:
Bhattacharya and Getoor 2007, "Collective entity resolution in relational data"). Claims that agree are grouped first;
then a pair is looked at again: does the other article already give this figure? do third articles lead from one claim
to the other? The groups of articles on other stories are never asked, since no claim of theirs is near enough.
"""

from collections.abc import Mapping, Sequence

from factcheck.facts.comparisons.comparison import Around, Pair
from factcheck.facts.comparisons.value import likeness
from factcheck.facts.group import NEVER, group
from factcheck.facts.profile import Profile

Places = tuple[int, int]


def arounds(
    chosen: Sequence[int],
    known: Sequence[Profile],
    pairs: Mapping[Places, Pair],
    scores: Mapping[Places, float],
    threshold: float,
    limit: float,
) -> dict[Places, Around]:
    """What there is around each pair of ``chosen`` claims (places in ``known``), given the ``scores`` of a first look;
    claims that agree are grouped at ``threshold``, and ``limit`` is the highest score there is."""
    inside = set(chosen)
    looked = {ij: pair for ij, pair in pairs.items() if inside.issuperset(ij)}
    alike = {ij: likeness(pair) for ij, pair in looked.items()}
    groups = _agreeing(chosen, known, alike, scores, threshold, limit)
    home = {n: k for k, members in enumerate(groups) for n in members}
    articles = [frozenset(known[n].source.id for n in members) for members in groups]
    sizes = [len(members) for members in groups]
    fellows: dict[int, dict[int, float]] = {n: {} for n in chosen}
    for (i, j), like in alike.items():
        score = scores[i, j]
        if like in ("same", "agreeing") and score > 0:
            fellows[i][j] = fellows[j][i] = score
    told = {n: _best_by_article(found, known) for n, found in fellows.items()}
    found = {}
    for i, j in looked:
        a, b = known[i].source.id, known[j].source.id
        one, other = home[i], home[j]
        better = sorted((min(limit, told[i].get(b, 0.0)), min(limit, told[j].get(a, 0.0))))
        found[i, j] = Around(
            together=one == other,
            present=(b in articles[one]) + (a in articles[other]),
            sizes=(min(sizes[one], sizes[other]), max(sizes[one], sizes[other])),
            shared=0 if one == other else len(articles[one] & articles[other]),
            better=(better[1], better[0]),
            by_way=_by_way(i, j, fellows, known, scores, limit),
        )
    return found


def _agreeing(
    chosen: Sequence[int],
    known: Sequence[Profile],
    alike: Mapping[Places, str | None],
    scores: Mapping[Places, float],
    threshold: float,
    limit: float,
) -> list[list[int]]:
    """The first groups: no two claims in one whose values differ."""
    place = {n: k for k, n in enumerate(chosen)}
    own = {
        (place[i], place[j]): NEVER
        if like == "different"
        else max(-limit, min(limit, scores[i, j]))
        if scores[i, j] > NEVER
        else NEVER
        for (i, j), like in alike.items()
    }
    parts = group([known[n].key for n in chosen], own, threshold, -limit)
    return [[chosen[k] for k in part] for part in parts]


def _best_by_article(fellows: Mapping[int, float], known: Sequence[Profile]) -> dict[str, float]:
    best: dict[str, float] = {}
    for n, score in fellows.items():
        article = known[n].source.id
        best[article] = max(score, best.get(article, 0.0))
    return best


def _by_way(
    i: int,
    j: int,
    fellows: Mapping[int, Mapping[int, float]],
    known: Sequence[Profile],
    scores: Mapping[Places, float],
    limit: float,
) -> float:
    """The best score between one of the two claims and a claim of a third article that agrees with the other."""
    here = {known[i].source.id, known[j].source.id}
    best = -limit
    for one, other in ((i, j), (j, i)):
        for n in fellows[one]:
            if known[n].source.id not in here:
                best = max(best, scores.get((n, other) if n < other else (other, n), -limit))
    return best
