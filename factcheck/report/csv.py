"""The report as a table for a spreadsheet: its claims, facts or findings, one a row."""

import csv
import io
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Literal

from factcheck.model import Outcome, line_and_column

Table = Literal["claims", "facts", "findings"]
Row = tuple[object, ...]
COLUMNS: Mapping[Table, tuple[str, ...]] = {
    "claims": (
        "fact", "label", "verdict", "position", "claim", "kind",
        "value", "normalized", "low", "high", "modifier", "unit",
        "subject", "predicate", "speaker", "stance",
        "path", "publisher", "published", "line", "column", "start", "end", "sentence",
    ),
    "facts": ("fact", "label", "kind", "verdict", "severity", "position", "value", "articles", "speakers", "claims"),
    "findings": (
        "id", "severity", "rule", "path", "line", "column", "message", "hint", "fact", "text", "suppressed",
    ),
}  # fmt: skip
# a cell that starts so is read as a formula by spreadsheets (owasp.org/www-community/attacks/CSV_Injection)
FORMULA = re.compile(r"[\s\u200b\ufeff]*[=+\-@\t\r|%\uff1d\uff0b\uff0d\uff20]")
NUMBER = re.compile(r"[+-]?\d+(?:\.\d+)?\Z")


def render(outcome: Outcome, *, table: Table = "claims", **_: Any) -> str:
    """The rows of ``table`` under a line of names; text that a spreadsheet would run gets an apostrophe in front."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS[table])
    for row in ROWS[table](outcome):
        writer.writerow(safe(cell) for cell in row)
    return out.getvalue()


def safe(cell: object) -> str:
    """A cell as text that no spreadsheet takes for a formula."""
    text = "" if cell is None else str(cell)
    return "'" + text if FORMULA.match(text) and not NUMBER.match(text) else text


def _claims(outcome: Outcome) -> Iterator[Row]:
    claims, sources = outcome.claim(), outcome.source()
    grouped = [(claims.pop(c), fact) for fact in outcome.facts for c in fact.claims]
    standing = {c: letter(n) for fact in outcome.facts for n, p in enumerate(fact.positions) for c in p.claims}
    for claim, fact in [*grouped, *((claim, None) for claim in claims.values())]:
        source, value, said = sources[claim.source], claim.value, claim.attribution
        yield (
            *((fact.id, fact.label, fact.verdict) if fact else ("", "", "")),
            *(standing.get(claim.id), claim.id, claim.kind),
            *(value.text, value.normalized, value.low, value.high, value.modifier, value.unit),
            *(claim.subject, claim.predicate, said and said.canonical, said and said.stance),
            *(source.path, source.publisher, source.published),
            *line_and_column(source.text, claim.start),
            *(claim.start, claim.end, claim.text),
        )


def _facts(outcome: Outcome) -> Iterator[Row]:
    for fact in outcome.facts:
        for n, position in enumerate(fact.positions):
            yield (
                *(fact.id, fact.label, fact.kind, fact.verdict, fact.severity, letter(n), position.value),
                *(position.articles, "; ".join(position.speakers), " ".join(position.claims)),
            )


def _findings(outcome: Outcome) -> Iterator[Row]:
    sources = outcome.source()
    for finding in outcome.findings:
        source = sources[finding.source]
        yield (
            *(finding.id, finding.severity, finding.rule, source.path),
            *line_and_column(source.text, finding.start),
            *(finding.message, finding.hint, finding.fact, source.text[finding.start : finding.end]),
            finding.suppressed,
        )
    for note in outcome.notes:
        yield ("", "info", "decision", "", "", "", note, "", "", "", "")


ROWS: Mapping[Table, Callable[[Outcome], Iterator[Row]]] = {"claims": _claims, "facts": _facts, "findings": _findings}


def letter(n: int) -> str:
    """Positions by letter: A, B, ... Z, AA, AB, ..."""
    return (letter(n // 26 - 1) if n >= 26 else "") + chr(ord("A") + n % 26)
