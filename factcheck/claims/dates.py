"""Years, months, dates and weekdays of events: "2016", "March 2020", "27 November 2024", "Wednesday", "the 1930s".

``low`` and ``high`` are ISO strings, as full as the words and the article's date allow: "2016", "2020-03",
"2024-11-27"; without a year "--11-27" or "--11", a weekday that no article date resolves "wednesday". A span of years
("1990 to 1991", "the 1930s") has its first year as ``low`` and its last as ``high``.

A relative date ("yesterday", "two days ago") is no claim, nor is the day on which somebody merely said something.
"""

import calendar
import datetime
import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from factcheck import data
from factcheck.claims.reading import Reading
from factcheck.claims.stamps import stamp_line, stamped
from factcheck.claims.tokens import token_at
from factcheck.language import Sentence
from factcheck.model import Kind, Value

if TYPE_CHECKING:
    from spacy.tokens import Token

MONTHS = {name: int(number) for name, number in data.table("months.txt").items()}
WEEKDAYS = [day.lower() for day in calendar.day_name]
TENS = ("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties")
MONTH = rf"(?:{'|'.join(sorted(MONTHS, key=len, reverse=True))})\b\.?"
WEEKDAY = rf"(?:{'|'.join(WEEKDAYS)}|(?:Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun)\b\.?)"
YEAR = r"(?:1[0-9]{3}|20[0-9]{2})"

# "Wednesday, November 27, 2024", "Nov. 27", "27th of November 2024", "2024-11-27", "March of 2016"
DATE = re.compile(
    rf"""
    (?<![\w$£€#/-])
    (?:(?P<weekday>{WEEKDAY})[,\s]\s*(?:the\s+)?)?
    (?:
      (?P<month>{MONTH})\s*(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b(?![:.,]?\d\d\b(?!,?\s*{YEAR}))(?:,?\s*(?:of\s+)?(?P<year>{YEAR})\b)?
    | (?P<day2>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<month2>{MONTH})(?:,?\s*(?:of\s+)?(?P<year2>{YEAR})\b)?
    | (?P<month3>{MONTH}),?\s+(?:of\s+)?(?P<year3>{YEAR})\b
    | (?P<iso>{YEAR}-\d\d-\d\d)\b
    | (?P<first>\d{{1,2}})/(?P<second>\d{{1,2}})/(?P<year4>\d{{4}}|\d\d)\b
    )
    (?![\w/-]*\d)
    """,
    re.IGNORECASE | re.VERBOSE,
)
# "Wednesday", "Sunday's"
DAY = re.compile(
    rf"(?<![\w-])(?P<weekday>{'|'.join(d.title() for d in WEEKDAYS)}|Mon\.|Tues?\.|Wed\.|Thurs?\.|Fri\.|Sat\.|Sun\.|{'|'.join(d.upper() for d in WEEKDAYS)})(?!\w)"
)
# "in October", "last November", "mid-July"
ALONE = re.compile(
    r"(?<![\w.])(?P<month>January|February|March|April|May|June|July|August|September|October|November|December|"
    r"Jan\.|Feb\.|Mar\.|Apr\.|Aug\.|Sept?\.|Oct\.|Nov\.|Dec\.|"
    r"january|february|april|june|july|august|september|october|november|december)(?!\w|\s+\d)"
)
# "the 1930s", "the '80s"; "1990 to 1991", "2005 or 2006", "2008-09"; "2016"
YEARS = re.compile(
    rf"""
    (?<![\w$£€#./:,-])(?:
      (?P<decade>1[0-9]{{2}}0|20[0-9]0|['’]?[2-9]0)['’]?s\b
    | (?P<century>nineteen|eighteen|the)\s+(?P<tens>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b
    | (?P<from>{YEAR})(?P<link>\s*[-–—/]\s*|\s+(?:to|or|and|through|until)\s+)(?P<to>{YEAR}|\d\d)\b
    | (?P<year>{YEAR})
    )(?![\w%]|[,.:]\d|-\d|/\d)
    """,
    re.VERBOSE,
)  # fmt: skip
# what a number is that only looks like a year
COUNTED = re.compile(
    r"[\s-]*(?:GMT|UTC|BST|IST|hours|hrs|EST|EDT|PST|local time|people|men|women|children|troops|soldiers|civilians|points|yards|"
    r"miles|metres|meters|feet|ft|km|kg|m|kilomet\w+|tons?|tonnes?|percent|per cent|dollars|euros|pounds|degrees|words|acres|calories|times|rpm|mph|block)\b",
    re.IGNORECASE,
)
DATING = frozenset(
    "in since of until till by from during before after between to through circa around early late mid and or for than back year season summer winter spring autumn fall class".split()
)
# "Black Friday", "every Tuesday", "the second Tuesday of each month": no day of its own
NAMED_DAY = re.compile(rf"\b(?:{'|'.join(data.lines('named_days.txt'))}|[Ee]very|[Ee]ach)\s+$")
NAME_AFTER = re.compile(
    r"\s+(?:Times|Mirror|Mail|Telegraph|Herald|Express|Post|Sun|Star|Observer|Night\s+[A-Z]|Prayers)\b"
)
RECURRING = re.compile(r"\s+of\s+(?:every|each|the)\s+month")


