"""`accusation`: a word that accuses has to be somebody's word."""

from collections.abc import Iterator
from typing import ClassVar, Literal

from pydantic import Field

from factcheck.model import Finding
from factcheck.style.checks.rule import TextRule
from factcheck.style.checks.wording import places
from factcheck.style.review import Copy, Review
from factcheck.style.speakers import says
from factcheck.style.where import Entries


class Accusation(TextRule):
    """Accusing words that the article says in its own voice: neither within quotations nor in a sentence that says who
    says so."""

    check: Literal["accusation"]
    terms: Entries = Field(description="The words that accuse.", min_length=1)
    exceptions: Entries = Field(default=(), alias="except", description="Phrases in which the word accuses nobody.")

    placeholders: ClassVar[tuple[str, ...]] = ("text",)

    def look(self, copy: Copy, review: Review) -> Iterator[Finding]:
        for start, end, _ in places(self.terms, self.exceptions, self, copy, review):
            if says(copy.sentence(start)):
                continue
            said = "“{text}” accuses, and the article says it in its own voice."
            yield self.on(copy, start, end, said, "Say who says so.")
