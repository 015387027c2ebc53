"""The values of a fact as points and intervals on one axis, whatever their kind and unit."""

import calendar
import dataclasses
import datetime
import re

from factcheck.model import Bound, Claim
from factcheck.report.page.facts import Evidence, Story
from factcheck.units import UnknownUnit, convert

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800, "month": 2629800, "year": 31557600}
"""Units of duration in seconds; months and years are averages, which is good enough to draw with."""
LAST_YEAR = 9000
"""The calendar of Python ends with 9999, and an axis needs a little room."""
LARGEST = 1e15
"""No news figure is larger; what is, or is no number, is not drawn."""


@dataclasses.dataclass(frozen=True, slots=True)
class Point:
    """Equal statements by one speaker: ``low`` to ``high`` on the axis, None at an open end."""

    low: float | None
    high: float | None
    letter: str
    style: str
    text: str
    evidence: tuple[Evidence, ...]

    @property
    def speaker(self) -> str | None:
        return self.evidence[0].speaker

    @property
    def centre(self) -> float:
        """Where the letter goes: in the middle of an interval, at the closed end of an open one."""
        if self.low is None or self.high is None:
            return self.high if self.low is None else self.low  # type: ignore[return-value]  # one is always there
        return (self.low + self.high) / 2

    @property
    def tags(self) -> str:
        """The papers that say it: "S1, S3"."""
        return ", ".join(dict.fromkeys(e.paper.tag for e in self.evidence))


def points(story: Story) -> tuple[Point, ...]:
    """The fact's claims as points, equal ones of the same speaker in the same position as one. Claims without a bound
    that can be drawn are left out, and so are conversions, which repeat what stands before them in another unit."""
    grouped: dict[tuple[object, ...], list[Evidence]] = {}
    unit = _unit(story)
    for e in story.evidence:
        if e.claim.relation is not None and e.claim.relation.kind == "conversion_of":
            continue
        low, high = interval(e.claim, unit)
        ends = [end for end in (low, high) if end is not None]
        if not ends or not all(abs(end) < LARGEST for end in ends):
            continue
        if low is not None and high is not None and low > high:
            low, high = high, low
        grouped.setdefault((low, high, e.letter, e.speaker, _day(story, e)), []).append(e)
    return tuple(
        Point(low, high, letter, es[0].style, es[0].words, tuple(es))  # type: ignore[arg-type]
        for (low, high, letter, *_), es in grouped.items()
    )


def _day(story: Story, e: Evidence) -> datetime.date | None:
    return e.paper.source.published if story.fact.verdict == "update" else None


def _unit(story: Story) -> str | None:
    """The unit of the axis: the one that most claims have."""
    units = [e.claim.value.unit for e in story.evidence]
    return max(dict.fromkeys(units), key=units.count) if units else None


def interval(claim: Claim, unit: str | None) -> tuple[float | None, float | None]:
    """A claim's bounds as numbers of one axis: numbers as they are, ranks and years likewise, dates as ordinal days,
    clock times as minutes, durations as seconds. (None, None) is what cannot be drawn on an axis of ``unit``."""
    value = claim.value
    if claim.kind == "score" or claim.kind == "status":
        return None, None
    if claim.kind in ("date", "time", "year"):
        first, last = _moment(value.low), _moment(value.high)
        if (first is None and value.low is not None) or (last is None and value.high is not None):
            return None, None
        if first and last and first.scale != last.scale:
            return None, None
        return (first.first if first else None), (last.last if last else None)
    factor = 1.0
    if claim.kind == "duration":
        factor = SECONDS.get((value.unit or "second").removesuffix("s"), 0)
    if not factor or (claim.kind == "money" and value.unit != unit):
        return None, None
    low, high = (n * factor if isinstance(n, int | float) else None for n in (value.low, value.high))
    if claim.kind == "measure" and value.unit != unit:
        return _converted(low, value.unit, unit), _converted(high, value.unit, unit)
    return low, high


def _converted(number: float | None, unit: str | None, to: str | None) -> float | None:
    if number is None or unit is None or to is None:
        return None
    try:
        return convert(number, unit, to)
    except UnknownUnit:
        return None


@dataclasses.dataclass(frozen=True, slots=True)
class Moment:
    """What a date, month, year, weekday or clock time covers on its axis, from the first unit to the last."""

    scale: str
    first: float
    last: float


def _moment(bound: Bound) -> Moment | None:
    """A bound of a date, a time or a year; None for an open end, and for what is none of these."""
    text = str(bound).strip().lower()
    if text in WEEKDAYS:
        return Moment("weekday", WEEKDAYS.index(text), WEEKDAYS.index(text))
    if clock := re.fullmatch(r"t?(\d{1,2}):(\d{2})(?::\d{2})?", text):
        minutes = int(clock[1]) * 60 + int(clock[2])
        return Moment("clock", minutes, minutes) if minutes <= 24 * 60 else None
    if re.fullmatch(r"-?\d{1,4}(\.0)?", text):
        return Moment("year", float(text), float(text))
    if date := re.fullmatch(r"(\d{4}|-)-(\d{2})(?:-(\d{2}))?(?:[t ].*)?", text):
        year = 2000 if date[1] == "-" else int(date[1])  # a leap year stands for a date without a year
        if year > LAST_YEAR:
            return None
        try:
            first = datetime.date(year, int(date[2]), int(date[3] or 1))
        except ValueError:
            return None
        days = 1 if date[3] else calendar.monthrange(first.year, first.month)[1]
        scale = "day of the year" if date[1] == "-" else "date"
        return Moment(scale, first.toordinal(), first.toordinal() + days - 1)
    return None


def scale_of(claim: Claim) -> str:
    """Which axis a claim's bounds belong to: "number", "count", "duration", "year", "weekday", "clock", "day of the
    year" or "date"."""
    if claim.kind in ("date", "time", "year"):
        moment = _moment(claim.value.low) or _moment(claim.value.high)
        return moment.scale if moment else "number"
    return {"duration": "duration", "count": "count", "age": "count"}.get(claim.kind, "number")
