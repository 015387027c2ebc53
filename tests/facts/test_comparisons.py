"""The named comparisons, each on a pair of claims an editor might meet."""

import dataclasses
from typing import Any

import pytest

from factcheck.facts.comparisons import COMPARISONS, Pair
from factcheck.facts.profile import profile
from factcheck.model import Attribution, Claim, Source, Span, When
from tests.claims_by_hand import claim, number

BY_NAME = {c.name: c for c in COMPARISONS}


def level(name: str, a: Claim, b: Claim, **more: Any) -> str:
    """The level that a comparison gives most of its weight to; it must say the same either way round."""
    pair, turned = (_pair(x, y, **more) for x, y in ((a, b), (b, a)))
    shares = BY_NAME[name].shares(pair)
    assert shares == BY_NAME[name].shares(turned)
    assert all(one in BY_NAME[name].levels for one, _ in shares)
    return max(shares, key=lambda s: s[1])[0] if shares else ""


def _pair(a: Claim, b: Claim, cosine: float | None = 0.5, behind: float = 0.0) -> Pair:
    one, other = (
        profile(dataclasses.replace(c, sentence=Span(0, len(c.text)), start=at, end=at + len(c.value.text)), s, [c])
        for c, s, at in ((c, Source(c.source, "", "", c.text), max(0, c.text.find(c.value.text))) for c in (a, b))
    )
    return Pair(one, other, 0.5, cosine, behind)


def told(sentence: str, value: str = "20", source: str = "s1", **slots: Any) -> Claim:
    return dataclasses.replace(number(value, source=source), text=sentence, **slots)


def test_one_question_with_two_answers_is_a_level_of_its_own() -> None:
    asked = {"question": "ships sunk"}
    found = level("question", told("20 ships sank", **asked), told("30 ships sank", "30", "s2", **asked))
    assert found == "same question, values differ"


@pytest.mark.parametrize(
    ("one", "other", "seen"),
    [
        (("van", "burn"), ("van", "burn"), "same head, same predicate"),
        (("van", "burn"), ("van", "sell"), "same head, another predicate"),
        (("van", "burn"), ("lorry", "burn"), "another head, same predicate"),
        (("van", "burn"), ("", "burn"), "a head unknown, same predicate"),
        (("van", ""), ("lorry", "burn"), "another head, a predicate unknown"),
    ],
)
def test_what_is_said_of_what(one: tuple[str, str], other: tuple[str, str], seen: str) -> None:
    a = told("3 vans burnt", "3", head=one[0], predicate=one[1])
    b = told("5 vans burnt", "5", "s2", head=other[0], predicate=other[1])
    assert level("said of what", a, b) == f"{seen}, values differ"
    same = told("3 vans burnt", "3", "s2", head=other[0], predicate=other[1])
    assert level("said of what", a, same) == seen
    assert level("said, by kind", a, b) == ""
    assert level("said, by kind", a, same) == "count, " + seen.split(", ")[1]


@pytest.mark.parametrize(
    ("name", "one", "other", "seen"),
    [
        ("predicate", {"predicate": "kill"}, {"predicate": "kill"}, "same"),
        ("predicate", {"predicate": "kill"}, {"predicate": "injure"}, "rivals"),
        ("predicate", {"predicate": "kill"}, {"predicate": "carry"}, "different"),
        ("predicate", {"predicate": "kill"}, {}, "unknown"),
        ("subject", {"subject": "coal miners"}, {"subject": "the coal miners"}, "same words"),
        ("subject", {"subject": "miners"}, {"subject": "trapped miners"}, "shared word"),
        ("subject", {"subject": "miners"}, {"subject": "rescuers"}, "nothing shared"),
        ("place", {"place": ("Port Ellis",)}, {"place": ("port ellis",)}, "shared"),
        ("place", {"place": ("Port Ellis",)}, {"place": ("Verano",)}, "different"),
        ("place", {"place": ("Port Ellis",)}, {}, "one only"),
        ("when", {"when": When("Friday", "2024-11-29")}, {"when": When("29 November", "2024-11-29")}, "shared"),
        ("event", {"event": "second landslide"}, {"event": "landslides"}, "shared"),
        ("population", {"population": ("civilian",)}, {"population": ("soldier",)}, "different"),
        ("speaker", {"attribution": Attribution("the coast guard", "Coast Guard", 0, 5)}, {}, "one only"),
        ("question", {"question": "ships sunk"}, {"question": "ships sunk"}, "same question"),
        ("question", {"question": "ships sunk"}, {"question": "ships sunk in the storm"}, "one within the other"),
        ("question", {"question": "ships sunk off Verano"}, {"question": "ships sunk in the storm"}, "half shared"),
        ("question", {"question": "ships sunk"}, {"question": "cost of the repairs"}, "nothing shared"),
        ("question", {"question": "ships sunk"}, {}, "one only"),
        ("question", {}, {}, "none"),
    ],
)
def test_slots(name: str, one: dict[str, Any], other: dict[str, Any], seen: str) -> None:
    assert level(name, told("20 a", **one), told("20 b", source="s2", **other)) == seen


@pytest.mark.parametrize(
    ("one", "other", "seen"),
    [
        (number("2,117"), number("2,117", source="s2"), "same particular figure"),
        (number("3"), number("> 3", source="s2"), "same common figure"),
        (number("3"), number("30", source="s2"), "different common figure"),
        (number("31", "age"), number("31", "age", source="s2"), "same age"),
        (claim("Friday", "friday", kind="date"), claim("Friday", "friday", kind="date", source="s2"), "same date"),
        (claim("3-1", 3.0, 1.0, kind="score"), claim("1-3", 1.0, 3.0, kind="score", source="s2"), "same score"),
        (
            number("40", "measure", "mile"),
            number("64", "measure", "kilometre", source="s2"),
            "agreeing particular figure",
        ),
        (
            claim("Friday", "friday", kind="date"),
            claim("29 Nov", "2024-11-29", kind="date", source="s2"),
            "agreeing date",
        ),
        (claim("some", None, None), number("3", source="s2"), "open"),
    ],
)
def test_value(one: Claim, other: Claim, seen: str) -> None:
    assert level("value", one, other) == seen


def test_the_words_around_the_value() -> None:
    a = told("Rescuers pulled 20 hikers from the gorge.")
    b = told("On Sunday rescuers pulled 20 hikers to safety.", source="s2")
    assert level("words before", a, b) == "2 the same"
    assert level("words after", a, b) == "1 the same"


def test_the_encoder_speaks_through_its_cosine() -> None:
    a, b, c = number("20"), number("20", source="s2"), number("21", source="s2")
    assert level("meaning of the claims", a, b, cosine=0.71) == "cosine 0.7"
    assert level("meaning of the claims, values differ", a, b, cosine=0.71) == ""
    assert level("meaning of the claims, values differ", a, c, cosine=0.71) == "cosine 0.7"
    assert level("best match", a, b, behind=0.13) == "0.12 behind the best"


def test_every_comparison_has_a_name_of_its_own_and_says_what_it_does() -> None:
    assert len(BY_NAME) == len(COMPARISONS)
    for comparison in COMPARISONS:
        assert comparison.levels
        assert type(comparison).__doc__
