"""Numbers with modifiers: counts, amounts, percentages, measures, ages, durations.

Each value is read as the interval that a careful editor would let pass beside it, and two values agree when their
intervals meet. The widths were chosen on hand-made judgements (``benchmarks/RESULTS.md``, "agreement of values"):
"about" stretches little, "more than 200" takes in 230 but not 400.
"""

import math
import re

from factcheck import units
from factcheck.model import Bound, Claim, Tolerance, Value

ABOUT = 0.045  # "about 100" takes in 96 to 104
BEYOND = 1.22  # "more than 100" takes in up to 122, "fewer than 100" down to 82
ABOUT_MONEY = 0.03  # amounts are given more exactly than crowds
BEYOND_MONEY = 1.05
ENDS = 0.05  # "40 to 80" is not "40 to 70", "140 to 150" may be "140 to 152"
AN_HOUR = 0.2  # "a week" may be eight days, "an hour" 64 minutes
A_THIRD = 0.06  # "a third" may be 32 percent, "half" 48
OTHER_UNIT = 0.08  # "six weeks" may be 41 days, "three months" 12 weeks
BOUND = 0.05  # "at least 105" may stand beside "more than 100"
ROUNDED = 0.02  # "13 billion" may stand for 13.2 billion: half its last digit, but no more than this
JUST_UNDER = 0.999  # 6.1 and 6.2 stand for 6.05 to 6.15 and 6.15 to 6.25, which do not meet
DIGITS = re.compile(r"\d[\d,]*(?:\.\d+)?")
CENTS = re.compile(r"\.\d\d\b")
FRACTION = re.compile(r"\b(?:half|halves|thirds?|quarters?|fifths?|sixths?)\b", re.IGNORECASE)
BELOW = re.compile(
    r"\b(?:nearly|almost|not quite|approaching|under|below|(?:less|fewer) than|short of|shy of)\b", re.IGNORECASE
)
ABOVE = re.compile(
    r"\b(?:(?:more|greater|higher) than|over|above|(?:in )?excess of|exceed\w*|topp\w+)\b", re.IGNORECASE
)
ONE_UNIT = re.compile(r"an?(?:\s+\w+)?", re.IGNORECASE)


def agree(a: Claim, b: Claim, tolerance: Tolerance) -> bool:
    """Whether two numbers can be read as one: equal, a rounding, a looser wording or a conversion of each other."""
    left, right = comparable(a.value, b.value)
    if left is None or right is None:
        return a.value.text.casefold() == b.value.text.casefold()
    if _same(left, right) or _two_currencies(left, right):
        return True
    if _apart(left, right) or _apart(right, left):
        return False
    if tolerance.relative or tolerance.absolute:
        p, q = point(left), point(right)
        if p is not None and q is not None:
            allowed = max(tolerance.absolute, tolerance.relative * max(abs(p), abs(q)))
            if abs(p - q) <= allowed + 1e-9:
                return True
    if left.modifier == right.modifier and left.modifier in "<>" and right is b.value:  # not converted: exact words
        return _one_bound(left, right)
    if _range(left) and _range(right):
        return _near(left.low, right.low) and _near(left.high, right.high)
    if _price(left, right) or _price(right, left):
        return True
    one, other = reach(left, rounded=not worded(right)), reach(right, rounded=not worded(left))
    if right is not b.value:  # "up to 193 km/h" is "120 mph", though by the table it is 119.9
        other = _ordered(other[0] * (1 - ROUNDED), other[1] * (1 + ROUNDED))
    elif left.unit == "second" == right.unit and _last_word(left) != _last_word(right):
        other = _ordered(other[0] * (1 - OTHER_UNIT), other[1] * (1 + OTHER_UNIT))
    return one[0] <= other[1] * (1 + 1e-9) and other[0] <= one[1] * (1 + 1e-9)


def _last_word(value: Value) -> str:
    """The unit in which a duration is told: "week"."""
    return value.normalized.split(" ")[-1].removesuffix("s")


def _one_bound(a: Value, b: Value) -> bool:
    """Two bounds on one side, "more than 26,000" and "more than 31,000", are each as exact as a number: they agree
    where one is the other rounded ("more than 100", "at least 105")."""
    p, q = point(a), point(b)
    if p is None or q is None:
        return False
    low, high = sorted((abs(p), abs(q)))
    return high - low <= BOUND * high and any(_rounded(x, y) for x, y in ((p, q), (q, p)))


def _apart(under: Value, over: Value) -> bool:
    """Whether one value stays below a figure that the other exceeds: "nearly 300" and "more than 300"."""
    most, least = point(under), point(over)
    if most is None or least is None or most > least:
        return False
    return bool(BELOW.search(under.text) and ABOVE.search(over.text))


def _range(value: Value) -> bool:
    """Whether a value is a range in figures: "165 to 180"."""
    low, high = value.low, value.high
    figures = DIGITS.findall(value.text)
    return isinstance(low, float) and isinstance(high, float) and high > low and len(figures) > 1


def _near(a: Bound, b: Bound) -> bool:
    return isinstance(a, float) and isinstance(b, float) and abs(a - b) <= ENDS * max(abs(a), abs(b))


