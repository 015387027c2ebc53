"""Claims -> Facts: the claim encoder, blocking, named comparisons with learned weights, grouping, explanations."""

from factcheck.facts.explain import Explanation, Link, Step, explain
from factcheck.facts.match import match
from factcheck.facts.vectors import ahead

__all__ = ["Explanation", "Link", "Step", "ahead", "explain", "match"]
