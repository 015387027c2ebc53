"""The same article twice: one wire text printed by two papers, or one file given under two names."""

import dataclasses
import re
from collections.abc import Sequence

from factcheck.model import Source

RUN = 5  # words
ALIKE = 0.8  # share of runs of words in common: a copy may lose its last paragraph or gain a caption
WORD = re.compile(r"\w+")


def mark(sources: Sequence[Source]) -> tuple[Source, ...]:
    """``sources`` with ``same_as`` set on each that repeats an earlier one: the same words but for spacing, case and
    punctuation, or nearly so with the very same figures (a later version of a story with a new toll is no copy)."""
    marked: list[Source] = []
    seen: list[tuple[str, list[str], frozenset[tuple[str, ...]]]] = []
    for source in sources:
        words = WORD.findall(source.text[source.body :].lower())
        runs = frozenset(zip(*(words[n:] for n in range(RUN)), strict=False))
        first = None
        if source.role == "source":
            first = next((i for i, others, theirs in seen if _same(words, runs, others, theirs)), None)
        if first is None:
            seen.append((source.id, words, runs))
        marked.append(dataclasses.replace(source, same_as=first))
    return tuple(marked)


def _same(
    words: list[str], runs: frozenset[tuple[str, ...]], others: list[str], theirs: frozenset[tuple[str, ...]]
) -> bool:
    if words == others:
        return bool(words)
    common = len(runs & theirs)
    if not common or common < ALIKE * len(runs | theirs):
        return False
    return _figures(words) == _figures(others)


def _figures(words: list[str]) -> list[str]:
    return sorted({w for w in words if w[0].isdigit()})
