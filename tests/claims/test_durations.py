"""Durations, in seconds whatever the words' unit."""

import pytest

from factcheck.language import Language
from tests.claims.reading_kinds import claims_of

MINUTE, HOUR, DAY = 60.0, 3600.0, 86400.0
YEAR = 365.25 * DAY
MONTH = YEAR / 12

DURATIONS = [
    # sentence, words, low, high, modifier
    ("He was jailed for eight years.", "eight", 8 * YEAR, 8 * YEAR, "="),
    ("He signed an eight-year contract.", "eight", 8 * YEAR, 8 * YEAR, "="),
    ("The chase lasted about 15 minutes.", "about 15", 15 * MINUTE, 15 * MINUTE, "~"),
    ("He served 41/2 months in prison.", "41/2", 4.5 * MONTH, 4.5 * MONTH, "="),
    ("They came within a minute or two.", "a minute or two", MINUTE, 2 * MINUTE, "~"),
    ("It will be mended over the next month or two.", "month or two", MONTH, 2 * MONTH, "~"),
    ("He served four and a half months in prison.", "four and a half", 4.5 * MONTH, 4.5 * MONTH, "="),
    ("They negotiated for more than two hours.", "more than two", 2 * HOUR, None, ">"),
    ("The battery lasts up to eight hours.", "up to eight", None, 8 * HOUR, "<"),
    ("The outage lasted 1hr 4 mins.", "1hr 4 mins", 64 * MINUTE, 64 * MINUTE, "="),
    ("He scored with 7 minutes 41 seconds to go.", "7 minutes 41 seconds", 461.0, 461.0, "="),
    ("He scored with 4:08 to play.", "4:08", 248.0, 248.0, "="),
    ("The bout ended at the 2:15 mark.", "2:15", 135.0, 135.0, "="),
    ("He was on the run for more than a month.", "more than a month", MONTH, None, ">"),
    ("He died a day after the fall.", "a day", DAY, DAY, "="),
    ("After an hour he gave up.", "an hour", HOUR, HOUR, "="),
    ("The strike lasted half an hour.", "half an hour", HOUR / 2, HOUR / 2, "="),
    ("He was silent for a quarter-century.", "a quarter-century", 25 * YEAR, 25 * YEAR, "="),
    ("He kept it secret for three decades.", "three", 30 * YEAR, 30 * YEAR, "="),
    ("He faces 1-15 years behind bars.", "1-15", YEAR, 15 * YEAR, "~"),
    ("It takes two or three days.", "two or three", 2 * DAY, 3 * DAY, "~"),
    ("She got 6 months to 2 years in prison.", "6 months to 2 years", 6 * MONTH, 2 * YEAR, "~"),
    ("They hid for a couple of hours.", "a couple of", 2 * HOUR, 3 * HOUR, "~"),
    ("She has paid nothing for 15-plus years.", "15", 15 * YEAR, None, ">"),
    ("A boat leaves every 72 minutes.", "72", 72 * MINUTE, 72 * MINUTE, "="),
    ("They hid for several days.", "several", 3 * DAY, 9 * DAY, "~"),
]

NO_DURATIONS = [
    "It happened two years ago.",
    "The 82-year-old won.",
    "She is 82 years old.",
    "It costs $20 a year.",
    "They meet twice a day.",
    "A second man was held.",
    "Shops are open 24/7.",
    "It was a zero-day flaw.",
    "He met the woman of the year.",
    "A two-week-old baby was found.",
]


@pytest.mark.parametrize(("sentence", "words", "low", "high", "modifier"), DURATIONS)
def test_a_duration_is_read_in_seconds(
    language: Language, sentence: str, words: str, low: float | None, high: float | None, modifier: str
) -> None:
    (claim,) = claims_of(language, sentence, "duration")
    assert (claim.value.text, claim.value.low, claim.value.high, claim.value.modifier) == (words, low, high, modifier)
    assert claim.value.unit == "second"


@pytest.mark.parametrize("sentence", NO_DURATIONS)
def test_what_is_no_stretch_of_time_is_left_out(language: Language, sentence: str) -> None:
    assert claims_of(language, sentence, "duration") == []


def test_twelve_months_are_a_year(language: Language) -> None:
    (months,) = claims_of(language, "He was jailed for 12 months.", "duration")
    (year,) = claims_of(language, "He was jailed for one year.", "duration")
    assert months.value.low == year.value.low


def test_a_bare_plural_is_some_of_them(language: Language) -> None:
    (claim,) = claims_of(language, "The bodies lay there for days.", "duration")
    assert (claim.value.low, claim.value.modifier, claim.value.normalized) == (2 * DAY, "~", "~ days")
