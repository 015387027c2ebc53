"""How strongly a word reports, from counts in hand-marked articles."""

import math
from functools import cache

from factcheck import data

MARKS = (":", "according", "put at")  # cues by construction
PREPOSITIONS = ("in", "on", "by", "per", "from")  # "in the poll"


@cache
def strength(word: str) -> float:
    """Log-odds that ``word`` with a subject reports something ("say" high, "go" low)."""
    if word in MARKS or word in data.words("misread_forms.txt") or word in PREPOSITIONS:
        return 3.0
    return _odds("reporting_words.tsv", word)


@cache
def speaking(noun: str) -> float:
    """Log-odds that ``noun`` as a subject is a source ("poll", "official" high, "number" low)."""
    return _odds("speaking_nouns.tsv", noun)


def _odds(table: str, word: str) -> float:
    try:
        seen, cue = (int(n) for n in data.table(table).get(word, "4 0").split())
    except ValueError:  # a line that an editor left half done
        return -2.0
    return math.log((cue + 0.5) / (max(seen - cue, 0) + 1.5))
