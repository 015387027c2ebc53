"""Words for times as ISO dates, resolved against the article's date and the tense of the verb."""

import calendar
import datetime
import re
from typing import TYPE_CHECKING

from factcheck.claims.calendar_names import MONTH, WEEKDAYS, month

if TYPE_CHECKING:
    from spacy.tokens import Token

    from factcheck.language import Sentence

# verbs that speak of what is to come: "is scheduled for Friday", and in the present tense "the trial begins Monday"
PLANNING = frozenset({"schedule", "plan", "expect", "slate", "loom"})
STARTING = frozenset(
    {
        "begin",
        "start",
        "open",
        "face",
        "play",
        "host",
        "meet",
        "travel",
        "end",
        "air",
        "vote",
        "expire",
        "run",
        "resume",
    }
)
AHEAD = frozenset({"will", "'ll", "’ll", "shall", "may", "might", "must", "should"})
DUE = frozenset({"due", "set", "likely", "poised", "ready", "bound", "unlikely"})  # ... to begin on Friday
HOPING = frozenset({"plan", "expect", "schedule", "slate", "rumor", "rumour", "hope", "intend", "agree", "vow", "want"})
RELATIVE = {
    "today": 0, "tonight": 0, "this morning": 0, "this afternoon": 0, "this evening": 0,
    "yesterday": -1, "last night": -1, "tomorrow": 1,
}  # fmt: skip
NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10,
}  # fmt: skip
AGO = re.compile(r"(\w+)\s+(day|week|month|year)s?\s+ago", re.IGNORECASE)
SPAN = re.compile(r"(last|next|this)\s+(week|month|year)", re.IGNORECASE)
NAMED = re.compile(rf"(?P<month>{MONTH})\s*(?P<day>\d{{1,2}})?\b,?\s*(?:of\s+)?(?P<year>\d{{4}})?", re.IGNORECASE)
SOON = 15  # days: a date so little ahead of the article, without a past verb, is still to come


def resolve(sentence: "Sentence", token: "Token | None", words: str) -> str | None:
    """An ISO date, month, year or week ("2024-W48") that the words mean ("Friday", "yesterday", "two weeks ago",
    "March 2020"), None where they cannot be resolved."""
    text = words.lower().strip()
    day = next((n for n, name in enumerate(WEEKDAYS) if name in text), None)
    if day is not None:
        return None if token is None else nearest_weekday(sentence, token, day)
    named = NAMED.search(text)
    if named:
        return _named(sentence, token, named)
    year = re.search(r"\b(?:1[89]|20)\d\d\b", text)
    if year:
        return year.group()
    published = sentence.article.source.published
    return None if published is None else _relative(published, text)


def _named(sentence: "Sentence", token: "Token | None", match: re.Match[str]) -> str | None:
    day = int(match["day"]) if match["day"] else None
    if match["year"]:
        return written(int(match["year"]), month(match["month"]), day)
    return None if token is None else nearest(sentence, token, month(match["month"]), day)


def _relative(published: datetime.date, text: str) -> str | None:
    """ "yesterday", "two weeks ago", "last month"."""
    if text in RELATIVE:
        return shifted(published, RELATIVE[text])
    ago, span = AGO.search(text), SPAN.search(text)
    if ago:
        number = NUMBERS.get(ago[1]) or (int(ago[1]) if ago[1].isdecimal() and len(ago[1]) < 4 else 0)
        return _back(published, number, ago[2]) if number else None
    if span:
        step = {"last": 1, "next": -1, "this": 0}[span[1]]
        if span[2] == "week":
            day = shifted(published, -7 * step)
            week = datetime.date.fromisoformat(day).isocalendar() if day else None
            return f"{week.year}-W{week.week:02}" if week else None
        return _back(published, step, span[2])
    return None


def _back(published: datetime.date, number: int, unit: str) -> str | None:
    """The day, month or year that lies ``number`` units back."""
    if unit in ("day", "week"):
        return shifted(published, -number * (7 if unit == "week" else 1))
    if unit == "year":
        return str(published.year - number)
    months = published.year * 12 + published.month - 1 - number
    return f"{months // 12}-{months % 12 + 1:02}"


