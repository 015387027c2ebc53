"""`rounded`: the draft is more precise, or more generous, than the sources allow."""

from typing import ClassVar, Literal

from pydantic import Field

from factcheck.model import Claim, Severity
from factcheck.style.checks.draft import DraftRule, about
from factcheck.style.standing import Name, Standing


class Rounded(DraftRule):
    """A draft's figure that agrees with the sources and says more than they do."""

    check: Literal["rounded"]
    severity: Severity = Field(default="warning", description="How bad it is: error, warning or info.")

    standing: ClassVar[Name] = "rounded"

    def says(self, claim: Claim, stands: Standing, own: str, others: str) -> tuple[str, str]:
        return (
            f"The draft says {claim.value.text}{about(stands)}; the sources say no more than {own}.",
            "Keep the sources' own wording.",
        )
