"""Whose age it is."""

from factcheck.facts.comparisons.comparison import Pair, Shares
from factcheck.facts.comparisons.value import both_ways, one_way

ALIKE = 2  # letters that two forms of a first name begin with: Jo and Joanna


PEOPLE = (
    "same name", "namesakes", "name in part", "other name", "same noun", "two nouns", "name and noun", "unknown",
)  # fmt: skip


class WhoseAge:
    """Two ages, the same or not: of one name; of namesakes (one family name, two first names); of names that share a
    word; of other names; of one noun ("the driver"); of two nouns; of a name and a noun; of nobody named on a side."""

    name = "whose age"
    levels = both_ways(PEOPLE)

    def shares(self, pair: Pair) -> Shares:
        if not pair.a.claim.kind == "age" == pair.b.claim.kind:
            return ()
        return ((one_way(pair, _people(pair)), 1.0),)


def _people(pair: Pair) -> str:
    a, b = pair.a.person, pair.b.person
    if a and b:
        if a[-1] != b[-1]:
            return "name in part" if set(a) & set(b) else "other name"
        first, other = set(a[:-1]), set(b[:-1])
        if first and other and not first & other and not any(x[:ALIKE] == y[:ALIKE] for x in first for y in other):
            return "namesakes"
        return "same name"
    one, two = pair.a.claim.head, pair.b.claim.head
    if not one or not two:
        return "unknown"
    if a or b:
        return "name and noun"
    return "same noun" if one == two else "two nouns"
