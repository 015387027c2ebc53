"""Numbers with what stands right beside them: currency signs, percent, units, "-year-old"; and ranges of two of them.

Read from characters alone; what a number counts is found with the syntax by `factcheck.claims.counted`.
"""

import dataclasses
import re
from functools import cache, lru_cache
from typing import Literal

from factcheck import units
from factcheck.claims.notclaims import not_a_quantity
from factcheck.claims.numbers import HINT, Number, numbers
from factcheck.claims.numbers.reading import modifiers_after, modifiers_before, with_modifier
from factcheck.language import Sentence
from factcheck.model import Modifier

__all__ = ["HINT", "Quantity", "quantities", "read"]

Sort = Literal["money", "percent", "measure", "time", "age", "score", "plain"]


@dataclasses.dataclass(frozen=True, slots=True)
class Quantity:
    """A number with its unit, at ``start``:``end`` of a sentence's text: modifier, currency sign, number, and the words
    for money or percent, but not the words for other units, which end at ``tail``. ``core``:``core_end`` are the number
    words alone (of a range, its last number). ``sort`` is what the unit tells; "time" are durations and such."""

    start: int
    end: int
    tail: int
    core: int
    core_end: int
    low: float | None
    high: float | None
    stated: float
    modifier: Modifier
    sort: Sort
    unit: str | None
    number: Number
    first: Number | None = None  # the lower end of a range

    @property
    def ranges(self) -> bool:
        return self.first is not None


@lru_cache(maxsize=2)
def read(sentence: Sentence) -> tuple[Quantity, ...]:
    """The quantities of a sentence, offsets from its start. All kinds of number share one reading."""
    return tuple(quantities(sentence.text))


def quantities(text: str) -> list[Quantity]:
    """The quantities of ``text``, in order. Linear in the length of the text."""
    found = numbers(text)
    if not found:
        return []
    before, after, prefixes = modifiers_before(text), modifiers_after(text), _prefixes(text)
    single = [q for n in found if (q := _with_unit(text, n, before, after, prefixes))]
    return _ranges(text, single)


# ---- units ------------------------------------------------------------------------------------------------------


def _alternatives(forms: list[str]) -> str:
    return "|".join(re.escape(f).replace(r"\ ", r"[ \u00a0]") for f in sorted(forms, key=len, reverse=True))


@cache
def _prefix_pattern() -> re.Pattern[str]:
    signs = units.currency_symbols()
    letters = [s for s in signs if s in ("e", "p", "R", "PS", "RM")]
    words = [s for s in signs if s[0].isalpha() and s not in letters]
    rest = [s for s in signs if not s[0].isalpha()]
    return re.compile(
        rf"(?P<sign>(?:{_alternatives(rest)})|(?<![A-Za-z])(?:{_alternatives(words)}))[ \u00a0]?(?=[-−]?[\d.])"
        rf"|(?<![A-Za-z0-9])(?P<letter>{_alternatives(letters)})(?=\d)"
    )


def _prefixes(text: str) -> dict[int, tuple[int, str]]:
    """Where a currency sign ends -> where it starts and its code."""
    codes = units.currency_symbols()
    found = {}
    for m in _prefix_pattern().finditer(text):
        sign = m["sign"] or m["letter"]
        found[m.end()] = (m.start(), codes[sign])
    return found


@cache
def _suffix_pattern() -> re.Pattern[str]:
    """What may follow a number: percent, money, a unit; one match at a place."""
    forms = units.forms()
    exact = [f for f in forms if f != f.lower() or not f[0].isalpha() or len(f) < 3]
    folded = [f for f in forms if f not in exact]
    money = list(units.currency_words())
    return re.compile(
        rf"""
        (?: (?P<percent> [ ]?% | [ -]?(?i:per[ -]?cents?(?![ ]points?) | percents? (?![ ]points?) ) \b | [ ]?(?:pc|pct) \b )
          | (?P<age> [ -](?P<span>year|month|week|day)s?[ -]?old(?:s|er)? ) \b
          | [ \u00a0-]{{0,2}} (?P<unit> {_alternatives(exact)} | (?i:{_alternatives(folded)}) ) (?![A-Za-z0-9])
          | [ \u00a0-]? (?P<money> (?i:{_alternatives(money)}) | (?:{"|".join(units.currencies())}) ) (?![A-Za-z0-9])
          | (?P<attached> [{"".join(units.letters())}] ) (?![A-Za-z0-9])
          | [ ] (?P<letter> [FC] ) (?![A-Za-z0-9])
        )
        """,
        re.VERBOSE,
    )


PER = re.compile(
    r"(?P<by>[ ]per[ ]|[ ]an?[ ]|-an?-|-per-|/)(?P<what>[a-z][a-z-]*(?:[ ](?:foot|metre|meter|mile|inch|thermal[ ]unit))?)",
    re.I,
)
PIECES = frozenset(("share", "head", "person", "night", "piece", "barrel", "case", "game", "unit", "seat", "student"))
NOT_PER = re.compile(r"[ ](?:ago|earlier|later|before|after|from now)\b")
PRE_DOLLAR = re.compile(r"[ ](?:US|U\.S\.|Australian|Canadian)(?![\w])")


