"""Words without their commonest endings."""

import re
from functools import lru_cache

from factcheck.data import words

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
POSSESSIVE = re.compile(r"(?:'s|’s|s'|s’)$")


def stems(text: str) -> frozenset[str]:
    """The content words of a text, their commonest endings taken off."""
    return frozenset(stem(w) for w in WORD.findall(text.casefold()) if w not in words("stop_words.txt"))


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """A word without possessive and without the endings of number and tense: enough to tell that two words are one."""
    word = POSSESSIVE.sub("", word)
    for ending in ("ies", "ing", "ed", "es", "s"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)] + ("y" if ending == "ies" else "")
    return word.removesuffix("e") if len(word) > 4 else word
