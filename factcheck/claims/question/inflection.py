"""Forms of English words, by rule and from tables of what is irregular."""

import re
from functools import cache

from factcheck.data import table

IRREGULAR = {
    "person": "people", "man": "men", "woman": "women", "child": "children", "foot": "feet", "inch": "inches",
    "life": "lives", "wife": "wives", "knife": "knives", "half": "halves", "shelf": "shelves", "thief": "thieves",
}  # fmt: skip


@cache
def participle(verb: str) -> str:
    """The past participle of an English verb: "kill" killed, "strike" struck, "stop" stopped."""
    return table("past_participles.txt").get(verb) or _regular(verb)


@cache
def past(verb: str) -> str:
    """The past tense of an English verb: "fly" flew, "find" found."""
    return table("past_tenses.txt").get(verb) or participle(verb)


def plural(noun: str) -> str:
    """The plural of the last word of an English noun: "inch" inches, "fire engine" fire engines, "policewoman"
    policewomen."""
    for one, many in IRREGULAR.items():
        if noun.endswith(one) and not noun.endswith("human"):
            return noun.removesuffix(one) + many
    if re.search(r"[^aeiou]y\Z", noun):
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "x", "z", "ch", "sh")) else "s")


def _regular(verb: str) -> str:
    if not verb.isalpha():
        return verb
    if verb.endswith("e"):
        return verb + "d"
    if re.fullmatch(r".*[^aeiou]y", verb):
        return verb[:-1] + "ied"
    return (_doubled(verb) or verb) + "ed"


def _doubled(verb: str) -> str:
    """A short verb with its last consonant doubled: "stop" stopp, "ram" ramm."""
    short = re.fullmatch(r"[^aeiou]*[aeiou][bdgklmnprt]", verb) and not verb.endswith(("ck", "rk", "lk", "nk"))
    return verb + verb[-1] if short else ""
