"""Two values in one unit: miles and kilometres, weeks and days. Money in two currencies stays as it is: without the
articles' own rate there is none to convert by."""

import dataclasses
from functools import cache
from typing import Any

from factcheck.model import Value


def in_one_unit(a: Value, b: Value) -> tuple[Value, Value]:
    """``b`` in the unit of ``a`` where their units differ and convert; else both as they are.

    A conversion is never exact in a newspaper: the converted value is read as "about".
    """
    if a.unit == b.unit or a.unit is None or b.unit is None:
        return a, b
    factor = rate(b.unit, a.unit)
    if factor is None or isinstance(b.low, str) or isinstance(b.high, str):
        return a, b
    low = None if b.low is None else b.low * factor
    high = None if b.high is None else b.high * factor
    return a, dataclasses.replace(b, low=low, high=high, modifier="~" if b.modifier == "=" else b.modifier, unit=a.unit)


@cache
def rate(unit: str, into: str) -> float | None:
    """How many ``into`` one ``unit`` is; None where they do not convert or are no units of measure."""
    try:
        return float(_registry().Quantity(1, unit.replace(" ", "_")).to(into.replace(" ", "_")).magnitude)
    except Exception:  # pint has many errors for words that are no unit; none of them matters here
        return None


@cache
def _registry() -> Any:
    import pint

    return pint.UnitRegistry()
