"""Ordinal numbers in words and figures: "first", "twenty-third", "21st", "1,000th"."""

import re

UNITS = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()  # noqa: SIM905
IRREGULAR = {
    "one": "first",
    "two": "second",
    "three": "third",
    "five": "fifth",
    "eight": "eighth",
    "nine": "ninth",
    "twelve": "twelfth",
}


def _th(word: str) -> str:
    return IRREGULAR.get(word) or (word[:-1] + "ieth" if word.endswith("y") else word + "th")


ONES = {_th(word): n for n, word in enumerate(UNITS) if n}
WORDS: dict[str, int] = dict(ONES)
WORDS.update({_th(word): 10 * n for n, word in enumerate(TENS, 2)})
WORDS.update({f"{t}-{_th(u)}": 10 * n + m for n, t in enumerate(TENS, 2) for m, u in enumerate(UNITS[:10]) if m})
WORDS.update({"hundredth": 100, "thousandth": 1000})
ORDINAL = rf"(?:{'|'.join(sorted(WORDS, key=len, reverse=True))}|\d{{1,3}}(?:,?\d{{3}})*(?:st|nd|rd|th))"
"""A pattern that an ordinal in words or figures matches (no flags, no groups; use it with IGNORECASE)."""

_FIGURES = re.compile(r"([\d,]+)(?:st|nd|rd|th)")


def ordinal(text: str) -> int | None:
    """The number of an ordinal ("21st" is 21), or None."""
    word = text.lower()
    figures = _FIGURES.fullmatch(word)
    if figures:
        return int(figures[1].replace(",", "")) or None
    return WORDS.get(word)


def suffixed(number: int) -> str:
    """A number as an ordinal in figures: 21 is "21st"."""
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number:,}{ending}"
