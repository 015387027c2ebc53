"""What rules about a draft's claims have in common."""

from collections.abc import Iterator
from typing import ClassVar

from factcheck.model import Claim, Finding
from factcheck.style.checks.rule import ClaimRule, Scope
from factcheck.style.review import Review
from factcheck.style.standing import Name
from factcheck.style.wording import figure, figures, listed, who


class DraftRule(ClaimRule):
    """A rule that looks for one standing of a draft's claims. ``said`` and ``do`` are the message and the hint; they
    know {value}, {on} (" on “passengers drowned”", or nothing), {own} and {others} (the sources' values that bear the
    claim out and that do not, and who gives them), {told} (those, or else these), {sides} and {speaker}."""

    scope: ClassVar[Scope] = "draft"  # type: ignore[misc]
    standing: ClassVar[Name]
    said: ClassVar[str]
    do: ClassVar[str]
    placeholders: ClassVar[tuple[str, ...]] = ("value", "label", "sources", "speaker")

    def look(self, claim: Claim, review: Review) -> Iterator[Finding]:
        stands = review.standing(claim)
        if stands.name != self.standing:
            return
        own, others = said_by(stands.own, review), said_by(stands.others, review)
        speaker = review.vocabulary.name(claim.attribution.canonical) if claim.attribution else ""
        told = (*stands.own, *stands.others)
        label = stands.fact.label if stands.fact else ""
        yield self.at(
            claim,
            self.said,
            self.do,
            about=(figure(claim), claim.head or claim.predicate or claim.text, speaker, *figures(told)),
            fact=stands.fact,
            claims=(claim, *told),
            value=claim.value.text,
            label=label or claim.subject,
            on=f" on “{label}”" if label else "",
            own=own,
            others=others,
            told=own or others,
            sides=" against ".join(filter(None, (own, others))),
            sources="; ".join(filter(None, (own, others))),
            speaker=speaker or "somebody else",
        )


def said_by(claims: tuple[Claim, ...], review: Review) -> str:
    """ "12 (the coastguard, in a; b) and 19 (rescuers, in c)"."""
    by_value: dict[str, tuple[str, list[str]]] = {}
    for claim in claims:
        _, tellers = by_value.setdefault(figure(claim), (claim.value.text, []))  # "seven" is 7
        teller = who(claim, review)
        if teller not in tellers:
            tellers.append(teller)
    return listed([f"{value} ({'; '.join(tellers[:3])})" for value, tellers in by_value.values()])
