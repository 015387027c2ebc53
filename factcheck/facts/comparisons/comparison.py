"""What a comparison is, and the pair that it looks at."""

import dataclasses
from typing import Any, Protocol

from factcheck.facts.profile import Profile

Shares = tuple[tuple[str, float], ...]
"""The levels that hold of a pair, each with its share; a plain comparison gives one level with share 1."""


@dataclasses.dataclass(frozen=True, slots=True)
class Around:
    """What a first grouping of claims that agree tells of a pair.

    ``together``: the two are in one group. ``present``: how many of the two groups have a claim in the other claim's
    article (what another speaker says there does not count). ``sizes``: claims in the two groups, the smaller first.
    ``shared``: articles in which both groups have a claim; ``disputed``: those where two speakers give the two, which
    are not among the shared. ``better``: how well a claim of the other's article fits that agrees with this one, for
    the two claims, the higher first (0: none fits). ``by_way``: the best score between one of the two and a claim of a
    third article that agrees with the other."""

    together: bool
    present: int
    sizes: tuple[int, int]
    shared: int
    disputed: int
    better: tuple[float, float]
    by_way: float


@dataclasses.dataclass(frozen=True, slots=True)
class Pair:
    """Two claims. ``gist`` is the cosine of their gists, ``cosine`` that of the encoder's vectors (None without the
    encoder); ``behind`` is how much nearer than this pair the nearest pair of one of the claims with a claim of the
    other's article is (0: they are each other's nearest). ``around`` is known at the second look alone, and never for a
    draft's claims. ``known`` keeps what comparisons found out of the two claims and ask again; a copy that knows what
    is around shares it."""

    a: Profile
    b: Profile
    gist: float
    cosine: float | None = None
    behind: float = 0.0
    around: Around | None = None
    known: dict[str, Any] = dataclasses.field(default_factory=dict, compare=False, repr=False)

    @property
    def same_article(self) -> bool:
        return self.a.source.id == self.b.source.id


class Comparison(Protocol):
    """One thing to compare. ``name`` and ``levels`` are words that an explanation shows to an editor; a comparison is
    symmetric: it says the same of (a, b) and of (b, a)."""

    @property
    def name(self) -> str: ...

    @property
    def levels(self) -> tuple[str, ...]: ...

    def shares(self, pair: Pair) -> Shares: ...


def on_knots(value: float, knots: tuple[float, ...], names: tuple[str, ...]) -> Shares:
    """A number between two knots as shares of both, so that weights on the knots draw a line with bends."""
    if value <= knots[0]:
        return ((names[0], 1.0),)
    if value >= knots[-1]:
        return ((names[-1], 1.0),)
    for n in range(1, len(knots)):
        if value <= knots[n]:
            share = (value - knots[n - 1]) / (knots[n] - knots[n - 1])
            return ((names[n - 1], 1.0 - share), (names[n], share))
    raise AssertionError("knots are not in rising order")
