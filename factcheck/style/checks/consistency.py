"""`consistency`: one article, one spelling, one term."""

from collections.abc import Iterator
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from factcheck.model import Finding
from factcheck.style.checks.rule import TextRule
from factcheck.style.checks.wording import places
from factcheck.style.review import Copy, Review, remark
from factcheck.style.where import Entries, Entry


class Consistency(TextRule):
    """Spellings or terms of which an article uses one. The first that it uses is its choice; the others are found."""

    check: Literal["consistency"]
    variants: tuple[Annotated[tuple[Entry, ...], Field(min_length=2)], ...] = Field(
        description="Lists of words of which an article uses one: [[adviser, advisor], [storey, story]].", min_length=1
    )
    exceptions: Entries = Field(default=(), alias="except", description="Phrases in which any of them may stand.")

    placeholders: ClassVar[tuple[str, ...]] = ("text", "first")

    def look(self, copy: Copy, review: Review) -> Iterator[Finding]:
        for group in self.variants:
            used = sorted(places(group, self.exceptions, self, copy, review))
            for start, end, entry in used:
                if entry == used[0][2]:
                    continue
                text, first = copy.source.text[start:end], copy.source.text[used[0][0] : used[0][1]]
                message, hint = self.words(
                    f"“{text}” stands here, and “{first}” before in the same article.",
                    "Keep to one of the two.",
                    text=text,
                    first=first,
                )
                yield remark(self.id, self.severity, message, copy, start, end, hint)
