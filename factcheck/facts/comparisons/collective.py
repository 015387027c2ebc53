"""What a first grouping tells (see `factcheck.facts.collective`): comparisons of the second look. Each has levels for
values that differ and for those that do not; a pair that no grouping has seen, such as a draft's, has none of them."""

import math

from factcheck.facts.comparisons.accounts import two_accounts
from factcheck.facts.comparisons.comparison import Comparison, Pair, Shares, on_knots
from factcheck.facts.comparisons.person import one_person, two_people
from factcheck.facts.comparisons.value import NAMES, both_ways, likeness, one_way, sort

ACCOUNTS = "two speakers' accounts of one thing"
TWO_PEOPLE = "ages of two people"
ONE_PERSON = "ages of one person"
NEAR_YEARS = "years near each other"
ONE_ARTICLE = "within one article's text"
A_FEW = 3  # years
ALIKE = 0.5  # the least nearness of two sentences that are about one thing
SIZES = ("one", "two", "more")  # claims in a group
BETTER = (0.0, 1.0, 2.0, 3.0, 4.5, 6.0)
BY_WAY = (-4.0, -2.0, -1.0, 0.0, 1.0, 2.0, 4.0)


class Differing:
    """The values differ, by their sort, or as those of two speakers' accounts of one thing, or as the ages of two
    people or of one, or as two figures of one article's text, which are about two things, or as years ("2019",
    "March 2020") that lie near each other in sentences about one thing: how far that is forgiven (see ``RAISE`` in
    `benchmarks.train_matcher`)."""

    name = "values differ"
    levels = (*NAMES, ACCOUNTS, TWO_PEOPLE, ONE_PERSON, ONE_ARTICLE, NEAR_YEARS)

    def shares(self, pair: Pair) -> Shares:
        if likeness(pair) != "different":
            return ()
        if two_accounts(pair):
            return ((ACCOUNTS, 1.0),)
        return ((of_people(pair) or of_one_article(pair) or near_years(pair) or sort(pair), 1.0),)


def of_people(pair: Pair) -> str:
    """Whether two ages are known to be of two people or of one; "" where it is not known."""
    return TWO_PEOPLE if two_people(pair) else ONE_PERSON if one_person(pair) else ""


def of_one_article(pair: Pair) -> str:
    """Whether two values stand in one article, below its headline: "" where not."""
    return ONE_ARTICLE if pair.same_article and not (pair.a.title or pair.b.title) else ""


def near_years(pair: Pair) -> str:
    """Whether one of two dates is a year, and the other of a year few years away, in sentences about one thing: ""
    where not."""
    if pair.gist < ALIKE:
        return ""
    claims = (pair.a.claim, pair.b.claim)
    if "year" not in {c.kind for c in claims} or not all(c.kind in ("year", "date") for c in claims):
        return ""
    years = [str(c.value.low)[:4] for c in claims]
    near = all(y.isdecimal() and len(y) == 4 for y in years) and abs(int(years[0]) - int(years[1])) <= A_FEW
    return NEAR_YEARS if near else ""


class Present:
    """Whether the groups of the two claims are told in each other's articles already."""

    name = "the other article's own figures"
    levels = both_ways(("one group", "neither told there", "one told there", "both told there"))

    def shares(self, pair: Pair) -> Shares:
        if pair.around is None:
            return ()
        return ((one_way(pair, self.levels[0] if pair.around.together else self.levels[1 + pair.around.present]), 1.0),)


class Told:
    """How many claims the two groups have."""

    name = "claims that agree with each"
    levels = both_ways(tuple(f"{a} and {b}" for n, a in enumerate(SIZES) for b in SIZES[n:]))

    def shares(self, pair: Pair) -> Shares:
        if pair.around is None:
            return ()
        low, high = (SIZES[min(2, int(math.log2(size)))] for size in pair.around.sizes)
        return ((one_way(pair, f"{low} and {high}"), 1.0),)


class Together:
    """How many articles tell both groups: who gives two figures means two things."""

    name = "articles that give both"
    levels = both_ways(("none", "one", "two", "more"))

    def shares(self, pair: Pair) -> Shares:
        return () if pair.around is None else ((one_way(pair, self.levels[min(3, pair.around.shared)]), 1.0),)


class Disputed:
    """Whether an article gives both figures as those of two speakers: then it means one thing."""

    name = "articles where two speakers give the two"
    levels = both_ways(("none", "some"))

    def shares(self, pair: Pair) -> Shares:
        return () if pair.around is None else ((one_way(pair, self.levels[min(1, pair.around.disputed)]), 1.0),)


class Better:
    """How well a claim of the other's article fits that agrees with this one, where the two differ."""

    def __init__(self, name: str, which: int) -> None:
        self.name = name
        self.which = which
        self.levels = tuple(f"fits {k:.1f}" for k in BETTER)

    def shares(self, pair: Pair) -> Shares:
        if pair.around is None or likeness(pair) != "different":
            return ()
        return on_knots(pair.around.better[self.which], BETTER, self.levels)


class ByWay:
    """How near the claims come by way of a third article that gives one of the two figures."""

    name = "by way of a third article"
    levels = tuple(f"score {k:+.0f}" for k in BY_WAY)

    def shares(self, pair: Pair) -> Shares:
        if pair.around is None or likeness(pair) != "different":
            return ()
        return on_knots(pair.around.by_way, BY_WAY, self.levels)


COLLECTIVE: tuple[Comparison, ...] = (
    Differing(),
    Present(),
    Told(),
    Together(),
    Disputed(),
    Better("a better match in the other article", 0),
    Better("a better match in both articles", 1),
    ByWay(),
)
