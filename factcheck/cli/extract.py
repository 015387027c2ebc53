"""``factcheck extract``: the claims alone."""

import click

from factcheck.cli import options

FORMATS = ("text", "json", "csv")  # those that show claims without facts


@click.command("extract")
@options.sources
@options.format("text", FORMATS)
@options.output
@options.config
@options.quiet
@options.verbose
def command(
    sources: tuple[str, ...],
    format: str | None,
    output: str | None,
    config_file: str | None,
    quiet: bool,
    verbose: bool,
) -> int:
    """List every figure, date and rank that SOURCES state, with what it counts and who says it.

    Without SOURCES, those of factcheck.yml are read.

    \b
    Examples:
      factcheck extract story.txt
      cat story.txt | factcheck extract - --format csv
      factcheck extract wires/ --format json --output claims.json
    """
    from factcheck.cli import config, exits, run
    from factcheck.cli.output import emit, rendered

    format = options.chosen(format, output, "text", FORMATS)
    project = config.of_project(config_file, "read", sources=sources)
    outcome = run.extract(project.sources, quiet=quiet, verbose=verbose)
    extra = {"text": {"view": "claims"}, "csv": {"table": "claims"}}.get(format, {})
    emit(rendered(outcome, format, output, **extra), output)
    return exits.code(outcome)
