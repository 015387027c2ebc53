"""Claims -> Facts: the claim encoder, blocking, named comparisons with learned weights, grouping, explanations."""

from factcheck.facts.explain import Explanation, Link, Step, explain
from factcheck.facts.match import match

__all__ = ["Explanation", "Link", "Step", "explain", "match"]
