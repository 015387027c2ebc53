"""Articles with some of their figures altered, as a draft's are that somebody got wrong: what the check of a draft is
learned on (`benchmarks.train_drafts`).

The same figure of a fact is altered in the same way throughout, and in the same way in every run."""

import hashlib
import re
from collections.abc import Callable, Sequence

from benchmarks.gold import Mention

UNITS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
MONTHS = (
    "January", "February", "March", "April", "June", "July", "August", "September", "October", "November", "December",
)  # fmt: skip
WORD = re.compile(r"\d[\d,]*(?:\.\d+)?|[A-Za-z]+")
YEAR = re.compile(r"(?:1[5-9]|20)\d\d")

Spans = list[tuple[int, int, Mention, bool]]
"""Where the mentions stand in the new text, and whether their figures were altered."""


def lot(*of: object) -> int:
    """A number that looks drawn by lot and is always the same."""
    return int(hashlib.sha256("|".join(map(str, of)).encode()).hexdigest(), 16)


def slipped(text: str, mentions: Sequence[Mention], chosen: Callable[[str], bool]) -> tuple[str, Spans]:
    """``text`` with the figures of the ``chosen`` facts altered, where they can be."""
    parts, spans, at, size = [], [], 0, 0
    for mention in sorted(mentions, key=lambda m: (m.start, -m.end)):
        if mention.start < at:
            continue
        new = _altered(mention) if mention.kind != "status" and chosen(mention.fact) else mention.text
        parts += [text[at : mention.start], new]
        size += mention.start - at
        spans.append((size, size + len(new), mention, new != mention.text))
        size, at = size + len(new), mention.end
    return "".join([*parts, text[at:]]), spans


def _altered(mention: Mention) -> str:
    """The words of a value with the first figure among them altered; as they are where there is none."""
    for found in WORD.finditer(mention.text):
        other = _other(found.group(), lot(mention.fact, found.group().casefold()))
        if other:
            return mention.text[: found.start()] + other + mention.text[found.end() :]
    return mention.text


def _other(word: str, draw: int) -> str | None:
    """Another figure of the same sort: 57 for 27, "nine" for "six", "Friday" for "Monday"."""
    if YEAR.fullmatch(word):
        return str(int(word) + (-3, -2, -1, 1, 2)[draw % 5])
    if word[0].isdigit():
        digit = str((int(word[0]) + 1 + draw % 5 + (word[0] == "0")) % 10 or 4)
        return (digit if digit != word[0] else "5") + word[1:]
    for names in (UNITS, TENS):
        if word.casefold() in names:
            other = names[(names.index(word.casefold()) + 1 + draw % 4) % len(names)]
            return other.capitalize() if word[0].isupper() else other
    for names in (DAYS, MONTHS):
        if word in names:
            return names[(names.index(word) + 1 + draw % 4) % len(names)]
    return None
