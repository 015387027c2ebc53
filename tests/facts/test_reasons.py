"""Why claims are together or apart, in words that an editor reads."""

import re

import pytest

from factcheck.data import lines
from factcheck.facts import why
from factcheck.facts.comparisons import COLLECTIVE, COMPARISONS, Pair
from factcheck.facts.profile import profile
from factcheck.facts.reasons import reason, template_of
from factcheck.facts.weights import Weights
from factcheck.model import Claim
from tests.claims_by_hand import number, source

LEVELS = [(c.name, level) for c in (*COMPARISONS, *COLLECTIVE) for level in c.levels]


@pytest.mark.parametrize(("comparison", "level"), LEVELS)
def test_every_level_of_every_comparison_has_words(comparison: str, level: str) -> None:
    assert template_of(comparison, level), "say it in factcheck/data/reasons.tsv"
    for shown in ("", "“kill”"):
        said = reason(comparison, level, shown)
        assert re.fullmatch(r"[^\[\]{}]+\w[”)]*", said), said
        assert not re.search(r"cosine|\bscore\b|level|behind the best|[0-9]", said), said


def test_no_words_are_kept_for_a_comparison_that_is_gone() -> None:
    told = {name for line in lines("reasons.tsv") for name in line.split("\t")[0].split(" | ")}
    assert told == {c.name for c in (*COMPARISONS, *COLLECTIVE)}


@pytest.mark.parametrize(
    ("comparison", "level", "shown", "said"),
    [
        ("predicate", "same", "“kill”", "both say the same of it: “kill”"),
        ("predicate", "same", "", "both say the same of it"),
        ("best match", "0.00 behind the best", "", "nothing in either article comes nearer to the other"),
        ("kind", "kinds that mix", "", "they are figures of different kinds"),
    ],
)
def test_reasons_are_plain_english(comparison: str, level: str, shown: str, said: str) -> None:
    assert reason(comparison, level, shown) == said


def pair(a: Claim, b: Claim) -> Pair:
    papers = {name: source(name, "14 drowned. " * 400) for name in ("s1", "s2")}
    return Pair(*(profile(c, papers[c.source], [c]) for c in (a, b)), gist=0.9)


def test_a_fact_says_each_reason_once_and_the_weightiest_first() -> None:
    pairs = {(0, 1): pair(number("14"), number("14", source="s2"))}
    said = why.joined([0, 1], pairs, Weights.load())
    assert said
    assert len(set(said)) == len(said)


def test_what_scope_forbids_is_said_before_anything_else() -> None:
    apart = pair(number("3", "measure", "kilometre"), number("3", "measure", "kilogram", source="s2"))
    assert why.kept_out(apart, Weights.load()) == "units of different things: kilometre and kilogram"
