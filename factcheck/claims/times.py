"""Clock times: "3.45pm", "1:27 a.m.", "13:27", "2045 GMT", "around noon", "1100 hours", "shortly after 8:30 p.m.".

``low`` and ``high`` are "HH:MM" in 24 hours, open where the words are ("by 7 a.m." has no ``low``); ``normalized``
keeps the zone ("20:45 GMT"). A clock that runs in a match ("with 4:08 to play") is a duration, and "Updated 14:39 GMT"
is page furniture; a time alone on its line is, too, unless several such lines head the entries of a live page.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING

from factcheck.claims.expressions import Expression
from factcheck.claims.reading import Reading
from factcheck.claims.stamps import stamp_line, stamped
from factcheck.language import Sentence
from factcheck.model import Bound, Modifier, Value

if TYPE_CHECKING:
    from spacy.tokens import Token

ZONE = r"""(?:GMT|UTC|BST|IST|CET|CEST|EET|MSK|JST|AEST|AEDT|NZST|NZDT|HST|AKST|[ECMP][SD]?T|local\stime
    |(?:Eastern|Central|Mountain|Pacific)(?:\s+(?:Standard\s+|Daylight\s+)?time)?)"""
LOOSE = (
    r"""(?:(?:shortly|just|soon|moments|a\sfew\sminutes|a\slittle|right|minutes|immediately)\s+(?:after|before|past))"""
)
MODIFIER = rf"""(?:{LOOSE}|around|about|approximately|approx\.?|roughly|nearly|almost|circa|exactly|precisely
    |after|before|by|until|till|past|since|towards?)"""
MINUTE_WORDS = {"twenty-five": 25, "twenty five": 25, "twenty": 20, "ten": 10, "five": 5}
HOUR_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
DAYTIME = r"(?:in\s+the\s+(?:morning|afternoon|evening)|(?:at|last|that)\s+night|this\s+(?:morning|afternoon|evening))"
TIME = re.compile(
    rf"""
    (?:\b(?P<modifier>{MODIFIER})\s+(?:at\s+)?(?:about\s+|around\s+)?)?
    (?<![\w$£€#./:,-])
    (?:
      (?P<hour>1[0-2]|0?[1-9])(?:[:.](?P<minute>[0-5]\d))?\s?-?(?P<half>[ap]\.\s?m\.?|[ap]m\b)
    | (?P<hour24>[01]?\d|2[0-4])[:.](?P<minute24>[0-5]\d)(?=\s?\(?{ZONE}\b|\s?(?:hrs|hours)\b)
    | (?P<exact>[01]?\d|2[0-3]):(?P<exactminute>[0-5]\d):[0-5]\d(?![\d:.])
    | (?P<colon>[01]?\d|2[0-3]):(?P<colonminute>[0-5]\d)(?![\d:])(?!\.\d)
    | (?<=\bat\s)(?P<wire>0\d)[.:]?(?P<wireminute>[0-5]\d)(?![\w,.:/-]*\d)
    | (?P<dotted>1[0-2]|0?[1-9])\.(?P<dottedminute>[0-5]\d)(?=\s+{DAYTIME})
    | (?P<aitch>[01]?\d|2[0-3])(?-i:h)(?P<aitchminute>[0-5]\d)(?!\w)
    | (?P<army>[01]\d|2[0-3])(?P<armyminute>[0-5]\d)(?-i:H)(?!\w)
    | (?P<before>half|(?:an?\s)?quarter|{"|".join(MINUTE_WORDS).replace(" ", "[ ]")})
      (?:\sminutes)?\s(?P<way>past|to)\s(?P<named_hour>{"|".join(HOUR_WORDS)}|1[0-2]|[1-9])\b
      (?=[.,;:)”"]|$|\s(?:on|in|when|and|this|that|yesterday|local)\b)
    | (?P<clock>[01]\d|2[0-3])(?P<clockminute>[0-5]\d)(?=\s?(?:{ZONE}|hrs|hours)\b|\s\(\d{{4}}\s?GMT)
    | (?P<named>noon|midday|midnight)\b
    | (?P<word>{"|".join(HOUR_WORDS)}|1[0-2]|[1-9])\s+o['’]clock\b
    | (?P<bare>1[0-2]|[1-9])(?=\s+{DAYTIME})
    | (?<=before\s)(?P<alone>1[0-2]|[1-9])(?=[.,;]?$)
    )
    (?P<zone>\s?\(?{ZONE}\b\)?)?
    """,
    re.IGNORECASE | re.VERBOSE,
)
ALONE = re.compile(rf"\s*(?:1[0-2]|0?[1-9])(?::[0-5]\d)?\s?[ap]\.?m\.?(?:\s{ZONE})?\s*", re.IGNORECASE | re.VERBOSE)
LONGEST_HEAD = 40
LED = re.compile(r"^(?:[01]\d|2[0-3])[:.][0-5]\d (?=\S)", re.MULTILINE)  # "14:10 The ministry says"
ENTRIES = 3  # a page with so many lines that are but a clock time is written as the day goes on
CLOCK_RUNS = re.compile(
    r"\s*(?:minutes?\s+)?(?:left|to go|to play|remaining|mark\b|into|on the clock|gone)", re.IGNORECASE
)
TIMED = re.compile(
    r"\b(?:at|around|about|by|until|from|since|before|after|between|and|to|approximately|of|past|the|till|\()\s*$",
    re.IGNORECASE,
)
AT = re.compile(r"\bat\s(?:about\s|around\s|almost\s|nearly\s)?$", re.IGNORECASE)
LOCAL = re.compile(r"\s+local\b", re.IGNORECASE)
PART_OF_DAY = re.compile(r".{0,24}?\b(?P<part>morning|afternoon|evening|night|a\.m|p\.m)", re.IGNORECASE)
# the groups of TIME that hold the figures of a time, and of those the ones with an hour of 24 and its minute
FIGURES = (
    "hour", "hour24", "exact", "colon", "wire", "dotted", "aitch", "army", "before", "clock", "named", "word", "bare",
    "alone",
)  # fmt: skip
PLAIN = (
    ("hour24", "minute24"), ("clock", "clockminute"), ("wire", "wireminute"), ("aitch", "aitchminute"),
    ("army", "armyminute"),
)  # fmt: skip
HOURS = {word: n for n, word in enumerate(HOUR_WORDS, 1)}


class Times:
    """Reads clock times."""

    hint = Expression(
        r"""\d\s?-?[ap]\.?\s?m\b | \d[:.][0-5]\d | \b\d{4}\s?(?:GMT|UTC|BST|IST|hrs|hours|local|\()
          | \bat\s0\d{3}\b | \b\d\d?h\d\d\b | \b\d{4}H\b | \b(?:half|quarter|ten|five|twenty|minutes)\s(?:past|to)\s
          | \b(?:noon|midday|midnight)\b | o['’]clock | \d\s+(?:in\sthe|at\snight)
          | before\s\d{1,2}[.,;]?$""",
        re.IGNORECASE | re.VERBOSE,
    )

    def read(self, sentence: Sentence) -> Iterable[Reading]:
        if not self.hint.search(sentence.text) or (stamp_line(sentence.text) and not _heads_entry(sentence)):
            return
        for match in TIME.finditer(sentence.text):
            clock = _clock(sentence.text, match) or _led(sentence, match)
            start = match.start()
            span = sentence.doc.char_span(_core(match), match.end(), alignment_mode="expand")
            if clock is None or span is None or not len(span) or stamped(sentence.text, start):
                continue
            yield _reading(sentence, match, clock, span.root)


def _heads_entry(sentence: Sentence) -> bool:
    """Whether a clock time alone on its line stands above one of the entries of a live page."""
    return bool(ALONE.fullmatch(sentence.text)) and _entries(sentence.article.source.text) >= ENTRIES


def _led(sentence: Sentence, match: re.Match[str]) -> str | None:
    """The time that heads an entry of a live page, on the line of the entry: "14:10 The ministry says"."""
    text = sentence.article.source.text
    if not match["colon"] or match.start() or not LED.match(text, sentence.start) or _led_lines(text) < ENTRIES:
        return None
    return f"{match['colon']}:{match['colonminute']}"


@lru_cache(maxsize=4)
def _led_lines(text: str) -> int:
    """How many lines of a text open with a clock time."""
    return sum(1 for _ in LED.finditer(text))


@lru_cache(maxsize=4)
def _entries(text: str) -> int:
    """How many lines of a text are but a clock time."""
    return sum(ALONE.fullmatch(line) is not None for line in text.splitlines() if len(line) < LONGEST_HEAD)


def _core(match: re.Match[str]) -> int:
    """Where the figures of a time start, after its modifier."""
    return next(match.start(g) for g in FIGURES if match[g])


def _clock(text: str, match: re.Match[str]) -> str | None:
    """ "HH:MM" of a match, None if it is no time of day."""
    if match["hour"]:
        return _twelve(int(match["hour"]), int(match["minute"] or 0), match["half"][0].lower() == "p")
    for group, minutes in PLAIN:
        if match[group]:
            return f"{int(match[group]) % 24:02}:{match[minutes]}"
    if match["exact"]:
        return _to_the_second(text, match)
    if match["named"]:
        return "00:00" if match["named"].lower() == "midnight" else "12:00"
    if match["colon"]:
        if CLOCK_RUNS.match(text, match.end()) or not (
            match["modifier"]
            or TIMED.search(text[max(0, match.start() - 60) : match.start()])
            or _part(text, match.end())
        ):
            return None
        hour, minute = int(match["colon"]), int(match["colonminute"])
    elif match["dotted"]:
        hour, minute = int(match["dotted"]), int(match["dottedminute"])
    elif match["before"]:
        if match["before"].lower() in MINUTE_WORDS and match["way"].lower() == "to" and not _at(text, _core(match)):
            return None  # odds of "ten to one", "five to ten people"
        hour, minute = _from_the_hour(match)
    else:
        number = match["word"] or match["bare"] or match["alone"]
        hour, minute = HOURS.get(number.lower()) or int(number), 0
    part = _part(text, match.end())
    if part is None or hour > 12:
        return f"{hour:02}:{minute:02}"
    return _twelve(hour or 12, minute, part in ("afternoon", "evening", "p.m") or (part == "night" and 5 < hour < 12))


def _at(text: str, start: int) -> bool:
    """Whether "at" or "at about" stands before ``start``."""
    return AT.search(text[max(0, start - 16) : start]) is not None


def _to_the_second(text: str, match: re.Match[str]) -> str | None:
    """ "at 13:47:20", "10:04:12 local"; "2:14:51" is how long a race took, "2024-11-28 05:08:35" a stamp."""
    if text[max(0, match.start() - 2) : match.start()].strip().isdigit():
        return None
    at = match["modifier"] or TIMED.search(text[max(0, match.start() - 60) : match.start()])
    if not match["zone"] and not LOCAL.match(text, match.end()) and not (len(match["exact"]) == 2 and at):
        return None
    return f"{int(match['exact']):02}:{match['exactminute']}"


def _from_the_hour(match: re.Match[str]) -> tuple[int, int]:
    """Hour and minute of "half past one", "a quarter to one", "ten past two"."""
    named = match["named_hour"].lower()
    hour = HOURS.get(named) or int(named)
    before = match["before"].lower()
    minute = MINUTE_WORDS.get(before) or (30 if before == "half" else 15)
    return (hour, minute) if match["way"].lower() == "past" else ((hour - 2) % 12 + 1, 60 - minute)


def _part(text: str, end: int) -> str | None:
    match = PART_OF_DAY.match(text, end, end + 40)
    return match["part"].lower() if match else None


def _twelve(hour: int, minute: int, afternoon: bool) -> str:
    return f"{hour % 12 + 12 * afternoon:02}:{minute:02}"


def _beyond(zone: str) -> int:
    """How many characters at the end of a zone do not belong to the time: "(GMT)", and a bracket opened before it."""
    return len(zone) if "(" in zone else int(zone.endswith(")"))


def _reading(sentence: Sentence, match: re.Match[str], clock: str, token: "Token") -> Reading:
    # "shortly before 9." leaves morning or evening open, so that no more is read than "before"
    words = "before" if match["alone"] else (match["modifier"] or "").lower()
    modifier: Modifier = "="
    low: Bound = clock
    high: Bound = clock
    if words in ("after", "past"):
        modifier, high = ">", None
    elif words in ("before", "by", "until", "till"):
        modifier, low = "<", None
        if words in ("until", "till"):
            modifier, low = "=", clock
    elif words and words not in ("exactly", "precisely", "since"):
        modifier = "~"
    zone = (match["zone"] or "").strip(" ()")
    end = match.end() - _beyond(match["zone"] or "")
    return Reading(
        start=sentence.start + match.start(),
        end=sentence.start + end,
        kind="time",
        value=Value(
            text=sentence.text[match.start() : end],
            low=low,
            high=high,
            modifier=modifier,
            normalized=f"{clock} {zone}".strip(),
        ),
        anchor=token.i,
    )
