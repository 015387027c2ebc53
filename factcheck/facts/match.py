"""Claims -> Facts, in four verbs: encode the claims, score the pairs worth comparing, group, describe."""

import dataclasses
from collections.abc import Mapping, Sequence

from factcheck.facts import scope
from factcheck.facts.blocking import pairs
from factcheck.facts.comparisons import Pair
from factcheck.facts.group import NEVER, group
from factcheck.facts.label import label
from factcheck.facts.profile import Profile, profiles
from factcheck.facts.vectors import vectors
from factcheck.facts.weights import Weights
from factcheck.model import Claim, Fact, Kind, Source


@dataclasses.dataclass(frozen=True, slots=True)
class Matching:
    """All that matching found: the profiles, the scores of the pairs compared (by index, lower first), the groups."""

    profiles: Sequence[Profile]
    scores: Mapping[tuple[int, int], float]
    pairs: Mapping[tuple[int, int], Pair]
    groups: Sequence[Sequence[int]]
    weights: Weights


def match(claims: Sequence[Claim], sources: Sequence[Source]) -> tuple[Fact, ...]:
    """The facts that ``claims`` are about, in the order of their first claims, with ids "f1", "f2", ...

    Claims of sources are grouped first; a draft's claims then join the facts that stand. A claim of kind "status" that
    no other contradicts is in no fact; every other claim is in exactly one.
    """
    matching = matched(claims, sources)
    facts: list[Fact] = []
    for members in matching.groups:
        said = [claims[n] for n in members]
        if said[0].kind == "status" and len(said) < 2:
            continue
        facts.append(
            Fact(id=f"f{len(facts) + 1}", label=label(said), kind=kind(said), claims=tuple(c.id for c in said))
        )
    return tuple(facts)


def matched(claims: Sequence[Claim], sources: Sequence[Source]) -> Matching:
    """The groups of claims and how they came about."""
    weights = Weights.load()
    known = profiles(claims, sources, vectors(claims, sources))
    compared = {(i, j): pair for i, j, pair in pairs(known)}
    scores = {ij: score(pair, weights) for ij, pair in compared.items()}
    told = [n for n, p in enumerate(known) if p.source.role == "source"]
    groups = _grouped(told, known, scores, weights)
    draft = [n for n, p in enumerate(known) if p.source.role == "draft"]
    return Matching(known, scores, compared, _with_draft(groups, draft, scores, weights), weights)


def score(pair: Pair, weights: Weights) -> float:
    """The score of a pair; `NEVER` where their scopes keep them apart."""
    return NEVER if scope.apart(pair) else weights.score(pair)


def kind(claims: Sequence[Claim]) -> Kind:
    """The kind of a fact: that of most of its claims, of the first where they are even."""
    kinds = [c.kind for c in claims]
    return max(kinds, key=lambda k: (kinds.count(k), -kinds.index(k)))


def _grouped(
    chosen: Sequence[int], known: Sequence[Profile], scores: Mapping[tuple[int, int], float], weights: Weights
) -> list[list[int]]:
    place = {n: k for k, n in enumerate(chosen)}
    own = {(place[i], place[j]): s for (i, j), s in scores.items() if i in place and j in place}
    parts = group([known[n].key for n in chosen], own, weights.threshold, -weights.limit)
    return [[chosen[k] for k in part] for part in parts]


def _with_draft(
    groups: Sequence[Sequence[int]],
    draft: Sequence[int],
    scores: Mapping[tuple[int, int], float],
    weights: Weights,
) -> list[list[int]]:
    """The groups with each claim of a draft added to the one that it fits best, or as a group of its own."""
    home = {n: k for k, members in enumerate(groups) for n in members}
    sums: dict[tuple[int, int], list[float]] = {}
    drafted = set(draft)
    for (i, j), s in scores.items():
        for n, other in ((i, j), (j, i)):
            if n in drafted and other in home:
                sums.setdefault((n, home[other]), []).append(s)
    whole = [list(members) for members in groups]
    for n in draft:
        means = {
            k: (sum(found) - weights.limit * (len(groups[k]) - len(found))) / len(groups[k])
            for (m, k), found in sums.items()
            if m == n
        }
        best = max(means, key=lambda k: (means[k], -k), default=None)
        if best is not None and means[best] > weights.threshold:
            whole[best].append(n)
        else:
            whole.append([n])
    return whole
