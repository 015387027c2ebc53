"""Clock times, with time zones where both have one: "5:30 p.m." and "around 5.30pm" agree."""

import datetime
import re

from factcheck.model import Claim, Tolerance

ABOUT = 17.0  # minutes that "around" and "shortly after" allow
ROUNDED = 3.0  # minutes by which a time on the quarter hour may be rounded
CLOCK = re.compile(r"(?:.*T)?(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::\d{2})?\s*(?P<zone>Z|[+-]\d{2}:?\d{2})?")
DAY = 24 * 60


def agree(a: Claim, b: Claim, tolerance: Tolerance) -> bool:
    """Whether two times can be the same; ``tolerance.absolute`` is in minutes. Half a day apart is taken for a time
    whose half of the day one of them does not say."""
    one, other = minutes(a.value.low), minutes(b.value.low)
    if one is None or other is None:
        return True
    exact = a.value.modifier == b.value.modifier == "="
    stretch = (ROUNDED if one[0] % 15 == 0 or other[0] % 15 == 0 else 0.0) if exact else ABOUT
    first, second = one[0] - (one[1] or 0.0), other[0] - (other[1] or 0.0)
    if (one[1] is None) != (other[1] is None):  # local time beside GMT: any whole number of hours may lie between
        apart = abs(first - second) % 60
        return min(apart, 60 - apart) <= max(stretch, tolerance.absolute)
    highs = minutes(a.value.high) or one, minutes(b.value.high) or other
    if highs[0] != one or highs[1] != other:  # a stretch: "between 9 and 10 a.m."
        return first - stretch <= highs[1][0] and second - stretch <= highs[0][0]
    apart = abs(first - second) % DAY
    return min(apart, DAY - apart) <= max(stretch, tolerance.absolute)


def minutes(text: float | str | None) -> tuple[float, float | None] | None:
    """Minutes after midnight, and the zone's offset in minutes if it is stated; None where there is no clock time."""
    if not isinstance(text, str):
        return None
    found = CLOCK.match(text.strip())
    if not found:
        return None
    zone = found.group("zone")
    offset = None
    if zone == "Z":
        offset = 0.0
    elif zone:
        parsed = datetime.datetime.strptime(zone.replace(":", ""), "%z").utcoffset()
        offset = parsed.total_seconds() / 60 if parsed is not None else None
    return int(found.group("hour")) * 60.0 + int(found.group("minute")), offset
