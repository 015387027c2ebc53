"""What is said of it: the event or property."""

from factcheck.data import words
from factcheck.facts.comparisons.comparison import Pair, Shares


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
