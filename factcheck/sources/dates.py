"""The date of an article: in a line of its own, in a dateline, or in the name of its file."""

import datetime
import re

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
MONTH = (
    r"(?P<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|"
    r"Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?"
)
DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
YEAR = r"(?P<year>(?:19|20)\d\d)"
DATES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b{YEAR}[-/.](?P<month>\d\d?)[-/.](?P<day>\d\d?)(?!\d)",  # 2016-08-21, 2016-08-21T07:35
        rf"\b{MONTH}\s+{DAY}(?:,?\s+|[,-]){YEAR}\b",  # August 21, 2016; Dec. 5th 2008; May 7-2005
        rf"\b{DAY}(?:\s+of)?\s+{MONTH},?\s+{YEAR}\b",  # 30 November 2024
        rf"\b{DAY}-{MONTH}-{YEAR}\b",  # 30-Nov-2024
    )
)
SLASHED = re.compile(rf"\b(?P<first>\d\d?)[/.](?P<second>\d\d?)[/.]{YEAR}\b")  # 4/9/2007
AMERICAN = re.compile(r"\d\s*[ap]\.?m\b", re.IGNORECASE)
# what may stand beside the date in a date line
BESIDE = re.compile(
    r"""(?ix)
      \b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b       # Saturday
    | \b\d{1,2}[:.]\d\d(?::\d\d)?(?:\.\d+)?\s*(?:[ap]\.?m\b\.?)?                # 6:04 PM
    | \b\d{1,2}\s*[ap]\.?m\b\.?                                                 # 6 p.m.
    | \b(?:gmt|utc|bst|cet|cest|[ecmp][sd]?t|ist|aest)\b | [+-]\d\d:?\d\d | (?<=\d)[tz]\b
    | \b(?:first|last|originally)?\s*(?:published|updated|posted|modified|created|filed|issued|date[d]?)\b
    | \b(?:at|on|by|the|of|and|local|time|edition)\b
    | \W+
    """
)
BYLINE_WORDS = 5  # beside date and time: the name of a reporter or an agency, no more


def find(text: str) -> datetime.date | None:
    """The first full date in ``text`` (day, month and year), None where there is none or where nobody can tell day
    from month."""
    found = [(m.start(), date) for m, date in _dates(text)]
    return min(found)[1] if found else None


def alone(line: str) -> datetime.date | None:
    """The date of a line that says little more than the date: "Published: Saturday 30 November 2024, 10:39 GMT"."""
    for match, date in sorted(_dates(line), key=lambda found: found[0].start()):
        rest = line[: match.start()] + " " + line[match.end() :]
        if len(re.findall(r"\w+", BESIDE.sub(" ", _without_dates(rest)))) <= BYLINE_WORDS and not line.endswith("?"):
            return date
    return None


def _dates(text: str) -> list[tuple[re.Match[str], datetime.date]]:
    found = []
    for pattern in DATES:
        for match in pattern.finditer(text):
            month = match["month"]
            number = int(month) if month.isdigit() else MONTHS.index(month[:3].lower()) + 1
            if date := _date(match["year"], number, int(match["day"])):
                found.append((match, date))
    for match in SLASHED.finditer(text):
        first, second = int(match["first"]), int(match["second"])
        if first > 12 or first == second:
            date = _date(match["year"], second, first)
        elif second > 12 or AMERICAN.search(text):
            date = _date(match["year"], first, second)
        else:
            date = None
        if date:
            found.append((match, date))
    return found


def _date(year: str, month: int, day: int) -> datetime.date | None:
    try:
        return datetime.date(int(year), month, day)
    except ValueError:
        return None


def _without_dates(text: str) -> str:
    for pattern in DATES:
        text = pattern.sub(" ", text)
    return SLASHED.sub(" ", text)
