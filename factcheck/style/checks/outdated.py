"""`outdated`: a later source has moved on from the draft's figure."""

from typing import ClassVar, Literal

from pydantic import Field

from factcheck.model import Claim, Severity
from factcheck.style.checks.draft import DraftRule, about
from factcheck.style.standing import Name, Standing


class Outdated(DraftRule):
    """A draft's figure that later articles have moved on from."""

    check: Literal["outdated"]
    severity: Severity = Field(default="error", description="How bad it is: error, warning or info.")

    standing: ClassVar[Name] = "outdated"

    def says(self, claim: Claim, stands: Standing, own: str, others: str) -> tuple[str, str]:
        return (
            f"{claim.value.text}{about(stands)} is out of date: later sources say {others}.",
            "Bring it up to date, or say when it held.",
        )
