"""`consistency`: one article, one spelling, one term."""

from collections.abc import Iterator
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from factcheck.model import Finding
from factcheck.style.checks.rule import TextRule
from factcheck.style.checks.wording import places
from factcheck.style.review import Copy, Review
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
                first = copy.source.text[used[0][0] : used[0][1]]
                said = "“{text}” stands here, and “{first}” before in the same article."
                yield self.on(copy, start, end, said, "Keep to one of the two.", first=first)
