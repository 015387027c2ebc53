"""How surely a source's claim answers the question of a draft's claim, whatever the two values are.

The matcher holds differing values against a pair, for most pairs that differ are two facts. A draft is written from its
sources, and what is asked of it is the other way round: given all but the values, is this the source's claim that the
draft's was written from? So signs that leave the values out are weighed, those of the two claims themselves and those
of their company: whether a nearer claim is at hand, whether a third article leads from one to the other, whether the
draft gives this figure elsewhere, in how many articles the fact stands. The weights were learned on articles of the
training sets, each read as a draft of the others with some of its figures altered (``benchmarks.train_drafts``).
"""

import dataclasses
import json
import math
from collections.abc import Mapping, Sequence
from functools import cache

from factcheck import data
from factcheck.facts.comparisons import COMPARISONS, Pair
from factcheck.facts.comparisons.comparison import on_knots
from factcheck.facts.comparisons.meaning import KNOTS, NAMES, Meaning, MeaningApart
from factcheck.facts.comparisons.value import AGREE, likeness
from factcheck.facts.profile import Profile
from factcheck.facts.weights import Weights

FILE = "draft_weights.json"
OF_VALUES = frozenset({"value", "distance of the values", "values beside"})
KIN = 0.0  # claims that agree in value and score above this are of one mind
WORDS = 6  # shared words beyond this say no more

Places = tuple[int, int]
Answers = Mapping[int, Mapping[int, float]]
"""For each claim of a draft the claims of sources that it was compared with (by index), and log odds that they answer
its question."""


@dataclasses.dataclass(frozen=True, slots=True)
class Signs:
    """What speaks for one question, of a draft's claim and a source's. ``alike``: the matcher's score by all but the
    values; ``nearer``: how much higher that of the draft's claim with its nearest source claim is; ``words``,
    ``claims``: the cosines of the words' and of the claims' meanings; ``thing``: whether the same thing is counted;
    ``shared``: words that the sentences share; ``by_way``: what a third article that gives either value adds to
    ``alike``; ``taken``: the score of the source's claim with another of the draft's that agrees with it; ``told``: the
    log of the number of articles that the source claim's fact stands in."""

    alike: float
    nearer: float
    words: float
    claims: float
    thing: float
    shared: float
    by_way: float
    taken: float
    told: float


@dataclasses.dataclass(frozen=True, slots=True)
class AnswerWeights:
    """What each of the `Signs` weighs, by name, and the log odds of any two claims."""

    bias: float
    signs: Mapping[str, float]

    @classmethod
    @cache
    def load(cls) -> "AnswerWeights":
        """The weights that come with the package."""
        return cls(**json.loads(data.text(FILE)))

    def odds(self, signs: Signs) -> float:
        """Log odds that the source's claim answers the draft's question."""
        return self.bias + sum(weight * float(getattr(signs, name)) for name, weight in self.signs.items())


def answers(
    known: Sequence[Profile],
    pairs: Mapping[Places, Pair],
    scores: Mapping[Places, float],
    groups: Sequence[Sequence[int]],
    weights: Weights,
) -> dict[int, dict[int, float]]:
    """For each claim of a draft, how surely each source claim that it was compared with answers its question.
    ``groups`` are the facts of the sources; ``scores`` are the matcher's."""
    learned = AnswerWeights.load()
    return {
        n: {m: learned.odds(one) for m, one in found.items()}
        for n, found in signs(known, pairs, scores, groups, weights).items()
    }


def signs(
    known: Sequence[Profile],
    pairs: Mapping[Places, Pair],
    scores: Mapping[Places, float],
    groups: Sequence[Sequence[int]],
    weights: Weights,
) -> dict[int, dict[int, Signs]]:
    """The signs for each claim of a draft and each source claim that it was compared with."""
    draft = {n for n, p in enumerate(known) if p.source.role == "draft" and p.claim.kind != "status"}
    if not draft:
        return {}
    company = _Company(known, pairs, scores, draft, weights)
    told = {n: len({known[m].source.id for m in members}) for members in groups for n in members}
    return {n: company.signs(n, told) for n in sorted(draft)}


class _Company:
    """The claims that each claim was compared with, those of its own article aside."""

    def __init__(
        self,
        known: Sequence[Profile],
        pairs: Mapping[Places, Pair],
        scores: Mapping[Places, float],
        draft: set[int],
        weights: Weights,
    ) -> None:
        self.known, self.pairs, self.draft, self.limit = known, pairs, draft, weights.limit
        self.scores: dict[int, dict[int, float]] = {}
        self.fellows: dict[int, set[int]] = {}
        self.alike: dict[int, dict[int, float]] = {n: {} for n in draft}
        for (i, j), pair in pairs.items():
            if pair.same_article or scores[i, j] < -weights.limit:
                continue  # claims whose scopes keep them apart never meet
            for one, other in ((i, j), (j, i)):
                self.scores.setdefault(one, {})[other] = scores[i, j]
                if likeness(pair) in AGREE:
                    self.fellows.setdefault(one, set()).add(other)
                if one in draft and known[other].source.role == "source":
                    self.alike[one][other] = alike(pair, weights)

    def signs(self, n: int, told: Mapping[int, int]) -> dict[int, Signs]:
        """The signs for one claim of the draft."""
        around = self.alike[n]
        nearest = max(around.values(), default=0.0)
        minds = [k for k in self.fellows.get(n, ()) if self._score(n, k) > KIN]
        return {
            m: self._signs(
                n, m, nearest, [k for k in minds if self.known[k].source.id != self.known[m].source.id], told
            )
            for m in around
        }

    def _signs(self, n: int, m: int, nearest: float, minds: Sequence[int], told: Mapping[int, int]) -> Signs:
        pair = self.pairs[min(n, m), max(n, m)]
        ours, theirs = self.known[n].claim, self.known[m].claim
        own = self.alike[n][m]
        return Signs(
            alike=own,
            nearer=nearest - own,
            words=pair.gist,
            claims=pair.cosine or 0.0,
            thing=bool(ours.head) and ours.head == theirs.head,
            shared=min(WORDS, len(self.known[n].sentence & self.known[m].sentence)),
            by_way=max([0.0, *(way - own for way in self._ways(n, m, minds))]),
            taken=max([0.0, *(self._score(k, m) for k in self.fellows.get(m, ()) if k in self.draft and k != n)]),
            told=math.log(told.get(m, 1)),
        )

    def _ways(self, n: int, m: int, minds: Sequence[int]) -> list[float]:
        """The scores of the links that lead from the draft's claim to the source's by way of a third article."""
        article = self.known[m].source.id
        theirs = [
            k
            for k in self.fellows.get(m, ())
            if k in self.alike[n] and self.known[k].source.id != article and self._score(m, k) > KIN
        ]
        return [*(self._score(k, m) for k in minds), *(self.alike[n][k] for k in theirs)]

    def _score(self, one: int, other: int) -> float:
        return self.scores.get(one, {}).get(other, -self.limit)


def alike(pair: Pair, weights: Weights) -> float:
    """The matcher's score of a pair without what the values say, and without holding it against them that they
    differ."""
    total = weights.bias
    for comparison in COMPARISONS:
        if comparison.name in OF_VALUES or isinstance(comparison, MeaningApart):
            continue
        cosine = comparison.cosine(pair) if isinstance(comparison, Meaning) else None
        shares = comparison.shares(pair) if cosine is None else on_knots(cosine, KNOTS, NAMES)
        levels = weights.levels.get(comparison.name, {})
        total += sum(share * levels.get(level, 0.0) for level, share in shares)
    return max(-weights.limit, min(weights.limit, total))
