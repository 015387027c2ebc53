"""What is said of what: the head and the predicate together, and the predicate by the kind of value."""

from factcheck.facts.comparisons.comparison import Pair, Shares
from factcheck.facts.comparisons.value import both_ways, likeness, one_way
from factcheck.model import KINDS

HEADS = ("same head", "another head", "a head unknown")
PREDICATES = ("same predicate", "another predicate", "a predicate unknown")
MIXED = "two kinds"


class SaidOfWhat:
    """The head and the predicate together. Values that differ are asked apart: "three vans burnt" and "five vans burnt"
    may answer one question, "three vans burnt" and "five vans sold" do not, though all the words around are the
    same."""

    name = "said of what"
    levels = both_ways(tuple(f"{head}, {predicate}" for head in HEADS for predicate in PREDICATES))

    def shares(self, pair: Pair) -> Shares:
        head = HEADS[_which(pair.a.claim.head, pair.b.claim.head)]
        return ((one_way(pair, f"{head}, {_predicate(pair)}"), 1.0),)


class SaidByKind:
    """The predicate by the kind of value, of values that do not differ: a day or a year is soon the same for two
    things, and one thing when the same is said to have happened then."""

    name = "said, by kind"
    levels = tuple(f"{kind}, {predicate}" for kind in (*KINDS, MIXED) for predicate in PREDICATES)

    def shares(self, pair: Pair) -> Shares:
        if likeness(pair) == "different":
            return ()
        a, b = pair.a.claim.kind, pair.b.claim.kind
        return ((f"{a if a == b else MIXED}, {_predicate(pair)}", 1.0),)


def _predicate(pair: Pair) -> str:
    return PREDICATES[_which(pair.a.claim.predicate, pair.b.claim.predicate)]


def _which(one: str, other: str) -> int:
    """0 for the same word, 1 for two, 2 where one is not known."""
    if not one or not other:
        return 2
    return 0 if one == other else 1
