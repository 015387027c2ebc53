"""Years, months, dates and weekdays of events, against an article of Saturday 30 November 2024."""

import datetime

import pytest

from factcheck.language import Language
from tests.claims.reading_kinds import claims_of

DATES = [
    # sentence, words, low
    ("The dam was built in 1935.", "1935", "1935"),
    ("The firm wants 75 ships by 2034.", "2034", "2034"),
    ("The age rises from 63 to 65 by 2031.", "2031", "2031"),
    ("She wrote The Salt Room (1981) alone.", "1981", "1981"),
    ("The musical box (1792) was damaged.", "1792", "1792"),
    ("The watch is signed and dated 1682.", "1682", "1682"),
    ("A 2019 agreement froze the lines.", "2019", "2019"),
    ("The lines have been frozen since 2020.", "2020", "2020"),
    ("The city fell in late 2016.", "2016", "2016"),
    ("He drove a silver 2007 Falcon.", "2007", "2007"),
    ("A truce was brokered in March 2020.", "March 2020", "2020-03"),
    ("It happened in March of 2016.", "March of 2016", "2016-03"),
    ("She was killed on November 3, 2015.", "November 3, 2015", "2015-11-03"),
    ("She was killed on 3 November 2015.", "3 November 2015", "2015-11-03"),
    ("She was killed on the 3rd of November 2015.", "3rd of November 2015", "2015-11-03"),
    ("She was killed on Nov. 3, 2015.", "Nov. 3, 2015", "2015-11-03"),
    ("On Tuesday, November 3, 2015, she was killed.", "Tuesday, November 3, 2015", "2015-11-03"),
    ("The bridge closed on 2015-11-03.", "2015-11-03", "2015-11-03"),
    ("The bridge closed on 11/27/2015.", "11/27/2015", "2015-11-27"),
    ("The bridge closed on 27/11/2015.", "27/11/2015", "2015-11-27"),
    ("The fire started on November 27.", "November 27", "2024-11-27"),
    ("The fire started on Dec. 11.", "Dec. 11", "2023-12-11"),
    ("The trial will begin on January 14.", "January 14", "2025-01-14"),
    ("He was hurt in October.", "October", "2024-10"),
    ("He was indicted in December.", "December", "2023-12"),
    ("The show will return next March.", "March", "2025-03"),
    ("The fire broke out on Friday.", "Friday", "2024-11-29"),
    ("The fire broke out early Saturday.", "Saturday", "2024-11-30"),
    ("Wednesday's attack killed two.", "Wednesday", "2024-11-27"),
    ("The game will be played on Sunday.", "Sunday", "2024-12-01"),
    ("He was dismissed last Saturday.", "Saturday", "2024-11-23"),
    ("He is expected to be arraigned Wednesday.", "Wednesday", "2024-12-04"),
    ("He is to be sentenced Nov. 8.", "Nov. 8", "2025-11-08"),
    ("The phone is due to be released in May.", "May", "2025-05"),
    ("She was to begin her new job Monday.", "Monday", "2024-12-02"),
    ("The plan, which ends January 31, was good.", "January 31", "2025-01-31"),
    ("He may be released on Tuesday.", "Tuesday", "2024-12-03"),
    ("The trial will begin Saturday.", "Saturday", "2024-11-30"),
    ("Officials would not comment Monday.", "Monday", "2024-11-25"),
    ("He failed to appear in court on Monday.", "Monday", "2024-11-25"),
    ("He was forced to resign on Thursday.", "Thursday", "2024-11-28"),
    ("The minister announced the plan on Thursday.", "Thursday", "2024-11-28"),
    ("The quake hit on Christmas Day.", "Christmas Day", "2023-12-25"),
    ("The show airs on Christmas Day 2015.", "Christmas Day 2015", "2015-12-25"),
    ("The storm hit on Memorial Day.", "Memorial Day", "2024-05-27"),
    ("The sale will close by year's end.", "by year's end", "2024-12"),
]

