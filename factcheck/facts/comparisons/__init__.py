"""The named comparisons of two claims: each a small file that says what its levels are. Their weights are learned
(``benchmarks.train_matcher``) and stand in ``factcheck/data/match_weights.json``."""

from factcheck.facts.comparisons.collective import COLLECTIVE
from factcheck.facts.comparisons.comparison import Comparison, Pair
from factcheck.facts.comparisons.registry import COMPARISONS

__all__ = ["COLLECTIVE", "COMPARISONS", "Comparison", "Pair"]