def _with_unit(
    text: str,
    number: Number,
    before: dict[int, tuple[int, Modifier]],
    after: dict[int, tuple[int, Modifier]],
    prefixes: dict[int, tuple[int, str]],
) -> Quantity | None:
    start, end, tail = number.start, number.core_end, number.core_end
    sort: Sort = "plain"
    unit: str | None = None
    if number.core in prefixes:
        at, unit = prefixes[number.core]
        sort, tail = "money", _skip(PRE_DOLLAR, text, end)
        if number.start == number.core:
            number = with_modifier(number, at, before)
            start = min(at, number.start)
    elif not_a_quantity(text, number):
        return None
    if number.core_end in after:
        tail, sign = after[number.core_end]
        number, end = number.bounded(sign), tail
    if m := _suffix_pattern().match(text, tail):
        if sort == "money":
            if m["money"]:
                end = tail = m.end()
        elif m["percent"]:
            sort, unit, end, tail = "percent", "percent", m.end(), m.end()
        elif m["age"]:
            sort, unit, tail = "age", m["span"].lower(), m.end()
        elif m["unit"]:
            unit, tail = units.canonical(m["unit"]), m.end()
            sort = "time" if unit and units.dimension(unit) == "[time]" else "measure"
        elif m["money"]:
            name = m["money"]
            unit = units.currency_words().get(name.lower()) or name
            sort, end, tail = "money", m.end(), m.end()
        elif number.form == "digits":
            letter = m["attached"] or m["letter"]
            unit, tail = units.letters()[letter], m.end()
            sort = "time" if unit and units.dimension(unit) == "[time]" else "measure"
    if number.form in ("fraction", "ratio") and sort == "plain":
        sort, unit = "percent", "percent"
        number = _hundredfold(number)
    if sort in ("money", "measure") and unit and (per := _per(text, tail)):
        unit, tail = f"{unit} per {per[0]}", per[1]
        unit = units.canonical(unit) or unit
    if tail in after and end != tail and tail == end:
        end, sign = after[tail]
        number = number.bounded(sign)
    return Quantity(
        min(start, number.start), end, tail, number.core, number.core_end, number.low, number.high, number.stated,
        number.modifier, sort, unit, number,
    )  # fmt: skip


def _skip(pattern: re.Pattern[str], text: str, at: int) -> int:
    m = pattern.match(text, at)
    return m.end() if m else at


def _hundredfold(number: Number) -> Number:
    def times(x: float | None) -> float | None:
        return None if x is None else x * 100

    return dataclasses.replace(number, low=times(number.low), high=times(number.high), stated=number.stated * 100)


def _per(text: str, at: int) -> tuple[str, int] | None:
    """The unit after "per", "a" or "/", and where it ends."""
    m = PER.match(text, at)
    if not m or NOT_PER.match(text, m.end()):
        return None
    what = m["what"]
    name = units.canonical(what)
    if name is None and " " in what:
        what = what.split(" ")[0]
        name = units.canonical(what)
    if name is None and ("per" in m["by"].lower() or what.lower() in PIECES):
        name = what.lower()
    return (name, m.start("what") + len(what)) if name else None


# ---- ranges -----------------------------------------------------------------------------------------------------

TO = re.compile(r"[ ]to[ -]|-to-|[ ]or[ ]|[ ]?[-–—−~][ ]?", re.IGNORECASE)
AND = re.compile(r"[ ]and[ ]", re.IGNORECASE)
BETWEEN = re.compile(r"\b(?:between|from)[ ]$", re.IGNORECASE)


def _ranges(text: str, single: list[Quantity]) -> list[Quantity]:
    """Pairs put together: "between 60 and 70", "60 to 70 percent", "$1-2 million", "100 or 200"."""
    found: list[Quantity] = []
    for q in single:
        if found and (merged := _range(text, found[-1], q)):
            found[-1] = merged
        else:
            found.append(q)
    return found


def _range(text: str, a: Quantity, b: Quantity) -> Quantity | None:
    if (
        a.ranges
        or a.number.form in ("zero", "ratio", "vague")
        or b.number.form in ("zero", "ratio", "vague")
        or b.stated < 0
    ):
        return None
    gap = text[a.tail : b.start]
    between = BETWEEN.search(text, max(0, a.start - 9), a.start)
    joined = TO.fullmatch(gap) or (between and "etween" in between.group() and AND.fullmatch(gap))
    if not joined or a.sort != b.sort and a.sort != "plain" or a.unit and a.unit != b.unit:
        return None
    if "or" in gap and b.modifier != "=":
        return None
    hyphen = gap.strip(" ") in ("-", "–", "—", "−", "~")
    low = a.stated
    if b.number.scaled and not a.number.scaled and low < b.stated:
        scale = 10.0 ** (3 * ((len(str(int(b.stated))) - 1) // 3))
        low = low * scale if low * scale <= b.stated else low
    if low > b.stated or low == b.stated:
        return _score(a, b) if hyphen and a.sort == b.sort == "plain" and _scorelike(a, b) else None
    start = between.start() if between and "etween" in between.group() else a.start
    return dataclasses.replace(
        b, start=start, low=None if a.modifier == "<" else low, high=b.high if b.high is not None else None, stated=low,
        modifier=a.modifier if a.modifier != "=" else b.modifier, first=a.number,
    )  # fmt: skip


def _scorelike(a: Quantity, b: Quantity) -> bool:
    return a.number.form == b.number.form == "digits" and a.stated < 400 and b.stated < 400


def _score(a: Quantity, b: Quantity) -> Quantity:
    return dataclasses.replace(
        b, start=a.start, low=a.stated, high=b.stated, stated=a.stated, sort="score", first=a.number
    )
