"""The report for a terminal: tables of facts or claims, findings as a linter writes them, one fact explained.

Article text is hostile: it is never read as markup, and what could steer a terminal is shown as a sign.
"""

import io
import re
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Literal

from factcheck.model import CONTESTED, Claim, Fact, Finding, Outcome, line_and_column
from factcheck.report.csv import letter
from factcheck.report.places import places
from factcheck.report.summary import summary

if TYPE_CHECKING:
    from rich.console import Console

View = Literal["facts", "findings", "claims", "explanation"]
WIDTH = 100  # where nobody says how wide the terminal is
CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
COLORS = {
    "conflict": "bold red", "disputed": "magenta", "update": "yellow", "agree": "green", "single": "dim",
    "error": "bold red", "warning": "yellow", "info": "cyan",
}  # fmt: skip


def render(
    outcome: Outcome,
    *,
    view: View = "findings",
    color: bool = False,
    width: int | None = None,
    fact: str | None = None,
    **_: Any,
) -> str:
    """The outcome as text. ``view`` says which part of it; ``width`` is that of the terminal, None where there is
    none (findings are then not wrapped); ``fact`` is the id of the fact for the view "explanation"."""
    from rich.console import Console

    out = io.StringIO()
    console = Console(
        file=out,
        width=width or WIDTH,
        force_terminal=color,
        color_system="standard" if color else None,
        highlight=False,
        markup=False,
        emoji=False,
    )
    if view == "explanation":
        _explanation(console, outcome, next(f for f in outcome.facts if f.id == fact))
    else:
        views: dict[str, Callable[[Console, Outcome], None]] = {
            "facts": _facts,
            "findings": _findings,
            "claims": _claims,
        }
        views[view](console, outcome)
    return "".join(line.rstrip() + "\n" for line in out.getvalue().splitlines())


def clean(text: str) -> str:
    """Text on one line, with every control and direction character shown as a sign."""
    return CONTROL.sub("\ufffd", " ".join(text.split()))


def _facts(console: "Console", outcome: Outcome) -> None:
    """Contested facts, one small table each; then those that agree, one line each."""
    from rich.table import Table
    from rich.text import Text

    for fact in (f for f in outcome.facts if f.verdict in CONTESTED):
        console.print(Text.assemble((fact.verdict.upper(), COLORS[fact.verdict]), "  ", (clean(fact.label), "bold")))
        table = Table(box=None, padding=(0, 2, 0, 0), show_header=False, pad_edge=False)
        table.add_column(width=3, justify="right", no_wrap=True)
        table.add_column(ratio=2)
        table.add_column(ratio=4)
        for n, position in enumerate(fact.positions):
            table.add_row(letter(n), Text(clean(position.value), "bold"), Text(_who(outcome, position.claims)))
        console.print(table)
        console.print()
    agreed = [f for f in outcome.facts if f.verdict == "agree"]
    if agreed:
        console.print(Text("AGREE", COLORS["agree"]))
        table = Table(box=None, padding=(0, 2, 0, 0), show_header=False, pad_edge=False)
        table.add_column(width=3)
        table.add_column(ratio=3)
        table.add_column(ratio=2)
        table.add_column(ratio=1, justify="right", no_wrap=True)
        claims = outcome.claim()
        for fact in agreed:
            told = len({claims[c].source for c in fact.claims})
            values = " / ".join(p.value for p in fact.positions)
            table.add_row("", Text(clean(fact.label)), Text(clean(values)), f"{told} sources")
        console.print(table)
        console.print()
    for note in outcome.notes:
        console.print(Text.assemble(("note", COLORS["info"]), ": ", clean(note)), soft_wrap=True)
    console.print(Text(_sentence(outcome)))


def _who(outcome: Outcome, ids: Iterable[str]) -> str:
    """ "Fire Brigade (a, b); Mayor Ruiz (c); in c's own words": who gives a value, and where."""
    claims, sources = outcome.claim(), outcome.source()
    said: dict[str | None, list[str]] = {}
    for claim in (claims[i] for i in ids):
        who = clean(claim.attribution.canonical) if claim.attribution else None
        names = said.setdefault(who, [])
        name = clean(sources[claim.source].name)
        if name not in names:
            names.append(name)
    return "; ".join(f"{who} ({', '.join(names)})" if who else f"{', '.join(names)}" for who, names in said.items())


