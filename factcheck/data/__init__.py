"""Word lists and tables as plain files that an editor can read and extend: one entry a line, ``#`` comments; a file
with two columns is parted by a tab."""

from functools import cache
from importlib import resources


@cache
def text(name: str) -> str:
    """The content of the data file ``name``."""
    return resources.files(__name__).joinpath(name).read_text("utf-8")


@cache
def words(name: str) -> frozenset[str]:
    """The entries of a list file."""
    return frozenset(lines(name))


@cache
def lines(name: str) -> tuple[str, ...]:
    """The entries of a list file, in order."""
    return tuple(line.strip() for line in text(name).splitlines() if line.strip() and not line.startswith("#"))


@cache
def table(name: str) -> dict[str, str]:
    """A two-column file as a mapping of its first column to its second."""
    return dict(_pair(line) for line in lines(name))


def _pair(line: str) -> tuple[str, str]:
    key, _, value = line.partition("\t")
    return key.strip(), value.strip()
