"""Months, dates and weekdays of events: "March 2020", "27 November 2024", "Wednesday", "on Christmas Day".

``low`` and ``high`` are ISO strings, as full as the words and the article's date allow: "2020-03", "2024-11-27";
without a year "--11-27" or "--11", a weekday that no article date resolves "wednesday".

A relative date ("yesterday", "two days ago") is no claim, nor is the day on which somebody merely said something.
"""

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from factcheck import data
from factcheck.claims.calendar_names import DATE, MONTH, WEEKDAYS, YEAR, month, weekday
from factcheck.claims.dated_reading import dateline, of_saying, reading_of
from factcheck.claims.expressions import Expression
from factcheck.claims.reading import Reading
from factcheck.claims.resolved import future, holiday, nearest, nearest_holiday, nearest_weekday, written
from factcheck.claims.stamps import stamp_line, stamped
from factcheck.claims.tokens import token_at
from factcheck.language import Sentence

if TYPE_CHECKING:
    from spacy.tokens import Token

# "Wednesday", "Sunday's", "SUNDAY", "Tues."
DAY = re.compile(
    rf"(?<![\w-])(?P<weekday>{'|'.join(d.title() for d in WEEKDAYS)}|{'|'.join(d.upper() for d in WEEKDAYS)}"
    r"|Mon\.|Tues?\.|Wed\.|Thurs?\.|Fri\.|Sat\.|Sun\.)(?!\w)"
)
# "in October", "last November", "mid-July"; "may" and "march" are months with a capital only
ALONE = re.compile(
    r"(?<![\w.])(?P<month>March|May|(?i:January|February|April|June|July|August|September|October|November|December)"
    r"|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.)(?!\w)"
    rf"(?!\s+(?:\d{{1,2}}|{YEAR})(?![\d,]\d))"  # "in November 131 people", but not "November 13"
)
HOLIDAYS = "|".join(sorted(data.table("holidays.tsv"), key=len, reverse=True))
HOLIDAY = re.compile(rf"(?<!\w)(?:(?P<before>{YEAR})\s+)?(?P<name>{HOLIDAYS})\b(?:,?\s+(?P<after>{YEAR})\b)?")
HOLIDAY_THING = re.compile(rf"\s(?:{'|'.join(data.lines('holiday_things.txt'))})\b", re.IGNORECASE)
# "by year's end", "before the end of the year"
YEAR_END = re.compile(
    r"\b(?:by|before|at|until)\s+(?:the\s+)?(?:year['’]s\s+end|year-end|end\s+of\s+the\s+year)\b", re.IGNORECASE
)
# "Black Friday", "every Tuesday", "the second Tuesday of each month", "the Sunday Times": no day of its own
NAMED_DAY = re.compile(rf"\b(?:{'|'.join(data.lines('named_days.txt'))}|[Ee]very|[Ee]ach)\s+$")
RECURRING = re.compile(r"\s+of\s+(?:every|each|the)\s+month")
TITLE = re.compile(
    r"\s+(?:Times|Mirror|Mail|Telegraph|Herald|Express|Post|Sun|Star|Observer|Night\s+[A-Z]\w+|Prayers)\b"
)
WITH_DATE = re.compile(rf",?\s*(?:the\s+)?(?:{MONTH}\s*\d|\d{{1,2}}(?:st|nd|rd|th)?\s+{MONTH})", re.IGNORECASE)
BEFORE = re.compile(r"([\w'’]+)[\s-]+$")
# "the Sept. 11 attacks", "September 11 conspiracy theories": the name of an event, as 9/11 is
NAMED_DATE = re.compile(r"sept(?:ember|\.)?\s*11(?:th)?", re.IGNORECASE)
OF_NAMED_DATE = re.compile(
    r"\s+(?:[a-z-]+\s+)?(?:attack|terror|hijack|memorial|anniversar|commission|commemorat|conspirac|victim|responder"
    r"|famil|plot|museum|truther|era\b)"
)
AMBIGUOUS = frozenset({"may", "march", "april", "june", "august"})  # names and words too


class Dates:
    """Reads months, dates and weekdays of events."""

    hint = Expression(
        rf"""\b(?:{"|".join(WEEKDAYS)}|january|february|april|june|july|august|september|october|november|december
          |christmas|halloween|thanksgiving|day|eve|jan|feb|mar|apr|aug|sept?|oct|nov|dec|march|may)\b|\d/\d|\d-\d\d-\d|year['’]s\send|year-end|end\sof\sthe\syear
          |\b(?:mon|tues?|wed|thurs?|fri|sat|sun)\.""",
        re.IGNORECASE | re.VERBOSE,
    )

    def read(self, sentence: Sentence) -> Iterable[Reading]:
        if not self.hint.search(sentence.text) or stamp_line(sentence.text):
            return []
        found = [
            *_year_ends(sentence),
            *_holidays(sentence),
            *_dates(sentence),
            *_weekdays(sentence),
            *_months(sentence),
        ]
        return [r for r in found if not stamped(sentence.text, r.start - sentence.start)]


