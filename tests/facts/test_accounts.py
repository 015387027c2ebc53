"""Counts that two parties give of the same losses, and who are two speakers at all."""

import dataclasses
from typing import Any

import pytest

from factcheck.facts.comparisons import Pair
from factcheck.facts.comparisons.accounts import two_accounts
from factcheck.facts.comparisons.collective import ACCOUNTS, Differing
from factcheck.facts.comparisons.speaker import same_speaker
from factcheck.facts.comparisons.value import likeness
from factcheck.facts.profile import profile
from factcheck.model import Attribution, Relation, When
from tests.claims_by_hand import claim, number, source

KILLED = {"predicate": "kill", "head": "rebel", "population": ("fighter",)}


def said(value: str, article: str, speaker: str | None, **slots: Any) -> Any:
    told = dataclasses.replace(number(value, source=article, speaker=speaker), **{**KILLED, **slots})
    return profile(told, source(article), [told])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({}, {}),
        ({"event": "air strike"}, {"event": "airstrike"}),
        ({"event": "airstrike"}, {"event": "missile strike"}),
        ({"when": When("Friday")}, {"when": When("late Friday")}),
        ({"population": ("bearded", "fighter")}, {}),
        ({"place": ("Port Ellery",)}, {}),
    ],
)
def test_two_parties_count_one_thing(one: dict[str, Any], other: dict[str, Any]) -> None:
    pair = Pair(said("20", "a", "the Harbour Council", **one), said("200", "b", "Navy", **other), gist=0.5)
    assert two_accounts(pair)
    assert two_accounts(Pair(pair.b, pair.a, gist=0.5))
    assert Differing().shares(pair) == ((ACCOUNTS, 1.0),)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"predicate": "injure"}, {}),
        ({"predicate": "see"}, {"predicate": "see"}),
        ({"head": "soldier", "population": ("soldier",)}, {}),
        ({"head": "people", "population": ()}, {"head": "people", "population": ()}),  # anybody
        ({"event": "air strike"}, {"event": "clash"}),
        ({"event": "ambush"}, {"event": "siege"}),
        ({"place": ("Port Ellery",)}, {"place": ("Lake Moss",)}),
        ({"when": When("Friday")}, {"when": When("Sunday night")}),
        ({"of": "the navy"}, {"of": "the militia"}),
        ({"population": ("northern", "fighter")}, {"population": ("southern", "fighter")}),
        ({"relation": Relation("part_of", 5)}, {}),
        ({"attribution": None}, {}),
        ({"attribution": Attribution("a Navy officer", "a Navy officer", 0, 5)}, {"event": "clash"}),
    ],
)
def test_what_sets_two_counts_apart(one: dict[str, Any], other: dict[str, Any]) -> None:
    pair = Pair(said("20", "a", "the Harbour Council", **one), said("200", "b", "Navy", **other), gist=0.5)
    assert not two_accounts(pair)
    assert not two_accounts(Pair(pair.b, pair.a, gist=0.5))


def test_an_earlier_event_is_another() -> None:
    pair = Pair(said("20", "a", "the Harbour Council"), said("200", "b", "Navy"), gist=0.5)
    assert not two_accounts(dataclasses.replace(pair, a=dataclasses.replace(pair.a, earlier=True)))


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("the observatory", "the Ruritanian Observatory for Rights", True),
        ("police", "Port Ellery police", True),
        ("Chief Mara Lindqvist", "Lindqvist", True),
        ("the medical examiner", "the Medical Examiner's office", True),
        ("the Ruritanian army command", "the Ruritanian Observatory for Rights", False),
        ("a Ruritanian officer", "the Ruritanian Center for Peace", False),
        ("Port Ellery police", "the Port Ellery Herald", False),
        ("Mara Lindqvist", "Mara Orme", False),
    ],
)
def test_one_speaker_by_two_names(one: str, other: str, same: bool) -> None:
    a, b = (Attribution(name, name, 0, len(name)) for name in (one, other))
    assert same_speaker(a, b) is same
    assert same_speaker(b, a) is same


@pytest.mark.parametrize(
    ("one", "other", "seen"),
    [
        (("dozens", "troop"), ("dozens", "soldier"), "same"),
        (("dozens", "soldier"), ("dozens", "village"), None),  # one word for two numbers
        (("dozens", "soldier"), ("60", "soldier"), None),
        (("dozens", "soldier"), ("100", "soldier"), "different"),
        (("dozens", "soldier"), ("300", "village"), "different"),
    ],
)
def test_dozens(one: tuple[str, str], other: tuple[str, str], seen: str | None) -> None:
    a, b = (_counted(*told, article) for told, article in ((one, "a"), (other, "b")))
    assert likeness(Pair(a, b, gist=0.5)) == seen
    assert likeness(Pair(b, a, gist=0.5)) == seen


def _counted(value: str, noun: str, article: str) -> Any:
    low, high = (24.0, 99.0) if value == "dozens" else (float(value),) * 2
    told = dataclasses.replace(claim(value, low, high, unit=noun, source=article), head=noun)
    return profile(told, source(article), [told])
