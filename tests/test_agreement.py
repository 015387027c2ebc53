"""Do two values agree? Pairs as an editor meets them."""

import pytest

from factcheck.agreement import agree
from factcheck.model import Bound, Claim, Modifier, Tolerance
from tests.claims_by_hand import claim, number

NONE = Tolerance()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("20", "20"),
        ("300", "> 300"),
        ("120", "> 100"),
        ("40", "~ 40"),
        ("~ 40", "> 40"),
        ("24..99", "38"),  # dozens
        ("24..99", "> 50"),
        ("3..9", "4"),  # several
        ("13 million", "13.2 million"),
        ("600", "612"),
        ("1,000", "< 1,000"),
        ("14 billion", "~ 13.9 billion"),
        ("-17", "-17"),
        ("0", "0"),
        ("> 100", "> 105"),
    ],
)
def test_values_that_agree(one: str, other: str) -> None:
    assert agree(number(one), number(other), NONE)
    assert agree(number(other), number(one), NONE)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("20", "200"),
        ("> 200", "> 300"),
        ("> 26,000", "> 31,000"),  # two bounds on one side are as exact as numbers
        ("< 50", "< 80"),
        ("> 5", "250"),  # formally compatible, and a question all the same
        ("5", "3"),
        ("46", "47"),
        ("20", "24"),
        ("2,117", "2,129"),
        ("~ 100", "24..90"),
        ("24..99", "200..999"),
        ("6.1", "6.4"),
        ("6.1", "6.2"),
        ("$5.4 billion", "$5.5 billion"),
        ("13 billion", "13.9 billion"),
        ("-20", "-17"),
        ("0", "1"),
        ("165..180", "184"),  # a range in figures has sharp ends
    ],
)
def test_values_that_differ(one: str, other: str) -> None:
    assert not agree(number(one), number(other), NONE)
    assert not agree(number(other), number(one), NONE)


@pytest.mark.parametrize(
    ("words", "low", "high", "other", "same"),
    [
        ("dozens", 24, 99, "38", True),
        ("dozens", 24, 99, "~ 90", True),
        ("dozens", 24, 99, "100", False),  # a hundred is no rounding of 98
        ("dozens", 24, 99, "> 100", False),
        ("dozens", 24, 99, "> 60", True),
        ("hundreds", 200, 999, "1,000", False),
        ("hundreds", 200, 999, "100", False),
        ("hundreds", 200, 999, "~ 1,000", True),
        ("several", 3, 9, "10", False),
    ],
)
def test_an_unnamed_number_ends_where_its_word_ends(words: str, low: int, high: int, other: str, same: bool) -> None:
    unnamed = claim(words, float(low), float(high))
    assert agree(unnamed, number(other), NONE) is same
    assert agree(number(other), unnamed, NONE) is same


@pytest.mark.parametrize(
    ("one", "unit", "other", "another", "same"),
    [
        ("10", "mile", "16", "kilometre", True),
        ("10", "mile", "10", "kilometre", False),
        ("> 5", "mile", "> 8", "kilometre", True),
        ("> 5", "mile", "> 80", "kilometre", False),
        ("1", "week", "7", "day", True),
        ("90", "minute", "1.5", "hour", True),
        ("3", "metre", "10", "foot", True),
        ("3", "metre", "3", "foot", False),
        ("193", "kilometre per hour", "120", "mile per hour", True),
        ("120", "mile per hour", "< 193", "kilometre per hour", True),
        ("50", "basis point", "0.5", "percent", True),
        ("50", "basis point", "0.75", "percentage point", False),
    ],
)
def test_units_are_converted(one: str, unit: str, other: str, another: str, same: bool) -> None:
    assert agree(number(one, "measure", unit), number(other, "measure", another), NONE) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [("34", "34.2", True), ("34", "34.7", False), ("34", "35", False), ("34.1", "34.2", False)],
)
def test_a_whole_percentage_may_be_rounded(one: str, other: str, same: bool) -> None:
    a, b = (number(words, "percent", "percent") for words in (one, other))
    assert agree(a, b, NONE) is same
    assert agree(b, a, NONE) is same
    assert not agree(number("34"), number("34.2"), NONE)


@pytest.mark.parametrize(("share", "same"), [("32", True), ("30", False), ("35", True), ("40", False)])
def test_a_fraction_in_words_is_a_rounding(share: str, same: bool) -> None:
    third = claim("a third", 100 / 3, kind="percent", unit="percent")
    assert agree(third, number(share, "percent", "percent"), NONE) is same
    assert agree(number(share, "percent", "percent"), third, NONE) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("nearly 300", "more than 300", False),
        ("almost 300", "over 310", False),
        ("fewer than 300", "above 300", False),
        ("nearly 300", "300", True),
        ("nearly 300", "over 290", True),
        ("nearly 300", "about 300", True),
        ("up to 300", "at least 300", True),
    ],
)
def test_below_a_figure_is_not_above_it(one: str, other: str, same: bool) -> None:
    modifiers: dict[str, Modifier] = {"nearly": "~", "almost": "~", "about": "~", "fewer": "<", "up": "<"}

    def stated(words: str) -> Claim:
        first, n = words.split()[0], float(words.split()[-1])
        modifier = "=" if first == words else modifiers.get(first, ">")
        ends: dict[Modifier, tuple[Bound, Bound]] = {">": (n, None), "<": (None, n)}
        return claim(words, *ends.get(modifier, (n, n)), modifier=modifier)

    assert agree(stated(one), stated(other), NONE) is same
    assert agree(stated(other), stated(one), NONE) is same


