"""The slots that scope a claim: of what, in which event, where, when, which population."""

from collections.abc import Callable

from factcheck.facts.comparisons.comparison import Pair, Shares
from factcheck.facts.profile import Profile


class Slot:
    """A slot as a set of words: some shared; none shared; on one side only; empty on both."""

    levels = ("shared", "different", "one only", "none")

    def __init__(self, name: str, words: Callable[[Profile], frozenset[str]]) -> None:
        self.name = name
        self.words = words

    def shares(self, pair: Pair) -> Shares:
        a, b = self.words(pair.a), self.words(pair.b)
        if not a or not b:
            return (("none" if not a and not b else "one only", 1.0),)
        return (("shared" if a & b else "different", 1.0),)


SLOTS = (
    Slot("of what", lambda p: p.of),
    Slot("event", lambda p: p.event),
    Slot("place", lambda p: p.place),
    Slot("when", lambda p: p.when),
    Slot("population", lambda p: p.population),
    Slot("names beside the value", lambda p: p.near_names),
    Slot("months and years named", lambda p: p.dated),
    Slot("words that tell which one", lambda p: p.which),
)
