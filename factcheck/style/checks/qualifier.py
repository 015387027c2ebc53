"""`qualifier`: a figure that wants a word of caution, as a first toll wants "at least"."""

from collections.abc import Iterator
from typing import ClassVar, Literal

from pydantic import Field

from factcheck.model import Claim, Finding
from factcheck.style import patterns
from factcheck.style.checks.rule import ClaimRule
from factcheck.style.review import Review
from factcheck.style.where import Entries
from factcheck.style.wording import figure, listed


class Qualifier(ClaimRule):
    """Figures that must have a qualifier in the same sentence."""

    check: Literal["qualifier"]
    needs: Entries = Field(description="The qualifiers, one of which must stand in the sentence.", min_length=1)

    placeholders: ClassVar[tuple[str, ...]] = ("value", "needs")

    def look(self, claim: Claim, review: Review) -> Iterator[Finding]:
        if any(patterns.found_in(n, claim.text) for n in self.needs):
            return
        needs = listed([f"“{n}”" for n in self.needs]).replace(" and ", " or ")
        yield self.at(
            claim,
            "“{value}” stands here without a qualifier.",
            "Add {needs}.",
            about=(figure(claim), claim.text),
            fact=review.fact_of.get(claim.id),
            value=claim.value.text,
            needs=needs,
        )
