"""Findings that an editor has looked at and accepted."""

import dataclasses
import datetime


@dataclasses.dataclass(frozen=True, slots=True)
class Decision:
    """A finding that was accepted: its id, why, by when that ends, and the words that it was found in."""

    finding: str
    reason: str
    until: datetime.date | None = None
    rule: str = ""
    message: str = ""
    article: str = ""