@pytest.mark.parametrize(("clock", "same"), [("20:41", True), ("20:30", False)])
def test_a_time_in_words_is_a_rounding(clock: str, same: bool) -> None:
    spoken = claim("a quarter to nine", "20:45", kind="time")
    assert agree(spoken, claim(clock, clock, kind="time"), NONE) is same
    assert agree(claim(clock, clock, kind="time"), spoken, NONE) is same


@pytest.mark.parametrize(
    ("one", "days", "other", "more", "same"),
    [
        ("6 weeks", 42.0, "41 days", 41.0, True),
        ("3 months", 91.3, "12 weeks", 84.0, True),
        ("2 months", 60.9, "7 weeks", 49.0, False),
        ("41 days", 41.0, "42 days", 42.0, False),
    ],
)
def test_a_duration_in_another_unit_is_told_loosely(one: str, days: float, other: str, more: float, same: bool) -> None:
    a, b = (
        claim(words, 86_400.0 * n, kind="duration", unit="second", normalized=words)
        for words, n in ((one, days), (other, more))
    )
    assert agree(a, b, NONE) is same
    assert agree(b, a, NONE) is same


def test_money_that_was_paid_is_not_stretched_like_a_crowd() -> None:
    assert agree(number("> 100"), number("115"), NONE)
    assert not agree(number("> 100", "money", "USD"), number("115", "money", "USD"), NONE)
    assert agree(number("~ 100"), number("~ 108"), NONE)
    assert not agree(number("~ 100", "money", "USD"), number("~ 108", "money", "USD"), NONE)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("$99", "$99.99", True),
        ("$99", "$99", True),
        ("$98", "$99.99", False),
        ("$100", "$99.99", True),  # rounded
    ],
)
def test_a_price_may_be_told_without_its_cents(one: str, other: str, same: bool) -> None:
    a, b = (claim(words, float(words[1:]), kind="money", unit="USD") for words in (one, other))
    assert agree(a, b, NONE) is same
    assert agree(b, a, NONE) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ((40.0, 80.0), (40.0, 70.0), False),
        ((40.0, 80.0), (40.0, 80.0), True),
        ((140.0, 150.0), (140.0, 152.0), True),
        ((145.0, 175.0), (165.0, 180.0), False),
    ],
)
def test_ranges_in_figures_are_told_by_their_ends(
    one: tuple[float, float], other: tuple[float, float], same: bool
) -> None:
    a, b = (claim(f"{low:g} to {high:g}", low, high) for low, high in (one, other))
    assert agree(a, b, NONE) is same
    assert agree(b, a, NONE) is same


@pytest.mark.parametrize(
    ("words", "seconds", "other", "same"),
    [
        ("a week", 604_800.0, 8 * 86_400.0, True),
        ("an hour", 3_600.0, 64 * 60.0, True),
        ("an hour", 3_600.0, 90 * 60.0, False),
        ("one hour", 3_600.0, 64 * 60.0, False),
    ],
)
def test_an_hour_need_not_be_sixty_minutes(words: str, seconds: float, other: float, same: bool) -> None:
    a = claim(words, seconds, kind="duration", unit="second")
    b = claim("so long", other, kind="duration", unit="second")
    assert agree(a, b, NONE) is same
    assert agree(b, a, NONE) is same


@pytest.mark.parametrize(("other", "seconds", "same"), [("6:52", 412.0, False), ("6 minutes 53 seconds", 413.0, True)])
def test_a_stopwatch_is_exact(other: str, seconds: float, same: bool) -> None:
    a = claim("6:53", 413.0, kind="duration", unit="second")
    b = claim(other, seconds, kind="duration", unit="second")
    assert agree(a, b, NONE) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("2020-03", "2020", True),
        ("2020-03", "2019", False),
        ("2021-06-09", "wednesday", True),
        ("2021-06-09", "thursday", False),
        ("friday", "friday", True),
        ("friday", "saturday", False),
        ("--11-29", "2024-11-29", True),
        ("--11-29", "2024-11-30", False),
        ("--11", "2024-11-30", True),
        ("2024-11-29", "2024-11-30", False),
        ("friday", "2024", True),
    ],
)
def test_dates_agree_as_far_as_both_are_known(one: str, other: str, same: bool) -> None:
    a, b = claim(one, one, kind="date"), claim(other, other, kind="date")
    assert agree(a, b, NONE) is same
    assert agree(b, a, NONE) is same


