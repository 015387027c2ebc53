"""Which source claims answer the question of a draft's claim with another value."""

import itertools

import pytest

from factcheck.facts.comparisons import Pair
from factcheck.facts.profile import profile
from factcheck.facts.rivals import rivals
from factcheck.model import Claim
from tests.claims_by_hand import number, source

PAPERS = {name: source(name, "x" * 9000, draft=name == "d") for name in ("d", "a", "b", "c")}
LIMIT = 6.0
Scores = dict[tuple[int, int], float]


def found(claims: list[Claim], scores: Scores) -> dict[str, float]:
    """The rivals of the first claim, which is the draft's, as "19 in b", with their strengths; pairs score -5 unless
    ``scores`` (by index, the lower first) has them otherwise."""
    known = [profile(c, PAPERS[c.source], [c]) for c in claims]
    pairs = {(i, j): Pair(known[i], known[j], 0.5) for i, j in itertools.combinations(range(len(claims)), 2)}
    table = {ij: scores.get(ij, -5.0) for ij in pairs}
    named = {c.id: f"{c.value.text} in {c.source}" for c in claims}
    return {named[r.other]: r.strength for r in rivals(known, pairs, table, LIMIT).get(0, ())}


def told(*given: tuple[str, str]) -> list[Claim]:
    return [number(value, source=paper) for value, paper in given]


@pytest.mark.parametrize(
    ("claims", "scores", "strengths"),
    [
        # what is alike and differs is a rival, twice as strong as it is alike
        (told(("14", "d"), ("19", "a")), {(0, 1): 1.5}, {"19 in a": 3.0}),
        # what agrees is none, nor what is about something else
        (told(("14", "d"), ("14", "a"), ("700", "b")), {(0, 1): 4.0}, {}),
        # a third article gives the draft's figure, and its claim is much like the rival
        (told(("14", "d"), ("19", "a"), ("14", "b")), {(0, 1): 0.5, (0, 2): 4.0, (1, 2): 3.0}, {"19 in a": 3.5}),
        # a third article gives the rival's figure, and its claim is much like the draft's
        (
            told(("14", "d"), ("19", "a"), ("19", "b")),
            {(0, 1): 0.5, (0, 2): 2.5, (1, 2): 4.0},
            {"19 in b": 5.0, "19 in a": 3.0},
        ),
        # the article gives the draft's figure too: it may speak of two things
        (told(("14", "d"), ("19", "a"), ("14", "a")), {(0, 1): 1.5, (0, 2): 4.0}, {"19 in a": 1.8}),
        # the draft gives the article's figure too
        (told(("14", "d"), ("19", "a"), ("19", "d")), {(0, 1): 1.5, (1, 2): 4.0}, {"19 in a": 1.8}),
    ],
)
def test_how_strong_a_rival_is(claims: list[Claim], scores: Scores, strengths: dict[str, float]) -> None:
    assert found(claims, scores) == pytest.approx(strengths)


def test_the_strongest_comes_first() -> None:
    claims = told(("14", "d"), ("19", "a"), ("700", "b"))
    assert list(found(claims, {(0, 1): 1.0, (0, 2): 2.0})) == ["700 in b", "19 in a"]


def test_sources_alone_have_no_rivals() -> None:
    assert found(told(("14", "a"), ("19", "b")), {(0, 1): 4.0}) == {}
