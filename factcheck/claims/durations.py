"""Durations: "eight years", "two and a half hours", "more than a month", "for days", "4:08 to play".

``low`` and ``high`` are seconds and ``unit`` is "second" whatever the words' unit; a year is 365.25 days (the Julian
year) and a month a twelfth of it, so that 12 months are a year. ``normalized`` keeps the words' own unit: "8 years".
"Two years ago" is a date (``ago.py``) and "82 years old" an age: neither is a duration.
"""

import re
from collections.abc import Iterable
from typing import NamedTuple

from factcheck.claims.calendar_names import DATE
from factcheck.claims.expressions import Expression
from factcheck.claims.numbers import Number, numbers
from factcheck.claims.reading import Reading
from factcheck.claims.tokens import token_at
from factcheck.data import table
from factcheck.language import Sentence
from factcheck.model import Bound, Modifier, Value

MINUTE, HOUR, DAY = 60.0, 3600.0, 86400.0
YEAR = 365.25 * DAY
SECONDS: dict[str, float] = {
    "second": 1.0, "minute": MINUTE, "hour": HOUR, "day": DAY, "week": 7 * DAY, "fortnight": 14 * DAY,
    "month": YEAR / 12, "year": YEAR, "decade": 10 * YEAR, "century": 100 * YEAR,
}  # fmt: skip
PARTS = {"half": 0.5, "quarter": 0.25}
# what a bare plural may mean: "for days" is two to some ten of them
PLENTY = {
    "second": 59,
    "minute": 59,
    "hour": 23,
    "day": 13,
    "week": 8,
    "month": 23,
    "year": 20,
    "decade": 9,
    "century": 9,
}
SHORT = {
    "hr": "hour", "hrs": "hour", "min": "minute", "mins": "minute", "sec": "second", "secs": "second",
    "yr": "year", "yrs": "year", "centuries": "century",
}  # fmt: skip
PLURAL = r"(?:seconds|minutes|hours|days|weeks|fortnights|months|years|decades|centuries)"
NAME = rf"(?:{PLURAL}|second|minute|hour|day|week|fortnight|month|year|decade|century|hrs?|mins?|secs?|yrs?)"
BETWEEN = r"""(?:full|whole|more|straight|consecutive|long|short|tense|additional|further|calendar|working|business
    |prison|jail|successive|solid)"""
# behind a number: " years", "-year", "hr", " full days", " more hours"; not "years ago", "-year-old", "day's"
UNIT = re.compile(
    rf"""(?P<plus>-plus|\+)?[\s-]{{0,2}}(?:of\s+(?:an?\s+)?)?(?:{BETWEEN}\s+)?(?P<unit>{NAME})\b
    (?!\s+(?:ago|old)\b|-olds?\b|\s+of\s+age\b|['’]s\b(?!\s+time))""",
    re.IGNORECASE | re.VERBOSE,
)
# what joins parts of one duration, bounds, ends of a span: "1hr 4 mins", "two or three", "6 months to 2 years"
JOINED = re.compile(r"(?:\s+|\s*,\s*|\s+and\s+)$")
SIDE = re.compile(r"\s*(?:[-–]|\bto\b|\bor\b|\band\b)\s*", re.IGNORECASE)
REACH = re.compile(r"\s*(?:[-–]|\bto\b)\s*", re.IGNORECASE)
OF_AGE = re.compile(r"\bage[ds]?\s+(?:range\s+)?from\s$")  # "range in age from 1 year to 91"
FROM = re.compile(r"\bfrom\s$", re.IGNORECASE)
ENDED = re.compile(r"[.,;:)]?(?:\s|$)(?!\s*[a-z]+s\b)")
LOOSE = r"""(?:(?:more|less|longer|shorter)\s+than|nearly|almost|about|around|approximately|roughly|over|under
    |at\s+least|at\s+most|up\s+to|just\s+(?:over|under|more\s+than)|only|just|some|within|close\s+to|well\s+over
    |(?:a\s+)?little\s+(?:over|more\s+than)|(?:a\s+)?little\s+(?:under|less\s+than)|just\s+(?:shy|short)\s+of)"""