SPANS = [
    ("He was mayor from 1990 to 1991.", "1990 to 1991", "1990", "1991"),
    ("The hall was built in the 1930s.", "1930s", "1930", "1939"),
    ("She won in her 2000 and 2006 races.", "2006", "2006", "2006"),
    ("It was a 2005 or 2006 truck.", "2005 or 2006", "2005", "2006"),
    ("They won the title in the 2008-09 season.", "2008-09", "2008", "2009"),
    ("It was a symbol of the nineteen sixties.", "nineteen sixties", "1960", "1969"),
    ("In the 90's he was mayor.", "90's", "1990", "1999"),
    ("The survey ran September 16-19, 2015.", "September 16-19, 2015", "2015-09-16", "2015-09-19"),
    ("The survey ran 16–19 September in Orlav.", "16–19 September", "2024-09-16", "2024-09-19"),
    ("The survey ran from Sept. 16 to 19 in Orlav.", "Sept. 16 to 19", "2024-09-16", "2024-09-19"),
    ("He won in June 6 to 4.", "June 6 to 4", "2024-06-06", "2024-06-06"),
    ("It ran from 1998 to 99.", "1998 to 99", "1998", "1999"),
    ("Emissions must fall by 2030 to 32 percent.", "2030", "2030", "2030"),
    # counted back from the article's date
    ("The mill closed two years ago.", "two years ago", "2022-06-01", "2023-06-01"),
    ("Seventy-four years ago the bridge fell.", "Seventy-four years ago", "1950-06-01", "1951-06-01"),
    ("The mill closed six months ago.", "six months ago", "2024-05-16", "2024-06-16"),
    ("The mill closed 3 days ago.", "3 days ago", "2024-11-27", "2024-11-27"),
    ("The mill closed more than 20 years ago.", "more than 20 years ago", None, "2005-06-01"),
]

NO_DATES = [
    "In March 20 people died there.",
    "He spoke about it on Friday Night Hockey.",
    '<post author="holt" date="2016-06-28">We won',
    "He spoke yesterday.",
    "It happened a day ago.",
    "It happened long ago.",
    "It happened no years ago.",
    "Last week the river rose.",
    'She said on Friday: "We are ready."',
    "He told reporters Monday that all was well.",
    "PORT ELLERY, Nov 27 (Newswire) - The river fell.",
    "Updated 27 November 2024",
    "Published: Wednesday, November 27, 2024 10:45 am",
    "March 8, 2013 | 5:47 PM",
    "UPDATE (5:04 p.m. 5/17/16)",
    "Copyright 2017 Ellery Media.",
    "They march on the capital.",
    "It may rain.",
    "May Holt left.",
    "Some 1500 people marched.",
    "Some 1900 to 2000 workers marched.",
    "Traders met at 2045 GMT.",
    "The screen has 2880 pixels by 1800.",
    "It runs on Server 2003.",
    "Black Friday sales rose.",
    "The Sept. 11 attacks changed it.",
    "They sold Christmas trees.",
    "She was shot at the office Christmas party.",
    "She spread September 11 conspiracy theories.",
    "Patches come out on the second Tuesday of each month.",
    "Flight 1935 landed.",
    "The Sunday Times reported it.",
]


@pytest.mark.parametrize(("sentence", "words", "low"), DATES)
def test_a_date_is_read_as_far_as_the_words_and_the_article_allow(
    language: Language, sentence: str, words: str, low: str
) -> None:
    found = {c.value.text: c.value for c in claims_of(language, sentence, "date", "year")}
    assert words in found
    assert (found[words].low, found[words].high) == (low, low)


@pytest.mark.parametrize(("sentence", "words", "low", "high"), SPANS)
def test_a_span_is_an_interval(language: Language, sentence: str, words: str, low: str | None, high: str) -> None:
    found = {c.value.text: c.value for c in claims_of(language, sentence, "date", "year")}
    assert (found[words].low, found[words].high) == (low, high)


@pytest.mark.parametrize("sentence", NO_DATES)
def test_what_dates_no_event_is_left_out(language: Language, sentence: str) -> None:
    assert claims_of(language, sentence, "date", "year") == []


@pytest.mark.parametrize(
    ("sentence", "low"),
    [
        ("The fire broke out on Friday.", "friday"),
        ("The fire started on November 27.", "--11-27"),
        ("He was hurt in October.", "--10"),
        ("The quake hit on Christmas Day.", "--12-25"),
        ("The storm hit on Memorial Day.", "memorial day"),
    ],
)
def test_without_the_articles_date_a_date_stays_partial(language: Language, sentence: str, low: str) -> None:
    (claim,) = claims_of(language, sentence, "date", published=None)
    assert claim.value.low == low


def test_a_year_and_a_month_are_of_their_kinds(language: Language) -> None:
    assert [c.kind for c in claims_of(language, "He left in 2016 and in March 2017.", "date", "year")] == [
        "year",
        "date",
    ]


def test_the_day_of_saying_is_kept_as_the_time_of_the_claim(language: Language) -> None:
    (claim,) = claims_of(language, "The army said on Friday that 12 soldiers were killed.", "count")
    assert claim.when is not None
    assert claim.when.normalized == "2024-11-29"


def test_a_published_date_of_another_week_moves_the_weekday(language: Language) -> None:
    day = datetime.date(2024, 11, 25)
    (claim,) = claims_of(language, "The fire broke out on Friday.", "date", published=day)
    assert claim.value.low == "2024-11-22"
