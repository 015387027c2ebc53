"""Which of several events or things of one kind a claim is about."""

import dataclasses
from typing import Any

import pytest

from factcheck.facts.comparisons import Pair
from factcheck.facts.comparisons.sibling import Sibling
from factcheck.facts.profile import profile
from factcheck.facts.siblings import siblings
from factcheck.model import Claim, Span
from tests.claims_by_hand import number, source


def told(text: str, **slots: Any) -> Claim:
    """The claim of the article's last sentence."""
    start = text.rfind(". ", 0, len(text) - 1) + 2 if ". " in text[:-1] else 0
    at = text.index("12")
    return dataclasses.replace(
        number("12", start=at), sentence=Span(start, len(text)), text=text[start:], **slots
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "slots", "found"),
    [
        ("An aftershock hurt 12.", {"event": "aftershock"}, {"after"}),
        ("An earlier raid hurt 12.", {"event": "earlier raid"}, {"before"}),
        ("Another 12 people died.", {"subject": "other people"}, {"other"}),
        ("The quake hurt 12, an aftershock none.", {"event": "quake"}, set()),
        ("An aftershock struck at noon. It hurt 12.", {}, {"after"}),
        ("An aftershock struck at noon. It was strong. It hurt 12.", {}, {"after"}),
        ("An aftershock struck at noon. Police counted 12 hurt.", {}, set()),
        ("The quake struck at noon. It hurt 12.", {}, set()),
    ],
)
def test_words_that_set_it_apart(text: str, slots: dict[str, Any], found: set[str]) -> None:
    assert siblings(told(text, **slots), source("s1", text)) == found


@pytest.mark.parametrize(
    ("one", "other", "level"),
    [
        ("aftershock", "aftershocks", "both set apart alike"),
        ("aftershock", "earlier quake", "set apart in two ways"),
        ("aftershock", "quake", "one before or after"),
        ("another quake", "quake", "one other"),
        ("quake", "quake", "neither"),
    ],
)
def test_two_claims(one: str, other: str, level: str) -> None:
    text = "The ground shook; 12 hurt."
    a, b = (profile(c, source("s1", text), [c]) for c in (told(text, event=event) for event in (one, other)))
    assert Sibling().shares(Pair(a, b, 0.5)) == Sibling().shares(Pair(b, a, 0.5)) == ((level, 1.0),)
