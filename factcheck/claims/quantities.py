"""Numbers with what stands right beside them: currency signs, percent, units, "-year-old"; and ranges of two of them.

Read from characters alone; what a number counts is found with the syntax by `factcheck.claims.counted`.
"""

import dataclasses
import re
from bisect import bisect_right
from functools import cache, lru_cache
from typing import Literal

from factcheck import units
from factcheck.claims.notclaims import not_a_quantity
from factcheck.claims.numbers import HINT, Number, numbers
from factcheck.claims.numbers.reading import modifiers_after, modifiers_before, with_modifier
from factcheck.data import table, words
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
    changed_from: int | None = None  # where the old value starts: "from $5 to $6"

    @property
    def ranges(self) -> bool:
        return self.first is not None


class QuantityHint:
    """Finds sentences that hold a quantity, without parsing them."""

    def search(self, text: str, /) -> bool:
        return HINT.search(text) is not None and not _tabular(text) and bool(quantities(text))


def _tabular(text: str) -> bool:
    """Whether a long line is a row of figures and no sentence."""
    return len(text) > 120 and sum(map(text.count, "0123456789")) > 0.35 * len(text)


@lru_cache(maxsize=4)
def read(sentence: Sentence) -> tuple[Quantity, ...]:
    """The quantities of a sentence, offsets from its start. All kinds of number share one reading."""
    return quantities(sentence.text)


@lru_cache(maxsize=1024)  # an article's sentences: searched first, read after parsing
def quantities(text: str) -> tuple[Quantity, ...]:
    """The quantities of ``text``, in order. Linear in the length of the text."""
    found = numbers(text)
    if not found:
        return ()
    before, after, prefixes = modifiers_before(text), modifiers_after(text), _prefixes(text)
    records = _records(text)
    single = [q for n in found if not _inside(records, n) and (q := _with_unit(text, n, before, after, prefixes))]
    return tuple(sorted((*records, *_ranges(text, single)), key=lambda q: q.start))


def _inside(records: list[Quantity], number: Number) -> bool:
    i = bisect_right(records, number.core, key=lambda r: r.start)
    return i > 0 and number.core < records[i - 1].end


# ---- units ------------------------------------------------------------------------------------------------------


def _alternatives(forms: list[str]) -> str:
    return "|".join(re.escape(f).replace(r"\ ", r"[ \u00a0]") for f in sorted(forms, key=len, reverse=True))


@cache
def _prefix_pattern() -> re.Pattern[str]:
    signs = units.currency_symbols()
    letters = [s for s in signs if s in ("e", "p", "R", "PS", "RM")]
    doubtful = [s for s in signs if s in ("N", "P")]  # N180m, P2.1 billion; not the N95 mask or the road N7
    words = [s for s in signs if s[0].isalpha() and s not in (*letters, *doubtful)]
    rest = [s for s in signs if not s[0].isalpha()]
    return re.compile(
        rf"(?P<sign>(?:{_alternatives(rest)})|(?<![A-Za-z])(?:{_alternatives(words)}))[ \u00a0]?(?=[-−]?[\d.])"
        rf"|(?<![A-Za-z0-9-])(?P<letter>{_alternatives(letters)})(?=\d)"
        rf"|(?<![A-Za-z0-9-])(?P<doubtful>{_alternatives(doubtful)})"
        r"(?=\d{1,3}(?:,\d{3})+|\d[\d.]*(?:[mM]|bn|[ ](?:million|billion|trillion))\b)"
    )


def _prefixes(text: str) -> dict[int, tuple[int, str]]:
    """Where a currency sign ends -> where it starts and its code."""
    codes = units.currency_symbols()
    found = {}
    for m in _prefix_pattern().finditer(text):
        sign = m["sign"] or m["letter"] or m["doubtful"]
        found[m.end()] = (m.start(), codes[sign])
    return found


