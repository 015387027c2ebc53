"""A draft's claims join the facts that its sources make; they change none of them."""

from collections.abc import Mapping, Sequence

from factcheck.facts import scope, status
from factcheck.facts.comparisons import COMPARISONS, Pair
from factcheck.facts.comparisons.comparison import on_knots
from factcheck.facts.comparisons.meaning import KNOTS, NAMES, Meaning, MeaningApart
from factcheck.facts.comparisons.value import likeness
from factcheck.facts.profile import Profile
from factcheck.facts.weights import Weights

AGREEING = 0.0
"""The score above which a draft's claim joins the fact of a claim that gives the same figure."""
BLIND = 1.0
SAME_HEAD = 0.0
SAME_HEAD_AND_PREDICATE = -3.0
"""The scores, by all but the values, from which a draft's claim joins the fact of the source claim nearest to it: any
claim, one that counts the same thing, one of which the same is said. On articles of the training sets, each read as a
draft of the others, were half of the claims that no other article bears out contradicted by one, 0.75 to 0.86 of those
that join so would be right (``benchmarks.draft_bars``; few cases)."""
OF_VALUES = frozenset({"value", "how far apart the values are", "values beside"})


def with_draft(
    groups: Sequence[Sequence[int]],
    draft: Sequence[int],
    known: Sequence[Profile],
    pairs: Mapping[tuple[int, int], Pair],
    scores: Mapping[tuple[int, int], float],
    weights: Weights,
) -> list[list[int]]:
    """The groups with each claim of a draft added to the one that has its figure, else to the one that it fits best, or
    as a group of its own. What fits none may have its figure wrong, so it is tried once more without a look at the
    values."""
    home = {n: k for k, members in enumerate(groups) for n in members}
    beside: dict[int, list[tuple[tuple[int, int], int]]] = {n: [] for n in draft}
    for ij in scores:
        for n, other in (ij, ij[::-1]):
            if n in beside and other in home:
                beside[n].append((ij, other))
    whole = [list(members) for members in groups]
    for n in draft:
        if known[n].claim.kind == "status":
            continue
        fit = _agreeing(beside[n], home, pairs, scores)
        if fit is None:
            fit = _fitting(beside[n], home, groups, scores, weights)
        if fit is None:
            fit = _fitting_blind(beside[n], home, pairs, weights)
        if fit is None:
            whole.append([n])
        else:
            whole[fit].append(n)
    return status.with_draft(whole, draft, known)


def _agreeing(
    beside: Sequence[tuple[tuple[int, int], int]],
    home: Mapping[int, int],
    pairs: Mapping[tuple[int, int], Pair],
    scores: Mapping[tuple[int, int], float],
) -> int | None:
    """The group of the claim that fits best among those that give the same figure, if it fits at all. Of the claims
    that other articles tell, 0.82 of those that join so at `AGREEING` are right on the training sets, and more above:
    what else stands in that group says little about the draft."""
    met = [(scores[ij], -other) for ij, other in beside if likeness(pairs[ij]) in ("same", "agreeing")]
    score, other = max(met, default=(AGREEING, 0))
    return home[-other] if score > AGREEING else None


def _fitting(
    beside: Sequence[tuple[tuple[int, int], int]],
    home: Mapping[int, int],
    groups: Sequence[Sequence[int]],
    scores: Mapping[tuple[int, int], float],
    weights: Weights,
) -> int | None:
    """The group whose mean score is best, if it is above the threshold."""
    sums: dict[int, list[float]] = {}
    for ij, other in beside:
        sums.setdefault(home[other], []).append(scores[ij])
    means = {
        k: (sum(found) - weights.limit * (len(groups[k]) - len(found))) / len(groups[k]) for k, found in sums.items()
    }
    best = max(means, key=lambda k: (means[k], -k), default=None)
    return best if best is not None and means[best] > weights.threshold else None


def _fitting_blind(
    beside: Sequence[tuple[tuple[int, int], int]],
    home: Mapping[int, int],
    pairs: Mapping[tuple[int, int], Pair],
    weights: Weights,
) -> int | None:
    """The group of the nearest claim, values apart, if it is near enough."""
    met = [(blind(pairs[ij], weights), -other, ij) for ij, other in beside if not scope.apart(pairs[ij])]
    nearest = max(met, default=None)
    if nearest is None:
        return None
    score, other, ij = nearest
    return home[-other] if score > _bar(pairs[ij]) else None


def blind(pair: Pair, weights: Weights) -> float:
    """The score of a pair without what the values say, and without holding it against them that they differ: a draft's
    figure may just be wrong."""
    total = weights.bias
    for comparison in COMPARISONS:
        if comparison.name in OF_VALUES or isinstance(comparison, MeaningApart):
            continue
        cosine = comparison.cosine(pair) if isinstance(comparison, Meaning) else None
        shares = comparison.shares(pair) if cosine is None else on_knots(cosine, KNOTS, NAMES)
        levels = weights.levels.get(comparison.name, {})
        total += sum(share * levels.get(level, 0.0) for level, share in shares)
    return max(-weights.limit, min(weights.limit, total))


def _bar(pair: Pair) -> float:
    a, b = pair.a.claim, pair.b.claim
    if not a.head or a.head != b.head:
        return BLIND
    return SAME_HEAD_AND_PREDICATE if a.predicate and a.predicate == b.predicate else SAME_HEAD
