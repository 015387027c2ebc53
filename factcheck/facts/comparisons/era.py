"""Whether both claims are about what happened now, or about earlier events."""

from factcheck.facts.comparisons.comparison import Pair, Shares


class Era:
    """Both in one past year; in two past years; one of them in a past year; both or one beside words that set an event
    apart ("last year", "the worst since"); both about the day's event."""

    name = "time of the event"
    levels = ("one past year", "two past years", "past and present", "both set apart", "one set apart", "present")

    def shares(self, pair: Pair) -> Shares:
        a, b = pair.a, pair.b
        if a.past or b.past:
            if not a.past or not b.past:
                return (("past and present", 1.0),)
            return (("one past year" if a.past & b.past else "two past years", 1.0),)
        apart = a.earlier + b.earlier
        return ((("present", "one set apart", "both set apart")[apart], 1.0),)


class EraSaidAlike(Era):
    """The same levels, where the same is said: people killed this week and people killed in 2003."""

    name = "time of the event, the same said"

    def shares(self, pair: Pair) -> Shares:
        said = pair.a.claim.predicate
        return super().shares(pair) if said and said == pair.b.claim.predicate else ()
