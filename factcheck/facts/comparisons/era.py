"""Whether the same is told of what happened now, or of earlier events."""

from factcheck.facts.comparisons.comparison import Pair, Shares
from factcheck.facts.eras import one_time


class Era:
    """Where the same is said (people killed): in one past year; in two; in a past year and now; one or both beside
    words that set an event apart ("last year", "the worst since"); both of the day's event."""

    name = "time of the event, the same said"
    levels = ("one past year", "two past years", "past and present", "both set apart", "one set apart", "present")

    def shares(self, pair: Pair) -> Shares:
        a, b = pair.a, pair.b
        if not a.claim.predicate or a.claim.predicate != b.claim.predicate:
            return ()
        if a.past or b.past:
            if not a.past or not b.past:
                return (("past and present", 1.0),)
            return (("one past year" if one_time(a.past, b.past) else "two past years", 1.0),)
        apart = a.earlier + b.earlier
        return ((("present", "one set apart", "both set apart")[apart], 1.0),)
