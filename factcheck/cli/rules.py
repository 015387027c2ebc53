"""``factcheck rules``: house-style files, looked at by themselves."""

from typing import TYPE_CHECKING

import click

from factcheck.cli import options

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.model import Outcome, Source
    from factcheck.style import Style

RULES = click.argument("files", nargs=-1, metavar="[FILE]...")


@click.group("rules")
def command() -> None:
    """Look at house-style files without checking an article.

    Without FILE it is those that factcheck.yml names, else the pack "default".

    \b
    Examples:
      factcheck rules validate rules/house.yml
      factcheck rules list rules/house.yml
      factcheck rules test rules/house.yml
    """


@command.command("validate")
@RULES
@options.quiet
def validate(files: tuple[str, ...], quiet: bool) -> int:
    """Read house-style files, and what they extend. The exit code is 2 where anything is wrong."""
    from factcheck.cli.exits import OK
    from factcheck.cli.output import say

    style, names = _style(files)
    say(f"{names}: {_number(len(style.rules), 'rule')}, nothing wrong", quiet=quiet)
    return OK


@command.command("list")
@RULES
def list_(files: tuple[str, ...]) -> int:
    """Show every rule and setting in force with the file and line that it came from."""
    from factcheck.cli.exits import OK
    from factcheck.cli.output import emit
    from factcheck.style.listing import listing

    style, _ = _style(files)
    emit(listing(style), None)
    return OK


@command.command("test")
@RULES
@click.option("--rule", "only", multiple=True, metavar="ID", help="Test this rule alone; may be given several times.")
@options.quiet
def test(files: tuple[str, ...], only: tuple[str, ...], quiet: bool) -> int:
    """Run the examples of every rule: those that should pass and those that should fail. The exit code is 1 where
    one does otherwise."""
    from factcheck import pipeline
    from factcheck.cli.exits import FINDINGS, OK
    from factcheck.cli.output import Misused, emit, say
    from factcheck.cli.progress import Bar
    from factcheck.language import Language, NoLanguageModel
    from factcheck.sources.read import from_text
    from factcheck.style.checks.ignore import Ignore
    from factcheck.style.examples import trial
    from factcheck.style.problems import nearest

    style, names = _style(files)
    known = tuple(r.id for r in style.rules)
    for name in only:
        if name not in known:
            near = nearest(name, known)
            raise Misused(f"there is no rule {name}" + (f"; did you mean {near}?" if near else ""))
    rules = [r for r in style.rules if not only or r.id in only]
    try:
        language = Language.load()
    except NoLanguageModel as missing:
        raise Misused(str(missing)) from None
    failures, tried = [], 0

    def check(sources: "Sequence[Source]", alone: "Style") -> "Outcome":
        dated = [from_text(s.text, f"{s.path}.txt", id=s.id, role=s.role) for s in sources]
        return pipeline.compare(dated, style=alone, language=language)

    with Bar(quiet=quiet) as bar:
        for n, rule in enumerate(rules, 1):
            for result in trial(rule, style, check):
                tried += 1
                if not result.good:
                    failures.append(result)
            bar.step("test", n, len(rules))
    emit("".join(f"{failure}\n" for failure in failures), None)
    bare = [r.id for r in rules if not r.examples.passes or not (r.examples.fails or isinstance(r, Ignore))]
    if bare:
        say(f"no examples of both kinds: {', '.join(bare)}", quiet=quiet)
    bad = f"{len(failures)} do not do as they say" if failures else "all do as they say"
    say(f"{names}: {_number(tried, 'example')} of {_number(len(rules), 'rule')}, {bad}", quiet=quiet)
    return FINDINGS if failures else OK


def _number(n: int, noun: str) -> str:
    return f"{n} {noun}" if n == 1 else f"{n} {noun}s"


def _style(files: tuple[str, ...]) -> "tuple[Style, str]":
    """The style of the files, and their names for people."""
    from factcheck.cli import config, house
    from factcheck.cli.output import say

    names = files or config.settings({}).rules
    style = house.style(names)
    for warning in style.warnings:
        say(f"factcheck: {warning}")
    return style, ", ".join(names) or "default (pack)"
