"""`rounded`: the draft is more precise, or more generous, than the sources allow."""

from typing import ClassVar, Literal

from pydantic import Field

from factcheck.model import Severity
from factcheck.style.checks.draft import DraftRule
from factcheck.style.standing import Name


class Rounded(DraftRule):
    """A draft's figure that agrees with the sources and says more than they do."""

    check: Literal["rounded"]
    severity: Severity = Field(default="warning", description="How bad it is: error, warning or info.")

    standing: ClassVar[Name] = "rounded"
    said: ClassVar[str] = "The draft says {value}{on}; the sources say no more than {own}."
    do: ClassVar[str] = "Keep the sources' own wording."
