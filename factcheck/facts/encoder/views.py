"""What the encoder reads: an article as stretches of word pieces, with the claims pointed at.

Training and inference build their input here and nowhere else. The text itself is never changed. Each claim gets two
*markers* beside the text: mask tokens at the positions of the first and the last piece of the claim's value, which
read the whole stretch and each other and are read by nobody else ("levitated markers", Zhong and Chen 2021, Ye et al.
2022). So one pass over an article serves all its claims, and no claim changes what the encoder makes of another.
"""

import bisect
import dataclasses
import math
from collections.abc import Sequence
from typing import Protocol

import numpy as np
import numpy.typing as npt

LONGEST = 320  # pieces of one stretch, special tokens included
LEAD = 40  # pieces of the article's beginning that go before every later stretch
OVERLAP = 40  # pieces of context on either side of a stretch
NEAR = 24  # pieces on either side of the value that count as its neighbourhood, within the same line

Floats = npt.NDArray[np.float32]
Integers = npt.NDArray[np.int64]


class Encoding(Protocol):
    """The part of ``tokenizers.Encoding`` that is used."""

    @property
    def ids(self) -> list[int]: ...
    @property
    def offsets(self) -> list[tuple[int, int]]: ...


class Tokenizer(Protocol):
    """The part of ``tokenizers.Tokenizer`` that is used."""

    def encode(self, sequence: str, *, add_special_tokens: bool = True) -> Encoding: ...
    def token_to_id(self, token: str) -> int | None: ...


@dataclasses.dataclass(frozen=True, slots=True)
class Pointer:
    """One claim of a view. ``claim`` is its place in the list of spans that was asked for; the others are places in
    the view's ``pieces``: first and last piece of its value, which its two markers stand on, and its neighbourhood."""

    claim: int
    first: int
    last: int
    near: tuple[int, int]


@dataclasses.dataclass(frozen=True, slots=True)
class View:
    """One stretch of an article: piece ids and the claims in it."""

    pieces: tuple[int, ...]
    pointers: tuple[Pointer, ...]

    def arrays(self) -> dict[str, Integers | Floats]:
        """The model's inputs: ``pieces`` (T,); ``markers`` (claims, 2), the positions of the markers; ``value`` and
        ``near`` (claims, T), rows that average the states of those pieces."""
        value, near = np.zeros((2, len(self.pointers), len(self.pieces)), np.float32)
        for row, pointer in enumerate(self.pointers):
            value[row, pointer.first : pointer.last + 1] = 1 / (pointer.last + 1 - pointer.first)
            near[row, slice(*pointer.near)] = 1 / (pointer.near[1] - pointer.near[0])
        return {
            "pieces": np.array(self.pieces, np.int64),
            "markers": np.array([(p.first, p.last) for p in self.pointers], np.int64).reshape(-1, 2),
            "value": value,
            "near": near,
        }


def views(tokenizer: Tokenizer, text: str, spans: Sequence[tuple[int, int]]) -> list[View]:
    """The views of one article that hold a claim, each claim in exactly one.

    ``spans`` are the claims' values, code points of ``text``, end exclusive. How the article is cut depends on the
    text alone. A span that holds no piece (white space) points at the piece that follows it. No text, no views.
    """
    encoding = tokenizer.encode(text, add_special_tokens=False)
    ids, size = encoding.ids, len(encoding.ids)
    starts, ends = [start for start, _ in encoding.offsets], [end for _, end in encoding.offsets]
    if not size or not spans:
        return []
    lines = _lines(text, starts, ends)
    first = [min(bisect.bisect_right(ends, start), size - 1) for start, _ in spans]
    last = [max(f, bisect.bisect_left(starts, end) - 1) for f, (_, end) in zip(first, spans, strict=True)]
    opening, divider = _special(tokenizer, "[CLS]"), _special(tokenizer, "[SEP]")
    found = []
    for low, high in _cuts(size):
        inside = [i for i, f in enumerate(first) if low <= f < high]
        if not inside:
            continue
        begin, end = (0, size) if high - low == size else (max(0, low - OVERLAP), min(size, high + OVERLAP))
        lead = min(LEAD, begin)
        pieces = [opening, *ids[:lead], *([divider] if lead else []), *ids[begin:end], divider]
        shift = len(pieces) - 1 - end  # from places in the article to places in the view
        pointers = []
        for i in inside:
            stop = min(last[i], end - 1)
            near = (max(begin, first[i] - NEAR, bisect.bisect_left(lines, lines[first[i]])), min(end, stop + NEAR + 1))
            while lines[near[1] - 1] != lines[first[i]] and near[1] - 1 > stop:
                near = (near[0], near[1] - 1)
            pointers.append(Pointer(i, first[i] + shift, stop + shift, (near[0] + shift, near[1] + shift)))
        found.append(View(tuple(pieces), tuple(pointers)))
    return found


def _cuts(size: int) -> list[tuple[int, int]]:
    """Cuts ``size`` pieces into stretches of nearly equal length, so that each fits with its context."""
    if size + 2 <= LONGEST:
        return [(0, size)]
    room = LONGEST - 3 - LEAD - 2 * OVERLAP
    step = math.ceil(size / math.ceil(size / room))
    return [(low, min(size, low + step)) for low in range(0, size, step)]


def _lines(text: str, starts: Sequence[int], ends: Sequence[int]) -> list[int]:
    """The number of the line that each piece stands on."""
    line, before, numbers = 0, 0, []
    for start, end in zip(starts, ends, strict=True):
        line += text.count("\n", before, start)
        numbers.append(line)
        before = end
    return numbers


def _special(tokenizer: Tokenizer, token: str) -> int:
    found = tokenizer.token_to_id(token)
    if found is None:
        raise ValueError(f"the encoder's tokenizer lacks the token {token}")
    return found