AND_A_HALF = r"[\s-]and[\s-]an?[\s-](?:half|quarter)\b"
# "an hour", "more than a month", "a week of violence", "half a century", "a quarter-century", "a year and a half"
SINGLE = re.compile(
    rf"""(?<![\w-])(?:(?P<loose>{LOOSE})\s+)?
    (?: an?\s+(?:full\s+|whole\s+|further\s+)?(?P<part>quarter|half)?[\s-]?
      | (?P<half>half|quarter)[\s-](?:of\s+)?(?:an?\s+)? )
    (?P<unit>second|minute|hour|day|week|fortnight|month|year|decade|century)(?P<long>-long)?\b
    (?:(?P<more>{AND_A_HALF})|(?!{AND_A_HALF}))
    (?!\s+(?:ago|old)\b|-old|['’]s\b|-)(?(loose)|(?!\s+(?:in\s+which|when|that)\b))""",
    re.IGNORECASE | re.VERBOSE,
)
# words beside "an hour" that make it a duration: "for an hour", "an hour later"; and those that make it a rate
SINGLE_AFTER = re.compile(
    r"""\b(?:for|in|within|after|over|than|lasts?|lasted|took|takes?|spent|spend|served?|serving|of|by|during|about
    |nearly|around|every)\s+$""",
    re.IGNORECASE | re.VERBOSE,
)
SINGLE_BEFORE = re.compile(
    r"\s+(?:after|before|later|earlier|of\s+(?!the\b)|into|on\s+the\s+run|long\b|apart|since"
    r"|late\b|early\b|behind|ahead|in\s+(?:jail|prison|custody|hospital))",
    re.IGNORECASE,
)
PART_OF = re.compile(r"\b(?:halves|quarters?|thirds?|fifths?|tenths?|fraction)\s+of\s+$", re.IGNORECASE)
ALL, SAID = re.compile(r"(?:^|:\s)[\"“'‘]?$"), re.compile(r"[.!?]")  # "An hour." is an answer
RATED = re.compile(
    r"""[\d%$£€]\S*\s+$
    | \b(?:once|twice|times|days|nights|hours|percent|cent|million|billion|miles|barrels|dollars)\s+$""",
    re.IGNORECASE | re.VERBOSE,
)
RATE = re.compile(r"(?:\bper|\beach|/)\s*$", re.IGNORECASE)
AFTER_DAY = re.compile(r"\s+(?:after|before|later|earlier|of|long|in|at|a|per|each|on)\b")
NOT_SECOND = re.compile(r"\s+(?!after|before|later|earlier|or\b)\w")  # "a second man"
# "for days", "in decades", "within hours", "hours after"
BARE = re.compile(
    rf"""\b(?:(?:for|in|within|over|only|just|mere|takes?|took|lasted?|matter\s+of)\s+(?:only\s+|just\s+|mere\s+)?
      (?P<unit>{PLURAL})(?!\s+(?:ago|old|to\s+come|\d+)\b|['’]|-)
    | (?P<after>{PLURAL})(?=\s+(?:after|before|later|earlier|into)\b))""",
    re.IGNORECASE | re.VERBOSE,
)
COUNTED = re.compile(
    r"(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|few|several|of|these|recent|the|past|last))[\s-]+$",
    re.IGNORECASE,
)
# "12h", "1h12m", "9h 52m 14s", "44d 07h 19m"; "at 12h" and "12h28" are times of day
COMPACT = re.compile(
    r"(?<![\w.:,$£€+-])(?<!\bat\s)(?<!\bfrom\s)(?<!\buntil\s)(?:(?P<days>\d{1,3})d\s?)?(?P<hours>\d{1,3})h"
    r"(?:\s?(?P<minutes>[0-5]?\d)m(?:in)?(?:\s?(?P<seconds>[0-5]?\d)s)?)?(?![\w'’])"
)
# the times of races: "2:14:51", "4:05.88", "1 Holt 44:51; 2 Moss +0:19"; 13:47:20 is a time of day
RACE = re.compile(
    r"""(?<![\w.:,$£€/-])(?<!\d\s)(?:
      (?:(?P<hours>[1-9]):)?(?P<minutes>(?(hours)[0-5]\d|[0-5]?\d)):(?P<seconds>[0-5]\d(?(hours)(?:\.\d{1,3})?|\.\d{1,3}))
    | (?<=\+)(?P<behind>\d{1,2}):(?P<by>[0-5]\d)
    )(?![\d:]|\.\d|\s?(?i:[ap]\.?m\b|GMT|UTC|local|on\s+the\s+clock))""",
    re.VERBOSE,
)
# a match clock: "with 4:08 to play", "7:41 left", "at the 2:15 mark"
CLOCK = re.compile(
    r"""(?<![\w.:,-])(?P<minutes>\d{1,2}):(?P<seconds>[0-5]\d)
    (?=\s+(?:minutes?\s+)?(?:left|to\s+go|to\s+play|remaining|mark|into|gone|remained|on\s+the\s+clock|back|behind|long)\b)""",
    re.IGNORECASE | re.VERBOSE,
)
# "several days", "a few weeks", "the next couple of hours"
SEVERAL = re.compile(
    rf"\b(?P<several>several|a\s+few|many|(?:a\s+)?couple\s+of)(?=\s+(?:more\s+)?{PLURAL}\b(?!\s+ago))", re.IGNORECASE
)


