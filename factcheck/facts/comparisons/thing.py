"""Who or what is counted: people, a kind of people, a thing; and what is said of them."""

from factcheck.facts.comparisons.comparison import Pair, Shares, on_knots
from factcheck.facts.gist import vector

KNOTS = (0.0, 0.3, 0.5, 0.7)
UNLIKE = ("things unlike", "things a little alike", "things alike", "things much alike")
LEVELS = (
    "people", "people and a kind of them", "one kind of people", "two kinds of people", "people and things",
    "one thing", *UNLIKE, "unknown for one", "unknown for both",
)  # fmt: skip


class WhoOrWhat:
    """People in general; people and a kind of them (children); one kind; two; people and things; one thing; two things,
    by how near their nouns lie; unknown."""

    name = "who or what"
    levels = LEVELS

    def shares(self, pair: Pair) -> Shares:
        a, b = pair.a.thing, pair.b.thing
        if a is None or b is None:
            return (("unknown for both" if a is b else "unknown for one", 1.0),)
        if a.people != b.people:
            return (("people and things", 1.0),)
        if not a.people:
            if a.kind == b.kind:
                return (("one thing", 1.0),)
            return on_knots(float(vector(a.word) @ vector(b.word)), KNOTS, UNLIKE)
        if a.kind == b.kind:
            return (("one kind of people" if a.kind else "people", 1.0),)
        return (("two kinds of people" if a.kind and b.kind else "people and a kind of them", 1.0),)


class SaidAlike(WhoOrWhat):
    """The same levels, where the same is said of them: people killed in one article, people killed in the other."""

    name = "of whom or what the same is said"

    def shares(self, pair: Pair) -> Shares:
        said = pair.a.claim.predicate
        return super().shares(pair) if said and said == pair.b.claim.predicate else ()