@cache
def _suffix_pattern() -> re.Pattern[str]:
    """What may follow a number: percent, money, a unit; one match at a place."""
    forms = sorted(units.forms(), key=len, reverse=True)
    known = "|".join(f"(?i:{re.escape(f)})" if f == f.lower() and len(f) > 2 else re.escape(f) for f in forms)
    spaced = known.replace(r"\ ", r"[ \u00a0-]")  # "a 150,000-square-foot hall"
    signs = [s for s in units.currency_symbols() if len(s) == 1 and not s.isalnum()]
    money = list(units.currency_words())
    return re.compile(
        rf"""
        (?: (?P<percent> [ ]?%
              | [ -]?(?i:per[ -]?cents?(?![ ]points?) | percents? (?![ ]points?) ) \b | [ ]?(?:pc|pct) \b )
          | (?P<age> [ -](?i:(?P<span>year|month|week|day)s?[ -]?old(?:s|er)?) ) \b
          | [ \u00a0-]{{0,2}} (?P<unit> {spaced} ) (?![A-Za-z0-9]|[ ]sterling)
          | [ \u00a0-]? (?P<money> (?i:{_alternatives(money)}) | [{re.escape("".join(signs))}](?![ ]?[\d.])
              | (?:{"|".join(units.currencies())}) ) (?![A-Za-z0-9]|\.m\b)
          | (?P<inch> in (?=[ ][A-Z] | [ ](?:of|wide|thick|tall|long|high|deep|screen|display|laptop|pipe)\b | [,;)]) )
          | (?P<attached> [{"".join(units.letters())}] ) (?![A-Za-z0-9])
          | [ ] (?P<letter> [FCWV] | A(?=/) ) (?![A-Za-z0-9])
        )
        """,
        re.VERBOSE,
    )


PER = re.compile(
    r"(?P<by>[ ]per[ ]|[ ]an?[ ]|-an?-|-per-|/)"
    r"(?P<what>(?:(?:sq|square|cubic|fluid|troy|nautical)\.?[ ])?[a-z][a-z0-9²³-]*"
    r"(?:[ ](?:foot|metre|meter|mile|inch|thermal[ ]unit))?)",
    re.I,
)
# "millions of dollars", "hundreds of miles", "1/16 of a US pint", "two US gallons"
BETWEEN_UNIT = re.compile(r"[ ]of[ ](?:an?[ ])?(?:(?:US|U\.S\.|imperial)[ ])?|[ ](?:US|U\.S\.|imperial)[ ]")
PART = re.compile(r"[ ](?:of[ ])?an?[ ]")  # "half a mile", "a quarter of an inch"
MONEY = re.compile(r"[$£€]|\b(?:euros?|dollars?)\b", re.IGNORECASE)
PIECES = frozenset(("share", "head", "person", "night", "piece", "barrel", "case", "game", "unit", "seat", "student"))
NOT_PER = re.compile(r"[ ](?:ago|earlier|later|before|after|from now)\b")
PRE_DOLLAR = re.compile(r"[ ](?:US|U\.S\.|Australian|Canadian)(?![\w])")


POINTED = re.compile(r"[1-9]\d{0,2}\.\d{3}")  # thousands in one country, decimals in another
PLURAL = re.compile(r"[ \u00a0](?:[a-z]+[ ])?(?:people|[a-z]+s)\b")


LABEL = "|".join(table("measure_labels.txt"))
LABEL_BEFORE = re.compile(rf"\b(?P<label>{LABEL})(?:[ -]|[ ](?:of|was|is|at)[ ])$", re.IGNORECASE)
LABEL_AFTER = re.compile(rf"[ -](?:on the[ ]|on[ ])?(?P<label>{LABEL})\b(?:[ ]scale)?", re.IGNORECASE)
INCHES = re.compile(r"-(\d|1[01])(?![\d.,]\d|\d|-)")
# "fell 600m while climbing", "Holt plunged some 30m", "after falling 150m": who moves goes a way in metres, not money
MOVED = re.compile(
    r"(?:\b(?i:he|she|they|who|man|woman|climber|hiker|boy|girl|car|bus|and|\d0s|old)[ ](?:jumped|climbed|dropped|sank|"
    r"fell|plunged|slid|slipped|tumbled|swam|ran|walked|descended|ascended|dived|abseiled)"
    r"|\b(?!(?:Profits?|Sales|Revenues?|Shares?|Income|Earnings|Turnover|Loss(?:es)?|Output|Exports|Imports|Debts?|Costs?)\b)"
    r"[A-Z][a-z’']+[ ](?:fell|plunged|slid|slipped|tumbled|swam|walked|descended|dived|abseiled))"
    r"[ ](?:to[ ](?:his|her)[ ]death[ ])?$"
    r"|\b(?:after|before|and|by|from)[ ]"
    r"(?:falling|plunging|slipping|sliding|tumbling|climbing|dropping|swimming|diving)[ ]$"
)
METRES = re.compile(
    r"[ ]?[(\[]|[ -](?:long|high|deep|wide|tall|above|below|away|sprint|dash|race|final|relay|hurdles|butterfly|"
    r"freestyle|backstroke|breaststroke|x|by|from|north|south|east|west|up|down|off)\b"
)


