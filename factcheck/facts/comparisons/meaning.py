"""How near the claims lie in meaning: by their words, and by the claim encoder."""

from collections.abc import Callable

from factcheck.facts.comparisons.comparison import Pair, Shares, on_knots
from factcheck.facts.comparisons.value import likeness

KNOTS = (0.0, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0)
NAMES = tuple(f"cosine {k:.1f}" for k in KNOTS)

Cosine = Callable[[Pair], float | None]


class Meaning:
    """A cosine of the two claims, from 0 (unrelated) to 1 (the same), where the values do not differ."""

    levels = NAMES

    def __init__(self, name: str, cosine: Cosine) -> None:
        self.name = name
        self.cosine = cosine

    def shares(self, pair: Pair) -> Shares:
        cosine = self.cosine(pair)
        return () if cosine is None or likeness(pair) == "different" else on_knots(cosine, KNOTS, NAMES)


class MeaningApart:
    """The same cosine where the values differ: nothing but the meaning speaks for one fact there."""

    levels = NAMES

    def __init__(self, name: str, cosine: Cosine) -> None:
        self.name = name
        self.cosine = cosine

    def shares(self, pair: Pair) -> Shares:
        cosine = self.cosine(pair)
        return () if cosine is None or likeness(pair) != "different" else on_knots(cosine, KNOTS, NAMES)


MEANINGS = (
    Meaning("meaning of the words", lambda pair: pair.gist),
    MeaningApart("meaning of the words, values differ", lambda pair: pair.gist),
    Meaning("meaning of the claims", lambda pair: pair.cosine),
    MeaningApart("meaning of the claims, values differ", lambda pair: pair.cosine),
)
