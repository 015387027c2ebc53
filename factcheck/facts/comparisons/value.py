"""Whether the values are the same. This never decides what a claim is about: 20 and 300 may answer one question. But
when all else fits, the same particular figure told twice speaks for one fact."""

from functools import lru_cache
from typing import Literal

from factcheck.agreement import agree
from factcheck.facts.comparisons.comparison import Pair, Shares
from factcheck.facts.profile import Profile
from factcheck.model import Bound, Claim, Kind, Tolerance

Likeness = Literal["same", "agreeing", "different"]

COMMON = 10  # small whole numbers are equal by chance
NONE = Tolerance()
AGREE: frozenset[Likeness | None] = frozenset({"same", "agreeing"})
DIFFERING = ", values differ"
SORTS: dict[Kind, str] = {
    "date": "date", "year": "date", "time": "time", "age": "age", "rank": "rank", "money": "amount",
    "score": "score", "duration": "duration",
}  # fmt: skip
NAMES = ("common figure", "particular figure", *dict.fromkeys(SORTS.values()))


class SameValue:
    """The same; not the same but in agreement ("about 40 miles", "64 km"; "Friday", "29 November"); different; each
    with the sort of value: a particular figure (6.1, 2,117), a common one (a whole number up to ten), a date, an
    amount... Or not to be told, since a value is open or vague."""

    name = "value"
    levels = (*(f"{likeness} {n}" for likeness in ("same", "agreeing", "different") for n in NAMES), "open")

    def shares(self, pair: Pair) -> Shares:
        found = likeness(pair)
        if found is None:
            return (("open", 1.0),)
        return ((f"{found} {sort(pair)}", 1.0),)


def both_ways(levels: tuple[str, ...]) -> tuple[str, ...]:
    """The levels of a comparison for values that do not differ, and for those that do."""
    return levels + tuple(level + DIFFERING for level in levels)


def one_way(pair: Pair, level: str) -> str:
    """That of the two levels which a pair's values ask for."""
    return level + DIFFERING if likeness(pair) == "different" else level


def likeness(pair: Pair) -> Likeness | None:
    """How the two values stand to each other; None where one states none. A dozen comparisons ask this of one pair, at
    both looks, so the pair keeps the answer."""
    if "likeness" not in pair.known:
        pair.known["likeness"] = _compared(pair)
    found: Likeness | None = pair.known["likeness"]
    return found


def _compared(pair: Pair) -> Likeness | None:
    a, b = point(pair.a), point(pair.b)
    if a is None or b is None:
        return None
    if pair.a.claim.kind == "score" == pair.b.claim.kind:
        return "same" if _ends(pair.a) == _ends(pair.b) else "different"
    if a == b and _of_one_thing(pair):
        return "same"
    found = _likeness(*sorted((pair.a.claim, pair.b.claim), key=lambda c: (str(c.value.low), c.value.text, c.id)))
    if found != "different" and (vague(pair.a.claim) or vague(pair.b.claim)):
        return None  # "dozens" agrees with so much that it tells nothing
    return found


def _of_one_thing(pair: Pair) -> bool:
    """Whether two values have one unit, or no number and one thing: "dozens of troops", "dozens of soldiers"."""
    a, b = pair.a, pair.b
    if a.claim.value.unit == b.claim.value.unit:
        return True
    return vague(a.claim) and vague(b.claim) and a.thing is not None and a.thing == b.thing


@lru_cache(maxsize=50_000)
def _likeness(a: Claim, b: Claim) -> Likeness:
    if a.value.low == b.value.low and a.value.high == b.value.high and a.kind not in ("measure", "money", "duration"):
        return "same"
    return "agreeing" if agree(a, b, NONE) else "different"


def point(profile: Profile) -> Bound:
    """The figure that is stated, without its modifier."""
    value = profile.claim.value
    return value.high if value.modifier == "<" or value.low is None else value.low


def vague(claim: Claim) -> bool:
    """Whether a value is a wide range in words: "dozens", "several hundred"."""
    low, high = claim.value.low, claim.value.high
    return isinstance(low, float) and isinstance(high, float) and low > 0 and high / low >= 2


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
