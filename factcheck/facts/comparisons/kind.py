"""What kind of value it is."""

from factcheck.facts.comparisons.comparison import Pair, Shares
from factcheck.model import KINDS

# kinds that may answer one question, told in two ways: "2020" and "March 2020", "a third officer" and "two officers"
MIXED = (
    ("count", "measure"), ("count", "rank"), ("date", "year"), ("count", "percent"), ("count", "duration"),
    ("duration", "measure"), ("measure", "percent"), ("age", "duration"), ("age", "count"), ("money", "count"),
    ("count", "score"), ("duration", "rank"), ("duration", "time"), ("measure", "rank"),
)  # fmt: skip


class SameKind:
    """Each kind, where both are of it; "kinds that mix", where both may answer one question; else such claims are
    never compared (see ``scope``)."""

    name = "kind"
    levels = (*(f"both {k}" for k in KINDS), "kinds that mix")

    def shares(self, pair: Pair) -> Shares:
        a, b = pair.a.claim.kind, pair.b.claim.kind
        return ((f"both {a}" if a == b else "kinds that mix", 1.0),)


def may_mix(a: str, b: str) -> bool:
    """Whether claims of two kinds can be about one fact. States are matched by other means (``facts.status``)."""
    return a == b != "status" or (a, b) in MIXED or (b, a) in MIXED
