"""Positions and verdicts of facts, told as stories of several articles."""

import itertools
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.model import Claim, Fact, Relation, Source, Tolerances
from factcheck.verdicts import judge
from tests.claims_by_hand import claim, number, source

NONE: Tolerances = {}


def judged(claims: Sequence[Claim], sources: Sequence[Source]) -> Fact:
    fact = Fact(id="f1", label="", kind=claims[0].kind, claims=tuple(c.id for c in claims))
    return judge([fact], claims, sources, NONE)[0]


def articles(*names: str) -> list[Source]:
    """Articles that have no words in common."""
    return [source(n, " ".join(f"{n}word{k}" for k in range(20))) for n in names]


def test_one_article_alone() -> None:
    assert judged([number("20")], articles("s1")).verdict == "single"


def test_two_articles_that_agree() -> None:
    fact = judged([number("20"), number("~ 20", source="s2")], articles("s1", "s2"))
    assert (fact.verdict, fact.severity, len(fact.positions)) == ("agree", "info", 1)
    assert fact.positions[0].value == "20"  # the sharper wording stands for both
    assert fact.positions[0].articles == 2


def test_three_figures_are_three_positions() -> None:
    claims = [number("20"), number("200", source="s2"), number("20", source="s3"), number("> 300", source="s4")]
    fact = judged(claims, articles("s1", "s2", "s3", "s4"))
    assert fact.verdict == "conflict"
    assert fact.severity == "error"
    assert [p.claims for p in fact.positions] == [(claims[0].id, claims[2].id), (claims[1].id,), (claims[3].id,)]


def test_a_loose_wording_joins_the_position_that_it_fits_best() -> None:
    claims = [number("90"), number("30", source="s2"), number("24..99", source="s3")]
    fact = judged(claims, articles("s1", "s2", "s3"))
    assert len(fact.positions) == 2


def test_an_article_against_itself_is_a_conflict() -> None:
    assert judged([number("20"), number("35")], articles("s1")).verdict == "conflict"


def test_a_toll_that_rises_with_the_dates_is_an_update() -> None:
    days = [source("s1", "a b c", published="2021-05-01"), source("s2", "d e f", published="2021-05-03")]
    assert judged([number("11"), number("40", source="s2")], days).verdict == "update"


@pytest.mark.parametrize("second", ["2021-05-01", None])
def test_figures_of_one_day_or_no_day_are_a_conflict(second: str | None) -> None:
    days = [source("s1", "a b c", published="2021-05-01"), source("s2", "d e f", published=second)]
    assert judged([number("11"), number("40", source="s2")], days).verdict == "conflict"


def test_a_toll_that_goes_up_and_down_is_a_conflict() -> None:
    days = [source(f"s{n}", f"{n} a", published=f"2021-05-0{n}") for n in (1, 2, 3)]
    claims = [number("11"), number("40", source="s2"), number("20", source="s3")]
    assert judged(claims, days).verdict == "conflict"


def test_an_age_does_not_move_with_the_news() -> None:
    days = [source("s1", "a", published="2021-05-01"), source("s2", "b", published="2021-05-03")]
    assert judged([number("31", "age"), number("33", "age", source="s2")], days).verdict == "conflict"


def test_somebody_denies_it() -> None:
    claims = [
        claim("withdrew", kind="status", normalized="withdrawn"),
        claim("withdrew", kind="status", normalized="withdrawn", source="s2", speaker="the army", stance="denies"),
    ]
    fact = judged(claims, articles("s1", "s2"))
    assert [p.value for p in fact.positions] == ["withdrawn", "not withdrawn"]
    assert fact.verdict == "disputed"
    assert len(fact.positions) == 2


@pytest.mark.parametrize(
    ("state", "later", "days", "verdict"),
    [
        ("at large", "in custody", ("2021-05-01", "2021-05-03"), "update"),
        ("at large", "in custody", ("2021-05-01", "2021-05-01"), "conflict"),
        ("at large", "in custody", ("2021-05-01", None), "conflict"),
        ("related", "related", ("2021-05-01", "2021-05-03"), "conflict"),  # a matter of what is known, not of the day
    ],
)
def test_a_state_that_a_later_day_changed(state: str, later: str, days: tuple[str, str | None], verdict: str) -> None:
    papers = [source(f"s{n}", f"{n} a", published=day) for n, day in enumerate(days)]
    claims = [
        claim(state, kind="status", normalized=state, source="s0"),
        claim(later, kind="status", normalized=later, source="s1", negated=state == later),
    ]
    assert judged(claims, papers).verdict == verdict


