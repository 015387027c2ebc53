"""The sources as the page knows them: numbered, dated, counted, cut into paragraphs."""

import bisect
import dataclasses
import re
from collections import Counter
from collections.abc import Sequence
from functools import cached_property

from factcheck.model import Claim, Source, Span
from factcheck.report.page.wording import short_day

PARAGRAPH = re.compile(r"[^\r\n]*\S[^\r\n]*")
SENTENCE_END = re.compile(r"(?<=[.!?…])[\"'”’)]*\s+(?=[\"'“‘(]?[A-Z0-9À-Þ])|[\r\n]+\s*")


@dataclasses.dataclass(frozen=True)
class Paper:
    """One source on the page. ``tag`` is its short name in tables and pictures ("S1", "Draft"), ``copies`` the papers
    whose articles repeat this one."""

    source: Source
    tag: str
    copies: tuple["Paper", ...] = ()
    claims: int = 0

    @property
    def id(self) -> str:
        return self.source.id

    @property
    def name(self) -> str:
        """What an editor calls it: the publisher, or else the file's name."""
        return "the draft" if self.is_draft else self.file

    @property
    def file(self) -> str:
        """The publisher, or else the file's name, of a draft too."""
        return self.source.publisher or self.source.name

    @property
    def title(self) -> str:
        return self.source.title or self.source.name

    @property
    def date(self) -> str:
        return short_day(self.source.published) if self.source.published else ""

    @property
    def is_draft(self) -> bool:
        return self.source.role == "draft"

    @cached_property
    def words(self) -> int:
        return len(self.source.text[self.source.body :].split())

    @cached_property
    def paragraphs(self) -> tuple[Span, ...]:
        return tuple(Span(m.start(), m.end()) for m in PARAGRAPH.finditer(self.source.text))

    @cached_property
    def _starts(self) -> tuple[int, ...]:
        return tuple(p.start for p in self.paragraphs)

    def paragraph(self, offset: int) -> int:
        """The number, from 0, of the paragraph that holds a code point."""
        return max(0, bisect.bisect_right(self._starts, offset) - 1)

    @cached_property
    def breaks(self) -> tuple[int, ...]:
        """Where sentences begin, by their punctuation: good enough to show the neighbours of a sentence."""
        return (0, *(m.end() for m in SENTENCE_END.finditer(self.source.text)), len(self.source.text))

    def before(self, span: Span) -> Span:
        """The sentence before a stretch of text, empty at the start; headline and date line are no sentence."""
        at = bisect.bisect_left(self.breaks, span.start)
        start = self.breaks[max(0, at - 1)]
        return Span(max(start, min(self.source.body, span.start)), span.start)

    def after(self, span: Span) -> Span:
        """The sentence after a stretch of text, empty at the end."""
        text = self.source.text
        start = span.end
        while start < len(text) and text[start].isspace():
            start += 1
        at = bisect.bisect_right(self.breaks, start)
        return Span(start, self.breaks[at] if at < len(self.breaks) else len(text))


def papers(sources: Sequence[Source], claims: Sequence[Claim]) -> tuple[Paper, ...]:
    """The independent sources in their order, drafts first. Copies hang on the paper whose text they repeat and carry
    its number with a letter: "S2b"."""
    known = {s.id for s in sources}
    claimed = Counter(c.source for c in claims)
    originals = [s for s in sources if s.same_as not in known]
    repeats: dict[str, list[Source]] = {}
    for source in sources:
        if source.same_as in known:
            repeats.setdefault(str(source.same_as), []).append(source)
    made: list[Paper] = []
    number = 0
    for source in sorted(originals, key=lambda s: s.role != "draft"):
        number += source.role != "draft"
        tag = "Draft" if source.role == "draft" else f"S{number}"
        copies = tuple(Paper(s, f"{tag}{_letter(n)}") for n, s in enumerate(repeats.get(source.id, []), 1))
        made.append(Paper(source, tag, copies, claimed[source.id]))
    return tuple(made)


def _letter(n: int) -> str:
    return chr(ord("a") + n) if n < 26 else f"-{n + 1}"
