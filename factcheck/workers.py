"""Many articles use the cores: claims are extracted in several processes, in the order of the articles."""

import functools
import multiprocessing
import os
import signal
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from typing import TYPE_CHECKING

from factcheck.model import Claim, Source

if TYPE_CHECKING:
    from factcheck.language import Language

ENOUGH = 500_000  # code points of articles from which another process pays: each takes seconds to load the language


FRAMEWORKS = ("torch", "tensorflow", "mxnet", "cupy")


def without_frameworks() -> None:
    """Keep spaCy from importing the deep-learning frameworks that happen to be installed: its small pipelines use none
    of them, and they take seconds. For a process of our own only; a pipeline that somebody names may want one."""
    if not os.environ.get("FACTCHECK_LANGUAGE"):
        for name in FRAMEWORKS:
            sys.modules.setdefault(name, None)  # type: ignore[arg-type]


def useful(sources: Sequence[Source]) -> int:
    """How many processes to extract with: one for each core that this process may use, one alone for little text."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, min(cores, sum(len(s.text) for s in sources) // ENOUGH + 1, len(sources)))


def extract(sources: Sequence[Source], workers: int) -> Iterator[tuple[Claim, ...]]:
    """The claims of each source, in order, from ``workers`` new processes. They import the caller's main module, as
    `multiprocessing` says: a script that calls this needs ``if __name__ == "__main__"``."""
    pool = ProcessPoolExecutor(workers, multiprocessing.get_context("spawn"), _begin)
    try:
        yield from pool.map(_claims, sources)
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _begin() -> None:
    """A new process leaves ctrl-C to the one that started it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    without_frameworks()


def _claims(source: Source) -> tuple[Claim, ...]:
    from factcheck import claims

    return claims.extract(source, _language())


@functools.cache
def _language() -> "Language":
    from factcheck.language import Language

    return Language.load()