def test_amounts_are_compared_at_the_articles_own_rate() -> None:
    euros = number("200 million", "money", "EUR", start=10)
    dollars = number("260 million", "money", "USD", start=30, relation=Relation("conversion_of", 10))
    same = number("~ 262 million", "money", "USD", source="s2")
    other = number("320 million", "money", "USD", source="s2")
    assert judged([euros, dollars, same], articles("s1", "s2")).verdict == "agree"
    assert judged([euros, dollars, other], articles("s1", "s2")).verdict == "conflict"


def test_a_conversion_goes_where_its_original_goes() -> None:
    kilometres = number("~ 58", "measure", "kilometre", start=10)
    miles = number("36", "measure", "mile", start=30, relation=Relation("conversion_of", 10))
    other = number("35", "measure", "mile", source="s2")
    fact = judged([kilometres, miles, other], articles("s1", "s2"))
    assert fact.verdict == "agree"
    assert fact.positions[0].value == "35"
    assert judged([number("36", "measure", "mile"), other], articles("s1", "s2")).verdict == "conflict"


def test_a_conversion_that_does_not_compute_is_a_figure_of_its_own() -> None:
    kilometres = number("58", "measure", "kilometre", start=10)
    miles = number("63", "measure", "mile", start=30, relation=Relation("conversion_of", 10))
    assert judged([kilometres, miles], articles("s1")).verdict == "conflict"


def test_amounts_without_a_rate_are_not_held_against_each_other() -> None:
    claims = [number("200 million", "money", "EUR"), number("320 million", "money", "USD", source="s2")]
    assert judged(claims, articles("s1", "s2")).verdict == "agree"


WIRE = "The ferry left the harbour at dawn with its lamps lit and forty crates of oranges stacked on the open deck aft."


def test_a_copied_text_is_one_voice_and_confirms_nothing() -> None:
    papers = [source("s1", WIRE), source("s2", WIRE + " More follows.")]
    fact = judged([number("40"), number("40", source="s2")], papers)
    assert fact.verdict == "single"
    assert fact.positions[0].articles == 1


def test_speakers_are_counted_once() -> None:
    claims = [
        number("20", source=s, speaker=who) for s, who in (("s1", "Ana Ruiz"), ("s2", "Ana Ruiz"), ("s2", "police"))
    ]
    assert judged(claims, articles("s1", "s2")).positions[0].speakers == ("Ana Ruiz", "police")


def test_a_draft_takes_a_position_and_changes_no_verdict() -> None:
    claims = [number("20"), number("20", source="s2"), number("50", source="d")]
    papers = [*articles("s1", "s2"), source("d", "mine", draft=True)]
    fact = judged(claims, papers)
    assert fact.verdict == "agree"
    assert [p.claims for p in fact.positions] == [(claims[0].id, claims[1].id), (claims[2].id,)]
    assert fact.positions[1].articles == 0


WORDS = st.sampled_from(["20", "> 20", "~ 22", "24..99", "38", "40", "200", "> 300", "200..999", "0"])


@settings(max_examples=60, deadline=None)
@given(st.lists(WORDS, min_size=1, max_size=6), st.randoms(use_true_random=False))
def test_positions_part_the_claims_whatever_their_order(words: list[str], random: object) -> None:
    claims = [number(w, source=f"s{n}") for n, w in enumerate(words)]
    papers = articles(*(f"s{n}" for n in range(len(words))))
    shuffled = list(claims)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    one, other = judged(claims, papers), judged(shuffled, papers)
    assert sorted(itertools.chain(*(p.claims for p in one.positions))) == sorted(c.id for c in claims)
    assert {frozenset(p.claims) for p in one.positions} == {frozenset(p.claims) for p in other.positions}
    assert one.verdict == other.verdict
