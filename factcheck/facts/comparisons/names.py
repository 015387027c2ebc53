"""The names in the two sentences."""

from factcheck.facts.comparisons.comparison import Pair, Shares


class Names:
    """Two or more names in common; one; none though both have names; no names on a side."""

    name = "names"
    levels = ("two shared", "one shared", "none shared", "no names")

    def shares(self, pair: Pair) -> Shares:
        a, b = pair.a.names, pair.b.names
        if not a or not b:
            return (("no names", 1.0),)
        n = len(a & b)
        return ((("none shared", "one shared", "two shared")[min(n, 2)], 1.0),)
