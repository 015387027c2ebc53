"""What a value's words commit to: whether one value says more than another, and whether one covers another.

That two values agree is the verdict's to say. A draft may agree with its source and still say more than it: "300" for
"nearly 300", "more than 300" for "300", "7.62" for "about 7.6".
"""

import re
from decimal import Decimal

from factcheck import units
from factcheck.agreement.numbers import ranged
from factcheck.model import TEMPORAL_KINDS, Claim, Value

AT_LEAST = re.compile(r"\b(?:at least|no fewer|no less|as many as|up to|or more|at most|a minimum|a maximum)\b", re.I)
DIGITS = re.compile(r"\d[\d,]*(?:\.\d+)?")
SLIGHT = 1e-9
CLOSE = 0.05  # a rounding is seldom further off
FAR = 30  # a figure that is wrong is seldom further off


def covers(wide: Value, narrow: Value) -> bool:
    """Whether everything that ``narrow`` may mean lies within ``wide``, which gives a range or a bound."""
    a, b = _interval(wide), _interval(_in_unit(narrow, wide.unit))
    if a is None or b is None or (a[0] == a[1] and wide.modifier == "="):
        return False
    return a[0] - SLIGHT <= b[0] and b[1] <= a[1] + SLIGHT


def no_firmer(claim: Claim, source: Claim) -> bool:
    """Whether ``claim`` says no more than ``source``: the same, a rounding, or something looser. Both values agree."""
    ours, theirs = claim.value, _in_unit(source.value, claim.value.unit)
    if claim.kind in TEMPORAL_KINDS or source.kind in TEMPORAL_KINDS or claim.kind in ("rank", "score", "status"):
        return _no_firmer_date(ours, theirs)
    if theirs.unit != ours.unit and claim.kind in ("measure", "money"):
        return True  # in other units every figure is a rounding
    a, b = point(ours), point(theirs)
    if a is None or b is None:
        return True
    if ours.modifier == "~" or ranged(ours):
        return True
    if theirs.modifier == "=" and not ranged(theirs):
        if ours.modifier == "=":
            return a == b or _decimals(ours) < _decimals(theirs) or _rounded(a, b)
        beyond = a > b if ours.modifier == ">" else a < b
        return not beyond and (a != b or bool(AT_LEAST.search(ours.text)))
    if ranged(theirs) or theirs.modifier == "~":
        if ours.modifier == "=":
            return False
        return a < b if ours.modifier == ">" else a > b
    if ours.modifier == theirs.modifier:
        return a <= b if ours.modifier == ">" else a >= b
    return False


def comparable(ours: Value, theirs: Value) -> bool:
    """Whether two values may be answers to one question: within a factor of `FAR`, or of the same digits."""
    a, b = point(ours), point(_in_unit(theirs, ours.unit))
    if a is None or b is None or a <= 0 or b <= 0 or max(a, b) <= FAR * min(a, b):
        return True
    return f"{a:e}".partition("e")[0] == f"{b:e}".partition("e")[0]


def rounds(one: Value, other: Value) -> bool:
    """Whether one of two values is the other rounded: 600 and 612."""
    a, b = point(one), point(_in_unit(other, one.unit))
    if a is None or b is None or abs(a - b) > CLOSE * max(abs(a), abs(b)):
        return False
    return _rounded(a, b) or _rounded(b, a)


def is_loose(value: Value) -> bool:
    """Whether a value is a wide range in words: "dozens", "hundreds"."""
    low, high = value.low, value.high
    if not isinstance(low, int | float) or not isinstance(high, int | float) or DIGITS.search(value.text):
        return False
    return 0 < 2 * low <= high


def _no_firmer_date(ours: Value, theirs: Value) -> bool:
    """ "March 2031" says more than "2031"; a day of the week says neither more nor less than a date."""
    a, b = str(ours.low or ""), str(theirs.low or "")
    return not (a.startswith(b) and len(a) > len(b) and b[:1].isdigit())


def _rounded(rounded: float, exact: float) -> bool:
    """Whether one number is the other, rounded to fewer digits: 3,000 and 2,987, 85 and 85.2."""
    if rounded == 0 or exact == 0:
        return False
    a, b = Decimal(repr(rounded)).normalize(), Decimal(repr(exact)).normalize()
    if len(a.as_tuple().digits) >= len(b.as_tuple().digits):
        return False
    return abs(a - b) <= Decimal(5).scaleb(int(a.as_tuple().exponent) - 1)


def _decimals(value: Value) -> int:
    digits = DIGITS.search(value.text)
    return len(digits.group().replace(",", "").rstrip("0")) if digits else 0


def _interval(value: Value) -> tuple[float, float] | None:
    low, high = value.low, value.high
    if isinstance(low, str) or isinstance(high, str):
        return None
    if value.modifier == ">" and low is not None:
        return float(low), float("inf")
    if value.modifier == "<" and high is not None:
        return float("-inf"), float(high)
    return (
        float("-inf") if low is None else float(low),
        float("inf") if high is None else float(high),
    )


def point(value: Value) -> float | None:
    bound = value.low if value.low is not None and value.modifier != "<" else value.high
    bound = bound if bound is not None else value.low
    return float(bound) if isinstance(bound, int | float) else None


def _in_unit(value: Value, unit: str | None) -> Value:
    """``value`` in ``unit``, or as it is where that cannot be."""
    if not unit or not value.unit or value.unit == unit:
        return value
    try:
        low, high = (
            units.convert(float(b), value.unit, unit) if isinstance(b, int | float) else b
            for b in (value.low, value.high)
        )
    except units.UnknownUnit:
        return value
    import dataclasses

    return dataclasses.replace(value, low=low, high=high)


def step(value: Value) -> float:
    """The size of the last digit that a value states: 10 for "140", 0.1 for "6.2", 1,000,000 for "13 million"."""
    digits, number = DIGITS.search(value.text), point(value)
    if not digits or not number:
        return 1.0
    shown = Decimal(digits.group().replace(",", ""))
    exponent = shown.as_tuple().exponent if "." in digits.group() else shown.normalize().as_tuple().exponent
    scale = abs(number) / float(shown) if shown else 1.0
    return float(scale * 10.0 ** int(exponent))
