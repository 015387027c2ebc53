"""How far apart differing values lie."""

import dataclasses

import pytest

from factcheck.facts.comparisons import Pair
from factcheck.facts.comparisons.distance import Distance
from factcheck.facts.profile import profile
from factcheck.model import Claim, Kind, Source, Value
from tests.claims_by_hand import number


def seen(a: Claim, b: Claim) -> str:
    """The level with the most weight, the same either way round."""
    one, other = (profile(c, Source(c.source, "", "", c.text), [c]) for c in (a, dataclasses.replace(b, source="s2")))
    shares = Distance().shares(Pair(one, other, 0.5))
    assert shares == Distance().shares(Pair(other, one, 0.5))
    assert all(level in Distance.levels for level, _ in shares)
    return max(shares, key=lambda s: s[1])[0] if shares else ""


@pytest.mark.parametrize(
    ("one", "other", "level"),
    [
        ("20", "20", ""),
        ("20", "24", "1.2 times"),
        ("20", "100", "5 times"),
        ("20", "400", "20 times"),
        ("5", "220,000", "10000 times"),
    ],
)
def test_numbers_by_their_ratio(one: str, other: str, level: str) -> None:
    assert seen(number(one), number(other)) == level


@pytest.mark.parametrize(
    ("kind", "one", "other", "level"),
    [
        ("date", "2024-11-27", "2024-11-28", "1 days"),
        ("date", "2024-11-27", "2024-12-06", "10 days"),
        ("date", "2019", "2020-07", "400 days"),
        ("time", "10:23", "10:53", "30 minutes"),
        ("time", "23:50", "00:20", "30 minutes"),
    ],
)
def test_days_and_times(kind: Kind, one: str, other: str, level: str) -> None:
    a, b = (dataclasses.replace(number("1", kind), value=Value(text=v, low=v, high=v)) for v in (one, other))
    assert seen(a, b) == level


def test_ranks_have_no_distance() -> None:
    assert seen(number("1", "rank"), number("2", "rank")) == ""
