"""The ``factcheck`` command and its exit codes."""

import importlib
import sys
from collections.abc import Sequence

import click

from factcheck.cli.exits import INTERRUPTED, OK, WRONG_USE
from factcheck.version import __version__

COMMANDS = {  # the module of that name here holds it; imported when it is asked for
    "report": "Write a discrepancy report of some articles.",
    "check": "Check articles, or a draft against them; the exit code decides.",
    "extract": "List the claims of some articles; nothing is compared.",
    "explain": "Say why claims were put together, and what was kept apart.",
    "accept": "Accept findings: they are shown as accepted and do not fail the check.",
    "rules": "List, validate or test house-style files.",
    "schema": "Print a JSON Schema.",
    "init": "Write a starting factcheck.yml and rules/house.yml.",
}


class Commands(click.Group):
    """A group whose help needs none of its commands: they are imported when one is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = importlib.import_module(f"factcheck.cli.{cmd_name}").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError as error:
            import difflib

            near = difflib.get_close_matches(args[0], COMMANDS, n=1)
            hint = f" Did you mean '{near[0]}'?" if near else ""
            raise click.UsageError(f"{error.message}{hint}", ctx) from None


@click.group(
    name="factcheck",
    cls=Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="See `factcheck COMMAND --help` for the options and examples of a command.",
)
@click.version_option(__version__, "--version", prog_name="factcheck", message="%(prog)s %(version)s")
def factcheck() -> None:
    """Show where news articles about one event agree and where they conflict.

    \b
    Examples:
      factcheck report wires/                     make a page of what five articles tell differently
      factcheck check wires/ --draft story.md     does the draft say what its sources say?
      cat story.txt | factcheck extract -         the figures of one text, and who says them

    SOURCES are text or Markdown files, folders, globs, or "-" for standard input.

    \b
    Exit codes:
      0  nothing at or above the fail level
      1  findings
      2  wrong use: options, or rules that are not valid
      3  a source could not be read; the rest was checked and reported
    """


def main(args: Sequence[str] | None = None) -> None:
    """Run the command line and leave with its exit code."""
    sys.exit(run(args))


def run(args: Sequence[str] | None = None) -> int:
    """Run the command line; the exit code."""
    try:
        code = factcheck.main(None if args is None else list(args), prog_name="factcheck", standalone_mode=False)
        _flush()
        return code if isinstance(code, int) else OK
    except click.exceptions.NoArgsIsHelpError as help:
        click.echo(help.format_message(), err=True)
        return WRONG_USE
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except click.exceptions.Exit as leave:
        return leave.exit_code
    except (click.Abort, KeyboardInterrupt):
        click.echo("interrupted", err=True)
        return INTERRUPTED
    except BrokenPipeError:
        _silence()
        return OK


def _flush() -> None:
    sys.stdout.flush()


def _silence() -> None:
    """Whoever read our output has closed it: what is still to be written goes nowhere, without a word."""
    import os

    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
