"""Pieces put together to numbers: "two hundred and five", "2.6 million", "tens of thousands", "three and a half"."""

import dataclasses
import re
from functools import cache, lru_cache

from factcheck.claims.expressions import Expression
from factcheck.claims.numbers.atoms import Atom, atoms
from factcheck.claims.numbers.number import Form, Number
from factcheck.claims.numbers.shares import share_of_change
from factcheck.data import lines, table
from factcheck.model import Modifier

# every sentence that may hold a number: a digit, a fraction sign, or a number word
HINT = Expression(
    r"\d|[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|"
    r"(?:twen|thir|for|four|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|lakh|crore|[bmtr]+illions?|dozens?|scores|"
    r"zero|nobody|no[ -]one|none|no|half|halves|third|thirds|quarters?|fifths?|sixth|sevenths?|eighths?|tenths?|"
    r"couple|pair|trio|quartet|handful|both|several|multiple|double|triple|quadruple|dual|quad)\b|"
    rf"\ban? (?:{'|'.join(lines('single_units.txt'))})\b",
    re.IGNORECASE,
)
GAP = re.compile(r"[ \u00a0]{0,2}|-|[ ]?[-–][ ]?")
AND = re.compile(r"[ ]and[ ]", re.IGNORECASE)
OF = re.compile(r"[ ]of[ ]", re.IGNORECASE)
OF_A = re.compile(r"[ -](?:of[ ])?an?[ ]", re.IGNORECASE)
AND_A = re.compile(r"[ -]and[ -]a[ -]", re.IGNORECASE)
HALF = re.compile(  # what follows a half that is a share: "half of", "half the", "half were", "half, ..."
    r"[ ](?:of|the|its|his|her|their|our|that|this|as|were|are|have|had|a|an|those|these)\b|[,.;)]|-[a-z]|$",
    re.IGNORECASE,
)
DETERMINER = re.compile(r"(?<![a-z])an?[ ]$", re.IGNORECASE)
RATIO = re.compile(r"[ ](?:(?:in|out[ ]of)[ ](?:every[ ]|each[ ])?|of[ ]every[ ])", re.IGNORECASE)
OF_TEN = re.compile(r"[ ]of[ ](?=(?:10|ten|100)[ ][a-z])", re.IGNORECASE)  # "eight of 10 limes"
PERCENT = re.compile(r"[ ]?%|[ ]per[ ]?cent")
ACROSS = re.compile(  # "a mile across"; "a mile away" is no more than far
    r"[ -](?:mile|kilomet(?:re|er)|met(?:re|er)|foot|yard|inch)[ -](?:across|wide|long|tall|high|deep|thick)\b"
)
OF_MILE = re.compile(r"[ ]of\b|[ -]miles?\b", re.IGNORECASE)  # "a third of the vote", "a quarter mile"
PART_BEFORE = re.compile(r"\b(?:half|of)[ ]$", re.IGNORECASE)
# "gone up to 24": where something went, no bound; "rose up to 24 percent" is one
UPWARDS = re.compile(
    r"\b(?:go(?:es|ne|ing)?|went|r(?:ise|ises|isen|ising|ose)|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|mov(?:e|es|ed|ing)|"
    r"shot|g[eo]t(?:s|ting)?|creep(?:s|ing)?|crept|inch(?:es|ed|ing)?|tick(?:s|ed|ing)?|edg(?:e|es|ed|ing))[ ]$",
    re.IGNORECASE,
)
UP_TO = re.compile(r"up\sto\s(?!\S+\s?(?:%|per\s?cent))", re.IGNORECASE)
PARTICLE = re.compile(r"\b(?:hand|turn|take|took|sign)(?:s|ed|ing|en)?[ ]$", re.IGNORECASE)  # "handed over $2m"
SHARED = frozenset(map(float, (2, 3, 4, 5, 6, 8, 10, 12, 20)))  # "nine out of ten": a share as a rule
MINUS = re.compile(r"(?:(?<![a-z])minus[ -]|(?<![\w)\]%.])[-−–])$", re.IGNORECASE)


@lru_cache(maxsize=8)
def numbers(text: str) -> tuple[Number, ...]:
    """The numbers of ``text`` in order, none overlapping another. Linear in the length of the text."""
    pieces = list(atoms(text))
    if not pieces:
        return ()
    before = modifiers_before(text)
    found: list[Number] = []
    i = 0
    while i < len(pieces):
        bare = pieces[i].type == "single" and pieces[i].start not in before and not _across(text, pieces[i])
        number, i = _of_percent(text, pieces, *_number(text, pieces, i))
        if number is not None and not bare:
            number = _signed(text, number)
            found.append(with_modifier(number, number.start, before))
    return tuple(found)


def _across(text: str, piece: Atom) -> bool:
    """ "a mile across", but not "a mile", nor the mile of "half a mile wide"."""
    start = piece.start
    return ACROSS.match(text, piece.end) is not None and not PART_BEFORE.search(text, max(0, start - 6), start)


