"""Units and currencies: conversions as an editor checks them, and the data files against pint and babel."""

import pytest

from factcheck import units
from factcheck.data import lines

CONVERSIONS = [
    (140, "kilometres", "miles", 86.99),
    (35, "miles", "km", 56.33),
    (6, "feet", "metres", 1.829),
    (100, "celsius", "fahrenheit", 212.0),
    (12, "degrees Celsius", "degrees Fahrenheit", 53.6),
    (0, "fahrenheit", "celsius", -17.78),
    (10, "stone", "kg", 63.5),
    (1, "acre", "square metres", 4046.87),
    (60, "mph", "km/h", 96.56),
    (1, "tonne", "pounds", 2204.62),
    (5, "gallons", "litres", 18.93),
    (60, "basis points", "percentage point", 0.6),
    (2, "years", "months", 24.0),
]


@pytest.mark.parametrize(("value", "unit", "to", "expected"), CONVERSIONS)
def test_converts(value: float, unit: str, to: str, expected: float) -> None:
    assert units.convert(value, unit, to) == pytest.approx(expected, rel=1e-3)


@pytest.mark.parametrize(("unit", "to"), [("miles", "kg"), ("wishes", "km"), ("km", "wishes"), ("USD", "km")])
def test_refuses_what_does_not_convert(unit: str, to: str) -> None:
    with pytest.raises(units.UnknownUnit):
        units.convert(1, unit, to)


@pytest.mark.parametrize(
    ("unit", "dimension"),
    [
        ("km", "[length]"),
        ("hours", "[time]"),
        ("USD", "[currency]"),
        ("EUR per barrel", "[currency]"),
        ("wishes", None),
    ],
)
def test_knows_what_a_unit_measures(unit: str, dimension: str | None) -> None:
    assert units.dimension(unit) == dimension


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("miles", "km", True),
        ("miles", "kg", False),
        ("degrees", "°C", True),
        ("fahrenheit", "degrees", True),
        ("degrees", "km", False),
        ("wishes", "km", True),
    ],
)
def test_knows_which_units_may_measure_one_thing(one: str, other: str, same: bool) -> None:
    assert units.comparable(one, other) is units.comparable(other, one) is same


def test_factors_are_those_of_pint() -> None:
    assert list(lines("unit_factors.tsv")) == [row for row in units.factor_rows() if not row.startswith("#")]


def test_currencies_are_those_of_babel() -> None:
    assert list(lines("currencies.tsv")) == [row for row in units.currency_rows() if not row.startswith("#")]


def test_every_currency_word_and_sign_means_something() -> None:
    pieces = {"cent", "penny", "sen", "franc", "peso", "crown", "krone", "krona", "dinar", "shilling", "BTC", "HRK"}
    meant = set(units.currency_words().values()) | set(units.currency_symbols().values())
    assert meant - pieces <= set(units.currencies())


def test_every_unit_letter_is_a_unit() -> None:
    assert all(units.canonical(name) == name for name in units.letters().values())
