"""How near the claims lie in the encoder's space."""

from factcheck.facts.comparisons.comparison import Pair, Shares, on_knots
from factcheck.facts.comparisons.value import likeness

KNOTS = (0.0, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0)
NAMES = tuple(f"cosine {k:.1f}" for k in KNOTS)


class Meaning:
    """The cosine of the two claims' vectors, from 0 (unrelated) to 1 (the same), where the values do not differ."""

    name = "meaning"
    levels = NAMES

    def shares(self, pair: Pair) -> Shares:
        return on_knots(pair.cosine, KNOTS, NAMES) if likeness(pair) != "different" else ()


class MeaningApart:
    """The same cosine where the values differ: nothing but the meaning speaks for one fact there."""

    name = "meaning, values differ"
    levels = NAMES

    def shares(self, pair: Pair) -> Shares:
        return on_knots(pair.cosine, KNOTS, NAMES) if likeness(pair) == "different" else ()