def nearest_weekday(sentence: "Sentence", token: "Token", day: int) -> str | None:
    """The ISO date of a weekday (Monday is 0): the last one up to the article's date, the next one after it where the
    verb speaks of what is to come; None where the article has no date."""
    published = sentence.article.source.published
    if published is None:
        return None
    before = token.nbor(-1).lower_ if token.i else ""
    if before == "next" or future(token):
        ahead = (day - published.weekday()) % 7
        return shifted(published, ahead or (7 if before == "next" else 0))  # "will begin Friday", written that day
    back = (published.weekday() - day) % 7
    return shifted(published, -(7 if before == "last" and back == 0 else back))


def nearest(sentence: "Sentence", token: "Token", month: int, day: int | None) -> str | None:
    """A month or a day of a month in the year that the article's date and the tense give it; "--11-27" or "--11" where
    the article has no date."""
    published = sentence.article.source.published
    if published is None:
        return f"--{month:02}" if day is None else f"--{month:02}-{day:02}"
    before = token.nbor(-1).lower_ if token.i else ""
    ahead = future(token) or before == "next"
    now, then = (published.month, published.day), (month, day if day is not None else published.day)
    year = published.year
    if ahead:
        year += then < now
    elif then > now:
        year -= not _soon(published, token, month, day)
    elif then == now:
        year -= before == "last"
    return written(year, month, day)


def _soon(published: datetime.date, token: "Token", month: int, day: int | None) -> bool:
    """Whether an undated verb's date is just ahead: still to come, and not last year's."""
    if day is None or any(t.tag_ == "VBD" for t in token.ancestors):
        return False
    date = written(published.year, month, day)
    return date is not None and 0 < (datetime.date.fromisoformat(date) - published).days < SOON


def nearest_holiday(rule: str, published: datetime.date, ahead: bool) -> str | None:
    """The ISO date of a named day next to the article's date, on the side that the tense asks for."""
    days = [day for step in (-1, 0, 1) if (day := holiday(rule, published.year + step))]

    def distance(day: str) -> tuple[bool, int]:
        away = (datetime.date.fromisoformat(day) - published).days
        return (away < 0 if ahead else away > 0), abs(away)

    return min(days, key=distance, default=None)


def holiday(rule: str, year: int) -> str | None:
    """The ISO date of a named day in a year: of "12-25", or of "5 monday -1" (the last Monday of May)."""
    if "-" in rule[:3]:
        return written(year, int(rule[:2]), int(rule[3:]))
    number, weekday, nth = rule.split()
    if not 1 <= year <= 9999:
        return None
    days = [week[WEEKDAYS.index(weekday)] for week in calendar.monthcalendar(year, int(number))]
    days = [day for day in days if day]
    return written(year, int(number), days[int(nth) - (int(nth) > 0)])


def future(token: "Token") -> bool:
    """Whether the verb over a token speaks of what is to come."""
    for verb in token.ancestors:
        if verb.pos_ not in ("VERB", "AUX"):
            continue
        helpers = {c.lower_ for c in verb.children if c.dep_ in ("aux", "auxpass")}
        denied = any(c.dep_ == "neg" for c in verb.children)
        if "have" not in helpers and (helpers & AHEAD or ("would" in helpers and not denied)):
            return True
        if verb.lemma_ in PLANNING or (verb.lemma_ == "set" and "is" in helpers):
            return True
        if verb.tag_ in ("VB", "VBN") and "to" in helpers:
            if "have" not in helpers and _to_come(verb):
                return True
            continue  # "is expected to be heard Friday": what the verb above says
        return verb.tag_ in ("VBZ", "VBP", "VBG") and verb.lemma_ in STARTING and not helpers & {"was", "were"}
    return False


def _to_come(verb: "Token") -> bool:
    """ "is to be heard Friday", "due to open in May", "hopes to return Monday", "was to begin Monday"."""
    above = verb.head
    if verb.dep_ == "xcomp" and above.lemma_ == "be":
        return True
    if above.lemma_.lower() in HOPING or above.lower_ in DUE:
        return True
    return verb.dep_ == "xcomp" and above.tag_ in ("VBZ", "VBP")


def shifted(date: datetime.date, days: int) -> str | None:
    """The ISO date so many days away, None beyond the calendar."""
    try:
        return (date + datetime.timedelta(days=days)).isoformat()
    except OverflowError:
        return None


def written(year: int, month: int, day: int | None) -> str | None:
    """An ISO date or month, None if there is no such day."""
    if day is None:
        return f"{year:04}-{month:02}"
    try:
        return datetime.date(year, month, day).isoformat()
    except ValueError:
        return None
