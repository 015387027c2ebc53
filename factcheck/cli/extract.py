"""``factcheck extract``: the claims alone."""

import click

from factcheck.cli import options


@click.command("extract", short_help="List the claims of some articles; nothing is compared.")
@options.sources
@options.format("text", "json", "csv", default="text")
@options.output
@options.quiet
@options.verbose
def command(sources: tuple[str, ...], format: str, output: str | None, quiet: bool, verbose: bool) -> int:
    """List every figure, date and rank that SOURCES state, with what it counts and who says it.

    \b
    Examples:
      factcheck extract story.txt
      cat story.txt | factcheck extract - --format csv
      factcheck extract wires/ --format json --output claims.json
    """
    from factcheck.cli import exits, run
    from factcheck.cli.output import emit, rendered

    outcome = run.extract(sources, quiet=quiet, verbose=verbose)
    extra = {"text": {"view": "claims"}, "csv": {"table": "claims"}}.get(format, {})
    emit(rendered(outcome, format, output, **extra), output)
    return exits.code(outcome)
