"""Where sentences end, by rule: fast, and without parsing. Every line break ends a sentence."""

import re
from collections.abc import Iterator

from factcheck.model import Span

LINE = re.compile(r"[^\n\r\u2028\u2029]+")
# ". X": an ending, closing quotes or brackets, space, then something that starts a sentence
END = re.compile(
    r"""([.!?\u2026]+)(["'\u201d\u2019)\]]*)\s+(?=["'\u201c\u2018(\[]*[A-Z0-9\u00c0-\u00de$\u00a3\u20ac])"""
)
ABBREVIATED = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Capt|Cmdr|Maj|Sen|Rep|Gov|Rev|Hon|St|Jr|Sr|No|Nos|vs|Jan|Feb|Mar|Apr|Jun|"
    r"Jul|Aug|Sept?|Oct|Nov|Dec|Inc|Corp|Ltd|Co|Bros|approx|est|Mt|Ft|Fig|Art|Ave|Blvd|Rd)|\b[A-Z](?:\.[A-Z])*|\b[ap]\.m)\.$"
)

# code points; a longer "sentence" is no prose (a table on one line, an attack) and is cut between words
LONGEST = 1_000


def split(text: str) -> Iterator[tuple[Span, int]]:
    """Sentences of a text in order, each with the number of its line among the lines that hold text."""
    paragraph = -1
    for line in LINE.finditer(text):
        if not line.group().strip():
            continue
        paragraph += 1
        start = line.start()
        for end in END.finditer(text, line.start(), line.end()):
            if end.group(1) == "." and ABBREVIATED.search(text, max(start, end.start() - 12), end.start(1) + 1):
                continue
            yield from ((piece, paragraph) for piece in _pieces(text, start, end.end(2)))
            start = end.end()
        yield from ((piece, paragraph) for piece in _pieces(text, start, line.end()))


def _pieces(text: str, start: int, end: int) -> Iterator[Span]:
    """The sentence at ``start``:``end`` without the space around it; cut where it is too long."""
    while end - start > LONGEST:
        cut = text.rfind(" ", start + 1, start + LONGEST)
        cut = cut if cut > start else start + LONGEST
        yield from _pieces(text, start, cut)
        start = cut
    if text[start:end].strip():
        yield _stripped(text, start, end)


def _stripped(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)
