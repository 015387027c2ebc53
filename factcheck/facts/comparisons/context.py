"""The very words before and after the values: copied sentences, fixed phrases, the same person's name."""

from factcheck.facts.comparisons.comparison import Pair, Shares

MOST = 4


class Before:
    """How many words right before the two values are the same, up to four."""

    name = "words before"
    levels = tuple(f"{n} the same" for n in range(MOST + 1))

    def shares(self, pair: Pair) -> Shares:
        return ((self.levels[run(pair.a.before, pair.b.before)], 1.0),)


class After:
    """How many words right after the two values are the same, up to four."""

    name = "words after"
    levels = tuple(f"{n} the same" for n in range(MOST + 1))

    def shares(self, pair: Pair) -> Shares:
        return ((self.levels[run(pair.a.after, pair.b.after)], 1.0),)


def run(a: tuple[str, ...], b: tuple[str, ...]) -> int:
    """How many words two runs have in common from their start."""
    n = 0
    while n < MOST and n < len(a) and n < len(b) and a[n] == b[n]:
        n += 1
    return n
