"""Do two values agree? Intervals with modifiers, roundings, conversions, partial dates, times, scores, ranks, states.

Nothing here knows facts or articles: matching and judging both read values through it. One file a family of kinds, one
line each in ``registry.py``.
"""

from factcheck.agreement.registry import agree, closeness

__all__ = ["agree", "closeness"]
