"""Arguments and options that several commands share: the same name means the same everywhere."""

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

import click

from factcheck.report.registry import FORMATS

F = TypeVar("F", bound=Callable[..., Any])
PATH = click.Path(allow_dash=True)  # completed by shells; whether it can be read is for the reader to say

sources: Callable[[F], F] = click.argument("sources", nargs=-1, type=PATH, metavar="[SOURCES]...")
output: Callable[[F], F] = click.option(
    "-o", "--output", type=PATH, metavar="FILE", help='Write to FILE, whole or not at all; "-" is standard output.'
)
quiet: Callable[[F], F] = click.option("-q", "--quiet", is_flag=True, help="Print nothing beside results and errors.")
verbose: Callable[[F], F] = click.option("-v", "--verbose", is_flag=True, help="Print more: what was read, how long.")
rules: Callable[[F], F] = click.option(
    "--rules", multiple=True, type=PATH, metavar="FILE", help="House style to apply (YAML); may be given several times."
)

config: Callable[[F], F] = click.option(
    "--config",
    "config_file",
    type=click.Path(exists=True, dir_okay=False),
    metavar="FILE",
    help="Settings to use. Default: the nearest factcheck.yml, from here upwards.",
)


def format(default: str, names: Sequence[str] = tuple(FORMATS)) -> Callable[[F], F]:
    """``--format`` with the names of some report formats; None where it is not given."""
    return click.option(
        "-f",
        "--format",
        type=click.Choice(names),
        help=f"How to write the result. Without it, the suffix of --output decides, else {default}.",
    )


def chosen(format: str | None, output: str | None, default: str, names: Sequence[str] = tuple(FORMATS)) -> str:
    """The format to write: the one asked for, the one that the suffix of ``output`` means, or the default where it has
    none. Raises Misused for a suffix that means no format of ``names``."""
    from pathlib import PurePath

    suffix = PurePath(output or "").suffix.lower()
    found = format or next((name for name in names if FORMATS[name].suffix == suffix), None)
    if found is None and suffix:
        from factcheck.cli.output import Misused

        known = ", ".join(dict.fromkeys(FORMATS[name].suffix for name in names))
        raise Misused(f"no format is written to {suffix} files; name one with --format, or one of {known}")
    return found or default
