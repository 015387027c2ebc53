"""`unsupported`: no source carries the draft's figure."""

from typing import ClassVar, Literal

from pydantic import Field

from factcheck.model import Claim, Severity
from factcheck.style.checks.draft import DraftRule
from factcheck.style.standing import Name, Standing


class Unsupported(DraftRule):
    """A draft's figure that no source gives, and no source speaks of."""

    check: Literal["unsupported"]
    severity: Severity = Field(default="warning", description="How bad it is: error, warning or info.")

    standing: ClassVar[Name] = "unsupported"

    def says(self, claim: Claim, stands: Standing, own: str, others: str) -> tuple[str, str]:
        return (
            f"No source carries “{claim.value.text}” in this connection.",
            "Add the source that does, or take it out.",
        )
