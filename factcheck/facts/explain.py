"""Why claims were put together, and what kept others out: comparisons, their weights, and the sum."""

import dataclasses
from collections.abc import Sequence

from factcheck.facts import reasons, scope
from factcheck.facts.comparisons import COLLECTIVE, COMPARISONS, Pair
from factcheck.facts.match import Matching, matched
from factcheck.model import Claim, Fact, Source


@dataclasses.dataclass(frozen=True, slots=True)
class Step:
    """One step of the waterfall: a comparison, the level it found ("same", "cosine 0.8"), what that says in ``words``
    ("both say the same of it: “kill”"), and its weight in log odds (above 0 speaks for one fact, below 0 against)."""

    comparison: str
    level: str
    words: str
    weight: float


@dataclasses.dataclass(frozen=True, slots=True)
class Link:
    """Two claims (ids) compared: the steps, their ``score``, and ``apart``: the reason in words why they can never be
    one fact, if there is one."""

    a: str
    b: str
    score: float
    steps: tuple[Step, ...]
    apart: str | None = None


@dataclasses.dataclass(frozen=True, slots=True)
class Explanation:
    """Of one fact: the links between its claims, and the nearest links to claims outside; both best first.
    A link holds where the mean score of a group's pairs is above ``threshold``."""

    fact: str
    threshold: float
    inside: tuple[Link, ...]
    outside: tuple[Link, ...]


def explain(fact: Fact, claims: Sequence[Claim], sources: Sequence[Source], nearest: int = 5) -> Explanation:
    """Explain ``fact``, which `match` made of ``claims``; ``nearest`` is how many links to outside are given."""
    matching = matched(claims, sources)
    own = set(fact.claims)
    inside, outside = [], []
    for ij, pair in matching.pairs.items():
        n = (pair.a.claim.id in own) + (pair.b.claim.id in own)
        if n == 2:
            inside.append(link(pair, matching))
        elif n == 1:
            outside.append((matching.scores[ij], pair))
    outside.sort(key=lambda item: -max(item[0], -matching.weights.limit))
    return Explanation(
        fact=fact.id,
        threshold=matching.weights.threshold,
        inside=tuple(sorted(inside, key=lambda one: -one.score)),
        outside=tuple(link(pair, matching) for _, pair in outside[:nearest]),
    )


def link(pair: Pair, matching: Matching) -> Link:
    """The comparisons of two claims, the weightiest first."""
    weights = matching.weights
    steps = [Step("any two claims", "", "any two claims, before they are compared", weights.bias)]
    for comparison in (*COMPARISONS, *COLLECTIVE):
        known = weights.levels.get(comparison.name, {})
        shares = comparison.shares(pair)
        if not shares:  # it has nothing to say of such a pair
            continue
        weight = sum(share * known.get(level, 0.0) for level, share in shares)
        level = max(shares, key=lambda s: s[1])[0]
        steps.append(Step(comparison.name, level, reasons.of_pairs(comparison, [pair]), weight))
    steps[1:] = sorted(steps[1:], key=lambda s: -abs(s.weight))
    return Link(pair.a.claim.id, pair.b.claim.id, weights.score(pair), tuple(steps), scope.apart(pair))
