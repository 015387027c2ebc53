"""The words of the two sentences."""

from factcheck.facts.comparisons.comparison import Pair, Shares, on_knots

KNOTS = (0.0, 0.1, 0.25, 0.5, 1.0)


class Wording:
    """The share of content words that the two sentences have in common (of all words of both)."""

    name = "wording"
    levels = tuple(f"{k:.0%} of the words shared" for k in KNOTS)

    def shares(self, pair: Pair) -> Shares:
        return on_knots(overlap(pair.a.sentence, pair.b.sentence), KNOTS, self.levels)


class NearWords:
    """The same for the words right beside the two values."""

    name = "words beside the value"
    levels = tuple(f"{k:.0%} of the words shared" for k in KNOTS)

    def shares(self, pair: Pair) -> Shares:
        return on_knots(overlap(pair.a.near, pair.b.near), KNOTS, self.levels)


def overlap(a: frozenset[str], b: frozenset[str]) -> float:
    """Words in both over words in either (Jaccard)."""
    both = len(a & b)
    return both / (len(a) + len(b) - both) if both else 0.0
