"""``factcheck report``: the discrepancy report."""

from typing import Any

import click

from factcheck.cli import options


@click.command("report")
@options.sources
@options.format("html")
@click.option(
    "-o",
    "--output",
    type=options.PATH,
    metavar="FILE",
    help='Write to FILE, whole or not at all; "-" is standard output. Default: reports/NAME.html for the page, '
    "standard output for other formats.",
)
@options.rules
@options.config
@click.option("--title", metavar="TEXT", help="The story's name on the page. Default: the first headline.")
@click.option(
    "--template",
    type=click.Path(exists=True, file_okay=False),
    metavar="DIR",
    help="A folder of your own templates for the page (docs/templates.md).",
)
@click.option("--open", "open_", is_flag=True, help="Open the report in the browser.")
@options.quiet
@options.verbose
def command(
    sources: tuple[str, ...],
    format: str | None,
    output: str | None,
    rules: tuple[str, ...],
    config_file: str | None,
    title: str | None,
    template: str | None,
    open_: bool,
    quiet: bool,
    verbose: bool,
) -> int:
    """Compare SOURCES and write a report of what they tell differently.

    The page shows every fact that more than one article tells: who gives which value, in which sentence, and where
    they conflict. Articles, rules and decisions that are not named here are those of factcheck.yml; its draft, format
    and output are for `factcheck check` alone. A summary goes to standard error. The exit code is 0 whatever the
    articles say (3 where one could not be read); `factcheck check` is the command that fails.

    \b
    Examples:
      factcheck report wires/
      factcheck report reuters.txt ap.txt afp.txt --output tonight.html --open
      factcheck report --open
      factcheck report wires/*.txt --format json | jq '.facts[] | select(.verdict == "conflict").label'
    """
    from factcheck.cli import config, exits, house, run
    from factcheck.cli.output import emit, rendered, say

    format = options.chosen(format, output, "html")
    project = config.of_project(config_file, "compare", sources=sources, rules=rules)
    if output is None and format == "html":
        output = _default_path(project.sources)
    style = house.style(project.rules, project.decisions)
    outcome = run.check(project.sources, style=style, quiet=quiet, verbose=verbose)
    extra: dict[str, dict[str, Any]] = {"text": {"view": "facts"}, "html": {"title": title, "templates": template}}
    emit(rendered(outcome, format, output, **extra.get(format, {})), output)
    if output not in (None, "-"):
        from factcheck.report import summary

        say(f"{output}: {summary(outcome)}", quiet=quiet)
        if open_:
            _open(str(output))
    return exits.code(outcome)


def _default_path(sources: tuple[str, ...]) -> str:
    """``reports/NAME.html``, named after the folder that holds the articles, or after the only article."""
    from pathlib import Path

    paths = [Path(s) for s in sources if s != "-"]
    if len(paths) == 1 and not paths[0].is_dir() and not any(c in sources[0] for c in "*?["):
        name = paths[0].stem
    else:
        folders = {(p if p.is_dir() else p.parent).resolve().name for p in paths}
        name = folders.pop() if len(folders) == 1 else "report"
    return str(Path("reports") / f"{name or 'report'}.html")


def _open(path: str) -> None:
    import webbrowser
    from pathlib import Path

    webbrowser.open(Path(path).resolve().as_uri())
