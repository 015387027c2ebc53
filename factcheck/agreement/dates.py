"""Years and dates, whole or in part: "March 2020" and "2020" agree, "2019" does not; "Wednesday" agrees with
a date that was one."""

import dataclasses
import datetime
import re

from factcheck.data import table
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

    def in_year_of(self, other: "Moment") -> "Moment":
        """The same, in the other's year where its own is unknown."""
        return self if self.year is not None else dataclasses.replace(self, year=other.year)

    def exact(self) -> datetime.date | None:
        if self.year is None or self.month is None or self.day is None:
            return None
        try:
            return datetime.date(self.year, self.month, self.day)
        except ValueError:
            return None


def agree(a: Claim, b: Claim, tolerance: Tolerance) -> bool:
    """Whether two dates can be the same as far as both are known. ``tolerance.absolute`` is in days.

    The year that an article leaves out is a reading, not a statement: "April 9" is "9 April 2019" even in an article of
    2020, and "Monday" is "Monday" where one copied the other's sentence a week later."""
    one, other = span(a), span(b)
    if not one or not other:
        return True
    texts = a.value.text, b.value.text
    if (
        not any(YEAR.search(text) for text in texts)
        and texts[0].casefold() == texts[1].casefold()
        and not RELATIVE.search(texts[0])
    ):
        return True
    if len(one) > 1 or len(other) > 1:
        return _overlap(one, other)
    left, right = one[0], other[0]
    if left.month and right.month:
        left, right = stated(left, texts[0]), stated(right, texts[1])
        left, right = left.in_year_of(right), right.in_year_of(left)
    return meet(left, right, tolerance.absolute)


def stated(read: Moment, text: str) -> Moment:
    """What ``text`` itself states of the date that was read in it, the year left out where it was only a reading: "Jan.
    19" and "Christmas" stand for that day of any year, a day that moves for its month and weekday."""
    if YEAR.search(text):
        return read
    if MONTH.search(text):
        return dataclasses.replace(read, year=None)
    if text not in table("holidays.tsv"):
        return read
    if " " in table("holidays.tsv")[text]:  # "1 monday 3": it moves
        return Moment(month=read.month, weekday=_weekday(read))
    return Moment(month=read.month, day=read.day)


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
