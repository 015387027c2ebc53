"""A fact's name for people."""

import dataclasses

import pytest

from factcheck.facts.label import label, participle
from tests.claims_by_hand import claim, number


@pytest.mark.parametrize(
    ("verb", "done"),
    [("kill", "killed"), ("strike", "struck"), ("stop", "stopped"), ("bury", "buried"), ("injure", "injured"),
     ("destroy", "destroyed"), ("attack", "attacked"), ("sink", "sunk"), ("rain", "rained")],
)  # fmt: skip
def test_participles(verb: str, done: str) -> None:
    assert participle(verb) == done


def test_a_count_is_named_by_what_is_counted_and_what_befell_it() -> None:
    hikers = dataclasses.replace(
        number("20"), text="The avalanche killed 20 hikers.", subject="hikers", predicate="kill", event="avalanche"
    )
    assert label([hikers]) == "hikers killed in avalanche"


def test_the_commonest_wording_wins_and_pronouns_never_do() -> None:
    subjects = ["they", "the hikers", "hikers", "two Dutch hikers", "hikers"]
    claims = [dataclasses.replace(number("20"), subject=s) for s in subjects]
    assert label(claims) == "hikers"


def test_other_kinds_say_what_is_asked() -> None:
    began = dataclasses.replace(claim("Friday", "friday", kind="date"), subject="the strike", head="strike")
    assert label([began]) == "day: strike"


def test_a_fact_without_slots_is_named_by_its_value() -> None:
    assert label([number("20")]) == "20"