def _with_unit(
    text: str,
    number: Number,
    before: dict[int, tuple[int, Modifier]],
    after: dict[int, tuple[int, Modifier]],
    prefixes: dict[int, tuple[int, str]],
) -> Quantity | None:
    """``number`` with the unit that stands beside it, None if it is no quantity at all."""
    start, end = number.start, number.core_end
    sort: Sort = "plain"
    unit: str | None = None
    tail = end
    if number.core in prefixes:
        at, unit = prefixes[number.core]
        sort, tail = "money", _skip(PRE_DOLLAR, text, end)
        if number.start == number.core:
            number = with_modifier(number, at, before)
        start = min(at, number.start)
    elif _in_metres(text, number):
        number, sort, unit = _divided(number, 1e6), "measure", "metre"
    if end in after:
        tail, sign = after[end]
        number, end = number.bounded(sign), tail
    if unit is None:
        sort, unit, end, tail = _suffix(text, number, end, tail)
    elif sort == "money" and (m := _suffix_pattern().match(text, tail)) and m["money"]:
        end = tail = m.end()
    if sort == "plain" and (label := _label(text, number, tail)):
        sort, unit, tail = "measure", label[0], label[1]
    if number.core not in prefixes and not_a_quantity(text, number, united=sort != "plain"):
        return None
    if number.form in ("fraction", "ratio") and sort == "plain":
        if text[end : end + 1] == "-" and text[number.core : end].lower().endswith("half"):
            return None  # "half-truths"
        sort, unit, number = "percent", "percent", _divided(number, 0.01)
    if sort in ("money", "measure") and unit and (rate := per(text, tail)):
        unit, tail = f"{unit} per {rate[0]}", rate[1]
        unit = units.canonical(unit) or unit
    number = _inches(text, _points(text, number, sort, unit, tail), unit, tail)
    if tail in after and tail == end:
        end, sign = after[tail]
        number, tail = number.bounded(sign), end
    return Quantity(
        start=min(start, number.start), end=end, tail=tail, core=number.core, core_end=number.core_end, low=number.low,
        high=number.high, stated=number.stated, modifier=number.modifier, sort=sort, unit=unit, number=number,
    )  # fmt: skip


def _suffix(text: str, number: Number, end: int, tail: int) -> tuple[Sort, str | None, int, int]:
    """Sort, unit, end of the value's words and end of the unit's words, from what follows the number."""
    m = _suffix_pattern().match(text, tail)
    between = (PART if number.form == "fraction" else BETWEEN_UNIT).match(text, tail) if m is None else None
    if between and (
        number.form in ("vague", "fraction")
        or " of " not in between.group()
        or {"/", "\u2044"} & set(text[number.core : tail])
    ):
        m = _suffix_pattern().match(text, between.end() - 1)
    if m is None:
        return "plain", None, end, tail
    if m["percent"]:
        return "percent", "percent", m.end(), m.end()
    if m["age"]:
        return "age", m["span"].lower(), end, m.end()
    if m["money"]:
        name = m["money"]
        return "money", units.currency_words().get(name.lower()) or units.currency_symbols()[name], m.end(), m.end()
    letter = m["attached"] or m["letter"]
    if (letter or m["inch"]) and number.form != "digits":
        return "plain", None, end, tail
    if m["inch"]:
        return "measure", "inch", end, m.end()
    unit = units.letters()[letter] if letter else units.canonical(m["unit"]) or units.canonical(_opened(m["unit"]))
    if unit == "pound" and (number.scaled or MONEY.search(text)) and m["unit"].lower().startswith("pound"):
        return "money", "GBP", m.end(), m.end()  # "85 million euros (74 million pounds)"
    return "time" if unit and units.dimension(unit) == "[time]" else "measure", unit, end, m.end()


def _opened(unit: str) -> str:
    """ "square-foot" as the tables write it."""
    return unit.replace("-", " ").replace("\u00a0", " ")


def _label(text: str, number: Number, tail: int) -> tuple[str, int] | None:
    """The measure that a word beside the number names ("magnitude 6.1", "5.9 on the Richter scale"), and its end."""
    if m := LABEL_BEFORE.search(text, max(0, number.start - 20), number.start):
        return table("measure_labels.txt")[m["label"].lower()], tail
    if m := LABEL_AFTER.match(text, tail):
        return table("measure_labels.txt")[m["label"].lower()], m.end()
    return None


