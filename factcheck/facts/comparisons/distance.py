"""How far apart two values lie that differ: 20 and 200 may be told of one event, 5 and 200,000 hardly."""

import datetime
import math
import re

from factcheck.agreement.numbers import comparable, point
from factcheck.facts.comparisons.comparison import Pair, Shares, on_knots
from factcheck.facts.comparisons.value import likeness

TIMES = (1.0, 1.2, 2.0, 5.0, 20.0, 200.0, 10_000.0)
DAYS = (1, 3, 10, 60, 400, 4000)
MINUTES = (0, 30, 120, 360)
DATE = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?")


class Distance:
    """Numbers by how many times one is the other, dates by the days between them, clock times by the minutes. Ranks are
    no quantities: first and second are as far apart as first and fourth."""

    name = "distance of the values"
    levels = (
        *(f"{k:g} times" for k in TIMES),
        *(f"{k} days" for k in DAYS),
        *(f"{k} minutes" for k in MINUTES),
        "not to be told",
    )

    def shares(self, pair: Pair) -> Shares:
        if likeness(pair) != "different" or pair.a.claim.kind == "rank":
            return ()
        low, high = pair.a.claim.value.low, pair.b.claim.value.low
        if isinstance(low, str) and isinstance(high, str):
            return _days(low, high) or _minutes(low, high) or (("not to be told", 1.0),)
        left, right = (None if v is None else point(v) for v in comparable(pair.a.claim.value, pair.b.claim.value))
        if not left or not right or left * right < 0:
            return (("not to be told", 1.0),)
        small, large = sorted((abs(left), abs(right)))
        return on_knots(math.log(large / small), tuple(map(math.log, TIMES)), self.levels[: len(TIMES)])


def _days(a: str, b: str) -> Shares:
    one, other = _day(a), _day(b)
    if one is None or other is None:
        return ()
    return on_knots(abs((one - other).days), DAYS, tuple(f"{k} days" for k in DAYS))


def _day(text: str) -> datetime.date | None:
    """An ISO date; the middle of the month or year where it is partial."""
    found = DATE.fullmatch(text)
    if not found:
        return None
    year, month, day = (None if part is None else int(part) for part in found.groups())
    try:
        return datetime.date(year or 1, month or 7, day or (15 if month else 1))
    except ValueError:
        return None


def _minutes(a: str, b: str) -> Shares:
    if ":" not in a or ":" not in b:
        return ()
    try:
        one, other = (datetime.time.fromisoformat(x) for x in (a, b))
    except ValueError:
        return ()
    apart = abs((one.hour - other.hour) * 60 + one.minute - other.minute)
    return on_knots(min(apart, 24 * 60 - apart), MINUTES, tuple(f"{k} minutes" for k in MINUTES))