# "within a minute or two", "over the next day or two": one of them, or two
OR_TWO = re.compile(
    r"(?:(?<![\w-])(?:an?|one)\s+)?(?P<unit>(?<![\w-])(?:second|minute|hour|day|week|month|year|decade))\s+or\s+(?:so\s+or\s+)?two\b"
    r"(?!\s+ago\b|[\s-]+(?:hundred|thousand|million|dozen))",
    re.IGNORECASE,
)


class Part(NamedTuple):
    """A number of one unit; ``end`` is where the unit's name ends."""

    number: Number
    unit: str
    end: int


class Durations:
    """Reads stretches of time."""

    hint = Expression(
        rf"""(?:\b(?:an?|half|quarter|several|few|couple|dozens?|hundreds?|thousands?|for|in|within|only|just|one|two|three|
                four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]{{3,5}}teen|[a-z]{{3,5}}ty|of)|\d)
             [\s-]{{1,3}}(?:[a-z-]{{1,15}}\s{{1,2}}){{0,2}}{NAME}\b
          | \b(?:hours|minutes|days|weeks|months|decades)\s(?:after|before|later|earlier|into)
          | \b{NAME}\sor\stwo\b | \d:\d\d[\s.:] | \+\d+:\d | \d\s?(?:hrs?|mins?|secs?)\b | \dh""",
        re.IGNORECASE | re.VERBOSE,
    )

    def read(self, sentence: Sentence) -> Iterable[Reading]:
        if not self.hint.search(sentence.text):
            return []
        figures = (*_race(sentence), *_compact(sentence), *_clock(sentence), *_or_two(sentence))
        clock = [r for r in figures if r is not None]
        words = [r for r in (*_counted(sentence), *_single(sentence), *_bare(sentence)) if r is not None]
        return [*clock, *(r for r in words if not any(c.start < r.end and r.start < c.end for c in clock))]


def _counted(sentence: Sentence) -> Iterable[Reading | None]:
    """Numbers of a unit: "eight years", "1hr 4 mins", "two or three days", "6 months to 2 years"."""
    text = sentence.text
    parts: list[Part] = []
    bare: Number | None = None  # a number without a unit, that may borrow the next one's
    vague = list(_several(text))
    exact = [
        n
        for n in numbers(DATE.sub(lambda m: "_" * len(m.group()), text))
        if not any(n.start < v.end and v.start < n.end for v in vague)
    ]
    for number in sorted((*exact, *vague), key=lambda n: n.start):
        match = UNIT.match(text, number.end)
        if not match or number.high == 0 or RATE.search(text[max(0, number.start - 12) : number.start]):
            if parts and _old_and_new(text, parts[-1].number.start, parts[-1].end, number):
                yield _sum(sentence, parts)
                parts = [Part(number, parts[-1].unit, number.end)]
            bare = number
            continue
        if match["plus"]:
            number = number.bounded(">")
        part = Part(number, _name(match["unit"]), match.end())
        if _some_day(text, number, part):
            continue
        gap = text[parts[-1].end : number.start] if parts else ""
        if parts and JOINED.fullmatch(gap) and SECONDS[part.unit] < SECONDS[parts[-1].unit]:
            parts.append(part)
            continue
        if len(parts) == 1 and REACH.fullmatch(gap) and SECONDS[part.unit] >= SECONDS[parts[0].unit]:
            yield _range(sentence, parts[0], part)
            parts = []
            continue
        if parts:
            yield _sum(sentence, parts)
        parts = [part]
        if bare is not None and bare.end <= number.start and SIDE.fullmatch(text[bare.end : number.start]):
            other = Part(bare, part.unit, bare.end)
            two = re.search(r"\band\b", text[bare.end : number.start])  # "5 and 7 hours" are two
            if two or (bare.stated > number.stated and FROM.search(text, max(0, bare.start - 5), bare.start)):
                yield _sum(sentence, [other])
            else:
                yield _range(sentence, other, part)
                parts = []
        bare = None
    if parts:
        yield _sum(sentence, parts)