def _price(whole: Value, cents: Value) -> bool:
    """Whether one amount is the other without its cents: "$99" for "$99.99"."""
    p, q = point(whole), point(cents)
    if p is None or q is None or whole.modifier != "=" or whole.unit not in units.currencies():
        return False
    return bool(CENTS.search(cents.text)) and not CENTS.search(whole.text) and q < 1000 and 0 <= q - p < 1


def _rounded(coarse: float, fine: float) -> bool:
    """Whether ``coarse`` is ``fine`` at its own number of significant digits, up, down or to the nearest."""
    if coarse == 0:
        return fine == 0
    step = 10.0 ** math.floor(math.log10(abs(coarse)))
    while abs(coarse / step - round(coarse / step)) > 1e-9 and step > 1e-9:
        step /= 10
    return step > 1 and abs(coarse - fine) < step


def _same(a: Value, b: Value) -> bool:
    return a.low == b.low and a.high == b.high and a.modifier == b.modifier


def _two_currencies(a: Value, b: Value) -> bool:
    """Amounts in two currencies that no rate joins: not to be held against each other."""
    known = units.currencies()
    return a.unit != b.unit and a.unit in known and b.unit in known


def comparable(a: Value, b: Value) -> tuple[Value | None, Value | None]:
    """Both values in one unit, where they have units that convert; None for a value that is not a number."""
    from factcheck.agreement.conversion import in_one_unit

    if point(a) is None or point(b) is None:
        return None, None
    return in_one_unit(a, b)


def point(value: Value) -> float | None:
    """The number that stands for a value: what is stated, or the middle (geometric) of what the words allow."""
    low, high = value.low, value.high
    if isinstance(low, str) or isinstance(high, str):
        return None
    if low is None:
        return None if high is None else float(high)
    if high is None or value.modifier == ">":
        return float(low)
    if value.modifier == "<":
        return float(high)
    if low > 0 and high > 0:
        return math.sqrt(low * high)
    return (low + high) / 2


def worded(value: Value) -> bool:
    """Whether a value is an unnamed number: "dozens", "several hundred"."""
    low, high = value.low, value.high
    return isinstance(low, float) and isinstance(high, float) and high > low and not DIGITS.search(value.text)


def ranged(value: Value) -> bool:
    """Whether a value has two ends: "between 30 and 40"."""
    return isinstance(value.low, int | float) and isinstance(value.high, int | float) and value.low != value.high


def group_and_person(a: Claim, b: Claim) -> bool:
    """Whether one claim gives the range of a group's ages and the other one person's age: that this lies in that says
    nothing."""
    return a.kind == "age" == b.kind and ranged(a.value) != ranged(b.value)


def reach(value: Value, rounded: bool = True) -> tuple[float, float]:
    """The interval that an editor would let pass beside a value; with ``rounded`` a plain number may be a rounding.
    Beside "dozens" it is not read so: 98 are dozens, 100 are a hundred."""
    p = point(value)
    assert p is not None
    low, high = value.low, value.high
    money = value.unit in units.currencies()
    beyond, about = (BEYOND_MONEY, ABOUT_MONEY) if money else (BEYOND, ABOUT)
    if value.modifier == ">":
        return _ordered(p, p * beyond)
    if value.modifier == "<":
        return _ordered(p / beyond, p)
    if isinstance(low, (int, float)) and isinstance(high, (int, float)) and high > low:
        return float(low), float(high)
    if value.modifier == "~":
        return _ordered(p * (1 - about), p * (1 + about))
    if value.unit == "percent" and FRACTION.search(value.text):
        return p * (1 - A_THIRD), p * (1 + A_THIRD)
    if value.unit == "second" and ONE_UNIT.fullmatch(value.text):
        return p * (1 - AN_HOUR), p * (1 + AN_HOUR)
    if not rounded:
        return p, p
    slack = min(granularity(value) / 2 * JUST_UNDER, abs(p) * ROUNDED)
    return p - slack, p + slack


def _ordered(a: float, b: float) -> tuple[float, float]:
    return (a, b) if a <= b else (b, a)


def granularity(value: Value) -> float:
    """The size of the last digit that an exact value states: 1,000,000 for "13 million", 0.1 for "6.1"; 0 for small
    whole numbers, which nobody rounds."""
    p = point(value)
    digits = DIGITS.search(value.text)
    if p is None or p == 0 or digits is None:
        return 0.0
    if value.unit == "second" and len(DIGITS.findall(value.text)) > 1:
        return 1.0  # "7:41", "7 minutes 41 seconds"
    shown = digits.group().replace(",", "")
    stated = float(shown)
    if stated == 0:
        return 0.0
    scale = abs(p) / stated  # "13 billion": 1e9
    decimals = len(shown.partition(".")[2])
    if decimals:
        return float(scale * 10.0**-decimals)
    if scale > 1.5:
        return scale
    if value.unit == "percent":
        return 1.0  # "34 percent" for 34.2
    zeros = len(shown) - len(shown.rstrip("0"))
    return 10.0**zeros if zeros >= 2 else 0.0


def closeness(a: Claim, b: Claim) -> float:
    """How near two numbers lie: 1 the same, towards 0 with their ratio."""
    left, right = comparable(a.value, b.value)
    if left is None or right is None:
        return 0.0
    p, q = point(left), point(right)
    if p is None or q is None:
        return 0.0
    if p == q:
        return 1.0
    if p <= 0 or q <= 0:
        return 0.0
    return min(p, q) / max(p, q)
