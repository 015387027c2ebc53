"""Claims -> Facts: the claim encoder, blocking, named comparisons with learned weights, grouping, explanations."""

from factcheck.facts.explain import Explanation, Step, explain
from factcheck.facts.match import match

__all__ = ["Explanation", "Step", "explain", "match"]
