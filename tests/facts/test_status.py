"""States of one thing that contradict each other: a fact; those that nobody contradicts: none."""

import dataclasses

import numpy as np
import pytest

from factcheck import claims
from factcheck.facts.label import label
from factcheck.facts.profile import profile, profiles
from factcheck.facts.status import groups, why, with_draft
from factcheck.language import Language
from factcheck.model import Claim
from tests.claims_by_hand import claim, source

NEAR = np.array([1.0, 0.0])


def state(thing: str, normalized: str, article: str, *, negated: bool = False) -> Claim:
    """A claim that ``thing`` is in a state."""
    found = claim(normalized, kind="status", normalized=normalized, source=article, negated=negated)
    return dataclasses.replace(found, of=thing, head=thing.split()[-1].lower())


def grouped(*told: Claim) -> list[list[int]]:
    known = [profile(c, source(c.source), [c], gist=NEAR) for c in told]
    return groups(known, range(len(known)))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("the airport", "captured"), ("the city's airport", "held")),
        (("Verano airport", "captured"), ("the airport", "held")),
        (("the suspect", "in custody"), ("the suspect", "at large")),
        (("the boy", "dead"), ("the boy", "critical")),
    ],
)
def test_opposed_states_of_one_thing(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert grouped(state(*one, "s1"), state(*other, "s2")) == [[0, 1]]


def test_a_denial() -> None:
    assert grouped(state("the army", "withdrawn", "s1"), state("the army", "withdrawn", "s2", negated=True)) == [[0, 1]]


def test_all_who_say_it_stand_beside_the_one_who_does_not() -> None:
    told = [state("the airport", "captured", f"s{n}") for n in (1, 2, 3)]
    assert grouped(*told, state("the airport", "held", "s4")) == [[0, 1, 2, 3]]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("the airport", "captured"), ("the airport", "captured")),  # they agree
        (("the airport", "captured"), ("the barracks", "held")),  # another thing
        (("Verano airport", "captured"), ("Ellis airport", "held")),  # another airport
        (("the suspect", "in custody"), ("the suspect", "dead")),  # another question
    ],
)
def test_what_is_no_contradiction(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert grouped(state(*one, "s1"), state(*other, "s2")) == []


CONTESTED = [
    # what two articles say, and the label of the fact on which they differ
    ("Rebels took control of the airport.", "The army still holds the airport.", "control of the airport"),
    ("No arrests have been made.", "Ann Moss, 36, was arrested on Friday.", "in custody or at large: Ann Moss"),
    ("Ann Moss, 36, of Brindle, was hurt.", "Ann Moss, 36, of Verano, was hurt.", "home of Ann Moss"),
    ("Jan Holt died at his home.", "Holt died in a hospice, his son said.", "place of death of Jan Holt"),
    ("Jan Holt died of a stroke.", "Jan Holt died of lung cancer.", "cause of death of Jan Holt"),
    ("Bryan Holt, 41, was hurt.", "Briant Holt, 41, was hurt.", "spelling of the name Bryan Holt"),
    ("The two fires are related.", "The two fires are not related.", "related or not: the fires"),
    ("It burned at 46 Alder Street.", "It burned at 66 Alder St. in Brindle.", "address on Alder Street"),
    ("CEO Ann Moss spoke to 40 guests.", "COO Ann Moss spoke to 40 guests.", "post of Ann Moss"),
    (
        "There were no guards in the bank.",
        "There were guards in the bank, he said.",
        "there or not: the guards",
    ),
    ("The chapel was undamaged.", "The chapel was damaged.", "damaged or not: the chapel"),
    ("The hosts rent the house.", "Police spoke to the homeowners.", "owned or rented: the hosts"),
    (
        "Rebels took the port without establishing positions; they did not attack the base.",
        "Rebels attacked the base on 3 May.",
        "attacked or not: the base",
    ),
    (
        "It burned at 19 and 33 Alder Street; the man of 19 Alder Street fled.",
        "It burned at 18 Alder Street.",
        "address on Alder Street",
    ),
    ("Ann Moss, 36, was arrested and charged.", "The suspect has not been charged.", "charges against Ann Moss"),
    ("Girl in critical condition after crash", "The girl died on Friday.", "condition of the girl"),
    (
        "Two fires broke out, which they believe are related.",
        "The fires were not related.",
        "related or not: the fires",
    ),
    ("Police are looking for a second man.", "Officers captured Ann Moss, 36.", "in custody or at large: Ann Moss"),
    ("The girl died on Friday.", "The girl is in critical condition.", "condition of the girl"),
]

UNCONTESTED = [
    ("Ann Moss, 36, of Brindle, was hurt.", "Ann Moss, 36, of Brindle, was hurt."),
    ("Jan Holt died of a stroke.", "Jan Holt died of natural causes."),
    ("Mohammed Holt, 41, was hurt.", "Muhammad Holt, 41, was hurt."),
    ("It burned in the 400 block of Alder Street.", "It burned at 466 Alder Street."),
    ("It burned at 46 Alder Street and 66 Alder Street.", "It burned at 66 Alder Street."),
    ("There were no guards in the bank.", "There were guards in the car."),
    ("Rebels took control of Verano in 2016.", "The army still holds Verano."),
    ("Rebels took control of Verano.", "The army still holds Verano airport."),
    ("Police arrested a third suspect.", "No arrests have been made."),
    ("Jon Holt, 41, was hurt.", "Jonathan Holt, 41, was hurt."),
    ("Ann Moss was arrested.", "Jan Holt has not been arrested."),
    ("Ann Moss of Brindle met them. They work in Brindle, Norland.", "Ann Moss, 36, of Norland, was hurt."),
]


def states_of(language: Language, *texts: str) -> list[str]:
    """The labels of the facts about states on which articles differ."""
    articles = [source(f"s{n}", text) for n, text in enumerate(texts)]
    told = [c for article in articles for c in claims.extract(article, language)]
    found = groups(profiles(told, articles, None), range(len(told)))
    return [label([told[n] for n in group]) for group in found]


@pytest.mark.parametrize(("one", "other", "fact"), CONTESTED)
def test_articles_that_contradict_each_other(language: Language, one: str, other: str, fact: str) -> None:
    assert states_of(language, one, other) == [fact]


@pytest.mark.parametrize(("one", "other"), UNCONTESTED)
def test_articles_that_do_not(language: Language, one: str, other: str) -> None:
    assert states_of(language, one, other) == []


FERRY = "A Verano ferry sank off Cape Ellis on Monday, the Norland Coast Guard and Captain Ivo Brandt said. "
BANK = "Robbers took gold from the Harbour Bank in Port Ostrava, Inspector Ann Moss of the Calder Police said. "


def test_two_stories_in_one_run_do_not_contradict_each_other(language: Language) -> None:
    arrested, not_arrested = "The suspect was arrested on Friday.", "No arrests have been made."
    assert states_of(language, FERRY + arrested, BANK + not_arrested) == []
    assert states_of(language, BANK + arrested, BANK + not_arrested) == ["in custody or at large: the suspect"]


def test_the_reason_names_the_question_and_the_thing() -> None:
    told = [state("the airport", "captured", "s1"), state("Verano airport", "held", "s2")]
    assert why(told) == (
        "they answer one question: control",
        "they tell states of one thing: the airport, Verano airport",
    )


DRAFTS = [
    # what two articles say, what a draft says, and the claims of each fact (the draft's is 2)
    (("the airport", "captured"), ("the airport", "held"), ("the airport", "held"), [[0, 1, 2]]),
    (("the airport", "captured"), ("the airport", "captured"), ("the airport", "held"), [[0, 1, 2]]),
    (("the airport", "captured"), ("the airport", "captured"), ("the airport", "captured"), []),
    (("the airport", "captured"), ("the airport", "held"), ("the harbour", "held"), [[0, 1]]),
]


@pytest.mark.parametrize(("one", "other", "draft", "facts"), DRAFTS)
def test_a_draft_joins_or_contradicts(
    one: tuple[str, str], other: tuple[str, str], draft: tuple[str, str], facts: list[list[int]]
) -> None:
    told = [state(*one, "s1"), state(*other, "s2"), state(*draft, "d1")]
    known = [profile(c, source(c.source, draft=c.source == "d1"), [c], gist=NEAR) for c in told]
    assert with_draft(groups(known, [0, 1]), [2], known) == facts
