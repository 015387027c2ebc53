"""Expressions sought together find what each of them finds alone."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.claims.expressions import Expression, Expressions

PATTERNS = [
    (r"\bago\b", re.IGNORECASE),
    (r"(?<!\d)(?:1[0-9]|20)\d\d", 0),
    (r"\d+(?!\d|%)", 0),
    (r"""\b(?: first | \d+(?:st|nd) )\b  |  [#]\d | o['’]clock""", re.IGNORECASE | re.VERBOSE),
    (r"(?-i:[A-Z]\w+)\s(?:man|woman)\b", re.IGNORECASE),
    (r"(?:fianc[eé]e?|husband)\b", re.IGNORECASE),
    (r"\d\s?(?:hours|days)$", 0),
    (r"[)\]%]\s\w", 0),
    (r"(\w)\1", 0),
    (r"a{,2}b", 0),
]
TEXTS = [
    ("Two years ago", r"\bago\b"),
    ("the Chicago man", r"\bago\b"),
    ("The 21ST of 30 floats", "first"),
    ("his fiancé sang", "fianc"),
    ("a fiancée of hers", "fianc"),
    ("in\u00a01998, they say", "(?<!"),
    ("take 11998 of them", "(?<!"),
    ("for 3 days", "days"),
    ("a Brindle woman sang", "woman"),
    ("aab", "a{,2}b"),
    ("9% rise", r"[)\]%]"),
    ("a spoon", r"(\w)\1"),
]
EXPRESSIONS = [(Expression(*pattern), re.compile(*pattern)) for pattern in PATTERNS]


def same(text: str) -> None:
    for expression, alone in EXPRESSIONS:
        found, wanted = expression.search(text), alone.search(text)
        assert (found and found.span()) == (wanted and wanted.span()), (alone.pattern, text)
        assert [m.span() for m in expression.finditer(text)] == [m.span() for m in alone.finditer(text)]


@pytest.mark.parametrize(("text", "pattern"), TEXTS)
def test_an_expression_finds_what_it_finds_alone(text: str, pattern: str) -> None:
    assert any(pattern in alone.pattern for _, alone in EXPRESSIONS)
    same(text)


@given(st.text(alphabet="aA bg o1209'’é#()]%ſ\u00a0\n½dsyt", max_size=30))
def test_whatever_the_text(text: str) -> None:
    same(text)


def test_an_expression_made_later_is_sought_too() -> None:
    assert Expression("ribbon").search("a red ribbon") is not None
    assert Expression("ribbons").search("a red ribbon") is None


def test_the_first_of_several_that_finds_something() -> None:
    either = Expressions([Expression("red"), Expression("ribbon")])
    found = either.search("a ribbon, red")
    assert found is not None
    assert found.group() == "red"
    assert either.search("a bow") is None
