"""Two values in one unit: miles and kilometres, weeks and days. Money in two currencies stays as it is: without the
articles' own rate there is none to convert by."""

import dataclasses

from factcheck import units
from factcheck.model import Value

POINTS = {"percent": "percentage point"}  # "the half-percent cut" is one of 50 basis points


def in_one_unit(a: Value, b: Value) -> tuple[Value, Value]:
    """``b`` in the unit of ``a`` where their units differ and convert; else both as they are.

    A conversion is never exact in a newspaper: the converted value is read as "about".
    """
    if a.unit == b.unit or a.unit is None or b.unit is None:
        return a, b
    if isinstance(b.low, str) or isinstance(b.high, str):
        return a, b
    named = POINTS.get(b.unit, b.unit), POINTS.get(a.unit, a.unit)
    try:
        low = None if b.low is None else units.convert(b.low, *named)
        high = None if b.high is None else units.convert(b.high, *named)
    except units.UnknownUnit:
        return a, b
    return a, dataclasses.replace(b, low=low, high=high, modifier="~" if b.modifier == "=" else b.modifier, unit=a.unit)
