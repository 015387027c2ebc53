"""Pairs -> groups: the whole group decides, never a chain, never the order."""

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.facts.group import NEVER, group


def groups(scores: dict[str, float], threshold: float = 0.0, lowest: float = -6.0) -> set[str]:
    """Groups of claims that have one letter each; scores by pairs of letters ("ab")."""
    letters = sorted({letter for pair in scores for letter in pair})
    numbered = {tuple(sorted(letters.index(x) for x in pair)): s for pair, s in scores.items()}
    found = group(letters, numbered, threshold, lowest)  # type: ignore[arg-type]
    return {"".join(letters[n] for n in members) for members in found}


def test_near_claims_are_one_group() -> None:
    assert groups({"ab": 3.0, "bc": 2.0, "ac": 1.0}) == {"abc"}


def test_a_chain_of_weak_links_is_no_group() -> None:
    assert groups({"ab": 3.0, "bc": 1.0}) == {"ab", "c"}  # a and c have nothing in common


def test_the_mean_leans_to_the_strong_pairs() -> None:
    assert groups({"ab": 5.0, "bc": 4.0, "ac": -4.5}) == {"abc"}  # one story in other words
    assert groups({"ab": 5.0, "bc": 1.0, "ac": -4.5}) == {"ab", "c"}


def test_the_best_pair_goes_first() -> None:
    assert groups({"ab": 1.0, "bc": 4.0, "ac": -5.0}) == {"a", "bc"}


def test_what_may_never_meet_never_meets() -> None:
    assert groups({"ab": 6.0, "bc": 6.0, "ac": NEVER}) in ({"ab", "c"}, {"a", "bc"})


def test_the_threshold_keeps_weak_links_out() -> None:
    assert groups({"ab": 0.4}, threshold=0.5) == {"a", "b"}
    assert groups({"ab": 0.6}, threshold=0.5) == {"ab"}


PAIRS = st.dictionaries(
    st.tuples(st.integers(0, 7), st.integers(0, 7)).filter(lambda ij: ij[0] < ij[1]),
    st.floats(-6, 6).map(lambda s: round(s, 1)) | st.just(NEVER),
)


@settings(max_examples=150, deadline=None)
@given(PAIRS, st.randoms(use_true_random=False))
def test_the_order_of_the_claims_changes_nothing(scores: dict[tuple[int, int], float], chance: random.Random) -> None:
    names = [f"claim {n}" for n in range(8)]
    order = list(range(8))
    chance.shuffle(order)
    moved = {tuple(sorted((order.index(i), order.index(j)))): s for (i, j), s in scores.items()}
    one = group(names, scores, 0.0, -6.0)
    other = group([names[n] for n in order], moved, 0.0, -6.0)  # type: ignore[arg-type]
    assert {frozenset(m) for m in one} == {frozenset(order[n] for n in m) for m in other}
    assert sorted(n for members in one for n in members) == list(range(8))


@settings(max_examples=100, deadline=None)
@given(PAIRS)
def test_claims_of_another_story_change_no_group(scores: dict[tuple[int, int], float]) -> None:
    names = [f"claim {n}" for n in range(8)]
    alone = {frozenset(m) for m in group(names, scores, 0.0, -6.0)}
    elsewhere = {(i + 8, j + 8): s for (i, j), s in scores.items()}
    both = group(names + [f"a story of its own {n}" for n in range(8)], {**scores, **elsewhere}, 0.0, -6.0)
    assert alone <= {frozenset(m) for m in both}
