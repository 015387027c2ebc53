"""Rules about claims and facts: speakers, sources, trust, conversions, what is ignored."""

from pathlib import Path

import pytest

from factcheck import style
from factcheck.model import Outcome, Relation
from tests.style.newsroom import Story


def applied(rules: str, story: Story, tmp_path: Path) -> Outcome:
    path = tmp_path / "house.yml"
    path.write_text(rules, "utf-8")
    return style.apply(style.load([path]), story.outcome())


def mine(rules: str, story: Story, tmp_path: Path) -> list[str]:
    return [f.rule for f in applied(rules, story, tmp_path).findings]


SPEAKER = "rules: [{id: speaker, check: attribution, where: {predicate: kill}}]"


@pytest.mark.parametrize(
    ("text", "by", "predicate", "rules"),
    [
        ("The storm killed 12 people.", None, "kill", ["speaker"]),
        ("The storm killed 12 people, police said.", "police", "kill", []),
        ("Police said the storm killed 12 people.", None, "kill", []),
        ("The storm hit 12 people.", None, "hit", []),
    ],
)
def test_some_figures_want_a_speaker(
    text: str, by: str | None, predicate: str, rules: list[str], tmp_path: Path
) -> None:
    story = Story()
    story.fact("people", "single", [story.claim(story.draft(text), "12", by=by, predicate=predicate)])
    assert mine(SPEAKER, story, tmp_path) == rules


def test_the_last_rule_that_is_for_a_claim_speaks(tmp_path: Path) -> None:
    rules = (
        "rules:\n  - {id: all, check: attribution}\n"
        "  - {id: dead, check: attribution, where: {predicate: kill}, severity: error}\n"
    )
    story = Story()
    draft = story.draft("It killed 12 people and hit 19 houses.")
    story.fact("people", "single", [story.claim(draft, "12", predicate="kill")])
    story.fact("houses", "single", [story.claim(draft, "19", predicate="hit")])
    assert mine(rules, story, tmp_path) == ["dead", "all"]


def wires(*said: str | None, copies: bool = False) -> Story:
    """Wires that all give 12 dead, each by one speaker or in its own voice, and a draft that gives 12."""
    story = Story()
    claims = [
        story.claim(story.article(f"The storm killed 12 people. So {by or 'it stands here'}."), "12", by=by)
        for by in said
    ]
    claims.append(story.claim(story.draft("The storm killed 12 people."), "12"))
    story.fact("people killed", "agree", claims)
    import dataclasses

    fact = story.facts[0]
    story.facts[0] = dataclasses.replace(
        fact, positions=(dataclasses.replace(fact.positions[0], articles=1 if copies else len(said)),)
    )
    return story


@pytest.mark.parametrize(
    ("story", "rules"),
    [
        (wires("police"), ["two"]),
        (wires("police", "the mayor"), []),
        (wires("police", "a police spokesman"), ["two"]),
        (wires(None, None), []),
        (wires(None, None, copies=True), ["two"]),
    ],
)
def test_sources_have_to_be_independent(story: Story, rules: list[str], tmp_path: Path) -> None:
    assert mine("rules: [{id: two, check: minimum-sources, sources: 2}]", story, tmp_path) == rules


@pytest.mark.parametrize(("drafted", "rules"), [("12", ["trusted"]), ("19", [])])
def test_the_house_trusts_some_speakers_more(drafted: str, rules: list[str], tmp_path: Path) -> None:
    story = Story()
    a = story.article("The storm killed 12 people, the opposition said.")
    b = story.article("The storm killed 19 people, the rescue service said.")
    told = {"12": [story.claim(a, "12", by="the opposition")], "19": [story.claim(b, "19", by="the rescue service")]}
    told[drafted].append(story.claim(story.draft(f"The storm killed {drafted} people."), drafted))
    story.fact("people killed", "conflict", *told.values())
    style_file = (
        "trust: [rescuers, opposition]\nvocabulary: {names: {rescuers: [rescue service]}}\n"
        "rules: [{id: trusted, check: trust}]"
    )
    assert mine(style_file, story, tmp_path) == rules


