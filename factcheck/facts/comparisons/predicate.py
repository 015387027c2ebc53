"""What is said of it: the event or property."""

from factcheck.facts.comparisons.comparison import Pair, Shares


class Predicate:
    """Same normalised predicate; different; unknown on a side."""

    name = "predicate"
    levels = ("same", "different", "unknown")

    def shares(self, pair: Pair) -> Shares:
        a, b = pair.a.claim.predicate, pair.b.claim.predicate
        if not a or not b:
            return (("unknown", 1.0),)
        return (("same" if a == b else "different", 1.0),)
