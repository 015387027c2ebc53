"""Every format of a report, one line each. Its module is imported when the format is asked for, and has one function,
``render(outcome, **options) -> str``."""

import dataclasses
import importlib
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from factcheck.model import Outcome


@dataclasses.dataclass(frozen=True, slots=True)
class Format:
    """A format by its module, the suffix of its files, and what it is in a few words."""

    module: str
    suffix: str
    what: str


FORMATS: Mapping[str, Format] = {
    "text": Format("factcheck.report.text", ".txt", "for people at a terminal"),
    "json": Format("factcheck.report.json", ".json", "everything, as `factcheck schema report` describes it"),
    "csv": Format("factcheck.report.csv", ".csv", "a table for a spreadsheet"),
    "markdown": Format("factcheck.report.markdown", ".md", "a comment on a pull request"),
    "sarif": Format("factcheck.report.sarif", ".sarif", "SARIF 2.1.0, for code hosts and editors"),
    "junit": Format("factcheck.report.junit", ".xml", "for build servers"),
    "github": Format("factcheck.report.github", ".txt", "annotations of a GitHub Actions run"),
    "html": Format("factcheck.report.html", ".html", "the page that editors read"),
}


def render(outcome: "Outcome", format: str, **options: Any) -> str:
    """The report of ``outcome`` in ``format``, one of `FORMATS`; options are those of the format's own ``render``.

    Raises ValueError for a format that is not known.
    """
    if format not in FORMATS:
        raise ValueError(f"there is no report format {format!r}; there are {', '.join(FORMATS)}")
    text: str = importlib.import_module(FORMATS[format].module).render(outcome, **options)
    return text
