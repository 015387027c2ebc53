"""The part of the day that an article names beside a day: "early Sunday", "on the night of 3 May"."""

import re

from factcheck.model import Claim, Source

PARTS = {
    "early": "morning", "dawn": "morning", "morning": "morning", "afternoon": "afternoon", "evening": "night",
    "night": "night", "late": "night",
}  # fmt: skip
AFTER = re.compile(r"\s+(morning|afternoon|evening|night)\b", re.IGNORECASE)
BEFORE = re.compile(
    r"\b(?:(early|late)|(dawn|morning|afternoon|evening|night)\s+(?:of|on))\s+(?:on\s+)?$", re.IGNORECASE
)
REACH = 25  # characters before the day


def daytime(claim: Claim, source: Source) -> str | None:
    """ "morning", "afternoon" or "night" where the text of ``source`` has it beside the day of ``claim``; else None."""
    if claim.kind != "date":
        return None
    start = max(0, claim.start - REACH)
    found = AFTER.match(source.text, claim.end) or BEFORE.search(source.text[start : claim.start])
    return PARTS[next(word for word in found.groups() if word).lower()] if found else None
