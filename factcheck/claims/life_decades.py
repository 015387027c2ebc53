"""Ages told by the decade: "a man in his early 30s", "women in their fifties", "in their late teens and early 20s"."""

import re
from collections.abc import Iterator

from factcheck.claims.expressions import Expression
from factcheck.claims.reading import Reading
from factcheck.claims.tokens import token_at
from factcheck.data import table
from factcheck.language import Sentence
from factcheck.model import Modifier, Value

DECADE = r"(?:(?P<part{n}>early|mid|middle|late)[ -])?(?:(?P<tens{n}>[1-9]0)['’]?s|(?P<word{n}>teens|{words}))\b"
PARTS = {"early": (0, 3), "mid": (4, 6), "middle": (4, 6), "late": (7, 9)}  # years within the decade


def _decade(n: int) -> str:
    words = "|".join(w.removesuffix("y") + "ies" for w, value in table("number_words.txt").items() if w.endswith("ty"))
    return DECADE.format(n=n, words=words)


class LifeDecades:
    """Ages as an interval of years."""

    hint = Expression(
        rf"\b(?:(?:his|her|their|my|your|our)[ ]|aged[ ](?:in[ ])?)"
        rf"(?P<all>{_decade(1)}(?:(?:[ ]and[ ]|[ ]or[ ]|[ ]to[ ])(?:in[ ]their[ ])?{_decade(2)})?)",
        re.IGNORECASE,
    )

    def read(self, sentence: Sentence) -> Iterator[Reading]:
        for m in self.hint.finditer(sentence.text):
            low, high = _years(m, 1)
            if m["tens2"] or m["word2"]:
                high = _years(m, 2)[1]
            token = token_at(sentence, m.end("all") - 1)
            if token is None or high < low:
                continue
            modifier: Modifier = "~"
            value = Value(m["all"], low, high, modifier, "year", f"~ {low:g}–{high:g} year")
            yield Reading(sentence.start + m.start("all"), sentence.start + m.end("all"), "age", value, token.i)


def _years(m: re.Match[str], n: int) -> tuple[float, float]:
    word = (m[f"word{n}"] or "").lower()
    if word == "teens":
        low, high = PARTS.get((m[f"part{n}"] or "").lower(), (3, 9))
        return 10.0 + max(low, 3), 10.0 + high
    tens = float(m[f"tens{n}"] or table("number_words.txt")[word.removesuffix("ies") + "y"])
    low, high = PARTS.get((m[f"part{n}"] or "").lower(), (0, 9))
    return tens + low, tens + high