def _in_metres(text: str, number: Number) -> bool:
    """Whether the m of "37m" is metres and not millions."""
    if not number.scaled or text[number.core_end - 1] != "m":
        return False
    return bool(METRES.match(text, number.core_end) or MOVED.search(text, max(0, number.start - 40), number.start))


def _points(text: str, number: Number, sort: Sort, unit: str | None, tail: int) -> Number:
    """ "12.000 people" are thousands, since people are whole; "3.000 euros" may be three or three thousand, and its
    interval says so."""
    written = text[number.core : number.core_end]
    if number.scaled or number.low != number.high or not POINTED.fullmatch(written):
        return number
    thousands = number.stated * 1000
    if sort == "plain" and PLURAL.match(text, tail):
        return dataclasses.replace(number, low=thousands, high=thousands, stated=thousands)
    if sort in ("money", "measure") and unit != "USD" and " per " not in (unit or "") and written.endswith("00"):
        return dataclasses.replace(number, high=thousands, modifier="~")
    return number


def _inches(text: str, number: Number, unit: str | None, tail: int) -> Number:
    """ "5-foot-11" is 5 feet and 11 inches."""
    m = INCHES.match(text, tail) if unit == "foot" and number.form == "digits" and number.low == number.high else None
    if m is None:
        return number
    feet = number.stated + int(m[1]) / 12
    return dataclasses.replace(number, low=feet, high=feet, stated=feet)


def _skip(pattern: re.Pattern[str], text: str, at: int) -> int:
    m = pattern.match(text, at)
    return m.end() if m else at


def _divided(number: Number, by: float) -> Number:
    def part(x: float | None) -> float | None:
        return None if x is None else x / by

    return dataclasses.replace(number, low=part(number.low), high=part(number.high), stated=number.stated / by)


def per(text: str, at: int) -> tuple[str, int] | None:
    """The unit after "per", "a" or "/", and where it ends."""
    m = PER.match(text, at)
    if not m or NOT_PER.match(text, m.end()):
        return None
    what = m["what"]
    name = units.canonical(what) or units.letters().get(what)
    if name is None and " " in what:
        what = what.split(" ")[0]
        name = units.canonical(what)
    if name is None and ("per" in m["by"].lower() or what.lower() in PIECES):
        name = what.lower()
    return (name, m.start("what") + len(what)) if name else None


# ---- ranges -----------------------------------------------------------------------------------------------------

HYPHEN = re.compile(r"[ ]?[-–—−~][ ]?|-to-")
WORD = re.compile(r"-?[ ]to[ -]|-to[ -]|[ ]or[ ]|[ ]?[–—][ ]?", re.IGNORECASE)
AND = re.compile(r"[ ]and[ ]", re.IGNORECASE)
BETWEEN = re.compile(r"\b(?:somewhere[ ])?(?P<word>between|from)[ ]$", re.IGNORECASE)
BY = re.compile(r"\bby[ ]$", re.IGNORECASE)
TO_LATER = re.compile(r"(?:[^.;:]|[.:]\d){0,60}?\bto[ ]$", re.IGNORECASE)  # "from $36 on Monday to $34"
FROM_LATER = re.compile(r"[ ](?:up[ ]|down[ ])?from[ ]$", re.IGNORECASE)  # "to $7 billion from $6 billion"
TO_BEFORE = re.compile(r"\bto[ ]$", re.IGNORECASE)
RATIO = re.compile(r"[ -](?:margins?|majority|ratio|odds|in favou?r|against|vote|victory|win)\b")
JOINED = re.compile(r"-?,?[ ]?(?:and|or)[ ]|[ ]to[ ]")
COMMA = ", "
# between two parties' shares: "31 percent, the Civic Union 19, and the nationalists of Hearth 17"
PARTY = re.compile(
    r",[ ](?:and[ ]|but[ ]|while[ ])?(?:the[ ])?(?:[a-z]+s[ ]of[ ](?:the[ ])?)?(?:[A-Z][\w'’.-]*[ ]){1,4}"
)
ENDED = re.compile(r"[,.;)](?!\d)|$|[ ]and[ ](?:the[ ])?[A-Z]")
YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
NAMED = re.compile(r"[ ][A-Z]")  # "the 0-14 Lynxes"
TEAM = re.compile(r"(?<!^)(?<![\w'’-])[A-Z]\w+[ ][(\[]$")
RECORD = re.compile(r"(?<![\d.,/-])(\d{1,3})[-–](\d{1,2})[-–]\d{1,2}(?![\d/-]|\.\d)")  # won, lost, drawn
AROUND = 36  # characters
NO_NOUN = re.compile(
    r"[ ]?[,.;:)]|$|[ ](?:by|for|in|on|at|and|or|after|before|during|this|last|next|over|since|but|as|from|to|"
    r"with|of the)\b"
)