HOLIDAY = re.compile(
    rf"(?<!\w)(?:(?P<before>{YEAR})\s+)?(?P<name>{'|'.join(sorted(data.table('holidays.tsv'), key=len, reverse=True))})\b(?:,?\s+(?P<after>{YEAR})\b)?"
)


class Dates:
    """Reads years, months, dates and weekdays of events."""

    hint = re.compile(
        rf"(?<!\d)(?:1[0-9]|20)\d\d|\b(?:{'|'.join(WEEKDAYS)}|january|february|april|june|july|august|september|october|november|december)\b"
        r"|\bChristmas\b|\bHalloween\b|\bThanksgiving\b|\b(?:Day|Eve)\b"
        r"|\b(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|March|May)\b|\d/\d|['’]?\d0s\b|\b(?:nineteen|the)\s+\w+ties\b",
        re.IGNORECASE,
    )

    def read(self, sentence: Sentence) -> Iterable[Reading]:
        if not self.hint.search(sentence.text) or stamp_line(sentence.text):
            return []
        found = [*_holidays(sentence), *_dates(sentence), *_days(sentence), *_months(sentence), *_years(sentence)]
        return [r for r in found if not stamped(sentence.text, r.start - sentence.start)]


def _dates(sentence: Sentence) -> Iterable[Reading]:
    for match in DATE.finditer(sentence.text):
        parts = match.groupdict()
        name = parts["month"] or parts["month2"] or parts["month3"]
        year = parts["year"] or parts["year2"] or parts["year3"]
        day = parts["day"] or parts["day2"]
        token = token_at(sentence, match.start())
        if token is None or (name and name.lower() in ("may", "march", "mar") and not name[0].isupper()):
            continue
        if parts["iso"]:
            resolved: str | None = _real(*(int(p) for p in parts["iso"].split("-")))
        elif parts["first"]:
            resolved = _slashed(int(parts["first"]), int(parts["second"]), parts["year4"])
        else:
            month = MONTHS[name.lower().rstrip(".")]
            if day and not 1 <= int(day) <= 31:
                continue
            if year:
                resolved = _real(int(year), month, int(day)) if day else f"{year}-{month:02}"
            else:
                resolved = nearest(sentence, token, month, int(day))
        if (
            resolved is None
            or _dateline(sentence, match.start(), match.end())
            or (year is None and _saying(sentence, token))
        ):
            continue
        yield _reading(sentence, match.start(), match.end(), "date", resolved, resolved, token)


def _days(sentence: Sentence) -> Iterable[Reading]:
    for match in DAY.finditer(sentence.text):
        token = token_at(sentence, match.start())
        rest = sentence.text[match.end() :]
        if token is None or re.match(
            rf",?\s*(?:the\s+)?(?:{MONTH}\s*\d|\d{{1,2}}(?:st|nd|rd|th)?\s+{MONTH})", rest, re.IGNORECASE
        ):
            continue
        if NAMED_DAY.search(sentence.text, max(0, match.start() - 12), match.start()) or RECURRING.match(
            sentence.text, match.end()
        ):
            continue
        if _named(sentence, match.end()) or _saying(sentence, token) or _dateline(sentence, match.start(), match.end()):
            continue
        day = _weekday(match["weekday"])
        resolved = resolve_weekday(sentence, token, day) or WEEKDAYS[day]
        yield _reading(sentence, match.start(), match.end(), "date", resolved, resolved, token)


