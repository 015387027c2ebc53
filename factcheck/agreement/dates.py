"""Years and dates, whole or in part: "March 2020" and "2020" agree, "2019" does not; "Wednesday" agrees with
a date that was one."""

import dataclasses
import datetime
import re

from factcheck.model import Claim, Tolerance

YEAR = re.compile(r"\d{4}|['’]\d\d\b")
MONTH = re.compile(r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)", re.IGNORECASE)
RELATIVE = re.compile(r"\b(?:to|yester)day|\b(?:tomorrow|last|this|next|ago|earlier|later|week|month)\b", re.IGNORECASE)
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
# "2020", "2020-03", "2020-03-05", "--03-05", "--03"
PARTIAL = re.compile(r"(?P<year>-?\d{4}|-)?(?:-(?P<month>\d{2}))?(?:-(?P<day>\d{2}))?")


@dataclasses.dataclass(frozen=True, slots=True)
class Moment:
    """What is known of a date; None is unknown. ``weekday`` counts from Monday = 0."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None

    def exact(self) -> datetime.date | None:
        if self.year is None or self.month is None or self.day is None:
            return None
        try:
            return datetime.date(self.year, self.month, self.day)
        except ValueError:
            return None


def agree(a: Claim, b: Claim, tolerance: Tolerance) -> bool:
    """Whether two dates can be the same as far as both are known. ``tolerance.absolute`` is in days.

    The year that an article leaves out is a reading, not a statement: "April 9" is "9 April" even in articles of two
    years, and "Monday" is "Monday" where one copied the other's sentence a week later."""
    one, other = span(a), span(b)
    if not one or not other:
        return True
    texts = a.value.text, b.value.text
    yearless = not any(YEAR.search(text) for text in texts)
    if yearless and texts[0].casefold() == texts[1].casefold() and not RELATIVE.search(texts[0]):
        return True
    if len(one) > 1 or len(other) > 1:
        return _overlap(one, other)
    left, right = one[0], other[0]
    if yearless and all(MONTH.search(text) for text in texts):
        left, right = (dataclasses.replace(m, year=None) for m in (left, right))
    return meet(left, right, tolerance.absolute)


def span(claim: Claim) -> tuple[Moment, ...]:
    """The date that a claim states, or the first and last of a stretch; empty where it cannot be read."""
    ends = [m for m in (moment(claim.value.low), moment(claim.value.high)) if m is not None]
    return tuple(dict.fromkeys(ends))


def moment(text: float | str | None) -> Moment | None:
    """A bound of a value ("2020-03", "--11-29", "wednesday", 2019.0) as a moment; None where it is open or unread."""
    if text is None:
        return None
    if not isinstance(text, str):
        return Moment(year=int(text))
    word = text.strip().casefold()
    if word in WEEKDAYS:
        return Moment(weekday=WEEKDAYS.index(word))
    found = PARTIAL.match(word)
    if not found or not any(found.groups()):
        return None
    year, month, day = found.group("year", "month", "day")
    return Moment(
        year=int(year) if year and year != "-" else None,
        month=int(month) if month else None,
        day=int(day) if day else None,
    )


def meet(a: Moment, b: Moment, days: float = 0.0) -> bool:
    """Whether two moments contradict each other in nothing that both state."""
    left, right = a.exact(), b.exact()
    if left and right:
        return abs((left - right).days) <= days
    for x, y in ((a.year, b.year), (a.month, b.month), (a.day, b.day), (_weekday(a), _weekday(b))):
        if x is not None and y is not None and x != y:
            return False
    return True


def _weekday(m: Moment) -> int | None:
    exact = m.exact()
    return exact.weekday() if exact else m.weekday


def _overlap(one: tuple[Moment, ...], other: tuple[Moment, ...]) -> bool:
    """Whether two stretches meet, judged by what their ends state in full down to the coarser of the two."""
    return _key(one[0]) <= _key(other[-1], last=True) and _key(other[0]) <= _key(one[-1], last=True)


def _key(m: Moment, last: bool = False) -> tuple[int, int, int]:
    return (
        m.year if m.year is not None else (9999 if last else 0),
        m.month if m.month is not None else (12 if last else 1),
        m.day if m.day is not None else (31 if last else 1),
    )
