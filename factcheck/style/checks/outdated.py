"""`outdated`: a later source has moved on from the draft's figure."""

from typing import ClassVar, Literal

from pydantic import Field

from factcheck.model import Severity
from factcheck.style.checks.draft import DraftRule
from factcheck.style.standing import Name


class Outdated(DraftRule):
    """A draft's figure that later articles have moved on from."""

    check: Literal["outdated"]
    severity: Severity = Field(default="error", description="How bad it is: error, warning or info.")

    standing: ClassVar[Name] = "outdated"
    said: ClassVar[str] = "{value}{on} is out of date: later sources say {others}."
    do: ClassVar[str] = "Bring it up to date, or say when it held."
