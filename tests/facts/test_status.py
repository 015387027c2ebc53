"""States of one thing that contradict each other: a fact; those that nobody contradicts: none."""

import dataclasses

import numpy as np
import pytest

from factcheck.facts.profile import profile
from factcheck.facts.status import groups
from factcheck.model import Claim
from tests.claims_by_hand import claim, source

NEAR = np.array([1.0, 0.0])


def state(thing: str, normalized: str, article: str, *, negated: bool = False) -> Claim:
    """A claim that ``thing`` is in a state."""
    found = claim(normalized, kind="status", normalized=normalized, source=article, negated=negated)
    return dataclasses.replace(found, of=thing, head=thing.split()[-1].lower())


def grouped(*claims: Claim) -> list[list[int]]:
    known = [profile(c, source(c.source), [c], gist=NEAR) for c in claims]
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
    claims = [state("the airport", "captured", f"s{n}") for n in (1, 2, 3)]
    assert grouped(*claims, state("the airport", "held", "s4")) == [[0, 1, 2, 3]]


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
