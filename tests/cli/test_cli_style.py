"""The commands about house style, decisions and settings, run in this process."""

import datetime
import json
import re
from pathlib import Path

import pytest

from factcheck.report.registry import FORMATS
from tests.cli.conftest import Run

RULES = "extends: default\nrules:\n  - {id: unsupported, severity: info}\n"


def finding(factcheck: Run, *args: str) -> str:
    """The id of the only finding of a check."""
    (found,) = json.loads(factcheck("check", "wires", "--format", "json", *args)[1])["findings"]
    return str(found["id"])


def test_init_writes_files_that_are_valid_and_says_so_when_they_are_there(factcheck: Run, wires: Path) -> None:
    assert factcheck("init")[0] == 0
    code, _, err = factcheck("rules", "validate")
    assert (code, "nothing wrong" in err) == (0, True)
    code, out, _ = factcheck("check", "--show-config")
    assert code == 0
    assert re.search(r'sources: \["wires/"\] +# factcheck.yml:\d+', out)
    code, _, err = factcheck("init")
    assert (code, "already there" in err) == (2, True)
    assert factcheck("init", "--force")[0] == 0


def test_settings_are_found_from_below_and_the_command_line_wins(
    factcheck: Run, wires: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("factcheck.yml").write_text("sources: wires/\nfail-on: never\nformat: json\n", "utf-8")
    below = wires / "deep" / "er"
    below.mkdir(parents=True)
    monkeypatch.chdir(below)
    code, out, _ = factcheck("check")
    assert (code, len(json.loads(out)["findings"])) == (0, 1)
    assert factcheck("check", "--fail-on", "error")[0] == 1
    assert "../../one.txt:4:10: error" in factcheck("check", "--format", "text")[1]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("source: wires/", "factcheck.yml:1:1: There is no `source` here. Did you mean `sources`?"),
        ("fail-on: eror", "factcheck.yml:1:10: `eror` cannot stand here. Did you mean `error`?"),
        ("a: &b [*b]", "Anchors"),
    ],
)
def test_wrong_settings_are_said_before_anything_is_read(factcheck: Run, wires: Path, text: str, message: str) -> None:
    Path("factcheck.yml").write_text(text, "utf-8")
    code, out, err = factcheck("check", "no-such-folder")
    assert (code, out) == (2, "")
    assert message in err


def test_wrong_rules_end_the_check_before_an_article_is_read(factcheck: Run, wires: Path) -> None:
    Path("house.yml").write_text("extends: default\nrules:\n  - {id: conflict, severity: eror}\n", "utf-8")
    code, out, err = factcheck("check", "no-such-folder", "--rules", "house.yml")
    assert (code, out) == (2, "")
    assert "house.yml:3:30: `eror` cannot stand here. Did you mean `error`?" in err


def test_accept_and_the_check_passes_until_the_figure_changes(factcheck: Run, wires: Path) -> None:
    name = finding(factcheck)
    assert factcheck("accept", name, "--reason", "The mayor counts the missing.")[0] == 0
    assert "The mayor counts the missing." in Path("decisions.yml").read_text("utf-8")
    code, out, err = factcheck("check", "wires")
    assert (code, "1 accepted" in out, err) == (0, True, "")
    (wires / "two.txt").write_text(
        (wires / "two.txt").read_text("utf-8").replace("killed 7 people", "killed 9 people"), "utf-8"
    )
    code, out, err = factcheck("check", "wires")
    assert (code, err) == (1, "")
    assert f"note: the decision on {name} matches nothing any more" in out


def test_accept_until_a_day_that_has_passed(factcheck: Run) -> None:
    name = finding(factcheck)
    day = datetime.date.today() - datetime.timedelta(days=1)
    assert factcheck("accept", name, "--reason", "asked", "--until", f"{day:%Y-%m-%d}")[0] == 0
    code, out, _ = factcheck("check", "wires")
    assert (code, f"ended on {day:%Y-%m-%d}" in out) == (1, True)


@pytest.mark.parametrize("format", FORMATS)
def test_every_format_says_that_a_decision_has_ended(factcheck: Run, format: str) -> None:
    name = finding(factcheck)
    factcheck("accept", name, "--reason", "asked", "--until", "2020-02-29")
    _, out, err = factcheck("check", "wires", "--format", format)
    assert (f"the decision on {name} ended on 2020-02-29" in out.replace("\\", ""), err) == (True, "")
    _, out, _ = factcheck("report", "wires", "--format", format, "--output", "-")
    assert f"the decision on {name} ended on 2020-02-29" in out.replace("\\", "") or format == "csv"