def _ranges(text: str, single: list[Quantity]) -> list[Quantity]:
    """Pairs put together ("between 60 and 70", "60 to 70 percent", "$1-2 million", "100 or 200"), and old values tied
    to new ones ("from 240 to 273"). Dashes bind closer than words: "from 24 to 33-35 billion"."""
    return _changes(text, _parties(text, _listed(text, _merged(text, _merged(text, single, HYPHEN), WORD))))


def _listed(text: str, found: list[Quantity]) -> list[Quantity]:
    """The units of numbers whose unit stands behind the next: "11 and 8 percent", "a 13- and 15-inch screen", "68 and
    48 years old", "7, 8, 10 percent"."""
    for i in range(len(found) - 2, -1, -1):
        a, b = found[i], found[i + 1]
        if a.sort != "plain" or b.sort not in ("percent", "measure", "age") or not _bare(text, a, b):
            continue
        gap = text[a.tail : b.start]
        behind = i + 2 < len(found) and text[b.tail : found[i + 2].start] == COMMA
        ahead = i > 0 and text[found[i - 1].tail : a.start] == COMMA
        if JOINED.fullmatch(gap) or (gap == COMMA and (behind or ahead)):
            found[i] = dataclasses.replace(a, sort=b.sort, unit=b.unit)
    return found


def _parties(text: str, found: list[Quantity]) -> list[Quantity]:
    """ "31 percent, the Civic Union 19, and Hearth 17": percent is said once."""
    for i in range(len(found) - 1):
        a, b = found[i], found[i + 1]
        if a.sort != "percent" or b.sort != "plain" or b.ranges or b.number.form != "digits" or b.stated > 100:
            continue
        if PARTY.fullmatch(text, a.tail, b.start) and ENDED.match(text, b.end):
            found[i + 1] = dataclasses.replace(b, sort="percent", unit="percent")
    return found


def _bare(text: str, a: Quantity, b: Quantity) -> bool:
    """Whether ``a`` may share the unit of ``b``: written alike, and no year."""
    if a.ranges or a.number.scaled or b.modifier != "=":
        return False
    if a.number.form != b.number.form or a.number.form not in ("digits", "words"):
        return False
    return not YEAR.fullmatch(text[a.core : a.core_end])


def _merged(text: str, quantities: list[Quantity], joint: re.Pattern[str]) -> list[Quantity]:
    found: list[Quantity] = []
    for q in quantities:
        if found and (merged := _range(text, found[-1], q, joint)):
            found[-1] = merged
        else:
            found.append(q)
    return found


