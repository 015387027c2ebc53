"""`term`: the house says it in another word."""

from collections.abc import Iterator
from typing import ClassVar, Literal

from pydantic import Field

from factcheck.model import Finding
from factcheck.style.checks.rule import TextRule
from factcheck.style.checks.wording import places
from factcheck.style.review import Copy, Review
from factcheck.style.where import Entries, Entry


class Term(TextRule):
    """Preferred terms: words that the house replaces by others. Nothing is found within quotations."""

    check: Literal["term"]
    terms: dict[Entry, str] = Field(description="What is not said, and what is said instead.", min_length=1)
    exceptions: Entries = Field(
        default=(), alias="except", description="Phrases in which the word may stand: names, titles."
    )

    placeholders: ClassVar[tuple[str, ...]] = ("text", "instead")

    def look(self, copy: Copy, review: Review) -> Iterator[Finding]:
        for start, end, entry in places(self.terms, self.exceptions, self, copy, review):
            instead = self.terms[entry]
            if copy.source.text[start:end] != instead:
                said = "House style is “{instead}”, not “{text}”."
                yield self.on(copy, start, end, said, "Write “{instead}”.", instead=instead)
