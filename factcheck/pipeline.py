"""The verbs, in order: read the sources, extract the claims, match them into facts, judge each fact, apply the house
style. Writing the report is `factcheck.report.render(outcome, format)`.

Each step is one package with one function; steps know the nouns (`factcheck.model`) and not each other.
"""

import dataclasses
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck import states
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
    parallel: bool = False,
) -> Outcome:
    """Read ``paths`` (files, folders, globs, "-"), and compare what they say; ``draft`` is checked against them.
    With ``parallel``, many articles use several processes (see `factcheck.workers`).

    Raises ``factcheck.sources.NothingToRead`` when not one source could be read.
    """
    from factcheck import sources
    from factcheck import style as house

    style = style or house.load()
    reading = sources.read(paths, draft=draft)
    outcome = compare(reading.sources, style=style, language=language, progress=progress, parallel=parallel)
    return dataclasses.replace(outcome, skipped=reading.skipped)


def compare(
    sources: Sequence[Source],
    *,
    style: "Style",
    language: "Language | None" = None,
    progress: Progress | None = None,
    parallel: bool = False,
) -> Outcome:
    """What sources that have been read say, compared; one of the role "draft" is checked against the others."""
    from factcheck import facts, verdicts
    from factcheck import style as house

    with facts.ahead() as encode:
        claims = extract(sources, language=language, progress=progress, parallel=parallel, told=encode)
        groups = facts.match(claims, sources)
    judged = verdicts.judge(groups, claims, sources, style.tolerance)
    grouped = {c for fact in judged for c in fact.claims}
    outcome = Outcome(sources=tuple(sources), claims=tuple(c for c in claims if c.id in grouped), facts=judged)
    return house.apply(style, outcome)


def listed(claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """The claims that say something by themselves, for a list of claims alone; with ids "c1", "c2", ... anew."""
    told = [c for c in claims if states.spoken(c)]
    return tuple(dataclasses.replace(c, id=f"c{n}") for n, c in enumerate(told, 1))


def extract(
    sources: Sequence[Source],
    *,
    language: "Language | None" = None,
    progress: Progress | None = None,
    parallel: bool = False,
    told: Callable[[Sequence[Claim], Source], None] | None = None,
) -> tuple[Claim, ...]:
    """The claims of some sources, with ids "c1", "c2", ... in the order of the sources and of the text. ``told`` is
    called with the claims of each source as soon as they are there."""
    found: list[Claim] = []
    for n, (source, claims) in enumerate(zip(sources, _each(sources, language, parallel), strict=True), 1):
        found.extend(claims)
        if told:
            told(claims, source)
        if progress:
            progress("extract", n, len(sources))
    return tuple(dataclasses.replace(c, id=f"c{n}") for n, c in enumerate(found, 1))


def _each(sources: Sequence[Source], language: "Language | None", parallel: bool) -> Iterator[tuple[Claim, ...]]:
    """The claims of each source, in order."""
    from factcheck import claims, workers
    from factcheck.language import Language

    processes = workers.useful(sources) if parallel and language is None else 1
    if processes > 1:
        yield from workers.extract(sources, processes)
    else:
        language = language or Language.load()
        yield from (claims.extract(source, language) for source in sources)
