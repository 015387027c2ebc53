"""Arguments and options that several commands share: the same name means the same everywhere."""

from collections.abc import Callable
from typing import Any, TypeVar

import click

F = TypeVar("F", bound=Callable[..., Any])

sources: Callable[[F], F] = click.argument("sources", nargs=-1, required=True, metavar="SOURCES...")
output: Callable[[F], F] = click.option(
    "-o", "--output", metavar="FILE", help='Write to FILE, whole or not at all; "-" is standard output.'
)
quiet: Callable[[F], F] = click.option("-q", "--quiet", is_flag=True, help="Print nothing beside results and errors.")
verbose: Callable[[F], F] = click.option("-v", "--verbose", is_flag=True, help="Print more: what was read, how long.")
rules: Callable[[F], F] = click.option(
    "--rules", multiple=True, metavar="FILE", help="House style to apply (YAML); may be given several times."
)


def format(*names: str, default: str | None = None, extra: str = "") -> Callable[[F], F]:
    """``--format`` with the names of some report formats."""
    return click.option(
        "-f",
        "--format",
        type=click.Choice(names),
        default=default,
        show_default=default is not None,
        help=f"How to write the result.{extra}",
    )
