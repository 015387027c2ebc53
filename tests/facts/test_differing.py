"""How far two values are forgiven for differing: years that lie near each other may answer one question, years far
apart and days seldom do; two figures of one article hardly ever."""

import dataclasses

import pytest

from factcheck.facts.comparisons import Pair
from factcheck.facts.comparisons.collective import Differing
from factcheck.facts.profile import profile
from factcheck.model import Claim, Span
from tests.claims_by_hand import claim, number, source


def dated(text: str, low: str, name: str) -> Claim:
    return claim(text, low, kind="year" if len(low) == 4 else "date", source=name)


@pytest.mark.parametrize(
    ("one", "other", "level"),
    [
        (("2019", "2019"), ("March 2020", "2020-03"), "years near each other"),
        (("2007", "2007"), ("2008", "2008"), "years near each other"),
        (("1996", "1996"), ("December 2004", "2004-12"), "date"),
        (("May 2007", "2007-05"), ("June 2007", "2007-06"), "date"),
    ],
)
def test_how_far_two_dates_are_forgiven_for_differing(one: tuple[str, str], other: tuple[str, str], level: str) -> None:
    told = (dated(*one, "s1"), dated(*other, "s2"))
    pair = Pair(*(profile(c, source(c.source), [c]) for c in told), gist=0.9)
    assert Differing().shares(pair) == ((level, 1.0),)


def test_near_years_in_unlike_sentences_are_two_things() -> None:
    told = (dated("2007", "2007", "s1"), dated("2008", "2008", "s2"))
    pair = Pair(*(profile(c, source(c.source), [c]) for c in told), gist=0.3)
    assert Differing().shares(pair) == (("date", 1.0),)


@pytest.mark.parametrize(("titled", "level"), [(False, "within one article's text"), (True, "particular figure")])
def test_two_figures_of_one_article(titled: bool, level: str) -> None:
    article = dataclasses.replace(source("s1"), title_span=Span(0, 40) if titled else None)
    told = (number("41", start=10), number("47", start=900))
    pair = Pair(*(profile(c, article, [c]) for c in told), gist=0.9)
    assert Differing().shares(pair) == ((level, 1.0),)
