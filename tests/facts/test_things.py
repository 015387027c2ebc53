"""Who or what is counted, whose age it is, and whether it is told of now or of an earlier event."""

import dataclasses
from typing import Any

import pytest

from factcheck.facts.comparisons import COMPARISONS, Pair
from factcheck.facts.profile import profile
from factcheck.facts.things import Thing, thing
from factcheck.model import Claim, Source, Span
from tests.claims_by_hand import number, source

BY_NAME = {c.name: c for c in COMPARISONS}
PEOPLE = Thing(True, "")


def slotted(**slots: Any) -> Claim:
    return dataclasses.replace(number("20"), **slots)


@pytest.mark.parametrize(
    ("slots", "counted"),
    [
        ({"predicate": "kill"}, PEOPLE),  # "toll rises to 20"
        ({"predicate": "injure", "subject": "others", "head": "other"}, PEOPLE),
        ({"predicate": "kill", "subject": "victims", "head": "victim"}, PEOPLE),
        ({"predicate": "kill", "subject": "deaths", "head": "death"}, PEOPLE),  # three deaths are three people
        ({"predicate": "arrest", "subject": "arrests", "head": "arrest"}, PEOPLE),
        ({"predicate": "kill", "subject": "young pupils", "head": "pupil"}, Thing(True, "child")),
        ({"predicate": "kill", "subject": "Policemen", "head": "policemen"}, Thing(True, "police")),
        ({"predicate": "kill", "subject": "WOMEN", "head": "women"}, Thing(True, "woman")),
        ({"predicate": "kill", "subject": "Children", "head": "children"}, Thing(True, "child")),
        ({"predicate": "arrest", "subject": "two bailiffs", "head": "bailiff"}, Thing(True, "bailiff")),
        ({"predicate": "hear", "subject": "Witnesses", "head": "witnesses"}, Thing(True, "witness")),
        ({"predicate": "damage", "subject": "barns", "head": "barn"}, Thing(False, "barn", "barn")),
        ({"predicate": "rise"}, None),
    ],
)
def test_who_or_what_is_counted(slots: dict[str, Any], counted: Thing | None) -> None:
    assert thing(slotted(**slots)) == counted


def level(name: str, a: Claim, b: Claim, **of_source: Any) -> str:
    """The level that a comparison gives most weight to, "" where it says nothing; the same either way round."""
    told = [
        profile(dataclasses.replace(c, sentence=Span(0, len(c.text)), start=0, end=0), paper, [c])
        for c, paper in ((a, source("s1", a.text, **of_source)), (b, source("s2", b.text, **of_source)))
    ]
    shares = BY_NAME[name].shares(Pair(told[0], told[1], 0.5))
    assert shares == BY_NAME[name].shares(Pair(told[1], told[0], 0.5))
    assert all(one in BY_NAME[name].levels for one, _ in shares)
    return max(shares, key=lambda share: share[1])[0] if shares else ""


KILLED = {"predicate": "kill"}


@pytest.mark.parametrize(
    ("one", "other", "seen"),
    [
        ({**KILLED}, {**KILLED, "head": "people"}, "people"),
        ({**KILLED, "head": "person"}, {**KILLED, "head": "child"}, "people and a kind of them"),
        ({**KILLED, "head": "girl"}, {**KILLED, "head": "pupil"}, "one kind of people"),
        ({**KILLED, "head": "officer"}, {**KILLED, "head": "pupil"}, "two kinds of people"),
        ({**KILLED, "head": "guard"}, {**KILLED, "head": "people"}, "people and a kind of them"),
        ({**KILLED, "head": "goat"}, {**KILLED, "head": "people"}, "people and things"),
        ({**KILLED, "head": "goat"}, {**KILLED, "head": "goats"}, "one thing"),
        ({"predicate": "rise"}, {**KILLED}, "unknown for one"),
        ({}, {}, "unknown for both"),
    ],
)
def test_who_or_what(one: dict[str, Any], other: dict[str, Any], seen: str) -> None:
    a, b = slotted(**one), slotted(**other)
    assert level("who or what", a, b) == seen
    said = one.get("predicate") and one.get("predicate") == other.get("predicate")
    assert level("of whom or what the same is said", a, b) == (seen if said else "")


def test_nouns_are_alike_by_their_meaning() -> None:
    truck, bus, cheese = (slotted(head=head) for head in ("truck", "bus", "cheese"))
    rising = BY_NAME["who or what"].levels.index
    assert rising(level("who or what", truck, bus)) > rising(level("who or what", truck, cheese))


def test_predicates_are_alike_by_their_meaning() -> None:
    rob, steal, sing = (slotted(predicate=said) for said in ("snatch", "steal", "sing"))
    assert BY_NAME["meaning of the predicates"].levels.index(level("meaning of the predicates", rob, steal)) > (
        BY_NAME["meaning of the predicates"].levels.index(level("meaning of the predicates", steal, sing))
    )
    assert level("meaning of the predicates", rob, rob) == ""


def aged(subject: str) -> Claim:
    return dataclasses.replace(
        number("31", "age"), subject=subject, head=subject.split()[-1].lower() if subject else ""
    )


@pytest.mark.parametrize(
    ("one", "other", "seen"),
    [
        ("Mara Lindqvist", "Lindqvist", "same name"),
        ("Katie Orme", "Kate Orme", "same name"),
        ("Katie Orme", "Paul Orme", "namesakes"),
        ("Mara Lindqvist", "Paul Orme", "other name"),
        ("Mara Lindqvist", "Mara", "name in part"),
        ("driver", "driver", "same noun"),
        ("driver", "cyclist", "two nouns"),
        ("driver", "Paul Orme", "name and noun"),
        ("", "Paul Orme", "unknown"),
    ],
)
def test_whose_age(one: str, other: str, seen: str) -> None:
    assert level("whose age", aged(one), aged(other)) == seen


def test_only_ages_are_somebodys_age() -> None:
    assert level("whose age", aged("driver"), slotted(head="driver")) == ""


@pytest.mark.parametrize(
    ("one", "other", "seen"),
    [
        ("In 1987 40 died.", "A ferry sank, killing 20.", "past and present"),
        ("In 1987 40 died.", "In 1987 a ferry sank, killing 20.", "one past year"),
        ("In 1987 40 died.", "In 2003 a ferry sank, killing 20.", "two past years"),
        ("Last year 40 died.", "A ferry sank, killing 20.", "one set apart"),
        ("A ferry sank; 40 died.", "A ferry sank, killing 20.", "present"),
    ],
)
def test_the_time_of_the_event(one: str, other: str, seen: str) -> None:
    a, b = (slotted(text=text, predicate="kill") for text in (one, other))
    assert level("time of the event, the same said", a, b, published="2019-05-02") == seen
    assert level("time of the event, the same said", a, slotted(text=other, predicate="injure")) == ""


def test_a_headline_that_says_the_same_speaks_louder() -> None:
    title = Source("s1", "", "", "Ferry sinks; 20 dead", title_span=Span(0, 20))
    plain = Source("s2", "", "", "")
    a, b = slotted(predicate="kill"), slotted(predicate="kill")
    head = profile(dataclasses.replace(a, sentence=Span(0, 20), start=13, end=15), title, [a])
    body = profile(dataclasses.replace(b, sentence=Span(0, 0), start=30, end=32), plain, [b])
    said = BY_NAME["the same said in a headline"]
    assert said.shares(Pair(head, body, 0.5)) == (("in one", 1.0),)
    assert said.shares(Pair(head, head, 0.5)) == (("in both", 1.0),)
    assert said.shares(Pair(body, body, 0.5)) == ()