def _old_and_new(text: str, start: int, end: int, number: Number) -> bool:
    """ "from 12 months to 24": the unit is not said again."""
    return bool(
        FROM.search(text, max(0, start - 5), start)
        and text[end : number.start] == " to "
        and number.form in ("digits", "words")
        and not OF_AGE.search(text, 0, start)
        and ENDED.match(text, number.end)
    )


def _some_day(text: str, number: Number, part: Part) -> bool:
    """ "could help this country one day": no length of time, unless words for one stand beside it."""
    if part.unit != "day" or text[number.core : number.core_end].lower() != "one" or number.modifier != "=":
        return False
    if text[number.core_end] == "-" or number.start != number.core:
        return False
    return not (SINGLE_AFTER.search(text[max(0, number.start - 40) : number.start]) or AFTER_DAY.match(text, part.end))


def _several(text: str) -> Iterable[Number]:
    """ "several days", "a few weeks": some three to nine; "a couple of hours": two or three."""
    for match in SEVERAL.finditer(text):
        low, high = (2.0, 3.0) if "couple" in match["several"].lower() else (3.0, 9.0)
        start, end = match.span("several")
        yield Number(start, end, start, end, low, high, low, "~", "vague")


def _sum(sentence: Sentence, parts: "list[Part]") -> Reading | None:
    """One duration of one or several parts: "1hr 4 mins" is 64 minutes."""
    first, last = parts[0].number, parts[-1]
    low: float | None = 0.0
    high: float | None = 0.0
    for number, unit, _ in parts:
        low = None if low is None or number.low is None else low + number.low * SECONDS[unit]
        high = None if high is None or number.high is None else high + number.high * SECONDS[unit]
    vague = first.form == "vague" and len(parts) == 1
    words = _plural(last.unit) if vague else " ".join(_words(number.stated, unit) for number, unit, _ in parts)
    stop = last.end if len(parts) > 1 else last.number.end
    return _reading(sentence, first.start, stop, low, high, first.modifier, words, last.end)


def _range(sentence: Sentence, first: "Part", last: "Part") -> Reading | None:
    low, high = first.number.low, last.number.high
    if low is None or high is None or high * SECONDS[last.unit] < low * SECONDS[first.unit]:
        return None
    start = f"{first.number.stated:g}" if first.unit == last.unit else _words(first.number.stated, first.unit)
    words = f"{start} to {_words(last.number.stated, last.unit)}"
    stop = last.number.end if first.unit == last.unit else last.end
    return _reading(
        sentence, first.number.start, stop, low * SECONDS[first.unit], high * SECONDS[last.unit], "~", words, last.end
    )


def _single(sentence: Sentence) -> Iterable[Reading | None]:
    """ "an hour", "more than a month", "half a century"."""
    for match in SINGLE.finditer(sentence.text):
        if not _stands_for_time(match):
            continue
        part = (match["part"] or match["half"] or "").lower()
        unit = _name(match["unit"])
        size = PARTS.get(part, 1.0) + (PARTS[re.split(r"[\s-]", match["more"].lower())[-1]] if match["more"] else 0.0)
        low, high, modifier = _loosened(size * SECONDS[unit], (match["loose"] or "").lower())
        words = _words(100 * size, "year") if size != 1 and unit == "century" else _words(size, unit)
        yield _reading(sentence, match.start(), match.end(), low, high, modifier, words, match.end("unit"))


