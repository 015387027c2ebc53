"""Regular expressions that are sought in every sentence: which of them a sentence may match is told in few passes.

Tried one after another, some thirty expressions cost as much as a fifth of a parse, and nearly all of them find
nothing. RE2 runs several together, in one pass over the text (Cox 2010, "Regular expression matching in the wild"),
each in a wider form: without what stands before and after a match. Where RE2 finds nothing there is nothing; where it
finds something the expression itself is run. So the matches are those of `re`, whatever the text.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from typing import Any

# what RE2 reads otherwise than Python: letters, digits and spaces beyond ASCII, control characters
UNSURE = re.compile(r"[^\t\n\r\f\x20-\x7e\u2018\u2019\u201c\u201d\u2013\u2014\u2026\xa3\u20ac]")
# a set of characters, an escape, "$" and space as they are written, or a look at what stands around a match
PIECES = re.compile(r"\[(?:\\.|[^\]\\])+\]|\\.|\(\?<?[!=](?:\\.|[^()\\])*\)|\$|\s")
OTHERWISE = re.compile(r"\{,|\\[ZAuUNx]|\[\^?\[")  # notations that mean something else to RE2, or nothing

TOGETHER = 6  # expressions of one set: the states of a set are near the product of theirs, and each is made once

_sought: list["Expression"] = []


class Expression:
    """A regular expression, as `re.compile` takes it, that is sought in many sentences."""

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.compiled = re.compile(pattern, flags)
        self._number = len(_sought)
        _sought.append(self)
        _together.cache_clear()
        _possible.cache_clear()

    def search(self, text: str, /) -> re.Match[str] | None:
        """The first match in ``text``, None where there is none."""
        return self.compiled.search(text) if self._number in _possible(text) else None

    def finditer(self, text: str, /) -> Iterator[re.Match[str]]:
        """The matches in ``text``, none overlapping another."""
        return self.compiled.finditer(text) if self._number in _possible(text) else iter(())


class Expressions:
    """Several, any of which may be found."""

    def __init__(self, expressions: Iterable[Expression]) -> None:
        self._expressions = tuple(expressions)

    def search(self, text: str, /) -> re.Match[str] | None:
        """A match of the first of them that has one, None where none has."""
        return next((found for e in self._expressions if (found := e.search(text))), None)


@lru_cache(maxsize=2048)  # an article's sentences: hinted at first, read after parsing
def _possible(text: str) -> frozenset[int]:
    """The numbers of the expressions that may match ``text``."""
    together, untaken = _together()
    if UNSURE.search(text):
        return frozenset(range(len(_sought)))
    return untaken.union(*([first + n for n in one.Match(text) or ()] for first, one in together))


@cache
def _together() -> tuple[list[tuple[int, Any]], frozenset[int]]:
    """All expressions as RE2 sets, each with the number of its first, and the numbers of those that RE2 cannot take."""
    import re2

    options = re2.Options()
    options.log_errors = False
    together, untaken = [], set()
    for first in range(0, len(_sought), TOGETHER):
        one = re2.Set.SearchSet(options)
        for number, expression in enumerate(_sought[first : first + TOGETHER], first):
            wider = _wider(expression.compiled)
            try:
                one.Add(wider if wider is not None else "")
            except re2.error:
                one.Add("")
                wider = None
            if wider is None:
                untaken.add(number)
        one.Compile()
        together.append((first, one))
    return together, frozenset(untaken)


def _wider(expression: re.Pattern[str]) -> str | None:
    """An expression in RE2's notation that matches wherever ``expression`` does, None if that is not sure."""
    if OTHERWISE.search(expression.pattern):
        return None
    verbose = bool(expression.flags & re.VERBOSE)

    def piece(found: re.Match[str]) -> str:
        text = found.group()
        if text == "$" or text.startswith("(?"):
            return ""
        return "" if verbose and text.isspace() else text

    pattern = PIECES.sub(piece, expression.pattern)
    if verbose and "#" in PIECES.sub("", expression.pattern):
        return None  # a comment
    return f"(?i:{pattern})" if expression.flags & re.IGNORECASE else pattern
