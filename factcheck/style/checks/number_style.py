"""`number-style`: how the house writes numbers."""

import re
from collections.abc import Iterator
from typing import ClassVar, Literal

from pydantic import Field

from factcheck.model import Finding
from factcheck.style import patterns
from factcheck.style.checks.rule import TextRule
from factcheck.style.review import Copy, Review
from factcheck.style.where import Entries

WORDS = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
)  # fmt: skip
SMALL = "|".join(WORDS[1:11])
# a bare small figure: "7 people", not "7.5", "7-5", "$7", "7%", "7th", "7 million", "17", "A7", "7:30", "No. 7"
FIGURE = re.compile(
    r"(?<![\w.,:/$£€¥#+\-–−'’])(?P<n>\d{1,2})(?![\w%°:/\-–−]|[.,]\d|\s*(?:%|percent|per\s+cent|million|billion|trillion)\b)"
)
NOT_COUNTED = re.compile(
    r"(?:no\.?|number|page|chapter|channel|route|flight|article|section|act|room|gate|phase|type|level|category|magnitude|"
    r"january|february|march|april|may|june|july|august|september|october|november|december|"
    r"jan\.?|feb\.?|mar\.?|apr\.?|jun\.?|jul\.?|aug\.?|sept?\.?|oct\.?|nov\.?|dec\.?|aged?|to|and|or|by|at)\s+\Z",
    re.I,
)
DATED = re.compile(
    r"\s+(?:january|february|march|april|may|june|july|august|september|october|november|december|"
    r"(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?\b|[ap]\.?m\b|gmt|and\s+\d|or\s+\d|to\s+\d)",
    re.I,
)
SPELLED = re.compile(
    r"(?<![\w-])(?P<w>ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)(?![\w-])",
    re.I,
)
PERCENT = {
    "%": re.compile(
        r"\d\s*(?P<w>per\s?cent)\b|\b(?:one|two|three|four|five|six|seven|eight|nine|ten)\s+(?P<v>per\s?cent)\b", re.I
    ),
    "percent": re.compile(r"\d\s*(?P<w>%|per\s+cent\b)|[a-z]\s+(?P<v>per\s+cent\b)", re.I),
    "per cent": re.compile(r"\d\s*(?P<w>%|percent\b)|[a-z]\s+(?P<v>percent\b)", re.I),
}
# "over 300", "above $5 million", "over two hundred"; not "over one weekend"
OVER = re.compile(
    rf"\b(?P<w>over|above|in excess of)\s+"
    rf"(?=[$£€¥]?\d|(?:a|{SMALL}|hundred)\b[\w\s-]{{0,12}}\b(?:hundred|thousand|million|billion)\b)",
    re.I,
)
UNGROUPED = re.compile(r"(?<![\w.,:/#\-–−])[$£€¥]?(?P<w>\d{5,})(?![\w/:-]|[.,]\d)")
SHORT_SCALE = re.compile(r"\d(?P<w>\s?(?:mn|bn|m|b|k|tn))\b(?!\s*(?:/|per\b))")
SCALES = {"m": "million", "mn": "million", "b": "billion", "bn": "billion", "k": "thousand", "tn": "trillion"}


class NumberStyle(TextRule):
    """The writing of numbers. What is not set is not looked at; nothing is found within quotations, in dates, times,
    scores, sums of money and numbers that are names."""

    check: Literal["number-style"]
    spell_out_below: int | None = Field(
        default=None, ge=1, le=21, description="Numbers below this are written as words: with 10, “nine” but “10”."
    )
    figures_from: int | None = Field(
        default=None,
        ge=10,
        le=20,
        description="Numbers from this on are written in figures: with 10, “12”, not “twelve”.",
    )
    figures_before: Entries = Field(
        default=(),
        description="Words before which every number is written in figures: km, miles, points.",
    )
    percent: Literal["%", "percent", "per cent"] | None = Field(
        default=None, description="How a percentage is written."
    )
    more_than: bool = Field(default=False, description="Whether “over 300” is to be “more than 300”.")
    thousands: Literal["comma"] | None = Field(
        default=None, description="Whether large numbers are grouped: with comma, 12,000 and not 12000."
    )
    full_scale: bool = Field(default=False, description="Whether “5m” and “2bn” are to be “5 million” and “2 billion”.")

    placeholders: ClassVar[tuple[str, ...]] = ("text", "instead")

    def look(self, copy: Copy, review: Review) -> Iterator[Finding]:
        for start, end, instead in sorted(self._faults(copy.source.text)):
            if start < copy.source.body or not copy.is_prose(start, end):
                continue
            if not self.where.holds(copy.source, copy.sentence(start), review.vocabulary):
                continue
            said = "House style is “{instead}”, not “{text}”."
            yield self.on(copy, start, end, said, "Write “{instead}”.", instead=instead)

    def _faults(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Start and end of what is written otherwise, and how it should be."""
        if self.spell_out_below is not None:
            yield from self._spelled_out(text, self.spell_out_below)
        if self.figures_from is not None:
            yield from (
                (m.start(), m.end(), str(WORDS.index(m["w"].lower())))
                for m in SPELLED.finditer(text)
                if WORDS.index(m["w"].lower()) >= self.figures_from and not self._opens_sentence(text, m.start())
            )
        if self.percent is not None:
            for m in PERCENT[self.percent].finditer(text):
                group = "w" if m["w"] else "v"
                yield m.start(group), m.end(group), self.percent
        if self.more_than:
            yield from ((m.start("w"), m.end("w"), "more than") for m in OVER.finditer(text))
        if self.thousands:
            yield from ((m.start("w"), m.end("w"), f"{int(m['w']):,}") for m in UNGROUPED.finditer(text))
        if self.full_scale:
            yield from ((m.start("w"), m.end("w"), SCALES[m["w"].strip().lower()]) for m in SHORT_SCALE.finditer(text))

    def _spelled_out(self, text: str, below: int) -> Iterator[tuple[int, int, str]]:
        for m in FIGURE.finditer(text):
            n, line = int(m["n"]), text.rfind("\n", 0, m.start()) + 1
            if n >= below or (text[m.start()] == "0" and len(m["n"]) > 1) or not text[line : m.start()].strip(" *#>-"):
                continue  # a number that starts a line numbers it
            if NOT_COUNTED.search(text[max(0, m.start() - 12) : m.start()]) or DATED.match(
                text[m.end() : m.end() + 14]
            ):
                continue
            rest = text[m.end() : m.end() + 40].lstrip()
            if any(patterns.found_in(e, rest[: len(e) + 2]) for e in self.figures_before):
                continue
            yield m.start(), m.end(), WORDS[n]

    @staticmethod
    def _opens_sentence(text: str, start: int) -> bool:
        before = text[:start].rstrip(" \"'“‘(")
        return not before or before[-1] in ".!?:\n"
