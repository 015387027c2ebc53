"""How near the claims lie in the encoder's space."""

from factcheck.facts.comparisons.comparison import Pair, Shares, on_knots

KNOTS = (0.0, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0)


class Meaning:
    """The cosine of the two claims' vectors, from 0 (unrelated) to 1 (the same)."""

    name = "meaning"
    levels = tuple(f"cosine {k:.1f}" for k in KNOTS)

    def shares(self, pair: Pair) -> Shares:
        return on_knots(pair.cosine, KNOTS, self.levels)
