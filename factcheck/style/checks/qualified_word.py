"""`qualified-word`: a word that wants another beside it, as "suspect" wants "alleged" or "accused of"."""

from collections.abc import Iterator
from typing import ClassVar, Literal

from pydantic import Field

from factcheck.model import Finding
from factcheck.style import patterns
from factcheck.style.checks.rule import TextRule
from factcheck.style.checks.wording import places
from factcheck.style.review import Copy, Review
from factcheck.style.where import Entries
from factcheck.style.wording import listed


class QualifiedWord(TextRule):
    """Words that must have a qualifier in the same sentence. Nothing is found within quotations."""

    check: Literal["qualified-word"]
    terms: Entries = Field(description="The words that want a qualifier.", min_length=1)
    needs: Entries = Field(description="The qualifiers, one of which must stand in the sentence.", min_length=1)
    exceptions: Entries = Field(default=(), alias="except", description="Phrases in which the word needs none.")

    placeholders: ClassVar[tuple[str, ...]] = ("text", "needs")

    def look(self, copy: Copy, review: Review) -> Iterator[Finding]:
        needs = listed([f"“{n}”" for n in self.needs]).replace(" and ", " or ")
        for start, end, _ in places(self.terms, self.exceptions, self, copy, review):
            sentence = copy.sentence(start)
            if any(patterns.found_in(n, sentence) for n in self.needs):
                continue
            yield self.on(copy, start, end, "“{text}” stands here without a qualifier.", "Add {needs}.", needs=needs)
