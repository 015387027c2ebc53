"""The findings as SARIF 2.1.0 (docs.oasis-open.org/sarif/sarif/v2.1.0), which code hosts and editors read."""

import json
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from factcheck.model import Outcome, Source
from factcheck.report.places import Place, places
from factcheck.version import __version__

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
LEVELS = {"error": "error", "warning": "warning", "info": "note"}


def render(outcome: Outcome, **_: Any) -> str:
    """One run with one result a finding; accepted findings carry a suppression with its reason."""
    return json.dumps(log(outcome), ensure_ascii=False, indent=2) + "\n"


def log(outcome: Outcome) -> dict[str, Any]:
    """The SARIF log as plain dicts and lists."""
    found = places(outcome)
    rules = list(dict.fromkeys(place.finding.rule for place in found))
    number = {source.id: n for n, source in enumerate(outcome.sources)}
    run = {
        "tool": {"driver": {"name": "factcheck", "version": __version__, "rules": [{"id": rule} for rule in rules]}},
        "columnKind": "unicodeCodePoints",
        "artifacts": [{"location": _location(source)} for source in outcome.sources],
        "results": [_result(place, rules.index(place.finding.rule), number[place.source.id]) for place in found],
        "invocations": [
            {
                "executionSuccessful": not outcome.skipped,
                "endTimeUtc": outcome.created.strftime("%Y-%m-%dT%H:%M:%SZ"),
                "toolExecutionNotifications": [
                    {"level": "error", "message": {"text": f"{skipped.path}: {skipped.reason}"}}
                    for skipped in outcome.skipped
                ]
                + [{"level": "note", "message": {"text": note}} for note in outcome.notes],
            }
        ],
    }
    return {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}


def _result(place: Place, rule: int, artifact: int) -> dict[str, Any]:
    finding = place.finding
    (line, column), (last, end) = place.start, place.end
    result: dict[str, Any] = {
        "ruleId": finding.rule,
        "ruleIndex": rule,
        "level": LEVELS[finding.severity],
        "message": {"text": " ".join(filter(None, (finding.message, finding.hint)))},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {**_location(place.source), "index": artifact},
                    "region": {
                        "startLine": line,
                        "startColumn": column,
                        "endLine": last,
                        "endColumn": end,
                        "snippet": {"text": place.source.text[finding.start : finding.end]},
                    },
                }
            }
        ],
        "partialFingerprints": {"finding/v1": finding.id},
    }
    if finding.suppressed is not None:
        result["suppressions"] = [{"kind": "external", "status": "accepted", "justification": finding.suppressed}]
    return result


def _location(source: Source) -> dict[str, str]:
    """A relative path as a relative URI, an absolute one as a file URI."""
    path = PurePath(source.path)
    return {"uri": path.as_uri() if path.is_absolute() else quote(path.as_posix())}
