"""Who is said to have given the figure."""

from factcheck.facts.comparisons.comparison import Pair, Shares
from factcheck.facts.stems import stems


class Speaker:
    """Names of speakers that share a word; two different speakers; one or no speaker."""

    name = "speaker"
    levels = ("same", "different", "one only", "none")

    def shares(self, pair: Pair) -> Shares:
        a, b = pair.a.claim.attribution, pair.b.claim.attribution
        if a is None or b is None:
            return (("none" if a is b else "one only", 1.0),)
        same = stems(a.canonical or a.source) & stems(b.canonical or b.source)
        return (("same" if same else "different", 1.0),)
