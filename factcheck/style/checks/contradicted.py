"""`contradicted`: the draft differs from every source that gives the fact."""

from typing import ClassVar, Literal

from pydantic import Field

from factcheck.model import Claim, Severity
from factcheck.style.checks.draft import DraftRule, about
from factcheck.style.standing import Name, Standing


class Contradicted(DraftRule):
    """A draft's figure that no source gives, where sources give the fact."""

    check: Literal["contradicted"]
    severity: Severity = Field(default="error", description="How bad it is: error, warning or info.")

    standing: ClassVar[Name] = "contradicted"

    def says(self, claim: Claim, stands: Standing, own: str, others: str) -> tuple[str, str]:
        return (
            f"The draft says {claim.value.text}{about(stands)}; the sources say {others}.",
            "Correct it, or name the source that says so.",
        )
