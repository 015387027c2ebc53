"""The findings as annotations of a GitHub Actions run: they show beside the lines of the draft.

The commands are those of docs.github.com, "Workflow commands for GitHub Actions".
"""

from typing import Any

from factcheck.model import Outcome
from factcheck.report.places import Place, clean, places
from factcheck.report.summary import summary

LEVELS = {"error": "error", "warning": "warning", "info": "notice"}


def render(outcome: Outcome, **_: Any) -> str:
    """One workflow command a finding and a note; accepted findings are left out. The last line is the summary."""
    lines = [_command(place) for place in places(outcome) if place.finding.suppressed is None]
    notes = [f"::notice title=decision::{_data(clean(note))}" for note in outcome.notes]
    return "\n".join([*lines, *notes, f"factcheck: {clean(summary(outcome))}"]) + "\n"


def _command(place: Place) -> str:
    finding = place.finding
    (line, column), (last, end) = place.start, place.end
    properties = {"file": place.source.path, "line": line, "endLine": last, "title": finding.rule}
    if last == line:
        properties |= {"col": column, "endColumn": end}
    said = " ".join(filter(None, (finding.message, finding.hint)))
    listed = ",".join(f"{name}={_property(str(value))}" for name, value in properties.items())
    return f"::{LEVELS[finding.severity]} {listed}::{_data(clean(said))}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