def _stands_for_time(match: re.Match[str]) -> bool:
    """ "for an hour", "an hour later", "more than an hour"; not "$20 an hour", "a second man"."""
    text, part = match.string, match["part"] or match["half"]
    before = text[max(0, match.start() - 40) : match.start()]
    if match["unit"].lower() == "second" and NOT_SECOND.match(text, match.end()):
        return False
    if PART_OF.search(before):
        return False
    if part:
        return not re.search(r"\b(?:and|\d)\s+$", before)
    if match["loose"] or match["long"] or (match["more"] and not RATED.search(before)):
        return True
    if ALL.search(before) and SAID.match(text, match.end()):
        return True
    beside = SINGLE_AFTER.search(before) or SINGLE_BEFORE.match(text, match.end())
    return bool(beside) and not RATED.search(before)


def _or_two(sentence: Sentence) -> Iterable[Reading | None]:
    for match in OR_TWO.finditer(sentence.text):
        unit = _name(match["unit"])
        words = f"1 to 2 {_plural(unit)}"
        size = SECONDS[unit]
        yield _reading(sentence, match.start(), match.end(), size, 2 * size, "~", words, match.end("unit"))


def _loosened(size: float, words: str) -> tuple[float | None, float | None, Modifier]:
    sign = table("modifiers.txt").get(" ".join(words.split()), "=")
    if sign == ">":
        return size, None, ">"
    if sign == "<":
        return None, size, "<"
    return size, size, "~" if sign == "~" else "="


def _bare(sentence: Sentence) -> Iterable[Reading | None]:
    """ "for days", "hours after": some of them."""
    for match in BARE.finditer(sentence.text):
        start, end = match.span("unit" if match["unit"] else "after")
        if any(0 <= start - number.end <= 1 for number in numbers(sentence.text)):
            continue  # "SEVENTEEN hours after": counted already
        if match["after"] and COUNTED.search(sentence.text[max(0, start - 24) : start]):
            continue
        unit = _name(sentence.text[start:end])
        low, high = 2 * SECONDS[unit], PLENTY[unit] * SECONDS[unit]
        yield _reading(sentence, start, end, low, high, "~", _plural(unit), end)


def _clock(sentence: Sentence) -> Iterable[Reading | None]:
    for match in CLOCK.finditer(sentence.text):
        seconds = 60.0 * int(match["minutes"]) + int(match["seconds"])
        words = f"{int(match['minutes'])}:{match['seconds']} minutes"
        yield _reading(sentence, match.start(), match.end(), seconds, seconds, "=", words, match.end())


def _compact(sentence: Sentence) -> Iterable[Reading | None]:
    """ "24h", "1h12m"."""
    for match in COMPACT.finditer(sentence.text):
        parts = [(int(match[unit + "s"]), unit) for unit in ("day", "hour", "minute", "second") if match[unit + "s"]]
        size = sum(number * SECONDS[unit] for number, unit in parts)
        words = " ".join(_words(*part) for part in parts)
        yield _reading(sentence, match.start(), match.end(), size, size, "=", words, match.end())


def _race(sentence: Sentence) -> Iterable[Reading | None]:
    """ "won in 2:14:51", "a mile in 4:05.88", "2 Moss +0:19"."""
    for match in RACE.finditer(sentence.text):
        minutes, rest = match["minutes"] or match["behind"], match["seconds"] or match["by"]
        seconds = HOUR * int(match["hours"] or 0) + MINUTE * int(minutes) + float(rest)
        words = match.group() + (" hours" if match["hours"] else " minutes")
        yield _reading(sentence, match.start(), match.end(), seconds, seconds, "=", words, match.end())


def _reading(
    sentence: Sentence, start: int, end: int, low: Bound, high: Bound, modifier: Modifier, words: str, unit_end: int
) -> Reading | None:
    anchor = token_at(sentence, unit_end - 1)
    if anchor is None:
        return None
    sign = {">": "> ", "<": "< ", "~": "~ ", "=": ""}[modifier]
    return Reading(
        start=sentence.start + start,
        end=sentence.start + end,
        kind="duration",
        value=Value(
            text=sentence.text[start:end], low=low, high=high, modifier=modifier, unit="second", normalized=sign + words
        ),
        anchor=anchor.i,
    )


def _name(word: str) -> str:
    low = word.lower()
    return SHORT.get(low) or low.removesuffix("s")


def _words(number: float, unit: str) -> str:
    return f"{number:g} {unit if number == 1 else _plural(unit)}"


def _plural(unit: str) -> str:
    return "centuries" if unit == "century" else unit + "s"
