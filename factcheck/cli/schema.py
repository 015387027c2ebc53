"""``factcheck schema``: the JSON Schemas."""

import click

from factcheck.cli import options


@click.command("schema")
@click.argument("what", type=click.Choice(["report", "rules"]))
@options.output
def command(what: str, output: str | None) -> int:
    """Print the JSON Schema of the JSON report, or of house-style files.

    \b
    Examples:
      factcheck schema report > report.schema.json
      factcheck schema rules --output rules.schema.json
    """
    import importlib
    import json

    from factcheck.cli.exits import OK
    from factcheck.cli.output import emit

    home = importlib.import_module({"report": "factcheck.report.document", "rules": "factcheck.style.schema"}[what])
    emit(json.dumps(home.json_schema(), indent=2) + "\n", output)
    return OK
