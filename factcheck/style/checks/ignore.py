"""`ignore`: facts that the house does not care for."""

from collections.abc import Iterator
from typing import Literal

from factcheck.model import Fact, Finding
from factcheck.style.checks.rule import FactRule
from factcheck.style.review import Review


class Ignore(FactRule):
    """Facts that are left out of the report altogether: those of whose claims more than half meet `where`."""

    check: Literal["ignore"]

    def is_for(self, fact: Fact, review: Review) -> bool:
        claims = [review.claims[c] for c in fact.claims]
        met = [c for c in claims if self.where.meets(c, review.sources[c.source], review.vocabulary)]
        return len(met) * 2 > len(claims)

    def look(self, fact: Fact, review: Review) -> Iterator[Finding]:
        return iter(())