def _dates(sentence: Sentence) -> Iterable[Reading]:
    for match in DATE.finditer(sentence.text):
        token = token_at(sentence, match.start())
        if token is None or dateline(sentence, *match.span()):
            continue
        if NAMED_DATE.fullmatch(match.group()) and OF_NAMED_DATE.match(sentence.text, match.end()):
            continue
        date = _date(sentence, match, token)
        whole = match["year"] or match["year2"] or match["year3"] or match["iso"] or match["first"]
        if date is not None and (whole or not of_saying(token)):
            first, last = _stretch(match, date)
            yield reading_of(sentence, match.span(), "date", first, last, token)


def _date(sentence: Sentence, match: re.Match[str], token: "Token") -> str | None:
    """The ISO date of a match of `DATE`, None if there is no such day."""
    if match["iso"]:
        year, number, day = (int(part) for part in match["iso"].split("-"))
        return written(year, number, day)
    if match["first"]:
        return _slashed(int(match["first"]), int(match["second"]), match["year4"])
    name = match["month"] or match["month2"] or match["month3"]
    if name in ("may", "march", "mar"):
        return None
    years = match["year"] or match["year2"] or match["year3"]
    days = match["day"] or match["day2"]
    if days and not 1 <= int(days) <= 31:
        return None
    if years:
        return written(int(years), month(name), int(days) if days else None)
    return nearest(sentence, token, month(name), int(days))


def _stretch(match: re.Match[str], date: str) -> tuple[str, str]:
    """The first and last day of "September 16-19", where ``date`` is the day that the month stands beside."""
    until = match["until"] or match["until2"]
    stated, days = match["day"] or match["day2"], until or match["from2"]
    if not days or not 1 <= int(days) <= 31:
        return date, date
    other = f"{date[:-2]}{int(days):02}"
    first, last = (date, other) if until else (other, date)
    in_order = int(stated) < int(days) if until else int(days) < int(stated)
    return (first, last) if in_order else (date, date)


def _slashed(first: int, second: int, year: str) -> str | None:
    """ "11/27/2024" or "27/11/2024": the order that makes a date; where both do, the American one."""
    full = int(year) if len(year) == 4 else 2000 + int(year)
    return written(full, first, second) if 1 <= first <= 12 and 1 <= second <= 31 else written(full, second, first)


def _weekdays(sentence: Sentence) -> Iterable[Reading]:
    text = sentence.text
    for match in DAY.finditer(text):
        token = token_at(sentence, match.start())
        if token is None or NAMED_DAY.search(text, max(0, match.start() - 16), match.start()):
            continue
        if any(pattern.match(text, match.end()) for pattern in (WITH_DATE, RECURRING, TITLE)):
            continue
        if of_saying(token) or dateline(sentence, *match.span()):
            continue
        day = weekday(match["weekday"])
        date = nearest_weekday(sentence, token, day) or WEEKDAYS[day]
        yield reading_of(sentence, match.span(), "date", date, date, token)


def _holidays(sentence: Sentence) -> Iterable[Reading]:
    """ "on Christmas Day", "the 2013 Christmas special", "Memorial Day": days of the calendar with a name."""
    published = sentence.article.source.published
    for match in HOLIDAY.finditer(sentence.text):
        token = token_at(sentence, match.start("name"))
        if token is None or of_saying(token) or HOLIDAY_THING.match(sentence.text, match.end()):
            continue
        rule = data.table("holidays.tsv")[match["name"]]
        year = match["before"] or match["after"]
        if year:
            date = holiday(rule, int(year))
        elif published is not None:
            date = nearest_holiday(rule, published, future(token))
        else:
            date = f"--{rule}" if "-" in rule[:3] else match["name"].lower()
        if date is not None:
            yield reading_of(sentence, match.span(), "date", date, date, token)


def _year_ends(sentence: Sentence) -> Iterable[Reading]:
    """ "by year's end": December of the article's year."""
    published = sentence.article.source.published
    for match in YEAR_END.finditer(sentence.text):
        token = token_at(sentence, match.start())
        date = "--12" if published is None else written(published.year, 12, None)
        if token is not None and date is not None:
            yield reading_of(sentence, match.span(), "date", date, date, token, "<")


def _months(sentence: Sentence) -> Iterable[Reading]:
    for match in ALONE.finditer(sentence.text):
        token = token_at(sentence, match.start())
        if token is None or of_saying(token) or not _is_month(sentence.text, match, token):
            continue
        date = nearest(sentence, token, month(match["month"]), None)
        if date is not None:
            yield reading_of(sentence, match.span(), "date", date, date, token)


def _is_month(text: str, match: re.Match[str], token: "Token") -> bool:
    """ "in October", "last May", "an October game"; not "May Holt", "April said", "March on"."""
    before = BEFORE.search(text[max(0, match.start() - 30) : match.start()])
    cue = before[1].lower() if before else ""
    name = match["month"].lower()
    if name in ("may", "march") and (token.pos_ in ("AUX", "VERB") or token.i == 0):
        return False
    if cue in ("on", "the"):
        return bool(re.match(r"\s+[a-z]", text[match.end() : match.end() + 3]))
    if cue in data.words("year_cues.txt") or cue in ("last", "this", "next", "every"):
        return True
    if token.dep_ in ("npadvmod", "tmod"):
        return True
    if name in AMBIGUOUS or token.pos_ not in ("PROPN", "NOUN"):
        return False
    return not (token.head.pos_ == "PROPN" and abs(token.head.i - token.i) == 1)
