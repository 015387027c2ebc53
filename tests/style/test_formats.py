"""One outcome, every format: the same findings, at the same places, and nothing that an article says can break out."""

import csv
import dataclasses
import io
import json
import re
from pathlib import Path
from xml.etree import ElementTree as ET

import jsonschema
import pytest

from factcheck import report, style
from factcheck.model import Finding, Outcome, Skipped, Source
from tests.style.newsroom import Story

SARIF = json.loads(Path(__file__).parents[1].joinpath("data/sarif/sarif-2.1.0-rtm.5.json").read_text("utf-8"))
HOSTILE = (
    "=cmd|' /C calc'!A0",
    "<script>alert(1)</script> ]]> &amp;",
    "::error file=x::forged%0A",
    "line one\nline two\r\nline three",
    "bidi \u202e reversed \x1b[31m red \x00 nul \ud7ff edge",
    "| a | `code` ``more`` | [link](javascript:alert(1)) ![img](x) @editor #12 https://example.org",
)


def toll() -> Outcome:
    story = Story()
    a = story.article("The ferry sank. The coastguard said 12 passengers drowned.")
    b = story.article("The ferry went down.\nRescuers said 19 passengers drowned.")
    d = story.draft("Ferry sinks\n\nThe ferry sank at dawn.\nIt left 30 passengers dead.\n")
    story.fact(
        "passengers drowned",
        "conflict",
        [story.claim(a, "12", by="The coastguard", head="passenger")],
        [story.claim(b, "19", by="Rescuers", head="passenger")],
        [story.claim(d, "30", head="passenger")],
    )
    return style.apply(style.load(), story.outcome())


def hostile(text: str) -> Outcome:
    source = Source("s1", f"a {text}.txt".replace("/", "_").replace("\x00", ""), text, f"Before {text} after.")
    found = [
        Finding("term", s, text, "s1", 7, 7 + len(text), hint=text, id=f"term-{n}", suppressed=text if n == 2 else None)
        for n, s in enumerate(("error", "warning", "info"))
    ]
    return Outcome((source,), (), (), tuple(found), (Skipped(text, text),))


def test_github_points_at_line_and_column() -> None:
    first, last = report.render(toll(), "github").splitlines()
    assert first.startswith(
        "::error file=draft.txt,line=4,endLine=4,title=contradicted,col=9,endColumn=11::The draft says"
    )
    assert last.startswith("factcheck: 1 fact conflicts")


@pytest.mark.parametrize("text", HOSTILE)
def test_github_has_one_command_a_finding_whatever_the_article_says(text: str) -> None:
    lines = report.render(hostile(text), "github").splitlines()
    assert [line.partition(" ")[0] for line in lines[:-1]] == ["::error", "::warning"]
    assert len(lines) == 3


@pytest.mark.parametrize("outcome", [toll(), *(hostile(text) for text in HOSTILE)])
def test_sarif_validates_against_the_official_schema(outcome: Outcome) -> None:
    log = json.loads(report.render(outcome, "sarif"))
    jsonschema.Draft4Validator(SARIF, format_checker=jsonschema.FormatChecker()).validate(log)
    assert [r["partialFingerprints"]["finding/v1"] for r in log["runs"][0]["results"]] == [
        f.id for f in outcome.findings
    ]


def test_sarif_tells_what_was_accepted_and_why() -> None:
    outcome = toll()
    accepted = tuple(dataclasses.replace(f, suppressed="checked with the port") for f in outcome.findings)
    (result,) = json.loads(report.render(dataclasses.replace(outcome, findings=accepted), "sarif"))["runs"][0][
        "results"
    ]
    assert result["suppressions"] == [
        {"kind": "external", "status": "accepted", "justification": "checked with the port"}
    ]
    assert result["locations"][0]["physicalLocation"]["region"] == {
        "startLine": 4,
        "startColumn": 9,
        "endLine": 4,
        "endColumn": 11,
        "snippet": {"text": "30"},
    }


@pytest.mark.parametrize("text", HOSTILE)
def test_junit_is_xml_with_one_case_a_finding(text: str) -> None:
    root = ET.fromstring(report.render(hostile(text), "junit"))
    assert (root.get("tests"), root.get("failures"), root.get("skipped")) == ("3", "2", "1")
    assert len(root.findall("testsuite/testcase")) == 3


def test_junit_passes_an_article_without_findings() -> None:
    root = ET.fromstring(report.render(toll(), "junit"))
    suites = {s.get("name"): (s.get("tests"), s.get("failures")) for s in root.findall("testsuite")}
    assert suites == {"wire-1.txt": ("1", "0"), "wire-2.txt": ("1", "0"), "draft.txt": ("1", "1")}


def test_markdown_shows_message_sentence_and_conflicts() -> None:
    text = report.render(toll(), "markdown")
    assert "## factcheck: 1 finding\n" in text
    assert "- `draft.txt:4:9` **contradicted**: The draft says 30 on “passengers drowned”; the sources say" in text
    assert "> It left 30 passengers dead." in text
    assert "| passengers drowned | conflict | 12 (wire-1); 19 (wire-2); 30 (draft) |" in text


@pytest.mark.parametrize("text", HOSTILE)
def test_markdown_keeps_an_article_from_writing_markup(text: str) -> None:
    shown = report.render(hostile(text), "markdown")
    without_code = re.sub(r"(`+).*?\1(?!`)", "", shown)
    allowed = {"<details>", "<summary>", "</summary>", "</details>"}
    assert set(re.findall(r"</?[a-z]+>?", without_code)) <= allowed
    assert not re.search(r"@\w", without_code)
    assert not re.search(r"(?<!\\)\[", without_code)
    assert "\x1b" not in shown


@pytest.mark.parametrize("text", HOSTILE)
def test_csv_runs_no_formula(text: str) -> None:
    rows = list(csv.reader(io.StringIO(report.render(hostile(text), "csv", table="findings"))))
    assert len(rows) == 4
    assert all(not re.match(r"\s*[=+@\t|-]", cell) for row in rows[1:] for cell in row)


def test_every_format_has_the_same_findings() -> None:
    outcome = toll()
    (found,) = outcome.findings
    for format in ("json", "csv", "markdown", "sarif", "junit", "github", "text"):
        options = {"csv": {"table": "findings"}, "text": {"view": "findings"}}.get(format, {})
        assert "The draft says 30 on “passengers drowned”" in report.render(outcome, format, **options), format
        assert found.rule in report.render(outcome, format, **options), format
