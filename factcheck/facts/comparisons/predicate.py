"""What is said of it: the event or property."""

from factcheck.data import words
from factcheck.facts.comparisons.comparison import Pair, Shares, on_knots
from factcheck.facts.gist import vector

KNOTS = (0.0, 0.3, 0.5, 0.7)


class Predicate:
    """Same normalised predicate; rivals, which part the people or things of one event (killed, injured); different;
    unknown on a side."""

    name = "predicate"
    levels = ("same", "rivals", "different", "unknown")

    def shares(self, pair: Pair) -> Shares:
        a, b = pair.a.claim.predicate, pair.b.claim.predicate
        if not a or not b:
            return (("unknown", 1.0),)
        if a == b:
            return (("same", 1.0),)
        rivals = words("rival_predicates.txt")
        return (("rivals" if a in rivals and b in rivals else "different", 1.0),)


class PredicateMeaning:
    """How near two different predicates lie in meaning: "snatch" and "steal", "level" and "damage"."""

    name = "meaning of the predicates"
    levels = ("unlike", "a little alike", "alike", "much alike")

    def shares(self, pair: Pair) -> Shares:
        a, b = pair.a.claim.predicate, pair.b.claim.predicate
        if not a or not b or a == b:
            return ()
        return on_knots(float(vector(a) @ vector(b)), KNOTS, self.levels)


class InHeadlines:
    """A headline that says the same: editors put the figures of the main event there."""

    name = "the same said in a headline"
    levels = ("in one", "in both")

    def shares(self, pair: Pair) -> Shares:
        said = pair.a.claim.predicate
        titles = pair.a.title + pair.b.title
        if not titles or not said or said != pair.b.claim.predicate:
            return ()
        return ((self.levels[titles - 1], 1.0),)
