"""Words, phrases and regular expressions as house-style files write them.

A plain entry is a word or phrase: it is found whatever its case, as whole words, and in the plural too ("rebel"
finds "Rebels"). ``*`` stands for the rest of a word. An entry between slashes is a regular expression:
``/ha(d|s) (yet )?to/``. They run on RE2, whose time is linear in the text, so that no expression can hang a check.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

import re2

WORD_START = re.compile(r"\w")


class BadPattern(ValueError):
    """An expression that RE2 does not take, and why."""


@lru_cache(maxsize=4096)
def compiled(entry: str) -> Any:
    """The RE2 pattern of an entry, which ignores case.

    Raises BadPattern for a regular expression that is none.
    """
    options = re2.Options()
    options.case_sensitive = False
    options.log_errors = False
    options.max_mem = 8 << 20  # bytes; RE2 refuses expressions that would need more
    try:
        return re2.compile(_expression(entry), options)
    except re2.error as error:
        why = error.args[0] if error.args else error
        raise BadPattern(why.decode() if isinstance(why, bytes) else str(why)) from error


def spans(entry: str, text: str) -> Iterator[tuple[int, int]]:
    """Start and end, in code points, of every place where the entry stands in ``text``."""
    for found in compiled(entry).finditer(text):
        if found.end() > found.start():
            yield found.start(), found.end()


def found_in(entry: str, text: str) -> bool:
    """Whether the entry stands anywhere in ``text``."""
    return compiled(entry).search(text) is not None


def is_expression(entry: str) -> bool:
    return len(entry) > 2 and entry.startswith("/") and entry.endswith("/")


def _expression(entry: str) -> str:
    if is_expression(entry):
        return entry[1:-1]
    words = r"\s+".join(r"[\w'’-]*".join(re.escape(part) for part in word.split("*")) for word in entry.split())
    before = r"\b" if WORD_START.match(entry[:1]) else ""
    after = r"(?:e?s)?\b" if entry[-1:].isalpha() else r"\b" if WORD_START.match(entry[-1:]) else ""
    return f"{before}{words}{after}"
