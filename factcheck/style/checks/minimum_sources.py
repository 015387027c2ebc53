"""`minimum-sources`: a figure that wants more than one voice."""

from collections.abc import Iterator
from typing import ClassVar, Literal

from pydantic import Field

from factcheck.model import Claim, Fact, Finding
from factcheck.style.checks.rule import FactRule
from factcheck.style.review import Review
from factcheck.style.speakers import same
from factcheck.style.wording import figure, listed


class MinimumSources(FactRule):
    """Facts that need several independent sources. Copies of one text are one source, and so are articles that quote
    the same speaker. With a draft, the draft's figures are looked at, else every fact of the sources."""

    check: Literal["minimum-sources"]
    sources: int = Field(default=2, ge=2, le=20, description="How many independent sources are wanted.")

    placeholders: ClassVar[tuple[str, ...]] = ("value", "label", "sources")

    def look(self, fact: Fact, review: Review) -> Iterator[Finding]:
        for position in fact.positions:
            claims = [review.claims[c] for c in position.claims]
            told = [c for c in claims if not review.drafted(c)]
            drafted = [c for c in claims if review.drafted(c)]
            if not told or (review.draft and not drafted):
                continue
            found = min(position.articles, len(voices(told, review)))
            if found >= self.sources:
                continue
            at = (drafted or told)[0]
            names = listed(list(dict.fromkeys(review.sources[c.source].name for c in told)))
            yield self.at(
                at,
                f"“{{value}}” rests on {found} independent source{'s' if found != 1 else ''} ({{sources}});"
                f" house style wants {self.sources}.",
                "Find another source, or say that there is only this one.",
                about=(figure(at), at.head or at.predicate, str(found)),
                fact=fact,
                claims=(at, *told),
                value=at.value.text,
                label=fact.label,
                sources=names,
            )


def voices(claims: list[Claim], review: Review) -> list[Claim]:
    """One claim for each independent voice: a speaker, or an article that speaks for itself."""
    heard: list[Claim] = []
    for claim in claims:
        root = review.sources[claim.source].same_as or claim.source
        if not any(
            (claim.attribution and same(claim.attribution, h.attribution, review.vocabulary))
            or (not claim.attribution and root == (review.sources[h.source].same_as or h.source))
            for h in heard
        ):
            heard.append(claim)
    return heard
