"""Whether the sources give a draft's figure in a passage about the same thing, though it was matched to no fact."""

import re

from factcheck.data import words
from factcheck.model import Claim, Source, Span
from factcheck.style.review import Copy, Review

WORD = re.compile(r"[^\W\d_]{3,}")
STEM = 5
SHARED = 2  # words that a passage must share with the draft's sentence


def figure_in_sources(claim: Claim, review: Review) -> bool:
    """Whether a source has the claim's figure in a sentence that shares words with the draft's."""
    wanted = stems(_without(claim, review.sources[claim.source]))
    need = min(SHARED, len(wanted))
    for other in review.outcome.claims:
        if not review.drafted(other) and _same_figure(claim, other) and len(wanted & stems(other.text)) >= need:
            return True
    return any(_holds(claim, wanted, need, copy) for copy in review.copies)


def stems(text: str) -> frozenset[str]:
    """The words that say what a passage is about, cut to their stems."""
    common = words("stop_words.txt")
    return frozenset(w[:STEM] for w in (m.casefold() for m in WORD.findall(text)) if w not in common)


def _same_figure(claim: Claim, other: Claim) -> bool:
    a, b = claim.value, other.value
    if claim.kind != other.kind and not (isinstance(a.low, int | float) and isinstance(b.low, int | float)):
        return False
    return ((a.low, a.high) == (b.low, b.high) and a.low is not None) or a.text.casefold() == b.text.casefold()


def _holds(claim: Claim, wanted: frozenset[str], need: int, copy: Copy) -> bool:
    """Whether the very words of the value stand in such a sentence, read as a claim or not."""
    figure = re.compile(rf"(?<![\w.,]){re.escape(claim.value.text)}(?![\w]|[.,]\d)", re.I)
    places = (found.start() for found in figure.finditer(copy.source.text))
    return any(len(wanted & stems(copy.sentence(place))) >= need for place in places)


def _without(claim: Claim, source: Source) -> str:
    """The claim's sentence without the value's own words."""
    span: Span = claim.sentence
    return source.text[span.start : claim.start] + " " + source.text[claim.end : max(span.end, claim.end)]
