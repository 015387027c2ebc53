"""`contested`: the sources conflict, and the draft takes one side without a word of it."""

from typing import ClassVar, Literal

from pydantic import Field

from factcheck.model import Severity
from factcheck.style.checks.draft import DraftRule
from factcheck.style.standing import Name


class Contested(DraftRule):
    """A draft's figure on which the sources conflict, without its speaker and without the others' figures."""

    check: Literal["contested"]
    severity: Severity = Field(default="error", description="How bad it is: error, warning or info.")

    standing: ClassVar[Name] = "contested"
    said: ClassVar[str] = "Sources conflict{on}: {sides}. The draft takes one side."
    do: ClassVar[str] = "Say whose figure it is, or give the range."
