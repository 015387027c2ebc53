"""When the event happened that a claim is about: now, or in a year before the article's own."""

import re

from factcheck.model import Claim, Source

YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
FULL = re.compile(r"\d{4}(?=-|$)")
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
HEAD = 300  # characters: title, dates and the lead's first sentence


def past_years(claim: Claim, source: Source) -> frozenset[int]:
    """The years before the article's own that the claim's sentence names beside the value; those of the sentence before
    where it goes on with that one's event. An article without a date is of the years that its head names."""
    at, until = claim.start - claim.sentence.start, claim.end - claim.sentence.start
    found = years(claim.text[:at] + " . " + claim.text[until:])
    if claim.when is not None and (told := FULL.match(claim.when.normalized or "")):
        found |= {int(told[0])}
    if not found and GOING_ON.match(claim.text):
        found = years(before(claim, source))
    if source.published:
        return frozenset(y for y in found if y < source.published.year)
    return frozenset(found - years(source.text[:HEAD]))


def earlier(claim: Claim) -> bool:
    """Whether the claim's sentence has words that set an event apart from today's: "last year", "since", "another"."""
    return EARLIER.search(claim.text) is not None


def years(text: str) -> set[int]:
    return {int(y) for y in YEAR.findall(text)}


def before(claim: Claim, source: Source) -> str:
    """The sentence before the claim's in its paragraph, roughly; "" where there is none."""
    start = claim.sentence.start
    if "\n\n" in source.text[max(0, start - 2) : start]:
        return ""
    text = source.text[max(0, start - BACK) : start].rstrip()
    return text[max(text.rfind(". ", 0, -2), text.rfind("\n")) + 1 :]
