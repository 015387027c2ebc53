"""Who is said to have given the figure."""

import re
from functools import lru_cache

from factcheck.facts.comparisons.comparison import Pair, Shares
from factcheck.facts.stems import stems
from factcheck.model import Attribution

BEHIND = re.compile(r"\s(?:of|for|in|at|from|on|with|who|which|that|by|and)\s|[,(]")


class Speaker:
    """One speaker by two names; two different speakers; one or no speaker."""

    name = "speaker"
    levels = ("same", "different", "one only", "none")

    def shares(self, pair: Pair) -> Shares:
        a, b = pair.a.claim.attribution, pair.b.claim.attribution
        if a is None or b is None:
            return (("none" if a is b else "one only", 1.0),)
        return (("same" if same_speaker(a, b) else "different", 1.0),)


def two_speakers(a: Attribution | None, b: Attribution | None) -> bool:
    """Whether two claims are given by two speakers, both told."""
    return a is not None and b is not None and not same_speaker(a, b)


def same_speaker(a: Attribution, b: Attribution) -> bool:
    """Whether the names of two speakers share the word that either is headed by: "the observatory" and "the Vale
    Observatory for Rights", "police" and "Vale police", not "the Vale army" and the observatory."""
    one, other = a.canonical or a.source, b.canonical or b.source
    return bool(_words(one) & _words(other) & (_head(one) | _head(other)))


@lru_cache(maxsize=10_000)
def _words(name: str) -> frozenset[str]:
    return stems(name)


@lru_cache(maxsize=10_000)
def _head(name: str) -> frozenset[str]:
    """The last word of a name before what is said of it ("for Rights", "in Vale"), a person's family name."""
    words = BEHIND.split(name, maxsplit=1)[0].split()
    return stems(words[-1]) if words else frozenset()
