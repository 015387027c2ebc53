"""Write docs/cli.md from the help of the commands, so that the two cannot differ.

python docs/cli_reference.py
"""

from collections.abc import Iterator
from pathlib import Path

import click

from factcheck.cli.main import COMMANDS, factcheck

PAGE = Path(__file__).with_name("cli.md")
WIDTH = 88
OPENING = """# The command line

<!-- made by docs/cli_reference.py from the help of the commands; a test keeps it current -->

What a command finds goes to standard output or to `--output`; words about the run, such as progress and paths that
could not be read, go to standard error. A file that `--output` names is replaced in one step, never half written.
Colour is used on a terminal only, and not where [`NO_COLOR`](https://no-color.org) is set. A reader that closes the
pipe early (`| head`) is no error.

| exit code | meaning |
|---|---|
| 0 | nothing at or above the fail level |
| 1 | findings at or above the fail level (`check --fail-on`) |
| 2 | wrong use: options, rules that are not valid, no language pipeline, an output that cannot be written |
| 3 | a source could not be read; the rest was checked and reported (3 wins over 1: such a check is incomplete) |
| 130 | interrupted (ctrl-C) |

## Completion in the shell

    eval "$(_FACTCHECK_COMPLETE=bash_source factcheck)"     # in ~/.bashrc
    eval "$(_FACTCHECK_COMPLETE=zsh_source factcheck)"      # in ~/.zshrc
    _FACTCHECK_COMPLETE=fish_source factcheck | source      # in ~/.config/fish/completions/factcheck.fish

## Another language pipeline

`FACTCHECK_LANGUAGE` names the spaCy pipeline to use: any English one with a parser that is installed, such as
`en_core_web_md`.
"""


def page() -> str:
    """The content of docs/cli.md."""
    return "\n".join([OPENING, *_sections()])


def _sections() -> Iterator[str]:
    parent = click.Context(factcheck, info_name="factcheck", terminal_width=WIDTH, **factcheck.context_settings)
    yield _section("factcheck", factcheck.get_help(parent))
    for name in COMMANDS:
        command = factcheck.get_command(parent, name)
        assert command is not None
        yield from _command(command, click.Context(command, parent=parent, info_name=name, terminal_width=WIDTH))


def _command(command: click.Command, context: click.Context) -> Iterator[str]:
    yield _section(context.command_path, command.get_help(context))
    if isinstance(command, click.Group):
        for name in command.list_commands(context):
            inner = command.get_command(context, name)
            assert inner is not None
            yield from _command(inner, click.Context(inner, parent=context, info_name=name, terminal_width=WIDTH))


def _section(title: str, help: str) -> str:
    return f"## {title}\n\n```text\n{help}\n```\n"


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
