"""Claims -> Facts, in five verbs: encode the claims, score the pairs worth comparing, look at them again in the light
of a first grouping, group, describe."""

import dataclasses
from collections.abc import Mapping, Sequence

from factcheck.facts import scope, status, why
from factcheck.facts.answers import Answers, answers
from factcheck.facts.blocking import pairs
from factcheck.facts.collective import arounds
from factcheck.facts.comparisons import Pair
from factcheck.facts.draft import with_draft
from factcheck.facts.group import NEVER, grouped
from factcheck.facts.label import labels
from factcheck.facts.profile import Profile, profiles
from factcheck.facts.rivals import rivals
from factcheck.facts.vectors import vectors
from factcheck.facts.weights import Weights
from factcheck.model import Claim, Fact, Kind, Source

MARGIN = 2.5  # claims that came so near to being joined are named in a fact's "apart"
KEPT_OUT = 3


@dataclasses.dataclass(frozen=True, slots=True)
class Matching:
    """All that matching found: the profiles, the scores of the pairs compared (by index, lower first), the groups, and
    how surely source claims answer the questions of a draft's."""

    profiles: Sequence[Profile]
    scores: Mapping[tuple[int, int], float]
    pairs: Mapping[tuple[int, int], Pair]
    groups: Sequence[Sequence[int]]
    weights: Weights
    answers: Answers


def match(claims: Sequence[Claim], sources: Sequence[Source]) -> tuple[Fact, ...]:
    """The facts that ``claims`` are about, in the order of their first claims, with ids "f1", "f2", ...

    Claims of sources are grouped first; a draft's claims then join the facts that stand. A claim of kind "status" that
    no other contradicts is in no fact; every other claim is in exactly one.
    """
    matching = matched(claims, sources)
    facts: list[Fact] = []
    nearest = _nearest(matching)
    against = rivals(matching.profiles, matching.pairs, matching.answers)
    named = labels([[claims[n] for n in members] for members in matching.groups])
    for members, name in zip(matching.groups, named, strict=True):
        said = [claims[n] for n in members]
        facts.append(
            Fact(
                id=f"f{len(facts) + 1}",
                label=name,
                kind=kind(said),
                claims=tuple(c.id for c in said),
                why=status.why(said)
                if kind(said) == "status"
                else why.joined(members, matching.pairs, matching.weights),
                apart=_apart(members, nearest, matching),
                rivals=tuple(rival for n in members for rival in against.get(n, ())),
            )
        )
    return tuple(facts)


def _nearest(matching: Matching) -> dict[int, list[tuple[float, int]]]:
    """For each claim the claims of other groups that came nearest to it, with their scores, the nearest first."""
    group_of = {n: k for k, members in enumerate(matching.groups) for n in members}
    found: dict[int, list[tuple[float, int]]] = {}
    for (i, j), s in matching.scores.items():
        if s > matching.weights.threshold - MARGIN and group_of.get(i) != group_of.get(j):
            found.setdefault(i, []).append((s, j))
            found.setdefault(j, []).append((s, i))
    return found


def _apart(
    members: Sequence[int], nearest: Mapping[int, list[tuple[float, int]]], matching: Matching
) -> tuple[str, ...]:
    """The claims that came nearest to a group and were kept out, each with the reason."""
    best: dict[int, tuple[float, int]] = {}
    for n in members:
        for s, other in nearest.get(n, ()):
            if other not in best or s > best[other][0]:
                best[other] = (s, n)
    lines = []
    for other, (_, n) in sorted(best.items(), key=lambda item: (-item[1][0], item[0]))[:KEPT_OUT]:
        pair = matching.pairs[min(n, other), max(n, other)]
        claim = matching.profiles[other].claim
        lines.append(
            f"{claim.value.text} ({matching.profiles[other].source.name}): {why.kept_out(pair, matching.weights)}"
        )
    return tuple(lines)


def matched(claims: Sequence[Claim], sources: Sequence[Source]) -> Matching:
    """The groups of claims and how they came about."""
    weights = Weights.load()
    known = profiles(claims, sources, vectors(claims, sources) if weights.encoder else None)
    compared = {(i, j): pair for i, j, pair in pairs(known)}
    told = [n for n, p in enumerate(known) if p.source.role == "source"]
    compared, scores = looked_at(told, known, compared, weights)
    groups = _grouped(told, known, scores, weights)
    draft = [n for n, p in enumerate(known) if p.source.role == "draft"]
    told_of = answers(known, compared, scores, groups, weights)
    whole = with_draft(groups, draft, known, compared, scores, told_of)
    return Matching(known, scores, compared, whole, weights, told_of)


def looked_at(
    told: Sequence[int], known: Sequence[Profile], pairs: Mapping[tuple[int, int], Pair], weights: Weights
) -> tuple[dict[tuple[int, int], Pair], dict[tuple[int, int], float]]:
    """The pairs with what is around them, and their scores at the second look; `NEVER` where their scopes keep them
    apart. A first look comes before, at the claims of sources (``told``)."""
    first = {ij: NEVER if scope.apart(pair) else weights.first(pair) for ij, pair in pairs.items()}
    counted = [n for n in told if known[n].claim.kind != "status"]
    around = arounds(counted, known, pairs, first, weights.agreeing, weights.limit)
    again = {ij: dataclasses.replace(pair, around=around.get(ij)) for ij, pair in pairs.items()}
    scores = {ij: s if s == NEVER else weights.again(s, again[ij]) for ij, s in first.items()}
    return again, scores


def kind(claims: Sequence[Claim]) -> Kind:
    """The kind of a fact: that of most of its claims, of the first where they are even."""
    kinds = [c.kind for c in claims]
    return max(kinds, key=lambda k: (kinds.count(k), -kinds.index(k)))


def _grouped(
    chosen: Sequence[int], known: Sequence[Profile], scores: Mapping[tuple[int, int], float], weights: Weights
) -> list[list[int]]:
    counted = [n for n in chosen if known[n].claim.kind != "status"]
    parts = grouped(counted, [p.key for p in known], scores, weights.threshold, weights.limit)
    return sorted(parts + status.groups(known, chosen))
