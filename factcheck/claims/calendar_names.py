"""Names of the calendar as patterns: months, weekdays, years, and whole dates. (Patterns are for IGNORECASE.)"""

import calendar
import re

from factcheck import data

MONTHS = {name: int(number) for name, number in data.table("months.txt").items()}
WEEKDAYS = [day.lower() for day in calendar.day_name]
MONTH = rf"(?:{'|'.join(sorted(MONTHS, key=len, reverse=True))})\b\.?"
WEEKDAY = rf"(?:{'|'.join(WEEKDAYS)}|(?:Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun)\b\.?)"
YEAR = r"(?:1[0-9]{3}|20[0-9]{2})"
NTH = r"(?:st|nd|rd|th)?"
# behind a first day: "16-19", and "16 to 19" where nothing follows that the 19 could count
SPANNING = r"(?:[-–]|\s+(?:to|through|until)\s+)"
CLOSED = rf"(?=[,.;:)]?$|[,.;:)]\s|\s+(?:in|at|of|for|with|by|on)\b|,?\s+{YEAR}\b)"
UNTIL = rf"(?:[-–](?P<until>\d{{1,2}}){NTH}\b|\s+(?:to|through|until)\s+(?P<until2>\d{{1,2}}){NTH}\b{CLOSED})?"

# "In March 20 people died": the number counts what follows; a day would stand "on" March 20
NOT_COUNTED = r"(?:to|through|until|and|at|in|of|on|after|before|when|as)\b"
COUNTED = rf"(?<=\b[Ii]n\s){MONTH}\s\d{{1,2}}\s(?!{NOT_COUNTED}|{MONTH})[a-z]"

# "Wednesday, November 27, 2024", "Nov. 27", "27th of November 2024", "March of 2016", "2024-11-27", "27/11/2024"
DATE = re.compile(
    rf"""
    (?<![\w$£€#/-])
    (?:{WEEKDAY}[,\s]\s*(?:the\s+)?)?
    (?:
      (?!{COUNTED})(?P<month>{MONTH})\s*(?P<day>\d{{1,2}}){NTH}\b{UNTIL}(?![:.,]?\d\d\b(?!,?\s*{YEAR}))(?:,?\s*(?:of\s+)?(?P<year>{YEAR})\b)?
    | (?:(?P<from2>\d{{1,2}}){NTH}{SPANNING})?(?P<day2>\d{{1,2}}){NTH}
      \s+(?:of\s+)?(?P<month2>{MONTH})(?:,?\s*(?:of\s+)?(?P<year2>{YEAR})\b)?
    | (?P<month3>{MONTH}),?\s+(?:of\s+)?(?P<year3>{YEAR})\b
    | (?P<iso>{YEAR}-\d\d-\d\d)\b
    | (?P<first>\d{{1,2}})/(?P<second>\d{{1,2}})/(?P<year4>\d{{4}}|\d\d)\b
    )
    (?![\w/-]*\d)
    """,
    re.IGNORECASE | re.VERBOSE,
)


def weekday(name: str) -> int:
    """The number of a weekday's name or short form: Monday is 0."""
    return next(n for n, day in enumerate(WEEKDAYS) if day.startswith(name.lower().rstrip(".")[:3]))


def month(name: str) -> int:
    """The number of a month's name or short form: January is 1."""
    return MONTHS[name.lower().rstrip(".")]
