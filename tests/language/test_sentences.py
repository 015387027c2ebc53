"""Where sentences end."""

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.language.sentences import split

SPLITS = [
    ("It rained. It snowed.", ["It rained.", "It snowed."]),
    ("Mr. Brand left. Dr. Reed stayed.", ["Mr. Brand left.", "Dr. Reed stayed."]),
    ("The U.S. Army left. It rained.", ["The U.S. Army left.", "It rained."]),
    ("It began at 9 a.m. Everyone came.", ["It began at 9 a.m. Everyone came."]),
    ("On Jan. 4 it rained! Why? “No idea.” He left.", ["On Jan. 4 it rained!", "Why?", "“No idea.”", "He left."]),
    ("It cost $2.6 million. Who paid?", ["It cost $2.6 million.", "Who paid?"]),
    ("Headline without a stop\nThe first sentence.", ["Headline without a stop", "The first sentence."]),
    ("One line\r\n\r\n  Another line  ", ["One line", "Another line"]),
    ("", []),
    (" \n \t\n", []),
]


@pytest.mark.parametrize(("text", "expected"), SPLITS)
def test_splits(text: str, expected: list[str]) -> None:
    assert [text[span.start : span.end] for span, _ in split(text)] == expected


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=400))
def test_sentences_never_overlap_and_hold_all_but_space(text: str) -> None:
    spans = [span for span, _ in split(text)]
    assert all(a.end <= b.start for a, b in itertools.pairwise(spans))
    covered = {i for span in spans for i in range(span.start, span.end)}
    assert all(text[i].isspace() for i in range(len(text)) if i not in covered)
