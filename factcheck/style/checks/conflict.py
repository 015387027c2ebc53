"""`conflict`: the sources tell one fact differently."""

from collections.abc import Iterator
from typing import Annotated, ClassVar, Literal

from pydantic import BeforeValidator, Field

from factcheck.model import CONTESTED, Claim, Fact, Finding, Verdict
from factcheck.style.checks.rule import FactRule
from factcheck.style.review import Review
from factcheck.style.wording import figures, listed, who

Verdicts = Annotated[
    tuple[Verdict, ...], BeforeValidator(lambda given: given if isinstance(given, list | tuple) else (given,))
]


class Conflict(FactRule):
    """Sources that differ about one fact, and how bad that is. Without a draft every such fact is a finding; with one,
    the facts get their severity and the draft's own findings speak of them."""

    check: Literal["conflict"]
    verdict: Verdicts = Field(
        default=("conflict", "disputed", "update"),
        description="Which verdicts the rule is for: conflict, disputed (somebody denies it) or update (a figure that"
        " later articles have moved on from).",
    )
    with_draft: bool = Field(default=False, description="Whether this is a finding when a draft is checked, too.")

    placeholders: ClassVar[tuple[str, ...]] = ("label", "values", "trusted")

    def is_for(self, fact: Fact, review: Review) -> bool:
        return fact.verdict in CONTESTED and fact.verdict in self.verdict and super().is_for(fact, review)

    def look(self, fact: Fact, review: Review) -> Iterator[Finding]:
        if review.draft and not self.with_draft:
            return
        sides = [[c for c in map(review.claims.__getitem__, p.claims) if not review.drafted(c)] for p in fact.positions]
        first = [side[0] for side in sides if side]
        if not first:
            return
        said = {"conflict": "Sources conflict on", "disputed": "Sources dispute", "update": "The latest has changed on"}
        values = listed([f"{c.value.text} ({who(c, review)})" for c in first])
        trusted = _trusted(first, review)
        yield self.at(
            first[0],
            said[fact.verdict] + " “{label}”: {values}.",
            "{trusted}" if trusted else "Find out which it is, or give both with who says so.",
            about=(fact.kind, first[0].head or first[0].predicate, *figures(first)),
            fact=fact,
            claims=tuple(first),
            label=fact.label,
            values=values,
            trusted=trusted,
        )


def _trusted(first: list[Claim], review: Review) -> str:
    """The house's choice, where its trust order makes one."""
    ranks = sorted((review.rank(c), n) for n, c in enumerate(first))
    if len(ranks) < 2 or ranks[0][0] == ranks[1][0]:
        return ""
    best = first[ranks[0][1]]
    return f"House style goes by {who(best, review)}: {best.value.text}."
