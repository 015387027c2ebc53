"""Findings that an editor accepts, and rules switched off within a draft."""

import datetime
from pathlib import Path

import pytest

from factcheck import style
from factcheck.model import Finding, Outcome, Source
from factcheck.style import decisions
from tests.style.test_conflict import two_tolls

TODAY = datetime.date(2031, 5, 4)


@pytest.fixture
def house(tmp_path: Path) -> Path:
    path = tmp_path / "house.yml"
    path.write_text("extends: default", "utf-8")
    return path


def accept(house: Path, outcome: Outcome, reason: str, until: datetime.date | None = None) -> None:
    (finding,) = style.apply(style.load([house]), outcome, TODAY).findings
    path = house.with_name("decisions.yml")
    before = path.read_text("utf-8") if path.exists() else ""
    path.write_text(decisions.added(before, [decisions.on(finding, "wire-1", reason, until, TODAY)]), "utf-8")


def test_an_accepted_finding_is_shown_as_such(house: Path) -> None:
    accept(house, two_tolls(), "The coastguard counts crew: we asked.")
    (finding,) = style.apply(style.load([house]), two_tolls(), TODAY).findings
    assert finding.suppressed == "The coastguard counts crew: we asked."


def test_a_changed_figure_counts_again_and_the_decision_is_reported(house: Path) -> None:
    accept(house, two_tolls(), "asked")
    loaded = style.load([house])
    outcome = style.apply(loaded, two_tolls(second=21), TODAY)
    assert [f.suppressed for f in outcome.findings] == [None]
    (said,) = decisions.overdue(outcome, loaded.decisions, TODAY)
    assert said.endswith("matches nothing any more (asked)")


def test_a_decision_ends_after_its_last_day(house: Path) -> None:
    accept(house, two_tolls(), "asked", until=TODAY)
    loaded = style.load([house])
    held = style.apply(loaded, two_tolls(), TODAY)
    after = style.apply(loaded, two_tolls(), TODAY + datetime.timedelta(days=1))
    assert [f.suppressed for f in held.findings] == ["asked"]
    assert [f.suppressed for f in after.findings] == [None]
    (said,) = decisions.overdue(after, loaded.decisions, TODAY + datetime.timedelta(days=1))
    assert "ended on 2031-05-04" in said


def test_a_decision_on_an_article_that_is_not_checked_is_left_alone(house: Path) -> None:
    accept(house, two_tolls(), "asked")
    nothing = Outcome((Source("s1", "other.txt", "other", "Rain."),), (), ())
    assert decisions.overdue(nothing, style.load([house]).decisions, TODAY) == ()


def test_the_file_is_readable_and_keeps_what_an_editor_wrote(house: Path) -> None:
    accept(house, two_tolls(), "first")
    path = house.with_name("decisions.yml")
    path.write_text(path.read_text("utf-8") + "  # remember to ask again\n", "utf-8")
    accept(house, two_tolls(), 'second: "with" #signs')
    text = path.read_text("utf-8")
    assert text.startswith("# Findings that we have looked at and accepted.")
    assert "# remember to ask again" in text
    assert [d.reason for d in decisions.load(path)] == ['second: "with" #signs']
    assert "message: 'Sources conflict on “passengers drowned" in text.replace("\n     ", "")


def test_a_wrong_decisions_file_is_refused_with_the_rules(house: Path) -> None:
    house.with_name("decisions.yml").write_text("decisions:\n  - finding: a\n    resaon: b\n", "utf-8")
    with pytest.raises(style.InvalidStyle) as invalid:
        style.load([house])
    assert "decisions.yml:3:5: There is no `resaon` here. Did you mean `reason`?" in str(invalid.value)


def drafted(text: str, house: Path) -> list[tuple[str, str | None]]:
    house.write_text("rules: [{id: ban, check: banned, terms: x}, {id: term, check: term, terms: {y: z}}]", "utf-8")
    outcome = Outcome((Source("s1", "draft.md", "draft", text, role="draft"),), (), ())
    return [(f.rule, f.suppressed) for f in style.apply(style.load([house]), outcome).findings]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("x <!-- factcheck: off ban --> x <!-- factcheck: on --> x", [None, "switched off in line 1", None]),
        ("x\n<!-- factcheck: off -->\nx\n", [None, "switched off in line 2"]),
        ("<!-- factcheck: off term -->x", [None]),
        ("<!-- factcheck: off term, ban -->x", ["switched off in line 1"]),
        ("<!-- factcheck: off ban term -->x<!-- factcheck: on ban --> x", ["switched off in line 1", None]),
        ("<!--FACTCHECK:OFF-->x", ["switched off in line 1"]),
    ],
)
def test_switches_in_a_draft(text: str, found: list[str | None], house: Path) -> None:
    assert [suppressed for rule, suppressed in drafted(text, house) if rule == "ban"] == found


@pytest.mark.parametrize("text", ["<!-- factcheck: off bann -->", "<!-- factcheck: of ban -->"])
def test_a_switch_that_switches_nothing_is_found(text: str, house: Path) -> None:
    assert [rule for rule, _ in drafted(text, house)] == ["switch"]


def test_a_baseline_of_many_findings(house: Path) -> None:
    many = [Finding("r", "error", f"m {n}", "s1", 0, 1, id=f"r-{n}") for n in range(300)]
    text = decisions.added("", [decisions.on(f, "a", "baseline", None, TODAY) for f in many])
    path = house.with_name("decisions.yml")
    path.write_text(text, "utf-8")
    assert [d.finding for d in decisions.load(path)] == [f.id for f in many]
