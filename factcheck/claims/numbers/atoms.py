"""The smallest pieces of numbers: digits, number words, scales, fractions, vague words. What may not be a number is
settled here as far as the characters around it tell (G20, F-16, 5th, 3D)."""

import dataclasses
import re
from collections.abc import Iterator
from fractions import Fraction
from functools import cache
from typing import Literal

from factcheck.data import lines, table

Type = Literal["digits", "card", "scale", "fraction", "share", "vague", "multiplier", "zero", "few", "single"]


@dataclasses.dataclass(slots=True)
class Atom:
    """One piece: ``low`` and ``high`` its value (equal unless vague), or the factor of a scale; ``sign`` where a minus
    belongs to it. "share" is a fraction word ("third"), "fraction" a written fraction (1/2, ½)."""

    type: Type
    start: int
    end: int
    low: float
    high: float
    scaled: bool = False


DIGITS = r"""
      \d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?            # 3,000  1,250.5
    | \d{1,2}(?:,\d{2})+,\d{3}(?!\d)                # 1,00,000
    | \d{1,3}(?:\.\d{3})+,\d{1,2}(?!\d)             # 3.000,5
    | (?:[1-9]\d{0,2}(?:\.\d{3}){2}|[1-9](?:\.\d{3}){3})(?!\.?\d)   # 1.250.000
    | \d{1,3}(?:[\u00a0\u202f\u2009\u0020]\d{3})+(?![\d,.]\d|\d)   # 3 000
    | \d+(?:\.\d+)?                                 # 3000  0.5
    | (?<!\d)\.\d+                                         # .5
"""
UNICODE_FRACTIONS = {
    "½": "1/2", "⅓": "1/3", "⅔": "2/3", "¼": "1/4", "¾": "3/4", "⅕": "1/5", "⅖": "2/5", "⅗": "3/5", "⅘": "4/5",
    "⅙": "1/6", "⅚": "5/6", "⅐": "1/7", "⅛": "1/8", "⅜": "3/8", "⅝": "5/8", "⅞": "7/8", "⅑": "1/9", "⅒": "1/10",
}  # fmt: skip


LOST_SPACE = re.compile(r"(\d{1,2})(1/[234]|3/4)")

# pieces of words that stand for an interval, and where it is written
INTERVALS = {
    "multiplier": "multipliers.txt",
    "several": "multipliers.txt",
    "group": "groups.txt",
    "fold": "folds.txt",
    "both": "groups.txt",
}


@cache
def pattern() -> re.Pattern[str]:
    """All pieces as one expression; the group that matched tells the type."""

    def words(*names: str) -> str:
        entries = sorted({w for n in names for w in table(n)}, key=len, reverse=True)
        return "|".join(re.escape(w).replace(r"\ ", r"[ \u00a0]") for w in entries)

    harm = "|".join(lines("countable_harm.txt"))
    people = "|".join(lines("countable_people.txt"))
    paired = "|".join(lines("paired_things.txt")).replace(" ", "[ ]")
    folded = "|".join(lines("folded_events.txt"))
    suffixes = words("scale_suffixes.txt")
    return re.compile(
        rf"""
        (?P<fraction> (?<![\d/.,\w]) \d{{1,3}} [/\u2044] \d{{1,3}} (?![\d/\u2044\w]) | [{"".join(UNICODE_FRACTIONS)}] )
        | (?P<digits> (?: {DIGITS} ) )
          (?: (?P<power>[x×]10[−–-]?\d{{1,2}}) | (?P<suffix> (?:{suffixes}) (?![a-z0-9]) )? )
        | (?<![a-z]) (?:
              (?P<zero> no[ -]one | nobody | none | no (?= [ ](?:more[ ])?(?:{harm})\b ) ) (?![a-z-])
            | (?P<multiplier> {words("multipliers.txt")} )
              (?= [ ] (?:dozen|score|hundred|thousand|million|billion|trillion)\b )
            | (?P<group> {words("groups.txt")} ) (?= [ ]of[ ] (?!{paired}) )
            | (?P<single> an? ) (?= [ ](?:{"|".join(lines("single_units.txt"))})\b )
            | (?P<both> both ) (?= [ ](?:people|persons|men|women|boys|girls|victims|suspects|officers|soldiers)\b )
            | (?P<several> several | multiple ) (?= [ ](?:[a-z-]+[ ]){{0,2}}?(?:{people})\b )
            | (?P<fold> {words("folds.txt")} ) (?= [ -](?:{folded})s?\b | -(?:core|band|lens|engine|sim)\b )
            | (?P<scale> {words("scales.txt")} ) (?![a-z])
            | (?P<vague> {words("vague_numbers.txt")} ) (?![a-z])
            | (?P<card> {words("number_words.txt")} ) (?![a-z])
            | (?P<share> {words("fractions.txt")} ) (?![a-z])
        )
        """,
        re.VERBOSE | re.IGNORECASE,
    )


def atoms(text: str) -> Iterator[Atom]:
    """The pieces of numbers in ``text``, in order."""
    for m in pattern().finditer(text):
        kind = m.lastgroup if m.lastgroup not in ("suffix", "power") else "digits"
        word = m.group().lower()
        if kind == "digits":
            yield _digits(m)
        elif kind == "fraction":
            value = _fraction(m.group().replace("\u2044", "/"))
            if value is not None:
                yield Atom("fraction", m.start(), m.end(), value, value)
        elif kind == "zero":
            yield Atom("zero", m.start(), m.end(), 0, 0)
        elif kind == "single":
            yield Atom("single", m.start(), m.end(), 1, 1)
        elif kind in INTERVALS:
            low, high = _interval(INTERVALS[kind], word)
            yield Atom("multiplier" if kind == "multiplier" else "few", m.start(), m.end(), low, high)
        elif kind == "scale":
            factor = float(table("scales.txt")[word])
            yield Atom("scale", m.start(), m.end(), factor, factor)
        elif kind == "vague":
            low, high = _interval("vague_numbers.txt", word)
            yield Atom("vague", m.start(), m.end(), low, high)
        elif kind == "card":
            value = float(table("number_words.txt")[word])
            yield Atom("card", m.start(), m.end(), value, value)
        else:
            value = float(Fraction(table("fractions.txt")[word]))
            yield Atom("share", m.start(), m.end(), value, value)


def _digits(m: re.Match[str]) -> Atom:
    written = m["digits"]
    if "." in written and "," in written and written.rindex(",") > written.rindex("."):
        written = written.replace(".", "").replace(",", ".")  # 3.000,5: the last sign parts off the decimals
    if written.count(".") > 1:
        written = written.replace(".", "")  # 1.250.000
    value = float(re.sub(r"[,\s]", "", written)[:300])
    if m["power"]:
        exponent = m["power"][3:].replace("−", "-").replace("–", "-")
        value *= 10.0 ** int(exponent)
    if m["suffix"]:
        value *= float(table("scale_suffixes.txt")[m["suffix"].lower()])
    return Atom("digits", m.start(), m.end(), value, value, scaled=bool(m["suffix"]))


def _fraction(text: str) -> float | None:
    """The value of "3/4", "½", and of "41/2": four and a half, whose space was lost."""
    lost = LOST_SPACE.fullmatch(text)
    try:
        return float(Fraction(UNICODE_FRACTIONS.get(text, lost[2] if lost else text))) + (int(lost[1]) if lost else 0)
    except ZeroDivisionError:
        return None


def _interval(name: str, word: str) -> tuple[float, float]:
    low, high = table(name)[word].split()
    return float(low), float(high)
