"""When the event happened that a claim is about: now, or in a month or year before the story's own.

A story may go on for years: the year of a shooting is not past in the articles about the trial, as long as one of the
story's articles was written in it.
"""

import dataclasses
import datetime
import re
from collections.abc import Iterable, Iterator, Sequence

from factcheck.data import table
from factcheck.model import Claim, Source

YEAR = r"(?:1[5-9]|20)\d\d"
NAMED = rf"(?P<month>{'|'.join(sorted((m.title() for m in table('months.txt')), key=len, reverse=True))})\b\.?"
# "in 2011", "the 2011 attack", "May 3, 2011", "in February", "on Oct. 19"; not a size, a model or a price
DATED = re.compile(
    rf"""
    {NAMED}(?:\s(?P<day>\d{{1,2}})\b(?!:))?(?:,?\s(?P<year>{YEAR})\b)?
    | (?:^|[(“"]
        | \b(?i:in|since|of|by|from|until|till|during|after|before|between|and|or|to|the|early|late|mid|last|for
             |spring|summer|autumn|fall|winter|[’']s)[\s-]
        | \b{YEAR}[-–/]
      )(?P<alone>{YEAR})\b(?![-–]?\s?(?:[A-Z][Hh]z|x\b|%|pixels?|inch|[A-Z][a-z]+\s?\d|people\b))
    """,
    re.VERBOSE,
)
WHEN = re.compile(rf"({YEAR})(?:-(\d\d))?(?![\dW-]*W)")
VERBS = frozenset({"May", "March"})  # months only behind "in", or with a day
MONTHLY = re.compile(r"\b(?:in|last|since|until|early|late) $")
PRESENT = re.compile(
    r"\b(?:today|yesterday|tonight|now|this (?:week|month|morning)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"
)
# where what is said of a value ends within a sentence
PARTED = re.compile(r"[;:—–]\s|\s-+\s|,\s(?:who|which|where|when|while|following)\b")
OPENING = re.compile(r"\W*(?:In|On|By|Since|During|Between|Back in|Late in|Early in)\b[^,;:—–]{0,60},")
# a sentence that goes on with what the one before told: its year is that one's
GOING_ON = re.compile(
    r"\W*(?:It|That|This|The|Those|These|Then|He|She|They|In that|At that|Some|More|Nearly|About|Most|His|Her|Its)\b"
)
# words that set an event apart from today's
EARLIER = re.compile(
    r"""\b(?:
      (?:last|previous|past|earlier\ this)\ (?:year|month|week|decade|summer|winter|spring|autumn|fall|season|century)
    | (?:years?|months?|decades?|century|centuries)\ (?:ago|earlier|before|later|after|since)
    | in\ recent\ (?:years|months|weeks) | previously | anniversary | in\ history | histor(?:y|ic|ical)
    | the\ (?:worst|deadliest|biggest|largest|first|strongest|highest)\ \w+(?:\ \w+)?\ (?:since|in)
    | since\ (?:1[5-9]|20)\d\d | once | used\ to | formerly | over\ the\ years | in\ the\ past
    | (?:similar|separate|another|earlier)\ \w+
    )\b""",
    re.IGNORECASE | re.VERBOSE,
)
BACK = 260  # characters: as much as a sentence
STEPS = 3  # sentences back that a passage on an earlier event goes on
HEAD = 300  # characters: title, dates and the lead's first sentence
LONG_AGO = 2  # months before the story's first article


@dataclasses.dataclass(frozen=True, slots=True)
class Own:
    """The time of a story: ``first`` is the day of its first article; where no article has a date, ``years`` are those
    that their heads name."""

    first: datetime.date | None
    years: frozenset[str]


def own(sources: Sequence[Source]) -> Own:
    """The time of the story that ``sources`` tell."""
    dates = [s.published for s in sources if s.published]
    heads = frozenset(year for s in sources for year in re.findall(rf"\b{YEAR}\b", s.text[:HEAD]))
    return Own(min(dates, default=None), frozenset() if dates else heads)


def past(claim: Claim, source: Source, own: Own) -> frozenset[str]:
    """The years ("2011") and months ("2011-05") before the story's own that the claim is set in: those beside the
    value, or, where its sentence only goes on with the event of the one before, those of that one."""
    found = set(_own_times(claim, source))
    if not found and not PRESENT.search(claim.text) and GOING_ON.match(claim.text):
        for sentence in sentences_before(source.text, claim.sentence.start):
            found = set(_times(sentence, source))
            if found or PRESENT.search(sentence) or not GOING_ON.match(sentence):
                break
    return frozenset(t for t in found if _past(t, own))


def one_time(a: Iterable[str], b: Iterable[str]) -> bool:
    """Whether two sets of years and months have one in common; a year holds its months."""
    return any(x.startswith(y) or y.startswith(x) for x in a for y in b)


def _past(time: str, own: Own) -> bool:
    if own.first is None:
        return len(time) == 4 and time not in own.years
    if len(time) == 4:
        return int(time) < own.first.year
    return int(time[:4]) * 12 + int(time[5:]) <= own.first.year * 12 + own.first.month - LONG_AGO


def _own_times(claim: Claim, source: Source) -> Iterator[str]:
    at, until = claim.start - claim.sentence.start, claim.end - claim.sentence.start
    if claim.when is not None and (told := WHEN.match(claim.when.normalized or "")):
        yield f"{told[1]}-{told[2]}" if told[2] else told[1]
    starts = [m.end() for m in PARTED.finditer(claim.text, 0, at)]
    start = starts[-1] if starts else 0
    ends = PARTED.search(claim.text, until)
    end = ends.start() if ends else len(claim.text)
    yield from _times(claim.text[start:at] + " . " + claim.text[until:end], source)
    if start and (opening := OPENING.match(claim.text)):
        yield from _times(opening.group(), source)


def _times(text: str, source: Source) -> Iterator[str]:
    for match in DATED.finditer(text):
        if match["alone"]:
            yield match["alone"]
        elif match["year"]:
            yield f"{match['year']}-{_month(match):02}"
        elif source.published and (
            match["day"] or match["month"] not in VERBS or MONTHLY.search(text, 0, match.start())
        ):
            month = _month(match)
            yield f"{source.published.year - (month > source.published.month)}-{month:02}"


def _month(match: re.Match[str]) -> int:
    return int(table("months.txt")[match["month"].lower().rstrip(".")])


def earlier(claim: Claim) -> bool:
    """Whether the claim's sentence has words that set an event apart from today's: "last year", "since", "another"."""
    return EARLIER.search(claim.text) is not None


def sentences_before(text: str, start: int) -> Iterator[str]:
    """The sentences before an offset in its paragraph, roughly, the nearest first."""
    for _ in range(STEPS):
        if "\n" in text[max(0, start - 2) : start].replace("\n", "", 1):
            return
        part = text[max(0, start - BACK) : start].rstrip()
        cut = max(part.rfind(". ", 0, -2) + 1, part.rfind("\n", 0, -2) + 1)
        yield part[cut:].strip()
        start = start - len(text[max(0, start - BACK) : start]) + cut
        if cut == 0:
            return
