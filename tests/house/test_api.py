"""The API for people who work with tables."""

import json
from pathlib import Path

import jsonschema
import pandas as pd
import pytest

import factcheck
from factcheck.language import Language
from factcheck.report.document import json_schema
from factcheck.tables import COLUMNS

EXAMPLES = Path(__file__).parents[2] / "examples"
INDEX = {
    "sources": ["source"],
    "claims": ["claim"],
    "facts": ["fact"],
    "positions": ["fact", "position"],
    "findings": [],
}


@pytest.fixture(scope="module")
def report(language: Language) -> factcheck.Report:
    return factcheck.check(EXAMPLES / "takeover", language=language)


@pytest.mark.parametrize("table", INDEX)
def test_tables_have_the_documented_columns_and_dtypes(report: factcheck.Report, table: str) -> None:
    frame: pd.DataFrame = getattr(report, table)
    assert [name for name in frame.index.names if name] == INDEX[table]
    flat = frame.reset_index() if INDEX[table] else frame
    assert {name: str(dtype) for name, dtype in flat.dtypes.items()} == COLUMNS[table]
    assert len(frame)


def test_an_empty_report_has_the_same_columns(language: Language, tmp_path: Path) -> None:
    (tmp_path / "calm.txt").write_text("Nothing happened in the harbour.", "utf-8")
    report = factcheck.check([tmp_path / "calm.txt"], language=language)
    for table in ("claims", "facts", "positions", "findings"):
        frame: pd.DataFrame = getattr(report, table)
        flat = frame.reset_index() if INDEX[table] else frame
        assert {name: str(dtype) for name, dtype in flat.dtypes.items()} == COLUMNS[table]
        assert len(frame) == 0


def test_offsets_and_lines_lead_to_the_words(report: factcheck.Report) -> None:
    texts = {s.id: s.text for s in report.outcome.sources}
    for claim in report.claims.itertuples():
        text = texts[str(claim.source)]
        assert text[claim.start : claim.end] == claim.value
        assert text[claim.sentence_start : claim.sentence_end] == claim.sentence
        assert text.split("\n")[claim.line - 1][claim.column - 1 :].startswith(claim.value)


def test_every_claim_is_in_one_fact_and_every_position_adds_up(report: factcheck.Report) -> None:
    assert not report.claims["fact"].isna().any()
    assert set(report.claims["fact"]) == set(report.facts.index)
    assert report.claims.groupby("fact").size().to_dict() == report.facts["claims"].to_dict()
    assert report.positions.groupby("fact")["claims"].sum().to_dict() == report.facts["claims"].to_dict()


def test_json_holds_to_the_schema(report: factcheck.Report, tmp_path: Path) -> None:
    text = report.to_json(tmp_path / "out" / "report.json")
    jsonschema.validate(json.loads(text), json_schema())
    assert (tmp_path / "out" / "report.json").read_text("utf-8") == text


def test_html_and_csv(report: factcheck.Report, tmp_path: Path) -> None:
    assert report.to_html(tmp_path / "page.html").startswith("<!doctype html>")
    assert (tmp_path / "page.html").exists()
    rows = report.to_csv(table="facts").splitlines()
    assert len(rows) == 1 + len(report.positions)


def test_an_unknown_format_is_refused(report: factcheck.Report) -> None:
    with pytest.raises(ValueError, match="there are text, json, csv, "):
        report.render("docx")


def test_extract_lists_no_mere_names(language: Language) -> None:
    found = factcheck.extract("Clara Obermann, 41, was arrested on Sunday, the police said.", language=language)
    assert {"age", "date"} <= set(found["kind"])
    assert "Clara Obermann" not in set(found["value"])


def test_extract_gives_the_claims_of_a_text(language: Language) -> None:
    claims = factcheck.extract("The blast injured 12 workers, the plant's manager said.", language=language)
    (claim,) = claims.itertuples()
    assert (claim.value, claim.low, claim.high, claim.kind) == ("12", 12.0, 12.0, "count")
    assert "manager" in claim.speaker
    assert pd.isna(claim.fact)


def test_what_could_not_be_read(language: Language, tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text("The blast injured 12 workers.", "utf-8")
    report = factcheck.check([tmp_path / "one.txt", tmp_path / "two.txt"], language=language)
    assert report.skipped == {str(tmp_path / "two.txt"): "there is no such file or folder"}
    with pytest.raises(factcheck.NothingToRead):
        factcheck.check(tmp_path / "two.txt", language=language)


def test_names_are_imported_when_used() -> None:
    assert set(factcheck.__all__) <= set(dir(factcheck))
    assert all(getattr(factcheck, name) for name in factcheck.__all__)
    with pytest.raises(AttributeError, match="no attribute 'chekc'"):
        factcheck.chekc  # noqa: B018
