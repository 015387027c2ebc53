"""How a draft's claims stand to the sources: what is found, and what passes."""

import dataclasses
import datetime

import pytest

from factcheck import style
from factcheck.model import Claim, Kind, Outcome, Source, Verdict
from tests.style.newsroom import Story

HOUSE = style.load()


def found(story: Story) -> list[str]:
    return [f.rule for f in style.apply(HOUSE, story.outcome()).findings]


def ferry(
    draft: str, value: str, low: float, agrees: str = "", verdict: Verdict = "conflict", **slots: object
) -> Story:
    """Two wires, 12 drowned by the coastguard and 19 by rescuers, and a draft; ``agrees`` is the value it stands by."""
    story = Story()
    a = story.article("The ferry sank. The coastguard said 12 passengers drowned.")
    b = story.article("The ferry went down. Rescuers said 19 passengers drowned.")
    d = story.draft(draft)
    claims = {
        "12": [story.claim(a, "12", by="The coastguard", head="passenger")],
        "19": [story.claim(b, "19", by="Rescuers", head="passenger")],
    }
    own = story.claim(d, value, low, head="passenger", **slots)  # type: ignore[arg-type]
    sides = [[*side, own] if name == agrees else side for name, side in claims.items()]
    story.fact("passengers drowned", verdict, *sides, *([] if agrees else [[own]]))
    return story


@pytest.mark.parametrize(
    ("draft", "value", "low", "agrees", "slots", "rules"),
    [
        ("At sea 30 passengers drowned.", "30", 30, "", {}, ["contradicted"]),
        ("At sea 19 passengers drowned.", "19", 19, "19", {}, ["contested"]),
        ("At sea 19 drowned, rescuers said.", "19", 19, "19", {"by": "rescuers"}, []),
        ("Rescuers put the dead at 19.", "19", 19, "19", {}, []),
        ("At sea 19 drowned, the coastguard said.", "19", 19, "19", {"by": "the coastguard"}, ["misattributed"]),
        ("At sea 19 drowned, the bishop said.", "19", 19, "19", {"by": "the bishop"}, ["misattributed"]),
        ("At least 12 drowned.", "At least 12", 12, "12", {"modifier": ">"}, []),
    ],
)
def test_where_sources_conflict(
    draft: str, value: str, low: float, agrees: str, slots: dict[str, object], rules: list[str]
) -> None:
    assert found(ferry(draft, value, low, agrees, **slots)) == rules


def test_a_draft_that_gives_both_figures_passes() -> None:
    story = ferry("Between 12 and 19 drowned.", "12", 12, "12")
    other = story.claim(story.sources[-1], "19", 19, head="passenger")
    fact = story.facts.pop()
    sides = [[c for c in story.claims if c.id in p.claims] for p in fact.positions]
    story.fact(fact.label, "conflict", sides[0], [*sides[1], other])
    assert found(story) == []


def test_a_draft_that_gives_the_range_passes() -> None:
    story = ferry("Between 12 and 19 drowned.", "Between 12 and 19", 12, "")
    claim = story.claims.pop()
    story.claims.append(dataclasses.replace(claim, value=dataclasses.replace(claim.value, low=12, high=19)))
    assert found(story) == []


def test_a_later_source_has_moved_on() -> None:
    story = ferry("At sea 12 passengers drowned.", "12", 12, "12", verdict="update")
    for n, day in enumerate((3, 4)):
        story.sources[n] = dataclasses.replace(story.sources[n], published=datetime.date(2031, 5, day))
    assert found(story) == ["outdated"]


def test_the_latest_figure_passes() -> None:
    story = ferry("At sea 19 passengers drowned.", "19", 19, "19", verdict="update")
    for n, day in enumerate((3, 4)):
        story.sources[n] = dataclasses.replace(story.sources[n], published=datetime.date(2031, 5, day))
    assert found(story) == []


@pytest.mark.parametrize(("strength", "rules"), [(3.0, ["contested"]), (0.0, [])])
def test_a_figure_of_the_same_fact_counts_as_far_as_it_answers_the_same_question(
    strength: float, rules: list[str]
) -> None:
    story = ferry("At sea 19 passengers drowned.", "19", 19, "19")
    story.rival(story.claims[-1], story.claims[0], strength)
    assert found(story) == rules


@pytest.mark.parametrize(
    ("kind", "low", "strength", "rules"),
    [
        ("count", 19, 2.0, ["contested"]),
        ("count", 19, 0.0, []),  # what hardly answers the question is another count
        ("age", 19, 2.0, ["contested"]),
        ("count", 19_000, 4.0, []),  # of another order of magnitude
    ],
)
def test_a_figure_of_another_fact_contests_the_drafts(
    kind: Kind, low: float, strength: float, rules: list[str]
) -> None:
    story = Story()
    a, b = story.article("The ferry sank with 12 cars."), story.article("The ferry went down with 19 cars on board.")
    own = story.claim(story.draft("The ferry took 12 cars down."), "12", kind=kind, head="car")
    other = story.claim(b, "19", low, kind=kind, head="car")
    story.fact("cars on the ferry", "agree", [story.claim(a, "12", kind=kind, head="car"), own])
    story.fact("cars on board", "single", [other])
    story.rival(own, other, strength)
    assert found(story) == rules


