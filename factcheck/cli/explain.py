"""``factcheck explain``: why claims were put together."""

import click

from factcheck.cli import options


@click.command("explain")
@click.argument("sources", nargs=-1, required=True, metavar="[SOURCES]... FACT")
@options.rules
@options.config
@options.output
@options.quiet
@options.verbose
def command(
    sources: tuple[str, ...],
    rules: tuple[str, ...],
    config_file: str | None,
    output: str | None,
    quiet: bool,
    verbose: bool,
) -> int:
    """Say why the claims of FACT were put together, and what was kept apart from it.

    FACT is the id of a fact in the report of the same SOURCES ("f3"), or words of its label. Without SOURCES, those of
    factcheck.yml are read, by its rules. The claims are shown with
    their sentences, then the strongest links within the fact and out of it, step by step.

    \b
    Examples:
      factcheck explain wires/ f3
      factcheck explain f3
      factcheck explain wires/ "killed in the flood"
    """
    from pathlib import Path

    from factcheck import facts
    from factcheck.cli import config, exits, house, run
    from factcheck.cli.output import emit, rendered
    from factcheck.report.waterfall import waterfall

    *paths, wanted = sources
    if not paths and Path(wanted).exists():
        raise click.UsageError("give the sources, then the fact: factcheck explain wires/ f3")
    project = config.of_project(config_file, "explain", sources=tuple(paths), rules=rules)
    style = house.style(project.rules, project.decisions)
    outcome = run.check(project.sources, style=style, quiet=quiet, verbose=verbose)
    fact = next((f for f in outcome.facts if f.id == wanted), None)
    if fact is None:
        words = wanted.lower().split()
        found = [f for f in outcome.facts if all(w in f.label.lower() for w in words)]
        if not found:
            known = ", ".join(f"{f.id} ({f.label})" for f in outcome.facts[:5])
            raise click.UsageError(f"no fact {wanted!r}; there are {known}{', ...' if len(outcome.facts) > 5 else ''}")
        fact = found[0]
    text = rendered(outcome, "text", output, view="explanation", fact=fact.id)
    emit(text + waterfall(facts.explain(fact, outcome.claims, outcome.sources), outcome), output)
    return exits.code(outcome)
