"""The unit of measure, the currency, or what is counted."""

from factcheck.facts.comparisons.comparison import Pair, Shares

UNITS_OF = frozenset({"money", "percent", "measure", "duration"})


class Unit:
    """Same unit; units of one kind of claim that differ; a unit on one side only; none on either."""

    name = "unit"
    levels = ("same", "different", "one only", "none", "same thing counted", "other thing counted")

    def shares(self, pair: Pair) -> Shares:
        a, b = pair.a.claim.value.unit, pair.b.claim.value.unit
        if a is None or b is None:
            return (("none" if a is b else "one only", 1.0),)
        if pair.a.claim.kind in UNITS_OF:
            return (("same" if a == b else "different", 1.0),)
        return (("same thing counted" if a == b else "other thing counted", 1.0),)