@pytest.mark.parametrize(
    ("low", "strength", "rules"),
    [(19, 0.0, ["contradicted"]), (19, -1.5, ["unsupported"]), (9e6, 3.0, ["unsupported"])],
)
def test_a_figure_that_no_source_gives_is_contradicted_by_what_comes_nearest(
    low: float, strength: float, rules: list[str]
) -> None:
    story = Story()
    other = story.claim(story.article("The ferry went down with 19 cars on board."), "19", low, head="car")
    own = story.claim(story.draft("The ferry took 23 cars down."), "23", head="car")
    story.fact("cars on board", "single", [other])
    story.fact("cars", "single", [own])
    story.rival(own, other, strength)
    assert found(story) == rules


@pytest.mark.parametrize(("third", "rules"), [("Three died in the end.", ["outdated"]), ("A long night.", [])])
def test_a_count_that_its_own_articles_have_replaced(third: str, rules: list[str]) -> None:
    """An article tells of two dead and then of three, and another knows of three alone."""
    story = Story()
    early = story.article("The crash killed 2 people, police said at first. By night 3 people were dead.")
    late = story.article(third)
    own = story.claim(story.draft("The crash killed 2 people."), "2", head="people", predicate="kill")
    first = story.claim(early, "2", head="people", predicate="kill")
    story.fact("people killed", "agree", [first, own])
    rivals = [story.claim(early, "3", head="people", predicate="kill")]
    if "Three" in third:
        rivals.append(story.claim(late, "Three", 3, head="people", predicate="kill"))
    story.fact("people dead", "agree", rivals)
    for other in rivals:
        story.rival(own, other, 5.0)
    assert found(story) == rules


def test_the_wrong_speaker_is_named_in_full() -> None:
    story = Story()
    a = story.article("Harbour master Lena Ruud said 300 people were on board. The ferry sank.")
    d = story.draft("On board were 300 people, said the CRU.")
    told = story.claim(a, "300", by="Lena Ruud", head="people")
    own = story.claim(d, "300", by="the CRU", canonical="Coast Rescue Unit", head="people")
    story.fact("people on board", "agree", [told, own])
    (finding,) = style.apply(HOUSE, story.outcome()).findings
    assert finding.message.startswith("The draft gives 300 to Coast Rescue Unit; in the sources it is 300 (Lena")


Given = tuple[float, float | None, str]


def one_source(value: str, told: Given, drafted: str, own: Given) -> Story:
    """One source's value and a draft's that agrees with it, each with its low, high and modifier."""
    story = Story()
    source = story.article(f"The ferry had {value} passengers.")
    draft = story.draft(f"On board were {drafted} people.")

    def claim(article: Source, words: str, given: Given) -> Claim:
        low, high, modifier = given
        return story.claim(article, words, low, high, modifier=modifier)  # type: ignore[arg-type]

    story.fact("passengers on board", "agree", [claim(source, value, told), claim(draft, drafted, own)])
    return story


@pytest.mark.parametrize(
    ("value", "source", "drafted", "draft", "rules"),
    [
        ("300", (300, 300, "="), "300", (300, 300, "="), []),
        ("nearly 300", (300, 300, "~"), "nearly 300", (300, 300, "~"), []),
        ("nearly 300", (300, 300, "~"), "300", (300, 300, "="), ["rounded"]),
        ("more than 300", (300, None, ">"), "300", (300, 300, "="), ["rounded"]),
        ("300", (300, 300, "="), "more than 300", (300, None, ">"), ["rounded"]),
        ("300", (300, 300, "="), "at least 300", (300, None, ">"), []),
        ("312", (312, 312, "="), "more than 300", (300, None, ">"), []),
        ("312", (312, 312, "="), "about 300", (300, 300, "~"), []),
        ("312", (312, 312, "="), "300", (300, 300, "="), []),
        ("about 7.6", (7.6, 7.6, "~"), "7.62", (7.62, 7.62, "="), ["rounded"]),
        ("dozens", (24, 99, "~"), "50", (50, 50, "="), ["rounded"]),
        ("38", (38, 38, "="), "dozens", (24, 99, "~"), []),
        ("more than 300", (300, None, ">"), "more than 200", (200, None, ">"), []),
        ("more than 200", (200, None, ">"), "more than 230", (230, None, ">"), ["rounded"]),
    ],
)
def test_a_draft_says_no_more_than_its_sources(
    value: str, source: Given, drafted: str, draft: Given, rules: list[str]
) -> None:
    assert found(one_source(value, source, drafted, draft)) == rules


