"""How surely a source's claim answers the question of a draft's claim, and which fact the draft's claim joins."""

import itertools

import pytest

from factcheck.facts.answers import AnswerWeights, Signs, answers, signs
from factcheck.facts.comparisons import Pair
from factcheck.facts.draft import with_draft
from factcheck.facts.profile import profile
from factcheck.facts.rivals import rivals
from factcheck.facts.weights import Weights
from factcheck.model import Claim
from tests.claims_by_hand import number, source

PAPERS = {name: source(name, "x" * 9000, draft=name == "d") for name in ("d", "a", "b", "c")}
Scores = dict[tuple[int, int], float]
NONE = Signs(alike=0, nearer=0, words=0, claims=0, thing=0, shared=0, by_way=0, taken=0, told=0)


def told(*given: tuple[str, str]) -> list[Claim]:
    return [number(value, source=paper) for value, paper in given]


def ages(*given: tuple[str, str]) -> list[Claim]:
    return [number(value, "age", source=paper) for value, paper in given]


def compared(claims: list[Claim], scores: Scores) -> tuple[list, dict, Scores]:  # type: ignore[type-arg]
    """The profiles of the claims, all pairs, and their scores: -5 where ``scores`` has none."""
    known = [profile(c, PAPERS[c.source], [c]) for c in claims]
    pairs = {(i, j): Pair(known[i], known[j], 0.5) for i, j in itertools.combinations(range(len(claims)), 2)}
    return known, pairs, {ij: scores.get(ij, -5.0) for ij in pairs}


def seen(claims: list[Claim], scores: Scores, groups: list[list[int]] | None = None) -> dict[int, Signs]:
    """The signs of the first claim, which is the draft's, and each of the others."""
    return signs(*compared(claims, scores), groups or [], Weights.load())[0]


@pytest.mark.parametrize(
    ("claims", "scores", "taken"),
    [
        (told(("14", "d"), ("19", "a")), {}, 0.0),
        (told(("14", "d"), ("19", "a"), ("19", "d")), {(1, 2): 4.0}, 4.0),  # the draft gives the 19 elsewhere
        (told(("14", "d"), ("19", "a"), ("15", "d")), {(1, 2): 4.0}, 0.0),
    ],
)
def test_a_figure_that_the_draft_gives_elsewhere_is_taken(claims: list[Claim], scores: Scores, taken: float) -> None:
    assert seen(claims, scores)[1].taken == taken


def test_a_third_article_with_the_drafts_figure_leads_to_the_rival() -> None:
    claims = told(("14", "d"), ("19", "a"), ("14", "b"))
    alone = seen(claims, {(0, 2): -1.0, (1, 2): 5.0})[1]
    linked = seen(claims, {(0, 2): 4.0, (1, 2): 5.0})[1]
    assert alone.by_way == 0.0
    assert linked.by_way == pytest.approx(5.0 - linked.alike)


def test_a_third_article_that_tells_them_apart_takes_nothing_away() -> None:
    claims = told(("14", "d"), ("19", "a"), ("14", "b"))
    assert seen(claims, {(0, 2): 4.0, (1, 2): -6.0})[1].by_way == 0.0


def test_what_stands_in_many_articles_is_told_more() -> None:
    claims = told(("14", "d"), ("19", "a"), ("19", "b"), ("19", "c"))
    found = seen(claims, {}, [[1, 2], [3]])
    assert found[1].told == found[2].told > found[3].told == 0.0


def test_claims_whose_scopes_keep_them_apart_answer_no_common_question() -> None:
    assert seen(told(("14", "d"), ("19", "a")), {(0, 1): float("-inf")}) == {}


def test_sources_alone_are_asked_nothing() -> None:
    assert answers(*compared(told(("14", "a"), ("19", "b")), {}), [], Weights.load()) == {}


def test_the_weights_know_the_signs() -> None:
    weights = AnswerWeights.load()
    assert set(weights.signs) == set(Signs.__dataclass_fields__)
    assert weights.odds(NONE) == weights.bias


def joined(claims: list[Claim], scores: Scores, odds: dict[int, float]) -> list[list[int]]:
    """The groups when the draft's claim, the first, has joined; each source claim is a fact of its own."""
    known, pairs, table = compared(claims, scores)
    return with_draft([[n] for n in range(1, len(claims))], [0], known, pairs, table, {0: odds})


@pytest.mark.parametrize(
    ("claims", "scores", "odds", "fact"),
    [
        # the same figure, of the same question
        (told(("14", "d"), ("14", "a"), ("19", "b")), {(0, 1): 1.0}, {1: 1.0, 2: -2.0}, [1, 0]),
        # no source has the figure: the claim that answers the question, if one does
        (told(("14", "d"), ("19", "a"), ("700", "b")), {}, {1: 1.0, 2: -2.0}, [1, 0]),
        (told(("14", "d"), ("19", "a"), ("700", "b")), {}, {1: -1.0, 2: -2.0}, [0]),
        # the same figure by chance, where another claim answers the question surely
        (told(("14", "d"), ("14", "a"), ("19", "b")), {(0, 1): 0.5}, {1: -2.0, 2: 3.0}, [2, 0]),
        (told(("14", "d"), ("14", "a"), ("19", "b")), {(0, 1): 3.0}, {1: 1.0, 2: 3.0}, [1, 0]),
        # a figure that merely fits counts for less than the very figure
        (told(("14", "d"), ("> 10", "a"), ("19", "b")), {(0, 1): 2.0}, {1: -2.0, 2: 3.0}, [2, 0]),
        # the range of a group's ages, and the age of one man
        (ages(("30..40", "d"), ("37", "a"), ("18..24", "b")), {(0, 1): 2.0}, {1: 0.5, 2: 1.0}, [2, 0]),
        (ages(("37", "d"), ("37", "a"), ("39", "b")), {(0, 1): 2.0}, {1: 0.5, 2: 1.0}, [1, 0]),
        # dozens and more than 60 are one tale, though "hundreds" come near
        (told(("24..99", "d"), ("> 60", "a"), ("200..999", "b")), {}, {1: 2.0, 2: 4.0}, [1, 0]),
    ],
)
def test_the_fact_that_a_drafts_claim_joins(
    claims: list[Claim], scores: Scores, odds: dict[int, float], fact: list[int]
) -> None:
    assert fact in joined(claims, scores, odds)


def test_rivals_differ_and_the_surest_comes_first() -> None:
    claims = told(("14", "d"), ("19", "a"), ("14", "b"), ("700", "c"), ("21", "c"))
    known, pairs, _ = compared(claims, {})
    found = rivals(known, pairs, {0: {1: 0.5, 2: 3.0, 3: -4.0, 4: 1.0}})
    named = {c.id: c.value.text for c in claims}
    assert [(named[r.other], r.strength) for r in found[0]] == [("21", 1.0), ("19", 0.5)]
