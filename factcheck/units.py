"""Units of measure and currencies: how they are written, of which dimension they are, and conversion.

The forms stand in ``data/units.txt`` and ``data/currencies.tsv``. Factors come from pint and currency names from babel:
``python -m factcheck.units`` writes what is needed of them to ``data/unit_factors.tsv`` and ``data/currencies.tsv``, so
that reading an article loads neither (half a second). A test holds both files against the libraries.
"""

import dataclasses
from functools import cache
from typing import Any

from factcheck.data import lines, table


class UnknownUnit(ValueError):
    """No such unit, or two units that do not measure the same thing."""


@dataclasses.dataclass(frozen=True, slots=True)
class Unit:
    """``name`` in reports ("kilometre"); a quantity of it is ``factor * value + offset`` in the base unit of its
    ``dimension`` (written as pint does: "[length]")."""

    name: str
    dimension: str
    factor: float
    offset: float = 0.0


DEGREE = "degree"  # of an angle, or of a scale of temperature that the text does not name
SCALES = frozenset(("celsius", "fahrenheit"))


@cache
def _units() -> dict[str, Unit]:
    rows = (line.split("\t") for line in lines("unit_factors.tsv"))
    return {name: Unit(name, dimension, float(factor), float(offset)) for name, dimension, factor, offset in rows}


@cache
def forms() -> dict[str, str]:
    """How units are written -> their names, forms of one letter left out."""
    found: dict[str, str] = {}
    for line in lines("units.txt"):
        name, _, written = line.split("\t")
        found |= {form: name for form in [name, *written.split("|")] if form}
    return found


@cache
def letters() -> dict[str, str]:
    """Units written with one letter -> their names."""
    return table("unit_letters.txt")


@cache
def canonical(written: str) -> str | None:
    """The name of a unit, however written ("km", "kilometers" -> "kilometre"; "miles a gallon"), None if unknown."""
    known = forms()
    return known.get(written) or known.get(written.lower()) or (written if written in _units() else None)


def dimension(unit: str) -> str | None:
    """What a unit measures ("[length]", "[time]"; "[currency]" for codes and amounts per piece), None if unknown."""
    name = canonical(unit)
    if name:
        return _units()[name].dimension
    return "[currency]" if unit.split(" ")[0] in currencies() else None


def rate(unit: str) -> str:
    """What an amount is paid per: "hour" of "USD per hour"; empty for an amount alone and for other units."""
    currency, _, per = unit.partition(" per ")
    return per if currency in currencies() else ""


def comparable(a: str, b: str) -> bool:
    """Whether two units may measure one thing: miles and kilometres, plain degrees and degrees Celsius; an unknown unit
    may be anything."""
    left, right = dimension(a), dimension(b)
    return left is None or right is None or left == right or _one_scale(canonical(a), canonical(b))


def _one_scale(a: str | None, b: str | None) -> bool:
    return (a == DEGREE and b in SCALES) or (b == DEGREE and a in SCALES)


def convert(value: float, unit: str, to: str) -> float:
    """``value`` of ``unit`` in the unit ``to``. Raises `UnknownUnit` if one is unknown or they measure two things."""
    if unit == to:
        return value
    source, target = canonical(unit), canonical(to)
    if source is None or target is None:
        raise UnknownUnit(f"no conversion from {unit!r} to {to!r}")
    a, b = _units()[source], _units()[target]
    if a.dimension != b.dimension:
        raise UnknownUnit(f"{unit!r} measures {a.dimension}, {to!r} measures {b.dimension}")
    return (a.factor * value + a.offset - b.offset) / b.factor


@cache
def currencies() -> dict[str, str]:
    """ISO 4217 codes in use -> English names ("USD" -> "US Dollar")."""
    return {code: names.split("|")[0] for code, names in table("currencies.tsv").items()}


@cache
def currency_words() -> dict[str, str]:
    """Names of currencies in running text, lower case -> codes ("canadian dollars" -> "CAD", "euros" -> "EUR")."""
    found: dict[str, str] = {}
    for code, names in table("currencies.tsv").items():
        for name in names.lower().split("|"):
            found.setdefault(name, code)
    return found | table("currency_words.txt")


@cache
def currency_symbols() -> dict[str, str]:
    """Signs and letters right before an amount -> codes ("$", "US$", "£", "RM", "GBP")."""
    return {code: code for code in currencies()} | table("currency_symbols.txt")


def _write() -> None:
    from pathlib import Path

    folder = Path(__file__).parent / "data"
    (folder / "unit_factors.tsv").write_text("\n".join(factor_rows()) + "\n", "utf-8")
    (folder / "currencies.tsv").write_text("\n".join(currency_rows()) + "\n", "utf-8")


def factor_rows() -> list[str]:
    """The lines of ``unit_factors.tsv``, from pint."""
    import pint

    registry: Any = pint.UnitRegistry()
    rows = ["# Made from units.txt with pint by: python -m factcheck.units", "# name\tdimension\tfactor\toffset"]
    for line in lines("units.txt"):
        name, expression, _ = line.split("\t")
        if expression[0].isdigit():
            one, zero = registry.Quantity(expression).to_base_units(), 0.0
        else:
            one = registry.Quantity(1, expression).to_base_units()
            zero = float(registry.Quantity(0, expression).to_base_units().magnitude)
        if expression == "decibel":
            zero = 0.0
        rows.append(f"{name}\t{one.dimensionality}\t{float(one.magnitude) - zero!r}\t{zero!r}")
    return rows


def currency_rows() -> list[str]:
    """The lines of ``currencies.tsv``, from babel: currencies in use today, and their English names."""
    import babel.core
    import babel.numbers

    rows = ["# Made with babel by: python -m factcheck.units", "# code\tname|plural name"]
    current = {
        code
        for land in babel.core.get_global("territory_currencies").values()
        for code, *rest in land
        if rest[1] is None and rest[2]
    }
    for code in sorted(current):
        one = babel.numbers.get_currency_name(code, locale="en")
        names = dict.fromkeys(
            [one, babel.numbers.get_currency_name(code, 1, "en"), babel.numbers.get_currency_name(code, 2, "en")]
        )
        rows.append(f"{code}\t{'|'.join(names)}")
    return rows


if __name__ == "__main__":
    _write()
