"""Clock times in the ways newsrooms write them."""

import pytest

from factcheck.language import Language
from tests.claims.reading_kinds import claims_of

TIMES = [
    # sentence, words, low, high, modifier, normalized
    ("The fire broke out at 8.40pm.", "8.40pm", "20:40", "20:40", "=", "20:40"),
    ("The fire broke out at 1:27 a.m. near the mill.", "1:27 a.m.", "01:27", "01:27", "=", "01:27"),
    ("The fire broke out at 12:30am.", "12:30am", "00:30", "00:30", "=", "00:30"),
    ("The fire broke out at 12:45 p.m. on Friday.", "12:45 p.m.", "12:45", "12:45", "=", "12:45"),
    ("The quake struck at 13:27.", "13:27", "13:27", "13:27", "=", "13:27"),
    ("The quake struck at 20:49 GMT.", "20:49 GMT", "20:49", "20:49", "=", "20:49 GMT"),
    ("The quake struck at about 2045 GMT.", "about 2045 GMT", "20:45", "20:45", "~", "20:45 GMT"),
    ("The quake struck at 06:31GMT.", "06:31GMT", "06:31", "06:31", "=", "06:31 GMT"),
    ("The call came at 1100 hours.", "1100", "11:00", "11:00", "=", "11:00"),
    ("It begins at 4:30 p.m. ET on Sunday.", "4:30 p.m. ET", "16:30", "16:30", "=", "16:30 ET"),
    ("The ship called around noon.", "around noon", "12:00", "12:00", "~", "12:00"),
    ("The doors closed at midnight.", "midnight", "00:00", "00:00", "=", "00:00"),
    ("He left at nine o'clock in the evening.", "nine o'clock", "21:00", "21:00", "=", "21:00"),
    ("It happened around 6:30 Sunday night.", "around 6:30", "18:30", "18:30", "~", "18:30"),
    ("Police came shortly after 8:30 p.m. to the house.", "shortly after 8:30 p.m.", "20:30", "20:30", "~", "20:30"),
    ("Police came just past 4 p.m. to the house.", "just past 4 p.m.", "16:00", "16:00", "~", "16:00"),
    ("The fire was out by 7 a.m. on Friday.", "by 7 a.m.", None, "07:00", "<", "07:00"),
    ("It burned down shortly before 9.", "shortly before 9", None, "09:00", "<", "09:00"),
    ("The first shots came before 2:30 p.m. on Friday.", "before 2:30 p.m.", None, "14:30", "<", "14:30"),
    ("The shooting happened after 2 a.m. on Friday.", "after 2 a.m.", "02:00", None, ">", "02:00"),
    ("At 03.52 on Thursday the turbine caught fire.", "03.52", "03:52", "03:52", "=", "03:52"),
    ("The crew ditched at 0315 off Vale.", "0315", "03:15", "03:15", "=", "03:15"),
    ("The curfew starts at 20h00 now.", "20h00", "20:00", "20:00", "=", "20:00"),
    ("The hostages were freed on Wednesday, 0430H.", "0430H", "04:30", "04:30", "=", "04:30"),
    ("The link failed at 13:47:20 on Friday.", "13:47:20", "13:47", "13:47", "=", "13:47"),
    ("They took off at 9:04:12 local.", "9:04:12", "09:04", "09:04", "=", "09:04"),
    ("He left at half past one.", "half past one", "01:30", "01:30", "=", "01:30"),
    ("The soldiers arrived at ten past two, by air.", "ten past two", "02:10", "02:10", "=", "02:10"),
    ("The bus came at about twenty-five past six.", "about twenty-five past six", "06:25", "06:25", "~", "06:25"),
    ("They landed at twenty to five and slept.", "twenty to five", "04:40", "04:40", "=", "04:40"),
    ("She rang at a quarter to one in the afternoon.", "a quarter to one", "12:45", "12:45", "=", "12:45"),
    ("They came around 6.30 in the morning.", "around 6.30", "06:30", "06:30", "~", "06:30"),
    ("The roads were closed until about 1630 GMT.", "until about 1630 GMT", "16:30", "16:30", "=", "16:30 GMT"),
]

NO_TIMES = [
    "Updated 14:39 GMT",
    "Published: 10:45 am, Monday",
    "UPDATE (5:04 p.m. 5/17/16)",
    "They won with 4:08 to play.",
    "He was stopped at the 2:15 mark.",
    "The odds were 2:1.",
    "Vale City won 3:2.",
    "It costs $8.40.",
    "Moss won the race in 2:14:51.",
    "Released 2024-11-28 05:08:35 GMT",
    "Holt ran the mile in 4:05.88.",
    "The price fell to 0.85 on Thursday.",
    "They gave a quarter to one charity.",
    "The odds were ten to one.",
    "It takes from five to ten.",
    "About 2045 people came.",
    "She weighs 7.30 kilograms.",
    "I am tired.",
]


def test_a_live_page_tells_the_times_of_its_entries(language: Language) -> None:
    page = "14:10 Vale says all is well.\n15:05 Moss resigns.\n16:20 Crowds gather in Vale."
    assert [c.value.low for c in claims_of(language, page, "time")] == ["14:10", "15:05", "16:20"]


@pytest.mark.parametrize(("sentence", "words", "low", "high", "modifier", "normalized"), TIMES)
def test_a_clock_time_is_read(
    language: Language,
    sentence: str,
    words: str,
    low: str | None,
    high: str | None,
    modifier: str,
    normalized: str,
) -> None:
    (claim,) = claims_of(language, sentence, "time")
    value = claim.value
    assert (value.text, value.low, value.high, value.modifier, value.normalized) == (
        words,
        low,
        high,
        modifier,
        normalized,
    )


def test_local_time_and_its_conversion_are_two_times(language: Language) -> None:
    found = claims_of(language, "The quake struck at 1353 (1023 GMT) on Sunday.", "time")
    assert [c.value.low for c in found] == ["13:53", "10:23"]


ENTRIES = "4:30 p.m.\n\nThe river rose.\n\n2:05 p.m.\n\nA road closed.\n\n11 a.m.\n\nRain fell."


def test_the_times_that_head_the_entries_of_a_live_page_are_read(language: Language) -> None:
    assert [c.value.low for c in claims_of(language, ENTRIES, "time")] == ["16:30", "14:05", "11:00"]


def test_a_single_time_on_its_line_is_page_furniture(language: Language) -> None:
    assert claims_of(language, "4:30 p.m.\n\nThe river rose.\n\nA road closed.", "time") == []


@pytest.mark.parametrize("sentence", NO_TIMES)
def test_what_is_no_time_of_day_is_left_out(language: Language, sentence: str) -> None:
    assert claims_of(language, sentence, "time") == []
