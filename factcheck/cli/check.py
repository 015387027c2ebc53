"""``factcheck check``: the check before publication."""

import click

from factcheck.cli import options


@click.command("check", short_help="Check articles, or a draft against them; the exit code decides.")
@options.sources
@click.option("--draft", metavar="FILE", help='A text to check against SOURCES; "-" is standard input.')
@options.rules
@click.option(
    "--fail-on",
    type=click.Choice(["error", "warning", "never"]),
    default="error",
    show_default=True,
    help="The severity from which findings make the exit code 1.",
)
@options.format("text", "json", "csv", "html", default="text")
@options.output
@options.quiet
@options.verbose
def command(
    sources: tuple[str, ...],
    draft: str | None,
    rules: tuple[str, ...],
    fail_on: str,
    format: str,
    output: str | None,
    quiet: bool,
    verbose: bool,
) -> int:
    """Check SOURCES against each other, or a draft against them, by the rules of the house.

    \b
    Examples:
      factcheck check wires/
      factcheck check wires/ --draft story.md --rules rules/house.yml
      factcheck check wires/ --format json --output check.json --fail-on never
    """
    from factcheck.cli import exits, house, run
    from factcheck.cli.output import emit, rendered

    outcome = run.check(sources, draft=draft, style=house.style(rules), quiet=quiet, verbose=verbose)
    extra = {"text": {"view": "findings"}, "csv": {"table": "findings"}}.get(format, {})
    if not (quiet and format == "text" and not outcome.findings):
        emit(rendered(outcome, format, output, **extra), output)
    return exits.code(outcome, fail_on)