@pytest.mark.parametrize(
    ("text", "first", "second", "rules"),
    [
        ("It is 140 km (87 miles) away.", ("140", "kilometre"), ("87", "mile"), []),
        ("It is 140 km (90 miles) away.", ("140", "kilometre"), ("90", "mile"), []),
        ("It is 140 km (225 miles) away.", ("140", "kilometre"), ("225", "mile"), ["sum"]),
        ("It is 5 km (3 miles) away.", ("5", "kilometre"), ("3", "mile"), []),
        ("It is 5 km (4 miles) away.", ("5", "kilometre"), ("4", "mile"), ["sum"]),
        ("It weighs 70 kg (154 pounds).", ("70", "kilogram"), ("154", "pound"), []),
        ("It costs 70 euros (154 dollars).", ("70", "EUR"), ("154", "USD"), []),
    ],
)
def test_conversions_have_to_compute(
    text: str, first: tuple[str, str], second: tuple[str, str], rules: list[str], tmp_path: Path
) -> None:
    story = Story()
    draft = story.draft(text)
    a = story.claim(draft, first[0], kind="measure", unit=first[1])
    b = story.claim(draft, second[0], kind="measure", unit=second[1], relation=Relation("conversion_of", a.start))
    story.fact("how far", "single", [a, b])
    assert mine("rules: [{id: sum, check: conversion}]", story, tmp_path) == rules


def test_what_the_house_ignores_is_gone_with_its_claims(tmp_path: Path) -> None:
    story = Story()
    a, b = story.article("The suspect is 31; 12 died."), story.article("The suspect, 32, is held; 19 died.")
    story.fact("age", "conflict", [story.claim(a, "31", kind="age")], [story.claim(b, "32", kind="age")])
    story.fact("dead", "conflict", [story.claim(a, "12")], [story.claim(b, "19")])
    outcome = applied("extends: default\nrules: [{id: no-ages, check: ignore, where: {kind: age}}]", story, tmp_path)
    assert [f.label for f in outcome.facts] == ["dead"]
    assert {c.kind for c in outcome.claims} == {"count"}
    assert len(outcome.findings) == 1


@pytest.mark.parametrize(
    ("where", "severity"),
    [
        ("{kind: age}", "warning"),
        ("{kind: [count, money]}", "info"),
        ("{predicate: kill}", "info"),
        ("{subject: soldier}", "info"),
        ("{subject: troops}", "info"),
        ("{speaker: the army}", "info"),
        ("{speaker: the navy}", "warning"),
        ("{source: wire-1}", "info"),
        ("{text: '/sho(t|oting)/'}", "info"),
        ("{kind: count, speaker: the navy}", "warning"),
    ],
)
def test_where(where: str, severity: str, tmp_path: Path) -> None:
    story = Story()
    a = story.article("The shooting killed 12 soldiers, the army said.")
    b = story.article("The fight killed 19 soldiers, the mayor said.")
    slots = {"predicate": "kill", "subject": "soldiers", "head": "soldier"}
    story.fact(
        "soldiers killed",
        "conflict",
        [story.claim(a, "12", by="the army", **slots)],  # type: ignore[arg-type]
        [story.claim(b, "19", by="the mayor", **slots)],  # type: ignore[arg-type]
    )
    rules = (
        "vocabulary: {terms: {soldier: [troops]}}\n"
        "rules:\n  - {id: all, check: conflict, severity: warning}\n"
        f"  - {{id: some, check: conflict, severity: info, where: {where}}}\n"
    )
    outcome = applied(rules, story, tmp_path)
    assert [f.severity for f in outcome.findings] == [severity]
    assert outcome.facts[0].severity == severity


def test_a_figure_that_wants_a_word_of_caution(tmp_path: Path) -> None:
    rules = "rules: [{id: careful, check: qualifier, where: {predicate: kill}, needs: [at least, so far]}]"
    story = Story()
    draft = story.draft("The storm killed 12 people. So far 19 are dead.")
    story.fact(
        "dead", "single", [story.claim(draft, "12", predicate="kill"), story.claim(draft, "19", predicate="kill")]
    )
    assert mine(rules, story, tmp_path) == ["careful"]
