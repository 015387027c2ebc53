"""Whether the values are the same. This never decides what a claim is about: 20 and 300 may answer one question. But
when all else fits, the same particular figure told twice speaks for one fact."""

from factcheck.facts.comparisons.comparison import Pair, Shares
from factcheck.facts.profile import Profile
from factcheck.model import Bound

COMMON = 10  # small whole numbers are equal by chance


class SameValue:
    """Equal and particular (6.1, 2,117, a date); equal and common (a number up to ten, a weekday); different."""

    name = "value"
    levels = ("equal, particular", "equal, common", "different", "no number")

    def shares(self, pair: Pair) -> Shares:
        a, b = pair.a.claim.value, pair.b.claim.value
        if (a.low is None and a.high is None) or (b.low is None and b.high is None):
            return (("no number", 1.0),)
        if point(pair.a) != point(pair.b):
            return (("different", 1.0),)
        low = a.low if a.low is not None else a.high
        if isinstance(low, str):
            return (("equal, particular" if low[:1].isdigit() or low[:1] == "-" else "equal, common", 1.0),)
        common = low is not None and low <= COMMON and float(low).is_integer()
        return (("equal, common" if common else "equal, particular", 1.0),)


def point(profile: Profile) -> Bound:
    """The figure that is stated, without its modifier."""
    value = profile.claim.value
    return value.high if value.modifier == "<" or value.low is None else value.low
