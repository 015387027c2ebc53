"""A reading of a date or year, and what keeps a date from being a claim: datelines and the day of saying."""

import re
from typing import TYPE_CHECKING

from factcheck import data
from factcheck.claims.calendar_names import MONTHS, WEEKDAYS
from factcheck.claims.reading import Reading
from factcheck.language import Sentence
from factcheck.model import Kind, Modifier, Value

if TYPE_CHECKING:
    from spacy.tokens import Token

PARTS_OF_DAY = frozenset({"night", "morning", "afternoon", "evening", "day"})
# "PORT ELLERY, Nov 27 (Newswire) -": what follows the date of a dateline, and what no dateline's head holds
DATELINE = re.compile(r"\s*,?\s*(?:\d{4}\s*)?(?:\([A-Z][^)]{0,30}\)|/[A-Z][\w /]{0,30}/)?\s*[-–—]{1,2}\s")
PROSE = re.compile(r"[a-z]{3,}\s+[a-z]{2,}")
LONGEST_HEAD = 50


def reading_of(
    sentence: Sentence, span: tuple[int, int], kind: Kind, low: str, high: str, token: "Token", modifier: Modifier = "="
) -> Reading:
    """A reading whose value is the interval ``low`` to ``high``; ``span`` is within the sentence."""
    start, end = span
    value = Value(
        text=sentence.text[start:end],
        low=low,
        high=high,
        modifier=modifier,
        normalized=low if low == high else f"{low}/{high}",
    )
    return Reading(sentence.start + start, sentence.start + end, kind, value, token.i)


def dateline(sentence: Sentence, start: int, end: int) -> bool:
    """ "PORT ELLERY, Nov 27 (Newswire) -": a date at the head of a line, closed by a dash or an agency in brackets."""
    if start >= LONGEST_HEAD or PROSE.search(sentence.text, 0, start):
        return False
    return bool(DATELINE.match(sentence.text, end, end + 60))


def of_saying(token: "Token") -> bool:
    """Whether a day merely says when something was said: "she said on Friday", "told reporters Monday"."""
    verb = _verb(token)
    if verb is None or verb.tag_ not in ("VBD", "VBN", "VBG"):
        return False
    return verb.lemma_.lower() in data.words("saying_verbs.txt")


def _verb(token: "Token") -> "Token | None":
    """The verb that a time modifies directly, if it hangs on a verb."""
    current = token
    for _ in range(6):
        head = current.head
        if head.i == current.i:
            return None
        if head.pos_ in ("VERB", "AUX"):
            return head
        low = head.lower_.rstrip(".")
        if head.pos_ in ("NOUN", "PROPN") and low not in MONTHS and low not in WEEKDAYS and low not in PARTS_OF_DAY:
            return None
        current = head
    return None
