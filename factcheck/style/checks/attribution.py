"""`attribution`: the house wants a speaker for such figures."""

from collections.abc import Iterator
from typing import ClassVar, Literal

from pydantic import Field

from factcheck.model import Claim, Finding
from factcheck.style import speakers
from factcheck.style.checks.draft import said_by
from factcheck.style.checks.rule import ClaimRule
from factcheck.style.review import Review, finding
from factcheck.style.speakers import says
from factcheck.style.wording import figure

ELSEWHERE = frozenset({"contradicted", "contested", "misattributed", "unsupported"})  # findings that say more


class Attribution(ClaimRule):
    """Figures that must have a speaker: tolls, losses, accusations in numbers."""

    check: Literal["attribution"]
    headlines: bool = Field(default=False, description="Whether headlines want a speaker too.")

    placeholders: ClassVar[tuple[str, ...]] = ("value", "speakers")

    def look(self, claim: Claim, review: Review) -> Iterator[Finding]:
        source = review.sources[claim.source]
        if claim.attribution or (not self.headlines and claim.start < source.body) or not _is_toll(claim):
            return
        if says(claim.text):
            return  # somebody says something there; that he says this was not seen, and he may
        fact = review.fact_of.get(claim.id)
        told = [c for c in (review.of(fact) if fact else ()) if c.id != claim.id and c.attribution]
        if speakers.named_in(claim.text, told, review.vocabulary):
            return
        if review.drafted(claim) and review.standing(claim).name in ELSEWHERE:
            return
        said = said_by(tuple(told), review)
        message, hint = self.words(
            f"House style wants a speaker for “{claim.value.text}”.",
            f"Say who says so. In the sources: {said}." if said else "Say who says so.",
            value=claim.value.text,
            speakers=said,
        )
        yield finding(
            self.id,
            self.severity,
            message,
            claim,
            hint=hint,
            fact=fact,
            about=(figure(claim), claim.head or claim.predicate or claim.text),
        )


def _is_toll(claim: Claim) -> bool:
    """Whether the figure is one that somebody has counted: not "no one", nor "one of them"."""
    return (claim.value.low, claim.value.high) not in ((0, 0), (1, 1)) or claim.value.text.isdigit()
