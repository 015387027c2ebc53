"""Matching whole articles: steady under order, names, copies and company; drafts and explanations."""

import dataclasses
import itertools
from collections.abc import Sequence

import pytest

from factcheck import claims as extraction
from factcheck import facts
from factcheck.language import Language
from factcheck.model import Claim, Fact, Source

FERRY = {
    "harbour": "A ferry sank off Port Ellis on Monday and 14 passengers drowned, the coast guard said. Another 31 were "
    "injured. The ferry was built in 1987. Its captain, Mara Quist, 52, was arrested. It was carrying 120 people.",
    "island": "At least 19 passengers drowned when the ferry sank off Port Ellis, police said. The captain, Mara "
    "Quist, 52, was arrested on Tuesday. The ship was built in 1987 and was carrying 120 people, its owner said.",
    "capital": "The sinking of the ferry off Port Ellis killed 14 passengers, the coast guard said. Some 30 people "
    "were injured. The ferry, built in 1989, had left on Monday with 120 people.",
}
CHESS = {
    "board": "Ilo Brandt won the chess open in Verano with 9 points on Sunday. He is 17 and took home 4,000 euros.",
    "pawn": "Ilo Brandt, 17, won the Verano chess open on Sunday. The prize is 4,000 euros. He scored 9 points.",
}


def papers(texts: dict[str, str]) -> list[Source]:
    return [Source(id=f"s{n}", path=f"{name}.txt", name=name, text=t) for n, (name, t) in enumerate(texts.items(), 1)]


def claims_of(sources: Sequence[Source], language: Language) -> list[Claim]:
    found = itertools.chain.from_iterable(extraction.extract(s, language) for s in sources)
    return [dataclasses.replace(c, id=f"c{n}") for n, c in enumerate(found, 1)]


Told = frozenset[tuple[str, int]]


def told(found: Sequence[Fact], claims: Sequence[Claim], sources: Sequence[Source], keep: frozenset[str]) -> set[Told]:
    """The facts as sets of (text of the article, place in it), as far as they lie in the articles ``keep``."""
    text = {s.id: s.text for s in sources}
    known = {c.id: (text[c.source], c.start) for c in claims}
    parts = (frozenset(known[c] for c in f.claims if known[c][0] in keep) for f in found)
    return {part for part in parts if part}


@pytest.fixture(scope="module")
def ferry(language: Language) -> tuple[list[Source], list[Claim], tuple[Fact, ...]]:
    sources = papers(FERRY)
    claims = claims_of(sources, language)
    return sources, claims, facts.match(claims, sources)


KEEP = frozenset(FERRY.values())
Story = tuple[list[Source], list[Claim], tuple[Fact, ...]]


def test_every_claim_is_in_one_fact(ferry: Story) -> None:
    _, claims, found = ferry
    grouped = [c for f in found for c in f.claims]
    assert len(grouped) == len(set(grouped))
    assert set(grouped) == {c.id for c in claims if c.kind != "status"}  # nobody contradicts the arrest


def test_the_value_does_not_decide_what_a_claim_is_about(ferry: Story) -> None:
    _, claims, found = ferry
    value = {c.id: c.value.text for c in claims}
    drowned = next(f for f in found if "14" in {value[c] for c in f.claims})
    assert "31" not in {value[c] for c in drowned.claims}  # the injured are others
    assert "1987" not in {value[c] for c in drowned.claims}


@pytest.mark.parametrize("order", list(itertools.permutations(FERRY))[1:])
def test_the_order_of_the_articles_changes_nothing(order: tuple[str, ...], ferry: Story, language: Language) -> None:
    sources = papers({name: FERRY[name] for name in order})
    claims = claims_of(sources, language)
    assert told(facts.match(claims, sources), claims, sources, KEEP) == told(ferry[2], ferry[1], ferry[0], KEEP)


def test_the_name_of_a_file_changes_nothing(ferry: Story, language: Language) -> None:
    sources = papers({f"{9 - n}-{name[::-1]}": text for n, (name, text) in enumerate(FERRY.items())})
    claims = claims_of(sources, language)
    assert told(facts.match(claims, sources), claims, sources, KEEP) == told(ferry[2], ferry[1], ferry[0], KEEP)


def test_another_story_changes_nothing_in_this_one(ferry: Story, language: Language) -> None:
    sources = papers({"pawn": CHESS["pawn"], **FERRY, "board": CHESS["board"]})
    claims = claims_of(sources, language)
    found = facts.match(claims, sources)
    assert told(found, claims, sources, KEEP) == told(ferry[2], ferry[1], ferry[0], KEEP)
    by_id = {c.id: c.source for c in claims}
    assert not any({by_id[c] for c in f.claims} & {"s1", "s5"} and {by_id[c] for c in f.claims} & {"s2", "s3", "s4"}
                   for f in found)  # fmt: skip


def test_the_same_article_twice_adds_no_fact(ferry: Story, language: Language) -> None:
    sources = papers({**FERRY, "copy": FERRY["island"]})
    claims = claims_of(sources, language)
    assert len(facts.match(claims, sources)) == len(ferry[2])


def test_a_draft_joins_facts_and_changes_none(ferry: Story, language: Language) -> None:
    draft = dataclasses.replace(papers({"draft": FERRY["capital"]})[0], id="d", role="draft")
    sources = [*ferry[0], draft]
    claims = claims_of(sources, language)
    found = facts.match(claims, sources)
    by_id = {c.id: c.source for c in claims}
    without = [tuple(c for c in f.claims if by_id[c] != "d") for f in found]
    assert [w for w in without if w] == [f.claims for f in ferry[2]]
    assert any({by_id[c] for c in f.claims} >= {"d", "s3"} for f in found)


def test_the_same_run_twice_gives_the_same_facts(ferry: Story) -> None:
    sources, claims, found = ferry
    assert facts.match(claims, sources) == found


def test_no_claims_make_no_facts() -> None:
    assert facts.match([], papers(FERRY)) == ()


def test_an_explanation_adds_up(ferry: Story) -> None:
    sources, claims, found = ferry
    fact = max(found, key=lambda f: len(f.claims))
    explanation = facts.explain(fact, claims, sources)
    assert explanation.inside
    for link in explanation.inside:
        assert {link.a, link.b} <= set(fact.claims)
        total = sum(step.weight for step in link.steps)
        assert link.score == pytest.approx(max(-6.0, min(6.0, total)), abs=1e-6)
        assert all(step.words for step in link.steps)
    for link in explanation.outside:
        assert len({link.a, link.b} & set(fact.claims)) == 1
