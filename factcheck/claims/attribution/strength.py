"""How strongly a word reports, from counts in hand-marked articles."""

import math
from functools import cache

from factcheck import data

PUT_AT = "put at"  # "put the toll at 20"
MARKS = (":", "according", PUT_AT)  # cues by construction
MISREAD = " (misread)"  # behind a word that the tagger took for a noun
IRREGULAR = {"said": "say", "told": "tell", "wrote": "write", "found": "find", "shown": "show"}
PREPOSITIONS = ("in", "on", "by", "per", "from")  # "in the poll"


@cache
def strength(word: str) -> float:
    """Log-odds that ``word`` with a subject reports something ("say" high, "go" low)."""
    return 3.0 if by_construction(word) else _odds("reporting_words.tsv", word)


@cache
def base(form: str) -> str:
    """The counted verb that ``form`` is a form of: "alleges" -> "allege"; ``form`` itself if none is."""
    counted = data.table("reporting_words.tsv")
    shorter = (form, IRREGULAR.get(form, ""), *(form.removesuffix(end) for end in ("s", "d", "ed", "ing")))
    return next((w for w in shorter if w in counted), form)


def by_construction(word: str) -> bool:
    """Whether ``word`` was found in a construction that leaves no doubt, so that nothing needs to be counted."""
    return word in MARKS or word in PREPOSITIONS or word.endswith(MISREAD)


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
