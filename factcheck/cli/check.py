"""``factcheck check``: the check before publication."""

from typing import TYPE_CHECKING

import click

from factcheck.cli import options

if TYPE_CHECKING:
    from factcheck.cli.config import Settings
    from factcheck.model import Outcome


@click.command("check")
@options.sources
@click.option(
    "--draft", type=options.PATH, metavar="FILE", help='A text to check against SOURCES; "-" is standard input.'
)
@options.rules
@click.option(
    "--fail-on",
    type=click.Choice(["error", "warning", "info", "never"]),
    help="The severity from which findings make the exit code 1.  [default: error]",
)
@options.format("text")
@options.output
@click.option("--baseline", is_flag=True, help="Accept everything that is found today, and pass.")
@options.config
@click.option("--show-config", is_flag=True, help="Show the settings and where each came from, and check nothing.")
@options.quiet
@options.verbose
def command(
    sources: tuple[str, ...],
    draft: str | None,
    rules: tuple[str, ...],
    fail_on: str | None,
    format: str | None,
    output: str | None,
    baseline: bool,
    config_file: str | None,
    show_config: bool,
    quiet: bool,
    verbose: bool,
) -> int:
    """Check SOURCES against each other, or a draft against them, by the rules of the house.

    What is not given here is taken from factcheck.yml (see `factcheck init`).

    \b
    Examples:
      factcheck check wires/
      factcheck check wires/ --draft story.md --rules rules/house.yml
      factcheck check wires/ --format json --output check.json --fail-on never
      factcheck check --show-config
    """
    from pathlib import Path

    from factcheck.cli import config, exits, house, lastrun, run
    from factcheck.cli.output import Misused, emit, rendered, say

    given = {
        "sources": sources, "draft": draft, "rules": rules, "fail_on": fail_on, "format": format, "output": output,
    }  # fmt: skip
    if show_config:
        emit(config.settings(given, Path(config_file) if config_file else None).shown(), None)
        return exits.OK
    settings = config.of_project(config_file, "check", **given)
    if settings.draft and {settings.draft} == set(settings.sources):
        raise Misused("a draft is checked against other articles: name them as SOURCES")
    written = options.chosen(settings.format, settings.output, "text")
    style = house.style(settings.rules, settings.decisions)
    outcome = run.check(settings.sources, draft=settings.draft, style=style, quiet=quiet, verbose=verbose)
    for warning in style.warnings:
        say(f"factcheck: {warning}", quiet=quiet)
    lastrun.remember(outcome, settings.decisions)
    if baseline:
        return _accept_all(outcome, settings)
    extra = {"text": {"view": "findings"}, "csv": {"table": "findings"}}.get(written, {})
    if not (quiet and written == "text" and not outcome.findings):
        emit(rendered(outcome, written, settings.output, **extra), settings.output)
    return exits.code(outcome, settings.fail_on)


def _accept_all(outcome: "Outcome", settings: "Settings") -> int:
    """Write a decision on every finding that counts."""
    import datetime

    from factcheck.cli import accept, exits
    from factcheck.cli.output import say
    from factcheck.style import decisions

    today = datetime.date.today()
    names = outcome.source()
    new = [
        decisions.on(f, names[f.source].name, f"baseline of {today:%Y-%m-%d}", None, today)
        for f in outcome.findings
        if f.suppressed is None
    ]
    if new:
        accept.write(settings.decisions, new)
    say(f"{settings.decisions}: {len(new)} accepted")
    return exits.code(outcome)
