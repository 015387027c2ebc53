"""The page's own English: verdicts, counts, dates and numbers as a newsroom writes them."""

import datetime
from collections.abc import Sequence
from functools import lru_cache

from babel.dates import format_date
from babel.numbers import format_compact_decimal, format_decimal

from factcheck.model import Fact, Kind, Verdict

LOCALE = "en"

VERDICTS: dict[Verdict, str] = {
    "conflict": "Conflict",
    "disputed": "Disputed",
    "update": "Updated",
    "agree": "Agree",
    "single": "One source",
}
"""What a verdict is called on the page, worst first: the order of the sections and of the filter."""

KINDS: dict[Kind, str] = {
    "count": "Count",
    "money": "Money",
    "percent": "Percentage",
    "measure": "Measurement",
    "age": "Age",
    "score": "Score",
    "rank": "Rank",
    "year": "Year",
    "date": "Date",
    "time": "Clock time",
    "duration": "Duration",
    "status": "Status",
}


@lru_cache(maxsize=4096)
def day(date: datetime.date) -> str:
    """12 May 2031."""
    return str(format_date(date, "d MMMM y", locale=LOCALE))


@lru_cache(maxsize=4096)
def short_day(date: datetime.date) -> str:
    """12 May 2031, or 12 Sept 2031."""
    return str(format_date(date, "d MMM y", locale=LOCALE))


@lru_cache(maxsize=4096)
def number(value: float) -> str:
    """1,250 and 2.4, but 4M and 2.5M from a million on, where the digits would hide the size."""
    if abs(value) >= 1_000_000:
        return str(format_compact_decimal(value, locale=LOCALE, fraction_digits=2))
    return str(format_decimal(round(value, 6), locale=LOCALE))


def ordinal(rank: int) -> str:
    """1st, 2nd, 3rd, 4th, 11th."""
    tail = "th" if 10 <= rank % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(rank % 10, "th")
    return f"{rank}{tail}"


def some(count: int, one: str, many: str | None = None) -> str:
    """ "1 article", "1,200 articles"."""
    return f"{number(count)} {one if count == 1 else many or one + 's'}"


def capital(words: str) -> str:
    """The first letter as a capital, the others as they are."""
    return words[:1].upper() + words[1:]


def within(name: str) -> str:
    """A name inside a sentence: "The harbour office" as "the harbour office"."""
    return f"the {name[4:]}" if name.startswith("The ") else name


def listed(words: Sequence[str], last: str = "and") -> str:
    """ "a", "a and b", "a, b and c"."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {last} {words[-1]}"


def alone(facts: Sequence[Fact]) -> str:
    """How many facts were compared with nothing: "7 more are told by one source only." Nothing where there are none."""
    count = sum(f.verdict == "single" for f in facts)
    if not count:
        return ""
    facts_told = some(count, "fact") if count == len(facts) else f"{number(count)} more"
    return f"{facts_told} {'is' if count == 1 else 'are'} told by one source only."
