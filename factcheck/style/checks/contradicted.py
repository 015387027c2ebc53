"""`contradicted`: the draft differs from every source that gives the fact."""

from typing import ClassVar, Literal

from pydantic import Field

from factcheck.model import Severity
from factcheck.style.checks.draft import DraftRule
from factcheck.style.standing import Name


class Contradicted(DraftRule):
    """A draft's figure that no source gives, where sources give the fact."""

    check: Literal["contradicted"]
    severity: Severity = Field(default="error", description="How bad it is: error, warning or info.")

    standing: ClassVar[Name] = "contradicted"
    said: ClassVar[str] = "The draft says {value}{on}; the sources say {others}."
    do: ClassVar[str] = "Correct it, or name the source that says so."
