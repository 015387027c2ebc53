"""Whether the values are the same. This never decides what a claim is about: 20 and 300 may answer one question. But
when all else fits, the same particular figure told twice speaks for one fact."""

from factcheck.facts.comparisons.comparison import Pair, Shares
from factcheck.facts.profile import Profile
from factcheck.model import Bound, Kind

COMMON = 10  # small whole numbers are equal by chance
SORTS: dict[Kind, str] = {
    "date": "date", "year": "date", "time": "time", "age": "age", "rank": "rank", "money": "amount",
    "score": "score", "duration": "duration",
}  # fmt: skip
NAMES = ("common figure", "particular figure", *dict.fromkeys(SORTS.values()))


class SameValue:
    """Equal, and of what sort: a particular figure (6.1, 2,117), a common one (a whole number up to ten), a date, an
    amount...; different, and of what sort; not to be told."""

    name = "value"
    levels = (*(f"same {n}" for n in NAMES), *(f"different {n}" for n in NAMES), "open")

    def shares(self, pair: Pair) -> Shares:
        same = equal(pair)
        if same is None:
            return (("open", 1.0),)
        return ((f"{'same' if same else 'different'} {sort(pair)}", 1.0),)


def equal(pair: Pair) -> bool | None:
    """Whether both state the same figure or date, modifiers aside; None where one states none."""
    a, b = point(pair.a), point(pair.b)
    if a is None or b is None:
        return None
    if pair.a.claim.kind == "score" == pair.b.claim.kind:
        return _ends(pair.a) == _ends(pair.b)
    return a == b


def point(profile: Profile) -> Bound:
    """The figure that is stated, without its modifier."""
    value = profile.claim.value
    return value.high if value.modifier == "<" or value.low is None else value.low


def sort(pair: Pair) -> str:
    """What sort of value a pair's are, as far as it matters how often such values are equal by chance."""
    known = SORTS.get(pair.a.claim.kind) or SORTS.get(pair.b.claim.kind)
    if known:
        return known
    figures = [p for p in (point(pair.a), point(pair.b)) if isinstance(p, (int, float))]
    common = any(f <= COMMON and float(f).is_integer() for f in figures)
    return "common figure" if common else "particular figure"


def _ends(profile: Profile) -> frozenset[Bound]:
    return frozenset((profile.claim.value.low, profile.claim.value.high))
