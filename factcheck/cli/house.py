"""The house style that a command is to apply."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from factcheck.cli.output import Misused

if TYPE_CHECKING:
    from factcheck.style import Style


def style(rules: Sequence[str]) -> "Style":
    """The style of the files or packs ``rules``; all that is wrong with them is told before any article is read."""
    from factcheck.style import InvalidStyle, load

    try:
        return load(rules)
    except InvalidStyle as invalid:
        raise Misused(str(invalid)) from None
