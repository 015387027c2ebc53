"""What keeps two claims apart, whatever else they share."""

import dataclasses

import pytest

from factcheck.facts import scope
from factcheck.facts.comparisons import Pair
from factcheck.facts.profile import Profile, profile
from factcheck.model import Attribution, Claim, Relation, Span, Value, When
from tests.claims_by_hand import claim, number, source


def apart(a: Claim, b: Claim) -> str | None:
    papers = {s: source(s) for s in (a.source, b.source)}
    return scope.apart(Pair(*(profile(c, papers[c.source], [c]) for c in (a, b)), gist=0.9))


def in_one_sentence(a: Claim, b: Claim) -> tuple[Claim, Claim]:
    return dataclasses.replace(a, sentence=Span(0, 200)), dataclasses.replace(b, sentence=Span(0, 200))


def placed(told: Claim, text: str, words: str, head: str = "") -> Claim:
    """A claim whose value stands in a sentence, as its ``words``."""
    at = text.index(words)
    return dataclasses.replace(told, start=at, end=at + len(words), sentence=Span(0, len(text)), head=head or told.head)


def test_figures_of_two_articles_may_meet() -> None:
    assert apart(number("20"), number("300", source="s2")) is None


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (number("20"), claim("Friday", "friday", kind="date")),
        (number("20", "money", "EUR"), number("20", "age", "year")),
        (claim("3-1", 3.0, 1.0, kind="score"), number("3", "money", "USD")),
        (number("3", "measure", "kilometre"), number("3", "measure", "kilogram")),
    ],
)
def test_values_that_answer_no_common_question(a: Claim, b: Claim) -> None:
    assert apart(a, b)
    assert apart(b, a)


@pytest.mark.parametrize(("head", "may"), [("knockout", False), ("", True), ("month", True)])
@pytest.mark.parametrize("other", [number("32", "age", "year", source="s2"), number("32", "duration", source="s2")])
def test_a_count_that_says_of_what_is_no_age_and_no_time(head: str, may: bool, other: Claim) -> None:
    count = dataclasses.replace(number("33"), head=head)
    assert (apart(count, other) is None) is may
    assert (apart(other, count) is None) is may


@pytest.mark.parametrize(
    ("one", "other", "may"),
    [
        (("07:48", "Wednesday"), ("04:43", "Sunday"), False),
        (("07:48", "Wednesday"), ("07:48", "on Sunday"), False),
        (("07:48", "Wednesday"), ("07:55", "early Wednesday"), True),
        (("07:48", "Wednesday"), ("07:55", "last week"), True),
        (("23:50", "Friday"), ("00:10", "Saturday"), True),
    ],
)
def test_an_hour_of_another_day(one: tuple[str, str], other: tuple[str, str], may: bool) -> None:
    told = [
        dataclasses.replace(claim(hour, hour, kind="time", source=f"s{n}"), when=When(day, ""))
        for n, (hour, day) in enumerate((one, other))
    ]
    assert (apart(*told) is None) is may


def test_a_year_and_a_date_may_meet() -> None:
    assert apart(claim("2020", "2020", kind="year"), claim("March 2020", "2020-03", kind="date", source="s2")) is None


def test_miles_and_kilometres_may_meet() -> None:
    assert apart(number("3", "measure", "mile"), number("5", "measure", "kilometre", source="s2")) is None


def test_two_values_in_one_sentence_are_two_facts() -> None:
    assert apart(*in_one_sentence(number("20"), number("300"))) == "two different values in one sentence"
    assert apart(*in_one_sentence(number("20"), number("20"))) is None


def test_two_speakers_set_against_each_other_in_one_sentence_may_answer_one_question() -> None:
    def said(value: str, speaker: str) -> Claim:
        return dataclasses.replace(number(value), attribution=Attribution(speaker, speaker, 0, len(speaker)))

    assert apart(*in_one_sentence(said("20", "the Verano centre"), said("30", "Holt"))) is None
    assert apart(*in_one_sentence(said("20", "the Verano centre"), said("30", "the centre in Verano"))) is not None
    assert apart(*in_one_sentence(said("20", "officials"), said("30", "Holt"))) is not None


