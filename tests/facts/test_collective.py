"""The second look: what a first grouping tells of two claims."""

import dataclasses
from typing import Any

import pytest

from factcheck.facts.collective import arounds
from factcheck.facts.comparisons import COLLECTIVE, Pair
from factcheck.facts.comparisons.comparison import Around
from factcheck.facts.profile import Profile, profile
from factcheck.model import Source
from tests.claims_by_hand import number

BY_NAME = {c.name: c for c in COLLECTIVE}
FAR, NEAR = -3.0, 3.0


def told(values: str) -> list[Profile]:
    """Claims by article, value and speaker: "a20 b20 b300:Navy"."""
    found = []
    for n, word in enumerate(values.split()):
        value, _, speaker = word[1:].partition(":")
        claim = dataclasses.replace(
            number(value, source=word[0], speaker=speaker or None), id=f"c{n}", start=n, end=n + 1
        )
        found.append(profile(claim, Source(word[0], "", "", claim.text), [claim]))
    return found


def around(values: str, one: int, other: int, near: str = "") -> Around:
    """What is around two of the claims, where the pairs of ``near`` ("01 12") fit well and all others do not."""
    known = told(values)
    pairs = {(i, j): Pair(known[i], known[j], 0.5) for j in range(len(known)) for i in range(j)}
    close = {(int(p[0]), int(p[1])) for p in near.split()}
    scores = {ij: NEAR if ij in close else FAR for ij in pairs}
    return arounds(range(len(known)), known, pairs, scores, threshold=0.0, limit=6.0)[one, other]


def test_claims_that_agree_are_together() -> None:
    found = around("a20 b20", 0, 1, near="01")
    assert found.together
    assert found.sizes == (2, 2)
    assert found.shared == 0


def test_claims_that_differ_never_are_at_the_first_look() -> None:
    assert not around("a20 b300", 0, 1, near="01").together


def test_an_article_that_gives_both_figures_means_two_things() -> None:
    found = around("a20 b20 b300", 0, 2, near="01")
    assert found.present == 1
    assert found.better == (NEAR, 0.0)


def test_two_articles_that_give_both_figures_are_counted() -> None:
    assert around("a20 a300 b20 b300", 0, 3, near="02 13").shared == 2


def test_an_article_in_which_two_speakers_give_the_two_means_one_thing() -> None:
    found = around("a20:Hospital b20:Hospital b300:Navy", 0, 2, near="01")
    assert found.better == (0.0, 0.0)
    assert found.present == 0
    assert (found.shared, found.disputed) == (0, 1)


def test_one_speaker_who_gives_both_figures_means_two_things() -> None:
    found = around("a20 b20:Navy b300:Navy", 0, 2, near="01")
    assert found.better == (NEAR, 0.0)
    assert (found.shared, found.disputed) == (1, 0)


def test_a_third_article_leads_from_one_figure_to_the_other() -> None:
    assert around("a20 b300 c20", 0, 1, near="02 12").by_way == NEAR
    assert around("a20 b300 c20", 0, 1, near="02").by_way == FAR


def test_a_fourth_of_the_same_article_leads_nowhere() -> None:
    assert around("a20 b300 a20", 0, 1, near="02 12").by_way == -6.0


AROUND = Around(together=False, present=1, sizes=(1, 5), shared=2, disputed=1, better=(6.0, 0.0), by_way=4.0)


@pytest.mark.parametrize(
    ("name", "values", "seen"),
    [
        ("values differ", "a20 b300", "particular figure"),
        ("values differ", "a20 b20", None),
        ("the other article's own figures", "a20 b300", "one told there, values differ"),
        ("the other article's own figures", "a20 b20", "one told there"),
        ("claims that agree with each", "a20 b300", "one and more, values differ"),
        ("articles that give both", "a20 b300", "two, values differ"),
        ("articles where two speakers give the two", "a20 b300", "some, values differ"),
        ("a better match in the other article", "a20 b300", "fits 6.0"),
        ("a better match in the other article", "a20 b20", None),
        ("a better match in both articles", "a20 b300", "fits 0.0"),
        ("by way of a third article", "a20 b300", "score +4"),
    ],
)
def test_comparisons(name: str, values: str, seen: str | None) -> None:
    a, b = told(values)
    comparison: Any = BY_NAME[name]
    for one, other in ((a, b), (b, a)):
        shares = comparison.shares(Pair(one, other, 0.5, around=AROUND))
        assert [level for level, _ in shares] == ([] if seen is None else [seen])
        assert all(level in comparison.levels for level, _ in shares)


def test_a_pair_that_no_grouping_saw_is_judged_by_its_values_alone() -> None:
    a, b = told("a20 b300")
    assert [c.name for c in COLLECTIVE if c.shares(Pair(a, b, 0.5))] == ["values differ"]
