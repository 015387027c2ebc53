"""Whose age it is."""

from factcheck.facts.comparisons.comparison import Pair, Shares
from factcheck.facts.comparisons.value import both_ways, one_way
from factcheck.facts.people import SHORT
from factcheck.facts.profile import Profile

PEOPLE = (
    "same name", "same name in two years", "namesakes", "other name", "man and woman", "name in part", "same noun",
    "two nouns", "name and noun", "unknown",
)  # fmt: skip


class WhoseAge:
    """Two ages, the same or not: of one person; of one in two years; of two people of one family name; of two others;
    of a man and a woman; of two who are not known to the story as people but share a word; of one noun ("the driver");
    of two nouns; of a name and a noun; of nobody named on a side."""

    name = "whose age"
    levels = both_ways(PEOPLE)

    def shares(self, pair: Pair) -> Shares:
        if not pair.a.claim.kind == "age" == pair.b.claim.kind:
            return ()
        return ((one_way(pair, whose(pair)), 1.0),)


TWO = frozenset({"namesakes", "other name", "man and woman", "name in part"})


def two_people(pair: Pair) -> bool:
    """Whether two claims are known to give the ages of two people."""
    return pair.a.claim.kind == "age" == pair.b.claim.kind and whose(pair) in TWO


def one_person(pair: Pair) -> bool:
    """Whether two claims are known to give the age of one person."""
    return pair.a.claim.kind == "age" == pair.b.claim.kind and whose(pair).startswith("same name")


def whose(pair: Pair) -> str:
    """The level of two ages, whatever their values."""
    a, b = pair.a.whom, pair.b.whom
    if a and b:
        if a == b:
            return "same name" if pair.a.past == pair.b.past else "same name in two years"
        return "namesakes" if a.family & b.family else "other name"
    if pair.a.sex and pair.b.sex and pair.a.sex != pair.b.sex:
        return "man and woman"
    one, two = _called(pair.a), _called(pair.b)
    if one and two:
        return _named(one, two)
    if not pair.a.claim.head or not pair.b.claim.head:
        return "unknown"
    if one or two:
        return "name and noun"
    return "same noun" if pair.a.claim.head == pair.b.claim.head else "two nouns"


def _called(profile: Profile) -> tuple[str, ...]:
    """The words of the name of whoever has an age; none where he has none: a Verano man is not Verano."""
    words = profile.claim.subject.split()
    if profile.whom or (words and words[-1][0].isupper()):
        return profile.person or (tuple(sorted(profile.whom.family)) if profile.whom else ())
    return ()


def _named(a: tuple[str, ...], b: tuple[str, ...]) -> str:
    """How two names stand to each other of which one at least is not known to be a person's."""
    if a[-1] != b[-1]:
        return "name in part" if set(a) & set(b) else "other name"
    first, other = set(a[:-1]), set(b[:-1])
    if first and other and not first & other and not any(x[:SHORT] == y[:SHORT] for x in first for y in other):
        return "namesakes"
    return "same name"
