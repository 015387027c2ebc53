"""What a first grouping tells of each pair of claims.

Two claims are judged not by themselves alone but by what became of the claims around them (collective matching:
Bhattacharya and Getoor 2007, "Collective entity resolution in relational data"). Claims that agree are grouped first;
then a pair is looked at again: does the other article already give this figure? do third articles lead from one claim
to the other? The groups of articles on other stories are never asked, since no claim of theirs is near enough.
"""

from collections.abc import Mapping, Sequence

from factcheck.facts.comparisons.comparison import Around, Pair
from factcheck.facts.comparisons.speaker import two_speakers
from factcheck.facts.comparisons.value import AGREE, likeness
from factcheck.facts.group import NEVER, grouped
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
    agreeing = {ij: NEVER if like == "different" else scores[ij] for ij, like in alike.items()}
    groups = grouped(chosen, [p.key for p in known], agreeing, threshold, limit)
    home = {n: k for k, members in enumerate(groups) for n in members}
    inside_of = [_by_article(members, known) for members in groups]
    sizes = [len(members) for members in groups]
    fellows: dict[int, dict[int, float]] = {n: {} for n in chosen}
    for (i, j), like in alike.items():
        score = scores[i, j]
        if like in AGREE and score > 0:
            fellows[i][j] = fellows[j][i] = score
    found = {}
    for i, j in looked:
        one, other = home[i], home[j]
        here, there = inside_of[one], inside_of[other]
        both = [] if one == other else [a for a in here if a in there]
        disputed = sum(_two_voices(here[a], there[a], known) for a in both)
        better = sorted((_better(i, j, fellows, known, limit), _better(j, i, fellows, known, limit)))
        found[i, j] = Around(
            together=one == other,
            present=_present(here, j, known) + _present(there, i, known),
            sizes=(min(sizes[one], sizes[other]), max(sizes[one], sizes[other])),
            shared=len(both) - disputed,
            disputed=disputed,
            better=(better[1], better[0]),
            by_way=_by_way(i, j, fellows, known, scores, limit),
        )
    return found


def _by_article(members: Sequence[int], known: Sequence[Profile]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for n in members:
        found.setdefault(known[n].source.id, []).append(n)
    return found


def _present(members: Mapping[str, Sequence[int]], n: int, known: Sequence[Profile]) -> bool:
    """Whether a group has a claim in the article of ``n`` that no other speaker than that of ``n`` gives."""
    return any(m == n or not _apart(m, n, known) for m in members.get(known[n].source.id, ()))


def _two_voices(these: Sequence[int], those: Sequence[int], known: Sequence[Profile]) -> bool:
    """Whether the claims of two groups in one article are given by two speakers throughout."""
    return all(_apart(m, n, known) for m in these for n in those)


def _apart(m: int, n: int, known: Sequence[Profile]) -> bool:
    """Whether two claims are given by two speakers."""
    return two_speakers(known[m].claim.attribution, known[n].claim.attribution)


def _better(
    i: int, j: int, fellows: Mapping[int, Mapping[int, float]], known: Sequence[Profile], limit: float
) -> float:
    """How well the best claim in the article of ``j`` fits ``i`` that agrees with it, 0 if none does. What that article
    has another speaker say than the one of ``j`` does not count: who reports two voices has one question in mind."""
    article = known[j].source.id
    there = (s for n, s in fellows[i].items() if known[n].source.id == article and not _apart(n, j, known))
    return min(limit, max(there, default=0.0))


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