@pytest.mark.parametrize(
    ("by", "canonical", "draft_by", "rules"),
    [
        ("the coastguard", "the coastguard", "the coastguard", []),
        ("the coastguard", "the coastguard", "a coastguard officer", []),
        ("the HCU", "Harbour Control Unit", "the Harbour Control Unit", []),
        ("the Norlandic minister", "the Norlandic minister", "Norland", []),
        ("officials", "officials", "officials", []),
        ("the coastguard", "the coastguard", "the bishop", ["misattributed"]),
        ("the coastguard", "the coastguard", "officials", []),  # who may be of the coastguard
        ("police", "police", "the coastguard", []),
    ],
)
def test_who_said_it(by: str, canonical: str, draft_by: str, rules: list[str]) -> None:
    story = Story()
    a = story.article(f"On board were 300 people, said {by}.")
    d = story.draft(f"On board were 300 people, said {draft_by}.")
    told = story.claim(a, "300", by=by, canonical=canonical, head="people")
    story.fact("people on board", "agree", [told, story.claim(d, "300", by=draft_by, head="people")])
    assert found(story) == rules


@pytest.mark.parametrize(
    ("source", "draft", "value", "rules"),
    [
        ("The owner bought the ferry for $40.", "A seat on the ferry cost $90.", "90", ["unsupported"]),
        ("The ferry carried 90 cars on board.", "On board the ferry were 90 cars.", "90", []),
        ("The harbour is 90 years old.", "On board the ferry were 90 goats.", "90", ["unsupported"]),
    ],
)
def test_a_figure_that_no_source_carries(source: str, draft: str, value: str, rules: list[str]) -> None:
    story = Story()
    story.article(source)
    own = story.claim(story.draft(draft), value)
    story.fact("what it cost", "single", [own])
    assert found(story) == rules


def test_hours_are_not_borne_out_by_goats() -> None:
    story = Story()
    story.fact(
        "goats on board", "single", [story.claim(story.article("The ferry had nine goats on board."), "nine", 9)]
    )
    own = story.claim(story.draft("Surgeons operated for nine hours."), "nine", 9, kind="duration")
    story.fact("how long surgeons operated", "single", [own])
    assert found(story) == ["unsupported"]


def test_conflicts_of_the_sources_alone_are_no_finding_where_a_draft_is_checked() -> None:
    story = Story()
    a, b = story.article("They counted 12 dead."), story.article("They counted 19 dead.")
    story.draft("A ferry sank.")
    story.fact("dead", "conflict", [story.claim(a, "12")], [story.claim(b, "19")])
    outcome = style.apply(HOUSE, story.outcome())
    assert outcome.findings == ()
    assert outcome.facts[0].severity == "error"


def test_a_finding_names_what_the_sources_say_who_and_what_to_do() -> None:
    (finding,) = style.apply(HOUSE, ferry("At sea 30 passengers drowned.", "30", 30).outcome()).findings
    assert finding.message == (
        "The draft says 30 on “passengers drowned”; the sources say 12 (The coastguard, in wire-1) and 19"
        " (Rescuers, in wire-2)."
    )
    assert finding.hint == "Correct it, or name the source that says so."
    assert finding.source == "s3"


def without_order(outcome: Outcome) -> set[str]:
    return {f.id for f in outcome.findings}


def test_ids_do_not_depend_on_the_order_of_sources() -> None:
    story = ferry("At sea 30 passengers drowned.", "30", 30)
    turned = dataclasses.replace(story.outcome(), sources=tuple(reversed(story.sources)))
    assert without_order(style.apply(HOUSE, story.outcome())) == without_order(style.apply(HOUSE, turned))


@pytest.mark.parametrize(("value", "low", "high", "rules"), [("12", 12, 12, ["contested"]), ("Dozens", 24, 99, [])])
def test_dozens_take_nobodys_side(value: str, low: float, high: float, rules: list[str]) -> None:
    story = Story()
    wire = story.article(f"The ferry sank. {value} drowned.")
    other = story.claim(story.article("The ferry went down, and 140 people died."), "140", head="people")
    own = story.claim(story.draft(f"{value} drowned off the coast."), value, low, high)
    story.fact("people drowned", "single", [story.claim(wire, value, low, high), own])
    story.fact("people died", "single", [other])
    story.rival(own, other, 2.0)
    assert found(story) == rules


def test_a_figure_may_agree_with_one_claim_of_a_position_and_not_with_another() -> None:
    story = Story()
    loose = story.claim(story.article("More than 50 divers searched."), "More than 50", 50, None, modifier=">")
    exact = story.claim(story.article("The search took 50 divers."), "50", head="diver")
    own = story.claim(story.draft("The search took 55 divers."), "55", head="diver")
    story.fact("divers that searched", "agree", [loose, exact], [own])
    assert found(story) == ["rounded"]


def test_one_mans_age_does_not_bear_out_the_range_of_a_group() -> None:
    story = Story()
    man = story.claim(story.article("A man of 37 drowned."), "37", kind="age")
    group = story.claim(story.article("Most of the dead were 18 to 24."), "18 to 24", 18, 24, kind="age")
    own = story.claim(story.draft("Most of the dead were 30 to 40."), "30 to 40", 30, 40, kind="age")
    story.fact("age of the dead", "conflict", [group], [man, own])
    story.rival(own, group, 2.0)
    assert found(story) == ["contradicted"]
