"""The learned weights of the comparisons, and the score of a pair: their sum."""

import dataclasses
import json
from collections.abc import Mapping, Sequence
from functools import cache

from factcheck import data
from factcheck.facts.comparisons import COLLECTIVE, COMPARISONS, Comparison, Pair

FILE = "match_weights.json"


@dataclasses.dataclass(frozen=True, slots=True)
class Weights:
    """Log odds: ``bias`` for any two claims, ``levels`` for what the comparisons find, by comparison and level.
    Claims are joined where the mean score of two groups is above ``threshold``, in the first grouping above
    ``agreeing``; scores are cut at plus and minus ``limit``.
    ``encoder`` says whether they were learned with the claim encoder; without, it is not loaded."""

    bias: float
    levels: Mapping[str, Mapping[str, float]]
    threshold: float
    agreeing: float = -0.5
    limit: float = 6.0
    encoder: bool = True

    @classmethod
    @cache
    def load(cls) -> "Weights":
        """The weights that come with the package."""
        return cls(**json.loads(data.text(FILE)))

    def first(self, pair: Pair) -> float:
        """Log odds that the two claims are about one fact, at a first look."""
        return self._cut(self.bias + self._sum(pair, COMPARISONS))

    def score(self, pair: Pair) -> float:
        """The same at the second look, which knows what became of the claims around them."""
        return self.again(self.first(pair), pair)

    def again(self, first: float, pair: Pair) -> float:
        """The score at the second look, from that of the first."""
        return self._cut(first + self._sum(pair, COLLECTIVE))

    def _sum(self, pair: Pair, comparisons: Sequence[Comparison]) -> float:
        total = 0.0
        for comparison in comparisons:
            weights = self.levels.get(comparison.name)
            if weights:
                for level, share in comparison.shares(pair):
                    total += share * weights.get(level, 0.0)
        return total

    def _cut(self, score: float) -> float:
        return max(-self.limit, min(self.limit, score))