def _range(text: str, a: Quantity, b: Quantity, joint: re.Pattern[str]) -> Quantity | None:
    gap = text[a.tail : b.start]
    before = BETWEEN.search(text, max(0, a.start - 18), a.start)
    between = before is not None and before["word"].lower() == "between"
    if not (joint.fullmatch(gap) or (between and joint is WORD and AND.fullmatch(gap))) or not _alike(a, b):
        return None
    if "or" in gap and b.modifier != "=":
        return None
    low = a.stated
    if b.number.scaled and not a.number.scaled and low < b.stated:
        scale = 10.0 ** (3 * ((len(str(int(b.stated))) - 1) // 3))
        low = low * scale if low * scale <= b.stated else low
    if joint is HYPHEN and a.sort == b.sort == "plain" and _is_score(text, a, b):
        return _score(a, b)
    if BY.search(text, max(0, a.start - 3), a.start) and b.stated >= 3 * low:  # "rose by $5m to $60m"
        return None
    if joint is WORD and gap == " to " and a.sort == b.sort == "plain" and RATIO.match(text, b.end):
        return _score(a, b)  # "voted 4 to 1 in favour", "by a 3 to 1 margin"
    if low >= b.stated or (before is not None and not between and _changing(text, before.start())):
        return None
    unit = a if b.sort == "plain" else b
    start = before.start() if before and (between or joint is WORD) else a.start
    return dataclasses.replace(
        b, start=start, low=None if a.modifier == "<" else low, stated=low,
        modifier=a.modifier if a.modifier != "=" else b.modifier, sort=unit.sort, unit=unit.unit, first=a.number,
    )  # fmt: skip


def _alike(a: Quantity, b: Quantity) -> bool:
    """Whether two quantities may be the ends of one range."""
    if a.ranges or b.ranges or b.stated < 0 <= a.stated or {a.number.form, b.number.form} & {"zero", "ratio", "vague"}:
        return False
    if a.sort == "plain" or (a.sort == "money" and b.sort == "plain" and b.number.scaled):  # "$1-2 million"
        return True
    return a.sort == b.sort and (a.unit == b.unit or str(b.unit).startswith(f"{a.unit} per "))


def _is_score(text: str, a: Quantity, b: Quantity) -> bool:
    """ "5-4", "89-89"; also "2-3" beside a word for winning and losing."""
    if a.number.form != "digits" or b.number.form != "digits" or max(a.stated, b.stated) >= 400:
        return False
    if "." in text[a.core : b.core_end] or a.modifier != "=":
        return False
    if a.stated >= b.stated or (a.stated == 0 and NAMED.match(text, b.core_end)) or _bracketed(text, a, b):
        return True
    return _of_a_game(text, a.start, b.core_end)


def _of_a_game(text: str, start: int, end: int) -> bool:
    """Whether a word for winning and losing stands beside."""
    around = text[max(0, start - AROUND) : start].lower() + " " + text[end : end + 24].lower()
    return bool(words("score_words.txt").intersection(re.findall(r"[a-z]+", around)))


def _records(text: str) -> list[Quantity]:
    """ "He fell to 45-7-2", "Brandt (45-7-2)": wins, losses and draws; ``low`` and ``high`` are the first two."""
    found = []
    for m in RECORD.finditer(text):
        start, end = m.span()
        behind_name = TEAM.search(text, max(0, start - 30), start) or text[max(0, start - 2) : start] == ", "
        if not (behind_name or _of_a_game(text, start, end)) or (int(m[1]) < 13 and int(m[2]) > 12):
            continue
        won, lost = float(m[1]), float(m[2])
        number = Number(start, end, start, end, won, lost, won)
        found.append(Quantity(start, end, end, start, end, won, lost, won, "=", "score", None, number))
    return found


def _bracketed(text: str, a: Quantity, b: Quantity) -> bool:
    """ "the Herons (15-17)": the record of a season behind a name."""
    return bool(TEAM.search(text, max(0, a.start - 30), a.start)) and text[b.core_end : b.core_end + 1] in (")", "]")


def _score(a: Quantity, b: Quantity) -> Quantity:
    return dataclasses.replace(
        b, start=a.start, low=a.stated, high=b.stated, stated=a.stated, sort="score", first=a.number
    )


def _changing(text: str, at: int) -> bool:
    """Whether a word for rising, falling or changing stands shortly before ``at``."""
    return any(change(w) for w in re.findall(r"[a-z]+", text[max(0, at - 60) : at].lower()))


def change(word: str) -> str | None:
    """ "up" for words of rising ("climbs", "jumped"), "down" for falling, "either" for changing, else None."""
    known = table("change_words.txt")
    for ending in ("", "s", "es", "d", "ed", "ing"):
        if (
            word.endswith(ending)
            and (stem := word[: len(word) - len(ending)])
            and (stem in known or stem + "e" in known)
        ):
            return known.get(stem) or known[stem + "e"]
    return None


def _changes(text: str, found: list[Quantity]) -> list[Quantity]:
    """Old and new values tied to one another; where one of them lacks its unit it takes that of the other."""
    for i in range(len(found) - 1):
        a, b = found[i], found[i + 1]
        gap = text[a.tail : b.start]
        if BETWEEN.search(text, max(0, a.start - 6), a.start) and TO_LATER.fullmatch(gap):
            old, new = i, i + 1
        elif FROM_LATER.fullmatch(gap) and TO_BEFORE.search(text, max(0, a.start - 4), a.start):
            old, new = i + 1, i
        else:
            continue
        if a.sort != b.sort and a.sort == "plain":
            a = dataclasses.replace(a, sort=b.sort, unit=b.unit)
        elif a.sort != b.sort and b.sort == "plain" and NO_NOUN.match(text, b.end):
            b = dataclasses.replace(b, sort=a.sort, unit=a.unit)
        elif a.sort != b.sort:
            continue
        elif str(a.unit).startswith(f"{b.unit} per "):
            b = dataclasses.replace(b, unit=a.unit)  # "from $75 a barrel to $45"
        found[i], found[i + 1] = a, b
        found[new] = dataclasses.replace(found[new], changed_from=found[old].start)
    return found
