"""One run of the pipeline for a command: progress while it lasts, and errors as a person should read them."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import click

from factcheck.cli import exits
from factcheck.cli.output import Misused, report_skipped, say
from factcheck.cli.progress import Bar
from factcheck.model import Outcome

if TYPE_CHECKING:
    from factcheck.style import Style


class NothingRead(click.ClickException):
    """Not one article could be read."""

    exit_code = exits.UNREAD


def check(
    sources: Sequence[str],
    *,
    draft: str | None = None,
    style: "Style | None" = None,
    quiet: bool = False,
    verbose: bool = False,
) -> Outcome:
    """Read, extract, match, judge and apply the style. Paths that could not be read are named on standard error."""
    from factcheck import pipeline

    def work(bar: Bar) -> Outcome:
        return pipeline.run(sources, draft=draft, style=style, progress=bar.step, parallel=True)

    return _run(work, quiet=quiet, verbose=verbose, draft=draft)


def extract(sources: Sequence[str], *, quiet: bool = False, verbose: bool = False) -> Outcome:
    """Read and extract alone: an outcome without facts."""
    from factcheck import pipeline
    from factcheck.sources import read

    def work(bar: Bar) -> Outcome:
        reading = read(sources)
        claims = pipeline.extract(reading.sources, progress=bar.step, parallel=True)
        return Outcome(reading.sources, pipeline.listed(claims), (), skipped=reading.skipped)

    return _run(work, quiet=quiet, verbose=verbose)


def _run(work: Callable[[Bar], Outcome], *, quiet: bool, verbose: bool, draft: str | None = None) -> Outcome:
    import time

    from factcheck.language import NoLanguageModel
    from factcheck.sources import NothingToRead
    from factcheck.workers import without_frameworks

    without_frameworks()
    began = time.monotonic()
    try:
        with Bar(quiet=quiet) as bar:
            outcome = work(bar)
    except NothingToRead as nothing:
        report_skipped(nothing.skipped)
        unread = draft is not None and draft in {skipped.path for skipped in nothing.skipped}
        raise NothingRead("the draft could not be read" if unread else "not one article could be read") from None
    except NoLanguageModel as missing:
        raise Misused(str(missing)) from None
    report_skipped(outcome.skipped)
    if verbose:
        _tell(outcome, time.monotonic() - began)
    return outcome


def _tell(outcome: Outcome, seconds: float) -> None:
    for source in outcome.sources:
        note = f" (the same article as {source.same_as})" if source.same_as else ""
        say(f"{source.id}  {source.path}: {len(source.text.split())} words, {source.published or 'no date'}{note}")
    say(f"{len(outcome.claims)} claims, {len(outcome.facts)} facts, {seconds:.1f} seconds")
