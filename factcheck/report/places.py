"""Where findings stand: line and column of start and end, and the sentence around them. What all formats for
linters share."""

import dataclasses
import re
from functools import cached_property

from factcheck.model import Finding, Outcome, Source, line_and_column

# a sentence ends with a full stop and a space, or with the line
END = re.compile(r"[.!?…][\"'”’)\]]*(?=\s)|\n")
# what could steer a terminal, a log or the direction of text
CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
LONGEST = 400  # code points of a sentence that are shown


@dataclasses.dataclass(frozen=True)
class Place:
    """A finding in its article. Lines and columns count from 1."""

    finding: Finding
    source: Source

    @cached_property
    def start(self) -> tuple[int, int]:
        return line_and_column(self.source.text, self.finding.start)

    @cached_property
    def end(self) -> tuple[int, int]:
        return line_and_column(self.source.text, self.finding.end)

    @property
    def words(self) -> str:
        """What was found, on one line."""
        return clean(self.source.text[self.finding.start : self.finding.end])

    @property
    def sentence(self) -> str:
        """The sentence that it stands in, on one line."""
        text, begin = self.source.text, 0
        for stop in END.finditer(text, max(0, self.finding.start - LONGEST), self.finding.start):
            begin = stop.end()
        begin = begin or max(0, self.finding.start - LONGEST)
        stop_after = END.search(text, self.finding.end, self.finding.end + LONGEST)
        end = stop_after.end() if stop_after else min(len(text), self.finding.end + LONGEST)
        return clean(text[begin:end])


def places(outcome: Outcome) -> list[Place]:
    """The findings of ``outcome`` in their order, each with its article."""
    sources = outcome.source()
    return [Place(f, sources[f.source]) for f in outcome.findings]


def clean(text: str) -> str:
    """Text on one line, what could steer a terminal shown as a sign."""
    return CONTROL.sub("\ufffd", " ".join(text.split()))
