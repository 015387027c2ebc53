"""`banned`: words that the house does not print in its own voice."""

from collections.abc import Iterator
from typing import ClassVar, Literal

from pydantic import Field

from factcheck.model import Finding
from factcheck.style.checks.rule import TextRule
from factcheck.style.checks.wording import places
from factcheck.style.review import Copy, Review
from factcheck.style.where import Entries


class Banned(TextRule):
    """Banned words and phrases. Nothing is found within quotations."""

    check: Literal["banned"]
    terms: Entries = Field(description="The words and phrases.", min_length=1)
    exceptions: Entries = Field(
        default=(), alias="except", description="Phrases in which the word may stand: names, titles."
    )

    placeholders: ClassVar[tuple[str, ...]] = ("text",)

    def look(self, copy: Copy, review: Review) -> Iterator[Finding]:
        for start, end, _ in places(self.terms, self.exceptions, self, copy, review):
            said = "House style does not use “{text}” outside quotations."
            yield self.on(copy, start, end, said, "Say it in other words.")
