"""The verbs, in order: read the sources, extract the claims, match them into facts, judge each fact, apply the house
style. Writing the report is `factcheck.report.render(outcome, format)`.

Each step is one package with one function; steps know the nouns (`factcheck.model`) and not each other.
"""

import dataclasses
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.model import Claim, Outcome, Source

if TYPE_CHECKING:
    from factcheck.language import Language
    from factcheck.style import Style

Progress = Callable[[str, int, int], None]
"""Called as (step, done, total) while a run goes on."""


def run(
    paths: Sequence[str | Path],
    *,
    draft: str | Path | None = None,
    style: "Style | None" = None,
    language: "Language | None" = None,
    progress: Progress | None = None,
) -> Outcome:
    """Read ``paths`` (files, folders, globs, "-"), and compare what they say; ``draft`` is checked against them.

    Raises ``factcheck.sources.NothingToRead`` when not one source could be read.
    """
    from factcheck import sources
    from factcheck import style as house

    style = style or house.load()
    reading = sources.read(paths, draft=draft)
    outcome = compare(reading.sources, style=style, language=language, progress=progress)
    return dataclasses.replace(outcome, skipped=reading.skipped)


def compare(
    sources: Sequence[Source],
    *,
    style: "Style",
    language: "Language | None" = None,
    progress: Progress | None = None,
) -> Outcome:
    """What sources that have been read say, compared; one of the role "draft" is checked against the others."""
    from factcheck import facts, verdicts
    from factcheck import style as house

    claims = extract(sources, language=language, progress=progress)
    groups = facts.match(claims, sources)
    judged = verdicts.judge(groups, claims, sources, style.tolerance)
    grouped = {c for fact in judged for c in fact.claims}
    outcome = Outcome(sources=tuple(sources), claims=tuple(c for c in claims if c.id in grouped), facts=judged)
    return house.apply(style, outcome)


def extract(
    sources: Sequence[Source], *, language: "Language | None" = None, progress: Progress | None = None
) -> tuple[Claim, ...]:
    """The claims of some sources, with ids "c1", "c2", ... in the order of the sources and of the text."""
    from factcheck import claims
    from factcheck.language import Language

    language = language or Language.load()
    found: list[Claim] = []
    for n, source in enumerate(sources):
        found.extend(claims.extract(source, language))
        if progress:
            progress("extract", n + 1, len(sources))
    return tuple(dataclasses.replace(c, id=f"c{n}") for n, c in enumerate(found, 1))
