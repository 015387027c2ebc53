"""Which claims are compared: nearly all of one story, of strangers only those whose words are very near."""

import dataclasses
import math

import numpy as np
import pytest

from factcheck.facts.blocking import pairs
from factcheck.facts.profile import profile
from factcheck.model import Span
from tests.claims_by_hand import number, source

FERRY = "The Linnea left Port Ellis for Verano Bay. Captain Orme and Mara Lindqvist were on board."
FERRY_AGAIN = "Captain Orme steered the Linnea out of Port Ellis. Nobody in Verano Bay saw it again."
FACTORY = "Brackwater Mills shut its plant at Dunmoor. Owner Tillman blamed Castellan Bank."
PARTLY = "Brackwater Mills shut. Owner Tillman blamed Castellan Bank, Dunmoor Council and Rhys Orme."


def compared(one: str, other: str, cosine: float, kind: str = "count") -> bool:
    """Whether a claim of each of two articles, so near in meaning, is a pair worth comparing."""
    gists = np.array([[1.0, 0.0], [cosine, math.sqrt(1 - cosine**2)]], dtype=np.float32)
    known = [
        profile(dataclasses.replace(claim, sentence=Span(0, 10), start=2, end=4), source(name, text), [], gist=gist)
        for name, text, gist, claim in (
            ("s1", one, gists[0], number("20")),
            ("s2", other, gists[1], number("30", kind, source="s2")),  # type: ignore[arg-type]
        )
    ]
    found = [(i, j) for i, j, _ in pairs(known)]
    assert found in ([], [(0, 1)])
    return bool(found)


@pytest.mark.parametrize(
    ("one", "other", "least"),
    [(FERRY, FERRY_AGAIN, 0.1), (FERRY, PARTLY, 0.2), (FERRY, FACTORY, 0.4)],
    ids=["one story", "perhaps one story", "strangers"],
)
def test_the_less_two_articles_share_the_nearer_their_claims_must_be(one: str, other: str, least: float) -> None:
    assert compared(one, other, least + 0.02)
    assert not compared(one, other, least - 0.02)


def test_months_and_words_that_also_stand_in_lower_case_are_no_names() -> None:
    one = "Harbour closed on Monday. The harbour reopens in March. Mayor Tolland apologised."
    other = "Harbour bridge opened on Monday. A harbour party follows in March. Builder Wexcombe smiled."
    assert not compared(one, other, 0.3)


def test_kinds_that_answer_no_common_question_are_never_compared() -> None:
    assert compared(FERRY, FERRY, 0.9)
    assert not compared(FERRY, FERRY, 0.9, kind="date")
