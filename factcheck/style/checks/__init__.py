"""The kinds of rule. Each is one file here and one line in ``registry.py``."""

from factcheck.style.checks.registry import CHECKS
from factcheck.style.checks.rule import ClaimRule, FactRule, Rule, TextRule

__all__ = ["CHECKS", "ClaimRule", "FactRule", "Rule", "TextRule"]
