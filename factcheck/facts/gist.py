"""What a claim is about, in words: the mean meaning of the words of its sentence and of those beside its value.

Word vectors (``data/word_vectors.npz``, made by ``benchmarks.word_vectors``) know that rebels, insurgents and militants
are near. A gist costs nothing to speak of and depends on the claim's sentence alone.
"""

import io
import re
from collections.abc import Sequence
from functools import lru_cache
from importlib import resources
from typing import Any

from factcheck.data import words
from factcheck.model import Claim

WORD = re.compile(r"[^\W\d_]+")
BESIDE = 60  # characters on each side of the value
LONGEST = 30  # letters of a word


def gists(claims: Sequence[Claim]) -> Any:
    """A row of length 1 for each claim (float32): its sentence, and the words beside its value with its slots."""
    import numpy as np

    width = _table()[1].shape[1]
    rows = np.zeros((len(claims), 2 * width), dtype=np.float32)
    for row, claim in zip(rows, claims, strict=True):
        row[:width] = mean(content(claim.text))
        row[width:] = mean([*beside(claim), *content(f"{claim.subject} {claim.head}") * 2, *content(claim.predicate)])
        row /= float(np.linalg.norm(row)) or 1.0
    return rows


def content(text: str) -> list[str]:
    """The content words of a text, lower case."""
    dull = words("stop_words.txt")
    return [w for w in WORD.findall(text.lower()) if w not in dull]


def beside(claim: Claim) -> list[str]:
    """The content words right before and after a claim's value."""
    at, until = claim.start - claim.sentence.start, claim.end - claim.sentence.start
    return content(claim.text[max(0, at - BESIDE) : at] + " " + claim.text[until : until + BESIDE])


def mean(chosen: Sequence[str]) -> Any:
    """The mean of the words' vectors, of length 1; zeros where no word is known."""
    import numpy as np

    total = np.zeros(_table()[1].shape[1], dtype=np.float32)
    for word in chosen:
        total += vector(word)
    norm = float(np.linalg.norm(total))
    return total / norm if norm else total


@lru_cache(maxsize=50_000)
def vector(word: str) -> Any:
    """The vector of a word, of length 1: the mean of its pieces (the longest known ones, from the left)."""
    import numpy as np

    pieces, vectors = _table()
    total = np.zeros(vectors.shape[1], dtype=np.float32)
    rest, start = word[:LONGEST], ""
    while rest:
        end = next((n for n in range(len(rest), 0, -1) if start + rest[:n] in pieces), 0)
        if not end:
            break
        total += vectors[pieces[start + rest[:end]]]
        rest, start = rest[end:], "##"
    norm = float(np.linalg.norm(total))
    return total / norm if norm else total


@lru_cache(maxsize=1)
def _table() -> tuple[dict[str, int], Any]:
    """Pieces of words with their rows, and the rows."""
    import numpy as np

    data = resources.files("factcheck.data").joinpath("word_vectors.npz").read_bytes()
    with np.load(io.BytesIO(data)) as file:
        pieces = bytes(file["pieces"].item()).decode().split("\n")
        return {piece: n for n, piece in enumerate(pieces)}, file["vectors"]
