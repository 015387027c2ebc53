"""`attribution`: the house wants a speaker for such figures."""

from collections.abc import Iterator
from typing import ClassVar, Literal

from pydantic import Field

from factcheck.model import Claim, Finding
from factcheck.style import speakers
from factcheck.style.checks.draft import said_by
from factcheck.style.checks.rule import ClaimRule
from factcheck.style.review import Review
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
        yield self.at(
            claim,
            "House style wants a speaker for “{value}”.",
            "Say who says so. In the sources: {speakers}." if said else "Say who says so.",
            about=(figure(claim), claim.head or claim.predicate or claim.text),
            fact=fact,
            value=claim.value.text,
            speakers=said,
        )


def _is_toll(claim: Claim) -> bool:
    """Whether the figure is one that somebody has counted: not "no one", nor "one of them"."""
    return (claim.value.low, claim.value.high) not in ((0, 0), (1, 1)) or claim.value.text.isdigit()
