"""`conversion`: "140 km (90 miles)" has to compute."""

from collections.abc import Iterator
from typing import ClassVar, Literal

from pydantic import Field

from factcheck import units
from factcheck.model import Claim, Finding
from factcheck.originals import original
from factcheck.style.bounds import point, step
from factcheck.style.checks.rule import ClaimRule
from factcheck.style.review import Review
from factcheck.style.wording import figure, figures


class Conversion(ClaimRule):
    """Conversions in an article that are wrong by more than rounding allows. Sums of money are not looked at: their
    rate is the article's own."""

    check: Literal["conversion"]
    within: float = Field(
        default=3, ge=0, le=50, description="By how many percent a conversion may be off, rounding apart."
    )

    placeholders: ClassVar[tuple[str, ...]] = ("value", "other", "computed")

    def look(self, claim: Claim, review: Review) -> Iterator[Finding]:
        other = original(claim, review.places)
        if other is None or not claim.value.unit or not other.value.unit:
            return
        stated, converted = point(claim.value), point(other.value)
        if stated is None or converted is None:
            return
        try:
            exact = units.convert(converted, other.value.unit, claim.value.unit)
            slack = abs(units.convert(converted + step(other.value) / 2, other.value.unit, claim.value.unit) - exact)
        except units.UnknownUnit:
            return
        slack = max(step(claim.value) / 2, min(slack, abs(exact) * 0.05), abs(exact) * self.within / 100)
        if abs(stated - exact) <= slack * (1 + 1e-9):
            return
        computed = f"{exact:,.3g} {claim.value.unit}s" if exact < 1000 else f"{exact:,.0f} {claim.value.unit}s"
        yield self.at(
            claim,
            "{other} is {computed}, not {value}.",
            "Compute it again, and find out which of the two is right.",
            about=(figure(claim), *figures([other])),
            fact=review.fact_of.get(claim.id),
            claims=(claim, other),
            value=claim.value.text,
            other=other.value.text,
            computed=computed,
        )
