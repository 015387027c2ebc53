"""A quantity as the `Value` of a claim, with the short form that reports show."""

from factcheck import units
from factcheck.claims.quantities import Quantity
from factcheck.model import Value

SCALES = ((1e12, "trillion"), (1e9, "billion"), (1e6, "million"))


def value(quantity: Quantity, text: str, unit: str | None) -> Value:
    """The value of ``quantity`` in the sentence ``text``; ``unit`` as in `Value`."""
    return Value(
        text=text[quantity.start : quantity.end],
        low=quantity.low,
        high=quantity.high,
        modifier=quantity.modifier,
        unit=unit,
        normalized=normalized(quantity, unit),
    )


def normalized(quantity: Quantity, unit: str | None) -> str:
    """A short form for people: "> 300", "USD 2.6 million", "60–70 percent", "~ 24–99"."""
    low, high = quantity.low, quantity.high
    if quantity.sort == "score":
        number = f"{plain(low)}-{plain(high)}"
    elif low is not None and high is not None and low != high:
        number = f"{plain(low)}–{plain(high)}"
    else:
        number = plain(low if low is not None else high)
    sign = "" if quantity.modifier == "=" else f"{quantity.modifier} "
    if quantity.sort == "money" and unit and unit.split(" ")[0] in units.currencies():
        code, _, per = unit.partition(" ")
        return f"{sign}{code} {number}{' ' + per if per else ''}"
    shown = unit if unit and quantity.sort in ("money", "percent", "measure", "time", "age") else None
    return f"{sign}{number} {shown}" if shown else f"{sign}{number}"


def plain(number: float | None) -> str:
    """A number as news writes it: "2.6 million", "3,000", "0.5"."""
    if number is None:
        return ""
    for factor, name in SCALES:
        if abs(number) >= factor and number / factor < 1000:
            return f"{_short(number / factor)} {name}"
    return _short(number)


def _short(number: float) -> str:
    return f"{number:,.4f}".rstrip("0").rstrip(".") if abs(number) >= 0.001 or number == 0 else f"{number:g}"