def _of_percent(text: str, pieces: list[Atom], part: Number | None, i: int) -> tuple[Number | None, int]:
    """ "half of 1 percent" is 0.5: a share of a number of percent is that number made smaller."""
    if part is None or part.form != "fraction" or i >= len(pieces) or part.low is None:
        return part, i
    of = pieces[i]
    if of.type not in ("card", "digits") or text[part.end : of.start] != " of " or not PERCENT.match(text, of.end):
        return part, i
    value = part.low * of.low
    return _made(part.start, of.end, value, value, "words"), i + 1


def _number(text: str, pieces: list[Atom], i: int) -> tuple[Number | None, int]:
    """The number that starts with piece ``i``, and the piece that follows it."""
    first = pieces[i]
    if first.type == "zero":
        return _made(first.start, first.end, 0, 0, "zero"), i + 1
    if first.type in ("few", "single"):
        form: Form = "words" if first.low == first.high else "vague"
        return _made(first.start, first.end, first.low, first.high, form), i + 1
    if first.type == "vague":
        return _vague(text, pieces, i)
    if first.type == "share":
        return _share(text, pieces, i)
    low, high, end, j, scaled = _cardinal(text, pieces, i)
    start = first.start
    form = "digits" if first.type in ("digits", "fraction") else "words"
    if first.type == "scale" and (a := DETERMINER.search(text, max(0, start - 4), start)):
        start = a.start()
    if j < len(pieces) and low == high:
        ratio = _ratio(text, pieces, start, low, end, j)
        if ratio:
            return ratio
    if first.type == "multiplier":
        return _made(start, end, low, high, "vague", scaled=True), j
    if pieces[j - 1].type == "share" and low < 1:
        form = "fraction"  # "two-thirds"
    return _made(start, end, low, high, form, scaled=scaled), j


def _cardinal(text: str, pieces: list[Atom], i: int) -> tuple[float, float, int, int, bool]:
    """Low, high, end, next piece, and whether a scale was written: "205", "two hundred and five", "2 1/2 million"."""
    first = pieces[i]
    total = 0.0  # thousands and above, finished
    floor = 0.0  # the scale of what is finished
    scaled = first.scaled
    digits = first.type in ("digits", "fraction")
    group, spread = first.low, first.high / first.low if first.low else 1.0
    last = first
    j = i + 1
    while j < len(pieces):
        piece, gap = pieces[j], text[last.end : pieces[j].start]
        joined = bool(GAP.fullmatch(gap))
        if piece.type == "scale" and joined:
            scaled = True
            if piece.low >= 1000:
                total = (total + group) * piece.low if floor and floor < piece.low else total + (group or 1) * piece.low
                floor, group = piece.low, 0.0
            else:
                group = (group or 1) * piece.low
        elif (
            piece.type == "card"
            and not digits
            and (joined or AND.fullmatch(gap))
            and _adds(group, total, piece.low, gap)
        ) or (piece.type == "fraction" and joined and piece.low < 1 and not scaled):
            group += piece.low
        elif piece.type == "share" and AND_A.fullmatch(gap):
            group += piece.low * (floor if scaled and floor else 1) if not total else 0.0
            total += piece.low * floor if total else 0.0
        else:
            break
        last = piece
        j += 1
    value = total + group
    if first.type == "multiplier":
        high = value * spread
        if first.high > first.low:
            high += value / first.low - 1
        return value, high, last.end, j, True
    if j < len(pieces) and pieces[j].type == "share" and first.type in ("card", "digits") and last is first:
        piece, gap = pieces[j], text[last.end : pieces[j].start]
        if (
            gap in (" ", "-")
            and value < 1 / piece.low
            and (value == 1 or text[piece.start : piece.end].lower().endswith("s"))
        ):
            return value * piece.low, value * piece.low, piece.end, j + 1, False
    return value, value, last.end, j, scaled


def _adds(group: float, total: float, value: float, gap: str) -> bool:
    if group >= 100 or (not group and total):
        return (group or total) % 100 == 0 and value < 100
    return 20 <= group < 100 and group % 10 == 0 and 0 < value < 10 and "and" not in gap.lower()


def _vague(text: str, pieces: list[Atom], i: int) -> tuple[Number | None, int]:
    """ "dozens", "hundreds of thousands"; "tens" only before a scale."""
    first = pieces[i]
    low, high, end = first.low, first.high, first.end
    while i + 1 < len(pieces) and pieces[i + 1].type == "vague" and OF.fullmatch(text[end : pieces[i + 1].start]):
        i += 1
        factor = pieces[i].low / 2
        low, high, end = low * factor, (high + 1) * factor - 1, pieces[i].end
    word = text[first.start : end].lower()
    if word == "tens" or (word == "scores" and not re.match(r"[ ](?:of|more|were|are)\b", text[end : end + 6])):
        return None, i + 1
    return _made(first.start, end, low, high, "vague"), i + 1