@pytest.mark.parametrize(
    ("args", "seen"),
    [
        (("report", "--format", "json", "--output", "-"), '"suppressed": "We asked."'),
        (("report", "--format", "json", "--output", "-", "--rules", "quiet.yml"), '"severity": "info"'),
        (("extract",), "7.2"),
        (("explain", "f1"), "people killed in the flood"),
    ],
)
def test_all_commands_read_the_settings_of_the_project(factcheck: Run, args: tuple[str, ...], seen: str) -> None:
    name = finding(factcheck)
    Path("house.yml").write_text("extends: default\n", "utf-8")
    Path("quiet.yml").write_text("rules: [{id: conflict, check: conflict, severity: info, examples: {}}]\n", "utf-8")
    Path("factcheck.yml").write_text("sources: wires/\nrules: house.yml\nformat: csv\noutput: check.csv\n", "utf-8")
    factcheck("accept", name, "--reason", "We asked.", "--decisions", "decisions.yml")
    code, out, err = factcheck(*args)
    assert (code, seen in out, err) == (0, True, "")
    assert not Path("check.csv").exists()


@pytest.mark.parametrize("command", [("report",), ("extract",), ("check",), ("explain", "f1")])
def test_a_command_without_articles_says_how_to_name_them(factcheck: Run, command: tuple[str, ...]) -> None:
    code, out, err = factcheck(*command)
    assert (code, out) == (2, "")
    assert "name SOURCES, or write them into factcheck.yml" in err


def test_accept_knows_findings_of_a_report_and_no_others(factcheck: Run) -> None:
    factcheck("check", "wires", "--output", "check.json")
    name = finding(factcheck)
    code, _, err = factcheck("accept", name[:-1], "--reason", "x")
    assert (code, f"Did you mean {name}?" in err) == (2, True)
    assert factcheck("accept", name, "--reason", "x", "--report", "check.json", "--decisions", "d.yml")[0] == 0
    assert Path("d.yml").exists()
    code, _, err = factcheck("accept", name, "--reason", " ")
    assert (code, "a decision wants a reason" in err) == (2, True)
    code, _, err = factcheck("accept", name, "--reason", "x", "--report", "wires/one.txt")
    assert (code, "is no JSON report" in err) == (2, True)


def test_a_baseline_accepts_what_is_there_today(factcheck: Run, wires: Path) -> None:
    Path("rules").mkdir()
    Path("rules/house.yml").write_text(RULES, "utf-8")
    code, out, err = factcheck("check", "wires", "--rules", "rules/house.yml", "--baseline")
    assert (code, out) == (0, "")
    assert "rules/decisions.yml: 1 accepted" in err
    assert factcheck("check", "wires", "--rules", "rules/house.yml")[0] == 0


def test_a_broken_decisions_file_is_not_written_over(factcheck: Run) -> None:
    name = finding(factcheck)
    Path("decisions.yml").write_text("decisions: [1]", "utf-8")
    code, _, err = factcheck("accept", name, "--reason", "x")
    assert (code, "decisions.yml:1:13" in err) == (2, True)
    assert Path("decisions.yml").read_text("utf-8") == "decisions: [1]"


def test_rules_list_says_what_is_in_force_and_where_it_came_from(factcheck: Run) -> None:
    Path("house.yml").write_text(RULES + "off: [rounded]\ntolerance: {money: 5% or 10}\n", "utf-8")
    code, out, _ = factcheck("rules", "list", "house.yml")
    assert code == 0
    assert re.search(r"^unsupported: unsupported, info +house.yml:3$", out, re.M)
    assert re.search(r"^conflict: conflict, error +default \(pack\):\d+$", out, re.M)
    assert re.search(r"^tolerance of money: 5% or 10 +house.yml:5$", out, re.M)
    assert re.search(r"^off: rounded +house.yml:4$", out, re.M)


def test_rules_test_runs_the_examples(factcheck: Run) -> None:
    rule = "rules:\n  - {id: ban, check: banned, terms: x, examples: {pass: %s, fail: [An x.]}}\n"
    Path("good.yml").write_text(rule % "A y.", "utf-8")
    Path("bad.yml").write_text(rule % "Two x.", "utf-8")
    assert factcheck("rules", "test", "good.yml")[0] == 0
    code, out, _ = factcheck("rules", "test", "bad.yml")
    assert (code, "ban: should let this pass: Two x." in out) == (1, True)


def test_vale_rules_that_are_not_supported_are_named(factcheck: Run) -> None:
    Path("Press").mkdir()
    Path("Press/Long.yml").write_text("extends: occurrence\nmax: 3\n", "utf-8")
    Path("house.yml").write_text("extends: default\nvale: Press\n", "utf-8")
    err = factcheck("check", "wires", "--rules", "house.yml")[2]
    assert "this Vale rule is not used: `extends: occurrence` is not supported" in err
