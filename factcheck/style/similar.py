"""Whether the sources give a draft's figure in a passage about the same thing, though it was matched to no fact."""

import re
from collections.abc import Iterable

from factcheck.data import words
from factcheck.model import TEMPORAL_KINDS, Bound, Claim, Source, Span, Value
from factcheck.style.bounds import DIGITS
from factcheck.style.review import Copy, Review

WORD = re.compile(r"[^\W\d_]{3,}")
STEM = 5
SHARED = 2  # words that a passage must share with the draft's sentence
ALIKE = 3  # words that two sentences share that speak of one thing
# "a few years", "within days": no figure that a source could bear out
VAGUE = re.compile(r"\b(?:few|several|some|many|years|months|weeks|days|hours|minutes|decades|centuries)\W*\Z", re.I)


def figure_in_sources(claim: Claim, review: Review) -> bool:
    """Whether a source has the claim's figure in a sentence that shares words with the draft's. Of times and dates it
    is enough that a source has them: they stand beside whatever happened. Of a range, both ends may stand apart."""
    if is_vague(claim.value):
        return True
    need = 0 if claim.kind in ("date", "year", "time") else 1 if is_particular(claim.value) else SHARED
    return _found(claim, review, need)


def given_exactly(claim: Claim, review: Review) -> bool:
    """Whether a source gives the claim's figure with the same modifier in a sentence that shares words with it."""
    wanted = stems(_without(claim, review.sources[claim.source]))
    return any(
        _same_figure(claim, c) and c.value.modifier == claim.value.modifier
        for c in review.outcome.claims
        if not review.drafted(c) and len(wanted & stems(c.text)) >= min(SHARED, len(wanted))
    )


def _found(claim: Claim, review: Review, need: int) -> bool:
    wanted = stems(_without(claim, review.sources[claim.source]))
    need = min(need, len(wanted))
    every = [c for c in review.outcome.claims if not review.drafted(c)]
    told = [c for c in every if _shared(claim, c, wanted) >= need]
    if any(_same_figure(claim, other) for other in told):
        return True
    if _ends(claim.value, every if is_particular(claim.value) else told):
        return True
    return any(_holds(claim, wanted, need, copy) for copy in review.copies)


def _shared(claim: Claim, other: Claim, wanted: frozenset[str]) -> int:
    """How many words two passages share; that the same is said of both counts as one."""
    return len(wanted & stems(other.text)) + bool(claim.predicate and claim.predicate == other.predicate)


def alike(claim: Claim, other: Claim, review: Review) -> bool:
    """Whether the sentences of two claims share at least `ALIKE` words besides their values."""
    one = stems(_without(claim, review.sources[claim.source]))
    return len(one & stems(_without(other, review.sources[other.source]))) >= ALIKE


def is_vague(value: Value) -> bool:
    """Whether the value is no figure at all: "years", "a few"."""
    return not DIGITS.search(value.text) and bool(VAGUE.search(value.text))


def is_particular(value: Value) -> bool:
    """Whether the figure is one that is not given twice by chance: 17, 6.7, 5,400, 1,000; not 3, ten or 100."""
    numbers = [b for b in (value.low, value.high) if isinstance(b, int | float)]
    return any(b >= 1000 or (b != int(b)) or (b > 10 and b % 10 != 0) for b in numbers)


def stems(text: str) -> frozenset[str]:
    """The words that say what a passage is about, cut to their stems."""
    common = words("stop_words.txt")
    return frozenset(w[:STEM] for w in (m.casefold() for m in WORD.findall(text)) if w not in common)


def _same_figure(claim: Claim, other: Claim) -> bool:
    a, b = claim.value, other.value
    if claim.kind != other.kind and (not _counted(claim) or not _counted(other)):
        return False
    return ((a.low, a.high) == (b.low, b.high) and a.low is not None) or a.text.casefold() == b.text.casefold()


def _counted(claim: Claim) -> bool:
    """Whether the value is a number that may be another kind's as well: 40 votes, 40 percent; not 40 minutes."""
    return isinstance(claim.value.low, int | float) and claim.kind not in TEMPORAL_KINDS


def _ends(value: Value, told: Iterable[Claim]) -> bool:
    """Whether the value is a range whose ends are values of their own in the sources."""
    if value.low is None or value.low == value.high:
        return False
    values = [c.value for c in told]
    given: set[Bound] = {bound for v in values for bound in (v.low, v.high)}
    if value.high is not None:
        return value.low in given and value.high in given
    words = value.text.casefold()  # "from 40 to more than 60"
    return value.low in given and any(v.low != value.low and v.text.casefold() in words for v in values)


def _holds(claim: Claim, wanted: frozenset[str], need: int, copy: Copy) -> bool:
    """Whether the very words of the value stand in such a sentence, read as a claim or not."""
    figure = re.compile(rf"(?<![\w.,]){re.escape(claim.value.text)}(?![\w]|[.,]\d)", re.I)
    places = (found.start() for found in figure.finditer(copy.source.text))
    return any(len(wanted & stems(copy.sentence(place))) >= need for place in places)


def _without(claim: Claim, source: Source) -> str:
    """The claim's sentence without the value's own words."""
    span: Span = claim.sentence
    return source.text[span.start : claim.start] + " " + source.text[claim.end : max(span.end, claim.end)]
