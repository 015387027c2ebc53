"""The report as one JSON object (docs/report-format.md; `factcheck schema report`)."""

import dataclasses
import json
from typing import Any

from factcheck.model import Finding, Outcome, Source, line_and_column
from factcheck.version import __version__

SCHEMA_VERSION = "1.0"


def render(outcome: Outcome, *, indent: int | None = 2, **_: Any) -> str:
    """The report as JSON text, ending in a line break."""
    return json.dumps(document(outcome), ensure_ascii=False, indent=indent) + "\n"


def document(outcome: Outcome) -> dict[str, Any]:
    """The report as plain dicts and lists, as `factcheck.report.document` describes them."""
    sources = outcome.source()
    return {
        "schema_version": SCHEMA_VERSION,
        "tool": {"name": "factcheck", "version": __version__},
        "created": outcome.created.isoformat(timespec="seconds"),
        "sources": [_source(s) for s in outcome.sources],
        "claims": [_plain(c) for c in outcome.claims],
        "facts": [_plain(f) for f in outcome.facts],
        "findings": [_finding(f, sources[f.source]) for f in outcome.findings],
        "skipped": [_plain(s) for s in outcome.skipped],
        "notes": list(outcome.notes),
    }


def _source(source: Source) -> dict[str, Any]:
    return {
        "id": source.id,
        "path": source.path,
        "name": source.name,
        "title": source.title,
        "publisher": source.publisher,
        "published": source.published.isoformat() if source.published else None,
        "role": source.role,
        "same_as": source.same_as,
    }


def _finding(finding: Finding, source: Source) -> dict[str, Any]:
    line, column = line_and_column(source.text, finding.start)
    return {**_plain(finding), "line": line, "column": column}


def _plain(noun: Any) -> Any:
    """A noun of the model with its fields in order, tuples as lists."""
    if dataclasses.is_dataclass(noun):
        return {field.name: _plain(getattr(noun, field.name)) for field in dataclasses.fields(noun)}
    return [_plain(item) for item in noun] if isinstance(noun, tuple) else noun
