"""Whether a claim of the other article fits better."""

from factcheck.facts.comparisons.comparison import Pair, Shares, on_knots

KNOTS = (0.0, 0.02, 0.06, 0.12, 0.2, 0.35)


class BestMatch:
    """How far the pair's cosine lies behind the best that one of the claims reaches with a claim of the other's
    article: 0 where they are each other's best."""

    name = "best match"
    levels = tuple(f"{k:.2f} behind the best" for k in KNOTS)

    def shares(self, pair: Pair) -> Shares:
        return on_knots(pair.behind, KNOTS, self.levels)
