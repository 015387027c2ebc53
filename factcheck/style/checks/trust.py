"""`trust`: the draft takes the figure of a speaker whom the house trusts less than another."""

from collections.abc import Iterator
from typing import ClassVar, Literal

from factcheck.model import Claim, Fact, Finding
from factcheck.style.checks.rule import FactRule
from factcheck.style.review import Review
from factcheck.style.wording import figure, figures, who


class Trust(FactRule):
    """Facts on which the sources conflict and the draft gives the figure of a speaker who stands lower in the `trust`
    list than another, and not the other's."""

    check: Literal["trust"]

    placeholders: ClassVar[tuple[str, ...]] = ("value", "label", "trusted")

    def look(self, fact: Fact, review: Review) -> Iterator[Finding]:
        sides = [[review.claims[c] for c in p.claims] for p in fact.positions]
        ranked = [(self._rank(side, review), side) for side in sides]
        best = min((rank for rank, _ in ranked), default=0)
        if best == len(review.trust) or any(r == best and self._drafted(s, review) for r, s in ranked):
            return
        trusted = next(c for r, s in ranked if r == best for c in s if review.rank(c) == best)
        for _, side in ranked:
            for claim in self._drafted(side, review)[:1]:
                yield self.at(
                    claim,
                    "On “{label}” the house trusts {trusted} above what the draft gives.",
                    "Give {better}, and with it who says otherwise.",
                    about=(figure(claim), *figures([trusted])),
                    fact=fact,
                    claims=(claim, trusted),
                    value=claim.value.text,
                    label=fact.label,
                    trusted=f"{trusted.value.text} ({who(trusted, review)})",
                    better=trusted.value.text,
                )

    @staticmethod
    def _rank(side: list[Claim], review: Review) -> int:
        return min((review.rank(c) for c in side if not review.drafted(c)), default=len(review.trust))

    @staticmethod
    def _drafted(side: list[Claim], review: Review) -> list[Claim]:
        return [c for c in side if review.drafted(c)]
