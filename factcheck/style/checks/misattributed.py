"""`misattributed`: the draft gives a figure to somebody who does not give it."""

from typing import ClassVar, Literal

from pydantic import Field

from factcheck.model import Severity
from factcheck.style.checks.draft import DraftRule
from factcheck.style.standing import Name


class Misattributed(DraftRule):
    """A draft's figure with another speaker than in the sources."""

    check: Literal["misattributed"]
    severity: Severity = Field(default="error", description="How bad it is: error, warning or info.")

    standing: ClassVar[Name] = "misattributed"
    said: ClassVar[str] = "The draft gives {value} to {speaker}; in the sources it is {told}."
    do: ClassVar[str] = "Name the speaker who gives the figure."
