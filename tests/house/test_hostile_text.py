"""Texts that no newsroom writes, and that arrive all the same."""

import pytest

import factcheck
from factcheck.language import Language
from factcheck.language.sentences import LONGEST, split
from factcheck.model import line_and_column


@pytest.mark.parametrize("line", ["20 people died in the fire and " * 4000, "x" * 100_000, "7" * 5_000, "( " * 50_000])
def test_an_endless_line_is_cut_between_words_and_loses_none(line: str) -> None:
    spans = [span for span, _ in split(line)]
    assert max(span.end - span.start for span in spans) <= LONGEST
    assert "".join(line[s.start : s.end] for s in spans).replace(" ", "") == line.replace(" ", "")


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n\t\r\n",
        "\x00",
        "1e309 dollars, 0/0 percent, 1/0, -5 people, 99999999999999999999999999999 euros.",
        "$" * 300,
        "9" * 400 + " people died.",
        "٢٠ people and ²³ people and ⅞ of ½ died.",
        "31 February 2024, 25:61, 0000-00-00, the 45th of May, 12/31/0000.",
        "He said she said they said it said 20 said.",
        "<script>alert(20)</script> {{ 7 * 7 }} ${20} %s 20%d",
        "\u202e20 people\u202c \u200b\u200b30\u200b people \ufeff40 people",
        "👩‍👩‍👧‍👦 20 👩‍👩‍👧‍👦 people 🇩🇪 died",
        "\ud800 20 people",
        "20\u00a0people\u2028were\u2029hurt\x85and\x0b30\x0cdied.",
    ],
)
def test_no_text_breaks_the_extraction_and_offsets_hold(text: str, language: Language) -> None:
    for claim in factcheck.extract(text, language=language).itertuples():
        assert text[claim.start : claim.end] == claim.value


@pytest.mark.parametrize(
    ("text", "offset", "place"),
    [
        ("20", 0, (1, 1)),
        ("a\nb 20", 4, (2, 3)),
        ("a\r\nb 20", 5, (2, 3)),
        ("a\rb 20", 4, (2, 3)),
        ("a\r\n\r\n\n20", 6, (4, 1)),
        ("ä\U0001f600 20", 3, (1, 4)),
        ("a\u2028b 20", 4, (1, 5)),
    ],
)
def test_lines_and_columns_are_those_of_an_editor(text: str, offset: int, place: tuple[int, int]) -> None:
    assert line_and_column(text, offset) == place
