"""Who is who in a story, and whose age a claim gives."""

import dataclasses

import pytest

from factcheck.facts.bearers import bearers
from factcheck.facts.comparisons.collective import Differing
from factcheck.facts.comparisons.comparison import Pair
from factcheck.facts.comparisons.person import TWO, whose
from factcheck.facts.mentions import mentions
from factcheck.facts.people import People, alike
from factcheck.facts.profile import profiles
from factcheck.model import Claim, Source, Span
from tests.claims_by_hand import number, source

STORY = (
    "Police named the driver as Tobin Arkwell, 36, of Dunmoor. He was held. Lt. Greta Oyelaran spoke in Dunmoor Vale.",
    "Tobin J. Arkwell was held on Monday. Ms. Oyelaran spoke. Marit Solvang, 66, died, and so did Jonas Solvang, 68.",
    "Arkwel was held. The sister of Solvang, Katrin Solvang, 59, wept. Her brother Jonas Solvang was not found.",
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Police named Tobin Arkwell, 36, of Verano.", [("police", 0), ("tobin arkwell", 2), ("verano", 0)]),
        ("On Monday Lt. Greta Oyelaran spoke.", [("greta oyelaran", 2)]),
        ("It broke out in Port Ellis. Crews came.", [("port ellis", -2), ("crews", 0)]),
        ("Rob “Red” Orme Jr. (44) sang.", [("rob orme", 2)]),
        ("the 12-year-old schoolboy Ivo van Dael", [("ivo van dael", 2)]),
    ],
)
def test_names_and_what_the_words_around_them_tell(text: str, found: list[tuple[str, int]]) -> None:
    assert [(" ".join(m.words), m.personal) for m in mentions(text)] == found


@pytest.mark.parametrize(
    ("text", "sex"),
    [
        ("Mrs. Ana Lee spoke.", "female"),
        ("His brother Tom Lee spoke.", "male"),
        ("Ana Lee said she had run.", "female"),
        ("Ana Lee told Tom Ray he had run.", ""),
        ("Ana Lee spoke.", ""),
    ],
)
def test_a_man_or_a_woman(text: str, sex: str) -> None:
    assert next(m.sex for m in mentions(text) if m.words[-1] == "lee") == sex


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("oyelaran", "oyelarran", True),
        ("arkwell", "arkwel", True),
        ("solvang", "salvong", False),
        ("lee", "lea", False),
        ("martin", "hartin", False),
        ("brackenridge", "brakenrige", True),
    ],
)
def test_two_spellings_of_a_name(one: str, other: str, same: bool) -> None:
    assert alike(one, other) is same


@pytest.mark.parametrize(
    ("called", "article", "names"),
    [
        ("tobin arkwell", 0, "arkwell j tobin"),
        ("arkwel", 2, "arkwell j tobin"),
        ("tobin", 0, "arkwell j tobin"),
        ("oyelaran", 1, "greta oyelaran"),
        ("dunmoor vale", 0, ""),
        ("dunmoor", 0, ""),
    ],
)
def test_parts_and_spellings_of_one_name_across_articles(called: str, article: int, names: str) -> None:
    person = People(STORY).called(tuple(called.split()), STORY[article], len(STORY[article]))
    assert " ".join(sorted(person.names if person else ())) == names


def test_a_family_name_stands_for_the_one_named_last() -> None:
    people = People(STORY)
    text = STORY[1] + " Solvang was buried."
    early, late = (people.called(("solvang",), text, at) for at in (text.index("Jonas") - 1, len(text)))
    assert early is not None
    assert late is not None
    assert (early.names, late.names) == ({"marit", "solvang"}, {"jonas", "solvang"})


def test_sisters_whose_names_begin_alike_are_two_in_an_article_that_has_both() -> None:
    kin = "Katrin Solvang, 59, and Katja Solvang, 61, survived."
    assert People([kin]).called(("katrin", "solvang"), kin, 0) != People([kin]).called(("katja", "solvang"), kin, 0)


def test_the_order_of_articles_decides_nothing() -> None:
    one, other = People(STORY), People(STORY[::-1])
    for name in ("arkwell", "arkwel", "oyelaran", "katrin"):
        assert one.called((name,), STORY[0], 0) == other.called((name,), STORY[0], 0)


def age(article: Source, value: str, subject: str, *, nth: int = 0) -> Claim:
    """The claim that gives the ``nth`` mention of an age in an article."""
    at = -1
    for _ in range(nth + 1):
        at = article.text.index(value, at + 1)
    start = article.text.rfind(". ", 0, at) + 1
    end = article.text.find(". ", at) % (len(article.text) + 1)
    claim = number(value, "age", source=article.id, start=at)
    text = article.text[start:end]
    return dataclasses.replace(
        claim, sentence=Span(start, end), text=text, subject=subject, head=subject.split()[-1].lower(), predicate="age"
    )


@pytest.mark.parametrize(
    ("one", "other", "level"),
    [
        (("s1", "36", "Tobin Arkwell"), ("s2", "68", "Jonas Solvang"), "other name"),
        (("s2", "66", "Marit Solvang"), ("s3", "59", "Katrin Solvang"), "namesakes"),
        (("s1", "36", "Tobin Arkwell"), ("s4", "36", "Arkwel"), "same name"),
        (("s1", "36", "Tobin Arkwell"), ("s4", "37", "driver"), "name and noun"),
        (("s2", "66", "Marit Solvang"), ("s4", "30", "Dunmoor man"), "man and woman"),
        (("s4", "37", "driver"), ("s4", "30", "Dunmoor man"), "two nouns"),
    ],
)
def test_whose_age(one: tuple[str, str, str], other: tuple[str, str, str], level: str) -> None:
    texts = [
        *STORY[:1],
        STORY[1] + " Mother of two Marit Solvang said she was happy, Mrs. Marit Solvang wrote.",
        STORY[2],
        "Arkwel, 36, was held in Dunmoor. The driver of the van is 37. A 30-year-old Dunmoor man saw Oyelaran.",
    ]
    sources = {f"s{n}": source(f"s{n}", text) for n, text in enumerate(texts, 1)}
    claims = [age(sources[name], value, subject) for name, value, subject in (one, other)]
    pair = Pair(*profiles(claims, list(sources.values()), None), gist=0.5)
    assert whose(pair) == level
    plain = "within one article's text" if one[0] == other[0] else "age"
    forgiven = ("ages of two people" if level in TWO else plain, 1.0)
    assert Differing().shares(pair) == ((forgiven,) if one[1] != other[1] else ())
    assert whose(Pair(pair.b, pair.a, gist=0.5)) == level


def test_a_driver_of_the_age_that_the_article_gives_somebody_is_that_person() -> None:
    article = source("s1", "Tobin Arkwell, 36, fled. Later the 36-year-old driver gave up. A 36-year-old woman wept.")
    claims = [age(article, "36", noun, nth=n) for n, noun in enumerate(("Tobin Arkwell", "driver", "woman"))]
    named, driver, woman = bearers(claims, {"s1": article}, {"s1": People([article.text + " He, Mr. Tobin Arkwell."])})
    assert named is not None
    assert driver == named
    assert woman is None
