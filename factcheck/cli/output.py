"""Where results go: machine formats and text to standard output or a file, words about the run to standard error."""

import os
import sys
from collections.abc import Iterable
from typing import Any

import click

from factcheck.cli.exits import WRONG_USE
from factcheck.model import Outcome, Skipped


class Misused(click.ClickException):
    """Something that the person who ran the command can mend."""

    exit_code = WRONG_USE


def emit(text: str, output: str | None) -> None:
    """Write a result to the file ``output``, or to standard output. A reader that has gone (``| head``) is no error."""
    if output not in (None, "-"):
        from factcheck.report import write

        try:
            write(str(output), text)
        except OSError as error:
            raise Misused(f"cannot write {output}: {(error.strerror or str(error)).lower()}") from None
        return
    try:
        sys.stdout.buffer.write(text.encode("utf-8", errors="replace"))
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def say(text: str, *, quiet: bool = False) -> None:
    """A word about the run, on standard error."""
    if not quiet:
        click.echo(text, err=True)


def report_skipped(skipped: Iterable[Skipped]) -> None:
    """Name each path that could not be read."""
    for path in skipped:
        where = "standard input" if path.path == "-" else path.path
        click.echo(f"factcheck: {where}: {path.reason}" if where else f"factcheck: {path.reason}", err=True)


def text_options(output: str | None) -> dict[str, Any]:
    """Colour and width for the text format: colour only on a terminal that wants it (https://no-color.org)."""
    terminal = output in (None, "-") and sys.stdout.isatty()
    wants = not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    if not terminal:
        return {"color": False, "width": None}
    import shutil

    return {"color": wants, "width": shutil.get_terminal_size().columns}


def rendered(outcome: Outcome, format: str, output: str | None, **options: Any) -> str:
    """The report in ``format``, with what the place it goes to can show."""
    from factcheck import report

    if format == "text":
        options = {**options, **text_options(output)}
    try:
        return report.render(outcome, format, **options)
    except ValueError as problem:  # a newsroom's own templates that cannot be used
        raise Misused(str(problem)) from None