def _share(text: str, pieces: list[Atom], i: int) -> tuple[Number | None, int]:
    """ "half of", "a third of the vote", "half a million", "a quarter of a million"."""
    first = pieces[i]
    start, end = first.start, first.end
    determiner = DETERMINER.search(text, max(0, start - 4), start)
    if i + 1 < len(pieces) and pieces[i + 1].type == "scale":
        gap = text[end : pieces[i + 1].start]
        if OF_A.fullmatch(gap) or (gap in (" ", "-") and (determiner or text[start:end].lower() == "half")):
            value = first.low * pieces[i + 1].low
            return _made(
                determiner.start() if determiner else start, pieces[i + 1].end, value, value, "words", True
            ), i + 2
    if text[start:end].lower() == "half":
        if not HALF.match(text, end) and not text[max(0, start - 8) : start].lower().endswith("between "):
            return None, i + 1
    elif not determiner or not (OF_MILE.match(text, end) or share_of_change(text, determiner.start(), end)):
        return None, i + 1
    return _made(determiner.start() if determiner else start, end, first.low, first.low, "fraction"), i + 1


def _ratio(text: str, pieces: list[Atom], start: int, value: float, end: int, j: int) -> tuple[Number, int] | None:
    """ "one in five", "9 out of 10"."""
    gap = RATIO.fullmatch(text[end : pieces[j].start]) or OF_TEN.match(text, end)
    if not gap or pieces[j].type not in ("card", "digits", "scale"):
        return None
    of, _, last, k, _ = _cardinal(text, pieces, j)
    whole = value.is_integer() and of.is_integer()
    if "out" in gap.group().split() and of not in SHARED and of % 50:
        return None  # "eight out of 11 rhinos died" counts both
    if not whole or not 0 < value < of or ("in" in gap.group().split() and (value > 9 or (of > 100 and of % 100))):
        return None
    return _made(start, last, value / of, value / of, "ratio"), k


def _made(start: int, end: int, low: float, high: float, form: Form, scaled: bool = False) -> Number:
    modifier: Modifier = "~" if form == "vague" else "="
    if abs(high) >= 1e6 and not float(high).is_integer():
        low, high = float(f"{low:.15g}"), float(f"{high:.15g}")  # 65.4 billion without the dust of floating point
    return Number(start, end, start, end, low, high, low, modifier, form, scaled)


def _signed(text: str, number: Number) -> Number:
    if text[max(0, number.start - 2) : number.start].lstrip("( ") == "+":
        return dataclasses.replace(number, start=number.start - 1)
    minus = MINUS.search(text, max(0, number.start - 7), number.start)
    if minus is None or (number.form != "digits" and number.form != "words") or number.low is None:
        return number
    value = -number.low
    return dataclasses.replace(number, start=minus.start(), core=minus.start(), low=value, high=value, stated=value)


@cache
def _before() -> re.Pattern[str]:
    phrases = sorted(table("modifiers.txt"), key=len, reverse=True)
    words = "|".join(re.escape(p).replace(r"\ ", r"\s") for p in phrases)
    return re.compile(rf"(?<![\w-])(?:{words})(?:(?<=\w)[ \u00a0]|(?<=\W)[ ]?)", re.IGNORECASE)


@cache
def _after() -> re.Pattern[str]:
    phrases = sorted(table("modifiers_after.txt"), key=len, reverse=True)
    words = "|".join(re.escape(p) for p in phrases)
    return re.compile(rf"[ -]?({words})(?![\w])", re.IGNORECASE)


def modifiers_before(text: str) -> dict[int, tuple[int, Modifier]]:
    """Where a modifier ends -> where it starts and its sign. Modifiers may follow one another ("up to about 50")."""
    found: dict[int, tuple[int, Modifier]] = {}
    for m in _before().finditer(text):
        sign = _sign("modifiers.txt", m.group())
        start = m.start()
        if sign == ">" and PARTICLE.search(text, max(0, start - 8), start):
            continue
        if UP_TO.match(text, start) and UPWARDS.search(text, max(0, start - 10), start):
            continue
        if start in found:
            start, first = found[start]
            sign = first if first != "=" else sign
        found[m.end()] = (start, sign)
    return found


def modifiers_after(text: str) -> dict[int, tuple[int, Modifier]]:
    """Where a modifier after a number starts -> where it ends and its sign ("50 or more", "300-plus")."""
    return {m.start(): (m.end(), _sign("modifiers_after.txt", m[1])) for m in _after().finditer(text)}


def _sign(name: str, words: str) -> Modifier:
    return table(name)[" ".join(words.lower().split())]  # type: ignore[return-value]


def with_modifier(number: Number, start: int, before: dict[int, tuple[int, Modifier]]) -> Number:
    """``number`` with the modifier that ends at ``start``, if one does."""
    if start in before:
        begin, sign = before[start]
        return dataclasses.replace(number.bounded(sign), start=begin)
    return number
