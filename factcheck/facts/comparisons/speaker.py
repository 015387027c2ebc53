"""Who is said to have given the figure."""

from functools import lru_cache

from factcheck.facts.comparisons.comparison import Pair, Shares
from factcheck.facts.stems import stems
from factcheck.model import Attribution


class Speaker:
    """Names of speakers that share a word; two different speakers; one or no speaker."""

    name = "speaker"
    levels = ("same", "different", "one only", "none")

    def shares(self, pair: Pair) -> Shares:
        a, b = pair.a.claim.attribution, pair.b.claim.attribution
        if a is None or b is None:
            return (("none" if a is b else "one only", 1.0),)
        return (("same" if same_speaker(a, b) else "different", 1.0),)


def same_speaker(a: Attribution, b: Attribution) -> bool:
    """Whether the names of two speakers share a word."""
    return bool(_words(a.canonical or a.source) & _words(b.canonical or b.source))


@lru_cache(maxsize=10_000)
def _words(name: str) -> frozenset[str]:
    return stems(name)
