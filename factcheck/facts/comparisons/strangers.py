"""Names that the other article does not know: they belong to another event, or to a detail that one article has."""

from factcheck.data import words
from factcheck.facts.comparisons.comparison import Pair, Shares

MOST = 3


class Strangers:
    """How many names of a claim's sentence stand nowhere in the other's article; each claim counts half."""

    name = "names that the other article lacks"
    levels = ("none", "one", "two", "three or more")

    def shares(self, pair: Pair) -> Shares:
        dates = words("weekdays_months.txt")
        a = self.levels[min(MOST, len(pair.a.names - pair.b.told - dates))]
        b = self.levels[min(MOST, len(pair.b.names - pair.a.told - dates))]
        return ((a, 1.0),) if a == b else tuple(sorted(((a, 0.5), (b, 0.5))))
