"""Which claims are set in an earlier time than their story's own."""

import dataclasses

import pytest

from factcheck.facts.eras import one_time, own, past
from factcheck.model import Source, Span, When
from tests.claims_by_hand import number, source

PUBLISHED = "2019-07-06"


def times(text: str, value: str = "12", *, published: str | None = PUBLISHED, when: When | None = None) -> list[str]:
    """The earlier times in which the claim with ``value`` in an article is set."""
    article = source("s1", text, published=published)
    at = text.index(value)
    start = max(text.rfind(". ", 0, at), text.rfind("\n", 0, at) - 1) + 2 if at else 0
    end = text.find(". ", at) + 1 or len(text)
    start = 0 if start == 1 else start
    claim = dataclasses.replace(
        number(value, start=at), sentence=Span(start, end), text=text[start:end], when=when, source="s1"
    )
    return sorted(past(claim, article, own([article])))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("A quake in 2011 killed 12 people.", ["2011"]),
        ("The 2011 quake killed 12 people.", ["2011"]),
        ("A quake killed 12 people on Saturday.", []),
        ("A quake in February killed 12 people.", ["2019-02"]),
        ("A quake on October 19 killed 12 people.", ["2018-10"]),
        ("A quake in November killed 12 people.", ["2018-11"]),
        ("A quake in June killed 12 people.", []),
        ("He may have killed 12 people. It may be.", []),
        ("The quake of May 3, 2011, killed 12 people.", ["2011-05"]),
        ("Police saw a silver 2006 Torvane with 12 people in it.", []),
        ("The chip runs at 1800MHz in 12 models.", []),
        ("Some 12 people died, who had come in 2011.", []),
        ("The tremor killed 12 people; in 2011 more had died.", []),
        ("In 2011, when the dam broke, 12 people drowned.", ["2011"]),
    ],
)
def test_times_beside_the_value(text: str, found: list[str]) -> None:
    assert times(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("In February, a quake shook the valley. It killed 12 people.", ["2019-02"]),
        ("In February, a quake shook the valley. It struck at dawn. The tremor killed 12 people.", ["2019-02"]),
        ("In 2011, a quake shook the valley. It killed 12 people.", ["2011"]),
        ("In 2011, a quake shook the valley. On Saturday 12 people died.", []),
        ("In 2011, a quake shook the valley. It woke 12 people on Saturday.", []),
        ("In 2011, a quake shook the valley. Saturday's was worse. It killed 12 people.", []),
        ("In 2011, a quake shook the valley.\n\nIt killed 12 people.", []),
        ("In 2011, a quake shook the valley. Rescuers found 12 people.", []),
    ],
)
def test_a_passage_goes_on_until_the_present_comes_back(text: str, found: list[str]) -> None:
    assert times(text) == found


def test_what_the_slot_says_counts() -> None:
    assert times("Last year's flood killed 12.", when=When("last year", "2018")) == ["2018"]
    assert times("Last week's flood killed 12.", when=When("last week", "2019-W26")) == []


def test_the_year_of_a_story_that_goes_on_for_years_is_not_past() -> None:
    first, later = (source(n, "", published=day) for n, day in (("s1", "2013-03-14"), ("s2", "2015-10-01")))
    text = "The trial over the 2013 attack on 12 people began."
    claim = dataclasses.replace(number("12", start=36), sentence=Span(0, len(text)), text=text)
    article = dataclasses.replace(later, text=text)
    assert past(claim, article, own([first, later])) == frozenset()
    assert past(claim, article, own([later])) == {"2013"}


def test_without_dates_the_heads_tell_the_story_s_years() -> None:
    head = "Torvane, 2011. " + "The hills are green. " * 20
    assert times(head + "The quake of 1990 killed 12 people, that of 2011 more.", published=None) == ["1990"]


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ({"2011"}, {"2011-05"}, True),
        ({"2011-05"}, {"2011-05", "1990"}, True),
        ({"2011-05"}, {"2011-06"}, False),
        ({"2011"}, set(), False),
    ],
)
def test_a_year_holds_its_months(a: set[str], b: set[str], same: bool) -> None:
    assert one_time(a, b) is one_time(b, a) is same


def test_no_article_no_time() -> None:
    assert own(()).first is None
    assert isinstance(source(), Source)
