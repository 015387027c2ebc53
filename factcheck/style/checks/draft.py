"""What rules about a draft's claims have in common."""

from collections.abc import Iterator
from typing import ClassVar

from factcheck.model import Claim, Finding
from factcheck.style.checks.rule import ClaimRule, Scope
from factcheck.style.review import Review, finding
from factcheck.style.standing import Name, Standing
from factcheck.style.wording import figure, figures, listed, who


class DraftRule(ClaimRule):
    """A rule that looks for one standing of a draft's claims."""

    scope: ClassVar[Scope] = "draft"  # type: ignore[misc]
    standing: ClassVar[Name]
    placeholders: ClassVar[tuple[str, ...]] = ("value", "label", "sources", "speaker")

    def look(self, claim: Claim, review: Review) -> Iterator[Finding]:
        stands = review.standing(claim)
        if stands.name != self.standing:
            return
        own, others = said_by(stands.own, review), said_by(stands.others, review)
        speaker = review.vocabulary.name(claim.attribution.canonical) if claim.attribution else ""
        message, hint = self.words(
            *self.says(claim, stands, own, others),
            value=claim.value.text,
            label=stands.fact.label if stands.fact else claim.subject,
            sources="; ".join(filter(None, (own, others))),
            speaker=speaker,
        )
        told = (*stands.own, *stands.others)
        yield finding(
            self.id,
            self.severity,
            message,
            claim,
            hint=hint,
            fact=stands.fact,
            claims=(claim, *told),
            about=(figure(claim), claim.head or claim.predicate or claim.text, speaker, *figures(told)),
        )

    def says(self, claim: Claim, stands: Standing, own: str, others: str) -> tuple[str, str]:
        """The message and the hint. ``own`` and ``others`` name the sources' values that bear the claim out and that
        do not, and who gives them."""
        raise NotImplementedError


def said_by(claims: tuple[Claim, ...], review: Review) -> str:
    """ "12 (the coastguard, in a; b) and 19 (rescuers, in c)"."""
    by_value: dict[str, list[str]] = {}
    for claim in claims:
        tellers = by_value.setdefault(claim.value.text, [])
        teller = who(claim, review)
        if teller not in tellers:
            tellers.append(teller)
    return listed([f"{value} ({'; '.join(tellers[:3])})" for value, tellers in by_value.items()])


def about(stands: Standing) -> str:
    """ " on passengers drowned", or nothing."""
    return f" on {stands.fact.label}" if stands.fact and stands.fact.label else ""