def _holidays(sentence: Sentence) -> Iterable[Reading]:
    """ "on Christmas Day", "the 2013 Christmas special", "Memorial Day": days of the calendar with a name."""
    for match in HOLIDAY.finditer(sentence.text):
        token = token_at(sentence, match.start("name"))
        if token is None or _saying(sentence, token):
            continue
        rule = data.table("holidays.tsv")[match["name"]]
        published = sentence.article.source.published
        year = match["before"] or match["after"] or (str(published.year) if published else None)
        fixed = f"--{rule}" if "-" in rule[:3] else match["name"].lower()
        low = fixed if year is None else _holiday(rule, int(year))
        if year and published and not (match["before"] or match["after"]):
            low = min(
                (_holiday(rule, published.year + step) for step in (-1, 0, 1)),
                key=lambda day: _distance(day, published, future(token)),
            )
        yield _reading(sentence, match.start(), match.end(), "date", low, low, token)


def _holiday(rule: str, year: int) -> str:
    """The ISO date of a named day in a year: of "12-25", or of "5 monday -1"."""
    if "-" in rule[:3]:
        return f"{year}-{rule}"
    month, weekday, nth = rule.split()
    days = [week[WEEKDAYS.index(weekday)] for week in calendar.monthcalendar(year, int(month))]
    days = [day for day in days if day]
    return f"{year}-{int(month):02}-{days[int(nth) - (int(nth) > 0)]:02}"


def _distance(day: str, published: datetime.date, ahead: bool) -> tuple[bool, int]:
    """How far a day lies on the side that the tense asks for; the other side comes last."""
    days = (datetime.date.fromisoformat(day) - published).days
    return (days < 0) if ahead else (days > 0), abs(days)


def _named(sentence: Sentence, end: int) -> bool:
    """Whether the weekday or month is part of a name: "Friday Night Lights", "Sunday Times", "May Brooks"."""
    return bool(NAME_AFTER.match(sentence.text, end))


def _months(sentence: Sentence) -> Iterable[Reading]:
    for match in ALONE.finditer(sentence.text):
        token = token_at(sentence, match.start())
        if token is None or _saying(sentence, token):
            continue
        before = re.search(r"([\w'’]+)[\s-]+$", sentence.text[max(0, match.start() - 60) : match.start()])
        cue = before[1].lower() if before else ""
        if not (
            cue in DATING or cue in ("last", "this", "next", "every", "on", "the") or token.dep_ in ("npadvmod", "tmod")
        ):
            if match.group().lower() in ("may", "march", "april", "june", "august") or token.pos_ not in (
                "PROPN",
                "NOUN",
            ):
                continue
            if token.head.pos_ == "PROPN" and token.head.i != token.i and abs(token.head.i - token.i) == 1:
                continue
        if match.group() in ("May", "March") and (token.pos_ in ("AUX", "VERB") or token.i == 0):
            continue
        if cue in ("on", "the") and not re.match(r"\s+[a-z]", sentence.text[match.end() :]):
            continue
        month = MONTHS[match["month"].lower().rstrip(".")]
        resolved = nearest(sentence, token, month, None)
        yield _reading(sentence, match.start(), match.end(), "date", resolved, resolved, token)


