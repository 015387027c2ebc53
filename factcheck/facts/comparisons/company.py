"""The other values of the two sentences."""

from factcheck.facts.comparisons.comparison import Pair, Shares


class Company:
    """Both sentences also state another value that is the same; both state others and none is the same; one of them
    states no other."""

    name = "values beside"
    levels = ("one the same", "none the same", "alone")

    def shares(self, pair: Pair) -> Shares:
        a, b = pair.a.others, pair.b.others
        if not a or not b:
            return (("alone", 1.0),)
        return (("one the same" if a & b else "none the same", 1.0),)
