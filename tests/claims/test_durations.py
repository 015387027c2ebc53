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
    ("They hid for three quarters of a year.", "three quarters", 0.75 * YEAR, 0.75 * YEAR, "="),
    ("The trial took a year and a half.", "a year and a half", 1.5 * YEAR, 1.5 * YEAR, "="),
    ("The year began with a day-and-a-half strike.", "a day-and-a-half", 1.5 * DAY, 1.5 * DAY, "="),
    ("Help came an hour and a quarter late.", "an hour and a quarter", 1.25 * HOUR, 1.25 * HOUR, "="),
    ("They stopped the race for close to an hour.", "close to an hour", HOUR, HOUR, "~"),
    ("She left a little over a year later.", "a little over a year", YEAR, None, ">"),
    ("They have just more than a week left.", "just more than a week", 7 * DAY, None, ">"),
    ("He had waited for almost an hour when help came.", "almost an hour", HOUR, HOUR, "~"),
    ("The ship will sail a day late.", "a day", DAY, DAY, "="),
    ("How long did it last: an hour.", "an hour", HOUR, HOUR, "="),
    ("Rain fell for 24h on frozen ground.", "24h", 24 * HOUR, 24 * HOUR, "="),
    ("She swam it in 9h 52m 14s.", "9h 52m 14s", 35534.0, 35534.0, "="),
    ("Elapsed: 44d 07h.", "44d 07h", 44 * DAY + 7 * HOUR, 44 * DAY + 7 * HOUR, "="),
    ("The walk took 1h12m.", "1h12m", 72 * MINUTE, 72 * MINUTE, "="),
    ("Moss won the marathon in 2:14:51.", "2:14:51", 8091.0, 8091.0, "="),
    ("Holt ran the mile in 4:05.88.", "4:05.88", 245.88, 245.88, "="),
    ("Moss was second, 3:31 back.", "3:31", 211.0, 211.0, "="),
    ("2 Moss +0:19 in the time trial.", "0:19", 19.0, 19.0, "="),
]

NO_DURATIONS = [
    "The page was changed at 2:48:40 PM.",
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


def test_a_changed_sentence_names_its_unit_once(language: Language) -> None:
    claims = claims_of(language, "He raised her ban from 12 months to 24.", "duration")
    assert [c.value.normalized for c in claims] == ["12 months", "24 months"]