def _years(sentence: Sentence) -> Iterable[Reading]:
    dates = [m.span() for m in DATE.finditer(sentence.text)]
    for match in YEARS.finditer(sentence.text):
        token = token_at(sentence, match.start())
        if token is None or any(s <= match.start() < e for s, e in dates):
            continue
        if match["tens"]:
            low = f"{18 if match['century'] == 'eighteen' else 19}{TENS.index(match['tens']) + 2}0"
            yield _reading(sentence, match.start(), match.end(), "year", low, str(int(low) + 9), token, "~")
        elif match["decade"]:
            first = match["decade"].lstrip("'’")
            if len(first) == 2 and not re.search(
                r"(?:\bthe\s+(?:early\s+|late\s+|mid-?\s*)?|\d0s\s+(?:and|to|or)\s+)$",
                sentence.text[max(0, match.start() - 60) : match.start()],
                re.IGNORECASE,
            ):
                continue
            low = first if len(first) == 4 else "19" + first
            yield _reading(sentence, match.start(), match.end(), "year", low, str(int(low) + 9), token, "~")
        elif not _is_year(sentence, match, token):
            continue
        elif match["from"]:
            last = match["to"] if len(match["to"]) == 4 else match["from"][:2] + match["to"]
            if int(last) > int(match["from"]):
                modifier = "~" if match["link"].strip() == "or" else "="
                if match["link"].strip() == "and":  # two years, two claims
                    yield _reading(
                        sentence, match.start("from"), match.end("from"), "year", match["from"], match["from"], token
                    )
                    other = token_at(sentence, match.start("to")) or token
                    yield _reading(sentence, match.start("to"), match.end("to"), "year", last, last, other)
                else:
                    yield _reading(sentence, match.start(), match.end(), "year", match["from"], last, token, modifier)
        else:
            yield _reading(sentence, match.start(), match.end(), "year", match["year"], match["year"], token)


def _is_year(sentence: Sentence, match: re.Match[str], token: "Token") -> bool:
    """ "in 2016", "a 2019 agreement", "the 2012 elections"; not "1500 people", "2045 GMT", "at 1353"."""
    number = int(match["from"] or match["year"])
    if COUNTED.match(sentence.text, match.end()):
        return False
    before = re.search(r"([\w'’]+)[\s(-]+$", sentence.text[max(0, match.start() - 60) : match.start()])
    cue = before[1].lower() if before else ""
    if (
        before
        and before[1][0].isupper()
        and before[1][0].isalpha()
        and token.i > 1
        and token.nbor(-1).pos_ == "PROPN"
        and cue not in DATING
        and cue not in MONTHS
    ):
        return False  # part of a name: "Server 2003"
    if cue == "by" and re.search(r"\d\s+(?:\w+\s+)?by\s+$", sentence.text[max(0, match.start() - 30) : match.start()]):
        return False  # "2880 pixels by 1800"
    if cue in (
        "at",
        "than",
        "over",
        "about",
        "nearly",
        "almost",
        "some",
        "least",
        "around",
        "approximately",
        "no",
        "number",
        "flight",
        "room",
    ):
        return False
    if cue in DATING:
        return 1000 <= number <= 2099
    if not 1900 <= number <= 2049:
        return False
    head = token.head
    if token.dep_ == "nummod" and head.i > token.i and head.tag_ == "NNS" and number % 100 == 0:
        return False
    return True


def resolve_weekday(sentence: Sentence, token: "Token", day: int) -> str | None:
    """The ISO date of a weekday (Monday is 0), from the article's date and the tense; None where that is unknown."""
    published = sentence.article.source.published
    if published is None:
        return None
    before = token.nbor(-1).lower_ if token.i else ""
    if before == "next" or future(token):
        ahead = (day - published.weekday()) % 7
        return (published + datetime.timedelta(days=ahead or 7)).isoformat()
    back = (published.weekday() - day) % 7
    if before == "last" and back == 0:
        back = 7
    return (published - datetime.timedelta(days=back)).isoformat()


def future(token: "Token") -> bool:
    """Whether the verb over a token speaks of what is to come."""
    for verb in token.ancestors:
        if verb.pos_ in ("VERB", "AUX"):
            helpers = {c.lower_ for c in verb.children if c.dep_ in ("aux", "auxpass")}
            if helpers & {"will", "'ll", "’ll", "shall", "would"} and not helpers & {"have"}:
                return True
            if verb.lemma_ in ("schedule", "plan", "expect", "slate", "loom") or (
                verb.lemma_ == "set" and "is" in helpers
            ):
                return True
            if verb.tag_ in ("VBD", "VBN"):
                return False
            if verb.tag_ == "VB" and "to" in helpers:
                continue
            return verb.tag_ in ("VBZ", "VBP") and verb.lemma_ in (
                "begin",
                "start",
                "open",
                "face",
                "play",
                "host",
                "meet",
                "travel",
            )
    return False