def _findings(console: "Console", outcome: Outcome) -> None:
    """path:line:column: severity: message [id], as editors and terminals know it; the sentence and the hint below.
    Findings that were accepted come last, with the reason."""
    from rich.text import Text

    found = places(outcome)
    for place in (p for p in found if p.finding.suppressed is None):
        finding = place.finding
        line, column = place.start
        console.print(
            Text.assemble(
                f"{clean(place.source.path)}:{line}:{column}: ",
                (finding.severity, COLORS[finding.severity]),
                ": ",
                clean(finding.message),
                (f"  [{finding.id or finding.rule}]", "dim"),
            ),
            soft_wrap=True,
        )
        console.print(Text(f"    > {clean(place.sentence)}", "dim"), soft_wrap=True)
        if finding.hint:
            console.print(Text("    " + clean(finding.hint), "dim"), soft_wrap=True)
    for place in (p for p in found if p.finding.suppressed is not None):
        line, column = place.start
        where = f"{clean(place.source.path)}:{line}:{column}: "
        reason = clean(place.finding.suppressed or "")
        console.print(Text(f"{where}accepted: {clean(place.finding.message)} ({reason})", "dim"), soft_wrap=True)
    for note in outcome.notes:
        console.print(Text.assemble(("note", COLORS["info"]), ": ", clean(note)), soft_wrap=True)
    if found or outcome.notes:
        console.print()
    console.print(Text(_tally(outcome.findings) + "; " + _sentence(outcome)), soft_wrap=True)


def _tally(findings: Iterable[Finding]) -> str:
    """ "2 errors, 1 warning, 1 accepted"."""
    counted: dict[str, int] = {}
    for finding in findings:
        key = finding.severity if finding.suppressed is None else "accepted"
        counted[key] = counted.get(key, 0) + 1
    names = {"error": ("error", "errors"), "warning": ("warning", "warnings"), "info": ("note", "notes")}
    parts = [
        f"{counted[key]} {names.get(key, (key, key))[counted[key] > 1]}"
        for key in ("error", "warning", "info", "accepted")
        if key in counted
    ]
    return ", ".join(parts) or "no findings"


def _sentence(outcome: Outcome) -> str:
    skipped = f"; {len(outcome.skipped)} not read" if outcome.skipped else ""
    return summary(outcome) + skipped


def _claims(console: "Console", outcome: Outcome) -> None:
    """A table of claims for each article."""
    from rich.table import Table
    from rich.text import Text

    for source in outcome.sources:
        claims = [c for c in outcome.claims if c.source == source.id]
        console.print(Text("standard input" if source.path == "-" else clean(source.path), "bold"))
        table = Table(box=None, padding=(0, 2, 0, 0), pad_edge=False, header_style="dim")
        for name in ("line", "kind", "value", "of what", "who says it"):
            table.add_column(name, justify="right" if name == "line" else "left", overflow="fold")
        for claim in claims:
            line, _ = line_and_column(source.text, claim.start)
            value = Text(clean(claim.value.text), "bold")
            table.add_row(str(line), claim.kind, value, Text(_of_what(claim)), Text(_speaker(claim)))
        console.print(table if claims else Text("  no claims", "dim"))
        console.print()
    console.print(Text(f"{_number(len(outcome.claims), 'claim')} in {_number(len(outcome.sources), 'article')}"))


def _number(n: int, noun: str) -> str:
    return f"{n} {noun}" if n == 1 else f"{n} {noun}s"


def _of_what(claim: Claim) -> str:
    return clean(
        claim.question
        or " ".join(part for part in (claim.subject, claim.of and f"of {claim.of}", claim.predicate) if part)
    )


def _speaker(claim: Claim) -> str:
    return clean(claim.attribution.canonical) if claim.attribution else ""


def _explanation(console: "Console", outcome: Outcome, fact: Fact) -> None:
    """One fact: its claims with their sentences, what joined them, what was kept apart."""
    from rich.padding import Padding
    from rich.text import Text

    claims, sources = outcome.claim(), outcome.source()
    console.print(
        Text.assemble((fact.verdict.upper(), COLORS[fact.verdict]), "  ", (clean(fact.label), "bold"), f"  ({fact.id})")
    )
    for n, position in enumerate(fact.positions):
        console.print()
        console.print(Text.assemble(letter(n), "  ", (clean(position.value), "bold")))
        for claim in (claims[c] for c in position.claims):
            source = sources[claim.source]
            line, column = line_and_column(source.text, claim.start)
            who = f" -- {_speaker(claim)}" if claim.attribution else ""
            console.print(Text(f"   {clean(source.path)}:{line}:{column}{who}", "dim"), soft_wrap=True)
            console.print(Padding(Text(clean(claim.text)), (0, 0, 0, 3)))
    for title, lines in (("Put together because", fact.why), ("Kept apart", fact.apart)):
        if lines:
            console.print()
            console.print(Text(title, "bold"))
            for reason in lines:
                console.print(Text(f"  - {clean(reason)}"))
