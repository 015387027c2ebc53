"""``factcheck check``: the check before publication."""

import click

from factcheck.cli import options


@click.command("check")
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
@options.format("text")
@options.output
@options.quiet
@options.verbose
def command(
    sources: tuple[str, ...],
    draft: str | None,
    rules: tuple[str, ...],
    fail_on: str,
    format: str | None,
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

    format = options.chosen(format, output, "text")
    outcome = run.check(sources, draft=draft, style=house.style(rules), quiet=quiet, verbose=verbose)
    extra = {"text": {"view": "findings"}, "csv": {"table": "findings"}}.get(format, {})
    if not (quiet and format == "text" and not outcome.findings):
        emit(rendered(outcome, format, output, **extra), output)
    return exits.code(outcome, fail_on)