def nearest(sentence: Sentence, token: "Token", month: int, day: int | None) -> str:
    """A month or a day of a month in the year that the article's date and the tense give it."""
    published = sentence.article.source.published
    if published is None:
        return f"--{month:02}" if day is None else f"--{month:02}-{day:02}"
    ahead = future(token) or (token.i > 0 and token.nbor(-1).lower_ == "next")
    now, then = (published.month, published.day), (month, day if day is not None else published.day)
    year = published.year
    if ahead and then < now:
        year += 1
    if not ahead and then > now:
        # a date a little ahead of an undated verb is still to come, one far ahead was last year's
        near = (
            day is not None
            and not any(t.tag_ == "VBD" for t in token.ancestors)
            and _real(year, month, day) is not None
            and 0 < (datetime.date(year, month, min(day, 28)) - published).days < 15
        )
        year -= 0 if near else 1
    if not ahead and token.i > 0 and token.nbor(-1).lower_ == "last" and then == now:
        year -= 1
    return f"{year}-{month:02}" if day is None else f"{year}-{month:02}-{day:02}"


def _real(year: int, month: int, day: int) -> str | None:
    try:
        return datetime.date(year, month, day).isoformat()
    except ValueError:
        return None


def _slashed(first: int, second: int, year: str) -> str | None:
    """ "11/27/2024" or "27/11/2024": the order that makes a date; where both do, the American one."""
    full = int(year) if len(year) == 4 else 2000 + int(year)
    return _real(full, first, second) or _real(full, second, first)


def _weekday(name: str) -> int:
    return next(n for n, day in enumerate(WEEKDAYS) if day.startswith(name.lower().rstrip(".")[:3]))


def _dateline(sentence: Sentence, start: int, end: int) -> bool:
    """ "PORT ELLERY, Nov 27 (Reuters) -": a date at the head of a line, closed by a dash or an agency in brackets."""
    text = sentence.text
    head = text[:start]
    rest = text[end : end + 40]
    return (
        len(head) < 50
        and bool(re.match(r"\s*,?\s*(?:\d{4}\s*)?(?:\([A-Z][^)]*\)|/[A-Z][\w /]+/)?\s*(?:[-–—]{1,2})\s", rest))
        and (not re.search(r"[a-z]{3,}\s+[a-z]{2,}", head))
    )


def _saying(sentence: Sentence, token: "Token") -> bool:
    """Whether a day merely says when something was said: "she said on Friday", "told reporters Monday"."""
    verb = _governor(token)
    return (
        verb is not None
        and verb.tag_ in ("VBD", "VBN", "VBG")
        and verb.lemma_.lower() in data.words("saying_verbs.txt")
    )


def _governor(token: "Token") -> "Token | None":
    """The verb that a time modifies directly, if it hangs on a verb."""
    current = token
    for _ in range(6):
        head = current.head
        if head.i == current.i:
            return None
        if head.pos_ in ("VERB", "AUX"):
            return head
        if (
            head.pos_ in ("NOUN", "PROPN")
            and head.lower_.rstrip(".") not in MONTHS
            and head.lower_ not in WEEKDAYS
            and head.lower_ not in ("night", "morning", "afternoon", "evening", "day")
        ):
            return None
        current = head
    return None


def _reading(
    sentence: Sentence, start: int, end: int, kind: Kind, low: str, high: str, token: "Token", modifier: str = "="
) -> Reading:
    text = sentence.text[start:end]
    return Reading(
        start=sentence.start + start,
        end=sentence.start + end,
        kind=kind,
        value=Value(
            text=text,
            low=low,
            high=high,
            modifier="~" if modifier == "~" else "=",
            normalized=low if low == high else f"{low}/{high}",
        ),
        anchor=token.i,
    )
