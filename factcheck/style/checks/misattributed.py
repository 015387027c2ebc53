"""`misattributed`: the draft gives a figure to somebody who does not give it."""

from typing import ClassVar, Literal

from pydantic import Field

from factcheck.model import Claim, Severity
from factcheck.style.checks.draft import DraftRule
from factcheck.style.standing import Name, Standing


class Misattributed(DraftRule):
    """A draft's figure with another speaker than in the sources."""

    check: Literal["misattributed"]
    severity: Severity = Field(default="error", description="How bad it is: error, warning or info.")

    standing: ClassVar[Name] = "misattributed"

    def says(self, claim: Claim, stands: Standing, own: str, others: str) -> tuple[str, str]:
        speaker = claim.attribution.source if claim.attribution else "somebody else"
        return (
            f"The draft gives {claim.value.text} to {speaker}; in the sources it is {own or others}.",
            "Name the speaker who gives the figure.",
        )