@pytest.mark.parametrize(
    ("one", "day", "other", "another", "same"),
    [
        ("April 9", "2012-04-09", "April 9", "2013-04-09", True),
        ("April 9", "2012-04-09", "9 April", "2013-04-09", True),
        ("April 9", "2012-04-09", "April 10", "2013-04-10", False),
        ("April 9, 2012", "2012-04-09", "April 9, 2013", "2013-04-09", False),
        ("April 9", "2012-04-09", "April 9, 2013", "2013-04-09", True),
        ("April 9", "2012-04-09", "April 10, 2013", "2013-04-10", False),
        ("April 9", "2012-04-09", "2013", "2013", False),
        ("Jan. 19", "2016-01-19", "MLK Day", "2015-01-19", True),
        ("Martin Luther King Day", "2016-01-18", "MLK Day", "2015-01-19", True),
        ("MLK Day", "2016-01-18", "Monday", "2015-01-19", True),
        ("MLK Day", "2016-01-18", "Tuesday", "2015-01-20", False),
        ("Christmas", "2012-12-25", "Christmas Day", "2013-12-25", True),
        ("Christmas", "2012-12-25", "December 24, 2013", "2013-12-24", False),
        ("Monday", "2012-04-09", "Monday", "2012-04-16", True),
        ("Monday", "2012-04-09", "Tuesday", "2012-04-10", False),
        ("yesterday", "2012-04-09", "yesterday", "2012-04-16", False),
    ],
)
def test_a_year_that_nobody_wrote_is_a_reading(one: str, day: str, other: str, another: str, same: bool) -> None:
    a, b = claim(one, day, kind="date"), claim(other, another, kind="date")
    assert agree(a, b, NONE) is same
    assert agree(b, a, NONE) is same


def test_a_date_may_lie_in_a_stretch() -> None:
    week = claim("the week of 17 October", "2011-10-17", "2011-10-23", kind="date")
    assert agree(week, claim("20 October", "2011-10-20", kind="date"), NONE)
    assert not agree(week, claim("4 November", "2011-11-04", kind="date"), NONE)


def test_a_year_and_a_date() -> None:
    assert agree(claim("2020", 2020.0, kind="year"), claim("March 2020", "2020-03", kind="date"), NONE)
    assert not agree(claim("2019", 2019.0, kind="year"), claim("March 2020", "2020-03", kind="date"), NONE)


@pytest.mark.parametrize(
    ("one", "about", "other", "same"),
    [
        ("17:30", False, "17:30", True),
        ("17:30", False, "17:32", True),
        ("10:00", True, "10:30", False),
        ("02:00", True, "02:17", True),
        ("23:55", True, "00:05", True),
        ("06:31Z", False, "08:31", True),  # local time, two hours from Greenwich
        ("06:31Z", False, "08:51", False),
        ("06:31 GMT", False, "12:01", True),  # five hours and a half
        ("06:31 GMT", False, "08:51", False),
        ("16:30-05:00", False, "13:30-08:00", True),
        ("16:30 EST", False, "13:30 PST", True),
        ("16:30 EST", False, "16:30 PST", False),
        ("21:40", False, "22:40 ET", False),  # the zone of the place, named by one
        ("21:40", False, "21:40 local time", True),
    ],
)
def test_clock_times(one: str, about: bool, other: str, same: bool) -> None:
    a = claim(one, one, kind="time", modifier="~" if about else "=", normalized=one)
    b = claim(other, other, kind="time", normalized=other)
    assert agree(a, b, NONE) is same
    assert agree(b, a, NONE) is same


@pytest.mark.parametrize(("one", "other", "same"), [("3-1", "1-3", True), ("3-1", "3-2", False), ("2-2", "2-2", True)])
def test_a_score_is_told_from_either_side(one: str, other: str, same: bool) -> None:
    a, b = (claim(s, None, kind="score", normalized=s) for s in (one, other))
    assert agree(a, b, NONE) is same


def test_ranks() -> None:
    largest, second = claim("largest", 1.0, kind="rank"), claim("second largest", 2.0, kind="rank")
    among = claim("among the largest", 1.0, None, kind="rank", modifier="~")
    assert not agree(largest, second, NONE)
    assert agree(largest, among, NONE)


def test_a_denied_state_is_its_opposite() -> None:
    taken = claim("captured", kind="status", normalized="captured")
    denied = claim("captured", kind="status", normalized="captured", speaker="the army", stance="denies")
    not_taken = claim("not captured", kind="status", normalized="captured", negated=True)
    assert agree(taken, claim("seized", kind="status", normalized="captured"), NONE)
    assert not agree(taken, denied, NONE)
    assert not agree(taken, not_taken, NONE)
    assert agree(denied, not_taken, NONE)


def test_states_that_exclude_each_other() -> None:
    taken, held, dead = (claim(s, kind="status", normalized=s) for s in ("captured", "held", "dead"))
    assert not agree(taken, held, NONE)
    assert agree(taken, dead, NONE)
    assert agree(held, claim("not captured", kind="status", normalized="captured", negated=True), NONE)


def test_the_house_style_may_allow_more() -> None:
    assert not agree(number("100"), number("108"), NONE)
    assert agree(number("100"), number("108"), Tolerance(relative=0.1))
    friday, saturday = (claim(d, d, kind="date") for d in ("2024-11-29", "2024-11-30"))
    assert agree(friday, saturday, Tolerance(absolute=1))
