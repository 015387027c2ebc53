"""What is wrong with a rule file, said so that the person who wrote it can put it right."""

import dataclasses
from collections.abc import Iterable, Sequence

from rapidfuzz import fuzz, process

CLOSE_ENOUGH = 70  # of 100, rapidfuzz's ratio: "sevrity" and "severity" 93, "eror" and "error" 89, "kind" and "text" 25


@dataclasses.dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing wrong at a place in a file; ``line`` and ``column`` count from 1. ``text`` is what stands there,
    ``allowed`` what may stand there, ``nearest`` the allowed one that was probably meant."""

    file: str
    line: int
    column: int
    message: str
    text: str = ""
    allowed: tuple[str, ...] = ()
    nearest: str | None = None

    def __str__(self) -> str:
        said = f"{self.file}:{self.line}:{self.column}: {self.message}"
        if self.nearest:
            said += f" Did you mean `{self.nearest}`?"
        if self.allowed:
            said += f" Allowed here: {', '.join(self.allowed)}."
        return said


class InvalidStyle(Exception):
    """Rule files that cannot be used, with ``problems``: everything that is wrong with all of them."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(set(problems), key=lambda p: (p.file, p.line, p.column, p.message)))
        super().__init__("\n".join(str(p) for p in self.problems))


def nearest(word: str, allowed: Sequence[str]) -> str | None:
    """The one of ``allowed`` that ``word`` is probably a misspelling of, None if none is close."""
    found = process.extractOne(word.lower(), allowed, scorer=fuzz.ratio, processor=str.lower, score_cutoff=CLOSE_ENOUGH)
    return found[0] if found else None
