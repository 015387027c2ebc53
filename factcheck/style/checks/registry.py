"""Every kind of rule, one line each, in the order in which they look at an article."""

from factcheck.style.checks.conflict import Conflict
from factcheck.style.checks.rule import Rule

KINDS: tuple[type[Rule], ...] = (Conflict,)

CHECKS: dict[str, type[Rule]] = {kind.kind(): kind for kind in KINDS}
"""The kinds of rule by the name that a file calls them by."""
