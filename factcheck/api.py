"""The public API: `check` some articles, or `extract` the claims of one text, and work on with pandas."""

import functools
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from factcheck import pipeline, report, sources
from factcheck.model import Outcome

if TYPE_CHECKING:
    import pandas as pd

    from factcheck.language import Language


class Report:
    """What a check found: tables for pandas, and the report in every format.

    The tables are made when first read. Their columns and dtypes are those of docs/api.md; all text is pandas
    ``string``, ids are those of the JSON report, offsets are code points into the article, missing values are ``NA``.
    """

    def __init__(self, outcome: Outcome) -> None:
        self.outcome = outcome

    @functools.cached_property
    def sources(self) -> "pd.DataFrame":
        """One row an article: ``source`` (index), ``path``, ``name``, ``title``, ``publisher``, ``published``
        (datetime), ``role``, ``same_as``, ``words``."""
        from factcheck.tables import sources

        return sources(self.outcome)

    @functools.cached_property
    def claims(self) -> "pd.DataFrame":
        """One row a claim, in the order of the articles and their text; index ``claim``."""
        from factcheck.tables import claims

        return claims(self.outcome)

    @functools.cached_property
    def facts(self) -> "pd.DataFrame":
        """One row a fact, in the order of the report; index ``fact``."""
        from factcheck.tables import facts

        return facts(self.outcome)

    @functools.cached_property
    def positions(self) -> "pd.DataFrame":
        """One row a position of a fact; index ``fact``, ``position`` (A, B, ...)."""
        from factcheck.tables import positions

        return positions(self.outcome)

    @functools.cached_property
    def findings(self) -> "pd.DataFrame":
        """One row a finding, in the order of the report."""
        from factcheck.tables import findings

        return findings(self.outcome)

    @property
    def skipped(self) -> dict[str, str]:
        """Paths that could not be read, with the reason."""
        return {s.path: s.reason for s in self.outcome.skipped}

    def to_json(self, path: str | Path | None = None, **options: Any) -> str:
        """The report as JSON text (docs/report-format.md), written to ``path`` too where one is given."""
        return self._rendered("json", path, options)

    def to_html(self, path: str | Path | None = None, **options: Any) -> str:
        """The report as one self-contained HTML page."""
        return self._rendered("html", path, options)

    def to_csv(self, path: str | Path | None = None, **options: Any) -> str:
        """A table of the report, safe to open in a spreadsheet: ``table="claims"``, ``"facts"`` or ``"findings"``."""
        return self._rendered("csv", path, options)

    def render(self, format: str, **options: Any) -> str:
        """The report in any of `factcheck.report.FORMATS`. Raises ValueError for another."""
        return report.render(self.outcome, format, **options)

    def _rendered(self, format: str, path: str | Path | None, options: dict[str, Any]) -> str:
        text = self.render(format, **options)
        if path is not None:
            report.write(path, text)
        return text

    def _repr_html_(self) -> str:
        return str(self.facts.to_html())

    def __repr__(self) -> str:
        return f"<Report: {report.summary(self.outcome)}>"


def check(
    paths: str | Path | Sequence[str | Path],
    *,
    draft: str | Path | None = None,
    rules: str | Path | Sequence[str | Path] = (),
    language: "Language | None" = None,
) -> Report:
    """Compare the articles at ``paths`` (files, folders, globs, "-"), and ``draft`` with them.

    ``rules`` are house-style files; without any, the default style holds. A path that cannot be read is in
    ``Report.skipped``. Raises `factcheck.NothingToRead` where no article is left, and
    `factcheck.NoLanguageModel` where no English spaCy pipeline is installed. ``language`` is a loaded
    `factcheck.Language`, for many checks in one process; without it one is loaded at the first check and kept.
    """
    from factcheck import style

    return Report(
        pipeline.run(
            _several(paths),
            draft=draft,
            style=style.load(_several(rules)),
            language=language or _language(),
        )
    )


def extract(text: str, *, language: "Language | None" = None) -> "pd.DataFrame":
    """The claims of one text, as `Report.claims`: nothing is compared."""
    from factcheck import tables

    source = sources.from_text(text)
    found = pipeline.extract((source,), language=language or _language())
    return tables.claims(Outcome((source,), pipeline.listed(found), ()))


def _several(paths: str | Path | Sequence[str | Path]) -> list[str | Path]:
    return [paths] if isinstance(paths, str | Path) else list(paths)


@functools.cache
def _language() -> "Language":
    from factcheck.language import Language

    return Language.load()
