"""Any text of any script gives claims or none, and never an error."""

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.claims.quantities import quantities
from factcheck.language import Language
from factcheck.model import KINDS
from tests.claims.reading_kinds import claims_of

WORDS = """1 12 3,000 .5 1/2 ½ 1,00,000 2.6 million dozens of hundreds thousands half a third one in five no one none $
£ € US$ % percent per cent km miles °C - – to and or between from more than up to about ( ) [ ] , . : ; ' " “ ”
magnitude 9/11 24/7 G20 F-16 Covid-19 people dead killed said Smith 17-year-old 5-4 \u00a0 ١٢ 三 十 ² ⅐ ∞ 1e999 0x1F"""
PIECES = st.sampled_from(WORDS.split())


@settings(max_examples=300, deadline=None)
@given(
    st.one_of(
        st.text(max_size=200), st.lists(PIECES, max_size=25).map(" ".join), st.lists(PIECES, max_size=25).map("".join)
    )
)
def test_quantities_lie_within_the_text(text: str) -> None:
    found = quantities(text)
    assert all(0 <= q.start < q.end <= len(text) and q.end <= q.tail <= len(text) for q in found)
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))
    assert all(q.low is None or q.high is None or q.low <= q.high or q.sort == "score" for q in found)


@settings(max_examples=40, deadline=None)
@given(st.lists(PIECES, max_size=20).map(" ".join))
def test_claims_lie_within_the_text(text: str) -> None:
    language = LANGUAGE or Language.load()
    for claim in claims_of(language, text, *KINDS):
        assert 0 <= claim.start < claim.end <= len(text)
        assert claim.value.text == text[claim.start : claim.end]


LANGUAGE: Language | None = None


@pytest.fixture(autouse=True)
def _loaded(language: Language) -> None:
    global LANGUAGE
    LANGUAGE = language


@pytest.mark.parametrize(
    "text",
    [
        "7" * 1_000_000,
        "," * 100_000,
        "(" * 50_000 + "5" + ")" * 50_000,
        "12 " * 100_000,
        "1-" * 20_000,
        "1." * 20_000,
        " " * 200_000 + "5",
        "more than " * 20_000,
        "5 Elm " + "Elm " * 50_000,
    ],
    ids=["digits", "commas", "brackets", "figures", "dashes", "dots", "space", "modifiers", "address"],
)
def test_monstrous_lines_are_read_in_time(language: Language, text: str) -> None:
    assert len(claims_of(language, text, "count", "score", "measure")) <= 1