def test_a_time_of_another_zone_in_one_sentence_is_the_same_time() -> None:
    def at(clock: str, normalized: str) -> Claim:
        value = Value(normalized, clock, clock, "=", None, normalized)
        return dataclasses.replace(number("20"), kind="time", value=value)

    assert apart(*in_one_sentence(at("13:53", "13:53"), at("10:23", "10:23 GMT"))) is None
    assert apart(*in_one_sentence(at("13:53", "13:53"), at("10:23", "10:23"))) is not None


def test_a_conversion_in_one_sentence_is_one_fact() -> None:
    miles = number("3", "measure", "mile", start=10)
    kilometres = number("5", "measure", "kilometre", start=20, relation=Relation("conversion_of", 10))
    assert apart(*in_one_sentence(miles, kilometres)) is None


def test_a_part_is_not_its_whole() -> None:
    five = number("5", start=10)
    two = number("2", start=300, relation=Relation("part_of", 10))
    assert apart(five, two) == "one is a part of the other"


@pytest.mark.parametrize(
    ("one", "other", "meet"),
    [
        (("civilian",), ("soldier",), False),
        (("rebel", "fighter"), ("civilian",), False),
        (("soldier",), ("soldier", "young"), True),
        (("foreign",), ("soldier",), True),
        ((), ("civilian",), True),
    ],
)
def test_civilians_are_not_soldiers(one: tuple[str, ...], other: tuple[str, ...], meet: bool) -> None:
    a = dataclasses.replace(number("20"), population=one)
    b = dataclasses.replace(number("300", source="s2"), population=other)
    assert (apart(a, b) is None) is meet
    assert (apart(b, a) is None) is meet


@pytest.mark.parametrize(
    ("one", "other", "kept"),
    [
        ("night air strike", "ensuing clash", True),
        ("shelling", "street fighting", True),
        ("air strikes", "missile barrage", False),
        ("clashes", "heavy fighting", False),
        ("air strike", "flood", False),
        ("air strike", "", False),
    ],
)
def test_harm_that_accounts_keep_apart(one: str, other: str, kept: bool) -> None:
    a = dataclasses.replace(number("20"), event=one)
    b = dataclasses.replace(number("300", source="s2"), event=other)
    assert bool(apart(a, b)) is kept


@pytest.mark.parametrize(
    ("one", "other", "kept"),
    [
        ("Orlav", "Verano", True),
        ("Orlav", "Port Orlav", False),
        ("Orlav", "", False),
        ("Orlav", "the capital", False),
    ],
)
def test_ranks_of_two_names_never_meet(one: str, other: str, kept: bool) -> None:
    a = dataclasses.replace(claim("largest", 1.0, kind="rank"), about=one)
    b = dataclasses.replace(claim("fourth largest", 4.0, kind="rank", source="s2"), about=other)
    assert bool(apart(a, b)) is kept


@pytest.mark.parametrize(
    ("one", "other", "kept"),
    [
        ("Shots fell early Sunday.", "The mayor spoke on Sunday afternoon.", True),
        ("Shots fell in the early hours of Sunday.", "Shots fell Sunday morning.", False),
        ("The mill burned on the night of Sunday.", "The mill burned on the morning of Sunday.", True),
        ("The mill burned late on Sunday.", "The mill burned Sunday afternoon.", False),
        ("The mill burned Saturday night.", "The mill burned early on Sunday.", False),
        ("The mill burned on Sunday.", "The mill burned Sunday night.", False),
    ],
)
def test_the_morning_of_a_day_is_not_its_afternoon(one: str, other: str, kept: bool) -> None:
    day = "Saturday" if "Saturday" in one else "Sunday"
    a, b = (
        placed(claim(name, name.lower(), kind="date", source=paper), text, name)
        for name, text, paper in ((day, one, "s1"), ("Sunday", other, "s2"))
    )
    papers = (profile(a, source("s1", one), [a]), profile(b, source("s2", other), [b]))
    assert (scope.apart(Pair(*papers, gist=0.9)) is not None) is kept


