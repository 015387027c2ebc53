"""Clock times, with time zones where both have one: "5:30 p.m." and "around 5.30pm" agree."""

import datetime
import re

from factcheck.data import table
from factcheck.model import Claim, Tolerance, Value

ABOUT = 17.0  # minutes that "around" and "shortly after" allow
ROUNDED = 3.0  # minutes by which a time on the quarter hour may be rounded
SPOKEN = 5.0  # minutes around "a quarter to nine"
CLOCK = re.compile(
    r"(?:.*T)?(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::\d{2})?\s*(?P<zone>[+-]\d{2}:?\d{2}|[A-Z][A-Za-z]*)?"
)
DAY = 24 * 60
HALF_HOUR = 30.0  # zones lie whole or half hours apart, but for a handful


def agree(a: Claim, b: Claim, tolerance: Tolerance) -> bool:
    """Whether two times can be the same; ``tolerance.absolute`` is in minutes. Half a day apart is taken for a time
    whose half of the day one of them does not say. Beside Greenwich time a local time may be any whole or half hours
    off; a zone of no known place ("ET") is taken for the local one."""
    one, other = minutes(a.value.low), minutes(b.value.low)
    if one is None or other is None:
        return True
    exact = a.value.modifier == b.value.modifier == "="
    stretch = (ROUNDED if one % 15 == 0 or other % 15 == 0 else 0.0) if exact else ABOUT
    if not all(any(map(str.isdigit, c.value.text)) for c in (a, b)):
        stretch = max(stretch, SPOKEN)
    zones = ahead(a.value), ahead(b.value)
    first, second = one, other
    if zones[0] is not None and zones[1] is not None:
        first, second = one - zones[0], other - zones[1]
    elif 0.0 in zones:
        apart = abs(first - second) % HALF_HOUR
        return min(apart, HALF_HOUR - apart) <= max(stretch, tolerance.absolute)
    highs = minutes(a.value.high), minutes(b.value.high)
    ends = one if highs[0] is None else highs[0], other if highs[1] is None else highs[1]
    if ends != (one, other):  # a stretch: "between 9 and 10 a.m."
        return one - stretch <= ends[1] and other - stretch <= ends[0]
    apart = abs(first - second) % DAY
    return min(apart, DAY - apart) <= max(stretch, tolerance.absolute)


def minutes(text: float | str | None) -> float | None:
    """Minutes after midnight by the clock of the place, None where there is no clock time."""
    found = CLOCK.match(text.strip()) if isinstance(text, str) else None
    return int(found["hour"]) * 60.0 + int(found["minute"]) if found else None


def ahead(value: Value) -> float | None:
    """Minutes that the zone of a time is ahead of Greenwich; None where none is stated, or one that tells no place."""
    found = CLOCK.match(value.normalized or str(value.low))
    zone = (found["zone"] if found else None) or ""
    if zone[:1] in ("+", "-"):
        parsed = datetime.datetime.strptime(zone.replace(":", ""), "%z").utcoffset()
        return parsed.total_seconds() / 60 if parsed is not None else None
    known = table("time_zones.tsv").get(zone.upper())
    return None if known is None else float(known)
