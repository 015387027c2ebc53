"""`unsupported`: no source carries the draft's figure."""

from typing import ClassVar, Literal

from pydantic import Field

from factcheck.model import Severity
from factcheck.style.checks.draft import DraftRule
from factcheck.style.standing import Name


class Unsupported(DraftRule):
    """A draft's figure that no source gives, and no source speaks of."""

    check: Literal["unsupported"]
    severity: Severity = Field(default="warning", description="How bad it is: error, warning or info.")

    standing: ClassVar[Name] = "unsupported"
    said: ClassVar[str] = "No source carries “{value}” in this connection."
    do: ClassVar[str] = "Add the source that does, or take it out."