def test_all_but_five_are_not_five() -> None:
    def told(text: str, name: str) -> Profile:
        five = placed(number("5", source=name), text, "five")
        return profile(five, source(name, text), [five])

    freed, rest = told("They let five go.", "s1"), told("By noon all but five were free.", "s2")
    assert scope.apart(Pair(freed, rest, gist=0.9)) == "one counts those who are left out"
    assert scope.apart(Pair(rest, told("All except five had left.", "s1"), gist=0.9)) is None


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("She turns 29 in April.", True),
        ("Marsh, who will soon be 29, stays.", True),
        ("He would have turned 29 in May.", True),
        ("She turned 29 on Monday.", False),
        ("Marsh, 29, stays.", False),
    ],
)
def test_an_age_to_come_is_not_that_of_today(text: str, kept: bool) -> None:
    today = "Marsh, 28, plays on."
    age = placed(number("29", "age", "year"), text, "29")
    other = placed(number("28", "age", "year", source="s2"), today, "28")
    papers = profile(age, source("s1", text), [age]), profile(other, source("s2", today), [other])
    assert (scope.apart(Pair(*papers, gist=0.9)) is not None) is kept


def test_the_hotels_of_a_list_are_not_the_houses_of_another_article() -> None:
    def counted(text: str, name: str, *told: tuple[str, str]) -> list[Claim]:
        return [placed(number(value, source=name), text, value, head=head) for value, head in told]

    one, other = "It damaged 14 hotels and 1600 houses.", "It damaged 18 houses."
    hotels, houses = counted(one, "s1", ("14", "hotels"), ("1600", "houses"))
    (rest,) = counted(other, "s2", ("18", "houses"))
    facing = profile(rest, source("s2", other), [rest])

    def kept(claim: Claim) -> bool:
        paper = profile(claim, source("s1", one), [hotels, houses])
        return scope.apart(Pair(paper, facing, gist=0.9)) is not None

    assert kept(hotels)
    assert not kept(houses)
    assert not kept(dataclasses.replace(hotels, value=rest.value))


@pytest.mark.parametrize(
    ("text", "kept"),
    [("The third victim was named.", True), ("She is the third victim to speak.", False)],
)
def test_the_second_victim_is_not_the_third(text: str, kept: bool) -> None:
    def told(text: str, name: str, ordinal: str, low: float) -> Profile:
        there = placed(claim(ordinal, low, kind="rank", source=name), text, ordinal, head="victim")
        return profile(there, source(name, text), [there])

    one, other = told(text, "s1", "third", 3.0), told("The second victim died.", "s2", "second", 2.0)
    assert (scope.apart(Pair(one, other, gist=0.9)) is not None) is kept


@pytest.mark.parametrize(
    ("one", "other", "kept"),
    [
        ("Jonas Marsh", "Rhys Tolland", True),
        ("Jonas Marsh", "Jonas Tolland Jr.", True),
        ("Mara Lindqvist", "Mara Lindquist", False),
        ("Jonas Marsh", "Capt. Marsh", False),
        ("Jonas Marsh", "driver", False),
        ("Jonas Marsh Jr.", "Marsh", False),
    ],
)
def test_differing_ages_of_two_names_never_meet(one: str, other: str, kept: bool) -> None:
    a = dataclasses.replace(number("31", "age", "year"), about=one)
    b = dataclasses.replace(number("35", "age", "year", source="s2"), about=other)
    assert (apart(a, b) is not None) is kept
    assert apart(a, dataclasses.replace(b, value=a.value)) is None
