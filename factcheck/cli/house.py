"""The house style that a command is to apply."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.cli.output import Misused

if TYPE_CHECKING:
    from factcheck.style import Style


def style(rules: Sequence[str], decisions: str | None = None) -> "Style":
    """The style of the files or packs ``rules``; all that is wrong with them is told before any article is read.
    ``decisions`` is the file of accepted findings; without it the one beside the rules is read."""
    from factcheck.style import InvalidStyle, load

    try:
        return load(rules, Path(decisions) if decisions else None)
    except InvalidStyle as invalid:
        raise Misused(str(invalid)) from None
