"""Which candidate gives a value, if any."""

import math
from functools import cache
from typing import TYPE_CHECKING

from factcheck import data
from factcheck.claims.attribution.sayings import Saying

if TYPE_CHECKING:
    from spacy.tokens import Doc


@cache
def strength(word: str) -> float:
    """Log-odds that ``word`` with a subject reports something, from counts (``reporting_words.tsv``)."""
    if word in (":", "according"):
        return 4.0
    seen, cue = (int(n) for n in data.table("reporting_words.tsv").get(word, "2 0").split())
    return math.log((cue + 0.3) / (seen - cue + 1.0))


def choose(doc: "Doc", found: tuple[Saying, ...], start: int, end: int) -> Saying | None:
    """The nearest strong candidate over the value at ``start``:``end`` of the sentence, else a strong one beside it."""
    value = next((t for t in doc if t.idx + len(t) > start), None)
    if value is None or not found:
        return None
    above = [value.i, *(t.i for t in value.ancestors)]
    strong = [s for s in found if strength(s.lemma) > 0 and not s.first <= value.i <= s.last]
    over = [s for s in strong if s.cue in above]
    if over:
        return min(over, key=lambda s: above.index(s.cue))
    beside = [s for s in strong if s.how in ("according", "label") or doc[s.cue].dep_ == "parataxis"]
    return min(beside, key=lambda s: abs(s.cue - value.i), default=None)
