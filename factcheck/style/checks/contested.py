"""`contested`: the sources conflict, and the draft takes one side without a word of it."""

from typing import ClassVar, Literal

from pydantic import Field

from factcheck.model import Claim, Severity
from factcheck.style.checks.draft import DraftRule, about
from factcheck.style.standing import Name, Standing


class Contested(DraftRule):
    """A draft's figure on which the sources conflict, without its speaker and without the others' figures."""

    check: Literal["contested"]
    severity: Severity = Field(default="error", description="How bad it is: error, warning or info.")

    standing: ClassVar[Name] = "contested"

    def says(self, claim: Claim, stands: Standing, own: str, others: str) -> tuple[str, str]:
        sides = " against ".join(filter(None, (own, others)))
        return (
            f"Sources conflict{about(stands)}: {sides}. The draft takes one side.",
            "Say whose figure it is, or give the range.",
        )
