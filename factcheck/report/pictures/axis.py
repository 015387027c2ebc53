"""Axes: where a value stands, in per cent of the picture's width, and the ticks with their words."""

import dataclasses
import datetime
import math
from collections.abc import Callable, Sequence

from babel.dates import format_date, format_time

from factcheck.report.page.wording import LOCALE, number
from factcheck.report.pictures.points import SECONDS, WEEKDAYS, Point

SPAN_FOR_LOGARITHM = 50
"""A linear axis shows the smaller of two values no longer when the larger is that many times as large."""


@dataclasses.dataclass(frozen=True, slots=True)
class Axis:
    """A linear or logarithmic scale from ``low`` to ``high``, with the margins at both ends in per cent."""

    low: float
    high: float
    ticks: tuple[tuple[float, str], ...]
    logarithmic: bool = False
    left: float = 4
    right: float = 4

    def at(self, value: float) -> float:
        """The place of a value in per cent of the width."""
        low, high, v = self.low, self.high, value
        if self.logarithmic:
            low, high, v = math.log10(low), math.log10(high), math.log10(max(value, self.low))
        share = (v - low) / (high - low) if high > low else 0.5
        return round(self.left + min(1.0, max(0.0, share)) * (100 - self.left - self.right), 2)


def axis(points: Sequence[Point], scale: str, unit: str | None) -> Axis:
    """The axis that shows all ``points``: a calendar, a clock, years or numbers, by ``scale``
    (`points.scale_of`)."""
    ends = [b for p in points for b in (p.low, p.high) if b is not None]
    low, high = min(ends), max(ends)
    upward, downward = any(p.high is None for p in points), any(p.low is None for p in points)
    right, left = (18.0 if upward else 4.0), (18.0 if downward and scale not in ("number", "count") else 4.0)
    if scale in ("number", "count"):
        return _numbers(low, high, unit, right, downward, whole=scale == "count")
    if scale == "duration":
        return _durations(low, high, right, downward)
    if scale == "weekday":
        return Axis(0, 6, tuple((n, day[:3].title()) for n, day in enumerate(WEEKDAYS)), False, left + 2, right + 2)
    if scale == "clock":
        return _clock(low, high, left, right)
    if scale == "year":
        step = _nice((high - low) / 5, whole=True)
        first = math.floor(low / step) * step
        last = max(math.ceil(high / step) * step, first + step)
        return Axis(first, last, tuple((y, str(int(y))) for y in _range(first, last, step)), False, left, right)
    return _calendar(low, high, left, right, with_year=scale == "date")


def _numbers(low: float, high: float, unit: str | None, right: float, downward: bool, whole: bool = False) -> Axis:
    label = _labelled(unit)
    if low > 0 and high / low >= SPAN_FOR_LOGARITHM:
        return _decades(math.floor(math.log10(low)), math.ceil(math.log10(high)), label, right)
    if unit == "percent" and low >= 0 and 30 < high <= 100:
        return Axis(0, 100, tuple((n, f"{n}%") for n in range(0, 101, 25)), False, 4, right)
    if low >= 0 and (downward or low < (high - low) * 0.75):
        low = 0
    step = _nice((high - low or abs(high) or 1) / 4, whole)
    first, last = math.floor(low / step) * step, math.ceil(high / step) * step
    if first == last:
        first, last = first - step, last + step
    return Axis(first, last, tuple((n, label(n)) for n in _range(first, last, step)), False, 4, right)


def _decades(first: int, last: int, label: Callable[[float], str], right: float) -> Axis:
    step = max(1, math.ceil((last - first) / 5))
    ticks = tuple((10.0**n, label(10.0**n)) for n in range(first, last + 1, step))
    return Axis(10.0**first, 10.0**last, ticks, True, 4, right)


def _durations(low: float, high: float, right: float, downward: bool) -> Axis:
    """An axis of seconds whose ticks are round numbers of the largest unit that the values fill twice."""
    unit = next((u for u in reversed(SECONDS) if u not in ("week", "month") and high >= 2 * SECONDS[u]), "second")
    size = SECONDS[unit]
    whole = _numbers(low / size, high / size, None, right, downward)
    ticks = tuple((value * size, f"{label} {unit[0] if size < 86400 else unit + 's'}") for value, label in whole.ticks)
    return Axis(whole.low * size, whole.high * size, ticks, whole.logarithmic, whole.left, whole.right)


def _labelled(unit: str | None) -> Callable[[float], str]:
    if unit == "percent":
        return lambda n: f"{number(n)}%"
    if unit and len(unit) == 3 and unit.isupper():
        return lambda n: f"{unit} {number(n)}"
    return number


def _clock(low: float, high: float, left: float, right: float) -> Axis:
    steps = (5, 10, 15, 30, 60, 120, 180, 240, 360)
    step = next((s for s in steps if (high - low) / s <= 5), 360)
    first, last = low // step * step, -(-high // step) * step
    last = max(last, first + step)

    def label(minutes: float) -> str:
        hour, minute = divmod(int(minutes), 60)
        return str(format_time(datetime.time(hour % 24, minute), "HH:mm", locale=LOCALE))

    return Axis(first, last, tuple((m, label(m)) for m in _range(first, last, step)), False, left + 2, right + 2)


def _calendar(low: float, high: float, left: float, right: float, with_year: bool) -> Axis:
    span = high - low
    if span > 365 * 3:
        years = range(datetime.date.fromordinal(int(low)).year, datetime.date.fromordinal(int(high)).year + 2)
        step = max(1, int(_nice(len(years) / 5, whole=True)))
        ticks = tuple((float(datetime.date(y, 1, 1).toordinal()), str(y)) for y in years[::step])
    elif span > 60:
        ticks = tuple(_months(low, high, with_year))
    else:
        step = next(s for s in (1, 2, 7, 14) if span / s <= 5 or s == 14)
        days = range(int(low), int(high) + step + (span == 0), step)
        ticks = tuple((float(d), _day(d, "d MMM")) for d in days)
    first, last = min(low, ticks[0][0]), max(high, ticks[-1][0])
    return Axis(first, last, ticks, False, left + 4, right + 4)


def _months(low: float, high: float, with_year: bool) -> list[tuple[float, str]]:
    start = datetime.date.fromordinal(int(low)).replace(day=1)
    months = []
    while start.toordinal() <= high + 31:
        months.append(start)
        start = (start + datetime.timedelta(days=32)).replace(day=1)
    step = max(1, math.ceil(len(months) / 5))
    style = "MMM y" if with_year else "MMM"
    return [(float(m.toordinal()), _day(m.toordinal(), style)) for m in months[::step]]


def _day(ordinal: int, pattern: str) -> str:
    return str(format_date(datetime.date.fromordinal(ordinal), pattern, locale=LOCALE))


def _nice(rough: float, whole: bool = False) -> float:
    """The next of 1, 2, 5, 10, 20, 50... that is not smaller."""
    if rough <= 0:
        return 1
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(s * power for s in (1, 2, 5, 10) if s * power >= rough * 0.999)
    return max(1.0, step) if whole else step


def _range(first: float, last: float, step: float) -> list[float]:
    return [round(first + n * step, 10) for n in range(round((last - first) / step) + 1)]
