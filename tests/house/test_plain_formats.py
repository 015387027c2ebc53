"""CSV, text, and how reports are written."""

import csv
import dataclasses
import io
from pathlib import Path

import pytest

from factcheck.model import Claim, Fact, Finding, Outcome, Position, Source, Span, Value
from factcheck.report import render, summary, write
from factcheck.report.csv import COLUMNS, Table, letter, safe
from factcheck.report.text import clean

TEXT = "=cmd|' /C calc'!A0 killed \x1b[31m20\x1b[0m people, @SUM(1+1)\u202e said."


@pytest.fixture
def hostile() -> Outcome:
    """One claim in a text that would like to run in a spreadsheet, or to steer a terminal."""
    source = Source("s1", "wires/=1+1.txt", "=1+1", TEXT, title="[bold]Title[/bold]", publisher="+49 News")
    start = TEXT.index("20")
    value = Value("20", 20, 20, unit="people", normalized="20")
    claim = Claim("c1", "s1", start, start + 2, Span(0, len(TEXT)), TEXT, "count", value, subject="=people")
    fact = Fact(
        "f1", "[red]people[/red] killed\x1b[2J", "count", ("c1",), "conflict", "error", (Position("20", ("c1",)),)
    )
    finding = Finding(
        "conflict", "error", "-2+3 differ\nand more", "s1", start, start + 2, "f1", ("c1",), "@hint", "x1"
    )
    return Outcome((source,), (claim,), (fact,), (finding,))


@pytest.mark.parametrize("table", COLUMNS)
def test_no_cell_of_a_csv_is_a_formula(hostile: Outcome, table: Table) -> None:
    rows = list(csv.reader(io.StringIO(render(hostile, "csv", table=table))))
    assert tuple(rows[0]) == COLUMNS[table]
    assert len(rows) == 2
    assert len(rows[1]) == len(rows[0])
    assert not [cell for cell in rows[1] if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]


@pytest.mark.parametrize(
    ("cell", "shown"),
    [
        ("20", "20"), (-3.5, "-3.5"), ("+7", "+7"), (None, ""), ("", ""), ("fact", "fact"),
        ("=1+1", "'=1+1"), ("+1+1", "'+1+1"), ("-2+3", "'-2+3"), ("@SUM(A1)", "'@SUM(A1)"), ("\t=1", "'\t=1"),
        ("  =1", "'  =1"), ("\u200b=1", "'\u200b=1"), ("\uff1d1", "'\uff1d1"), ("> 300", "> 300"),
        ("-7\n=1", "'-7\n=1"),
    ],
)  # fmt: skip
def test_cells(cell: object, shown: str) -> None:
    assert safe(cell) == shown


@pytest.mark.parametrize("view", ["facts", "findings", "claims", "explanation"])
@pytest.mark.parametrize("color", [True, False])
def test_articles_do_not_steer_the_terminal(hostile: Outcome, view: str, color: bool) -> None:
    shown = render(hostile, "text", view=view, color=color, fact="f1")
    assert "\x1b[2J" not in shown
    assert "\u202e" not in shown
    if view != "claims" and view != "findings":
        assert "[red]people[/red] killed" in shown
    assert ("\x1b" in shown) is color


@pytest.mark.parametrize(
    ("text", "shown"), [("a\n b\t c", "a b c"), ("a\x1bb", "a\ufffdb"), ("\u202eabc", "\ufffdabc")]
)
def test_text_on_one_line(text: str, shown: str) -> None:
    assert clean(text) == shown


def test_a_finding_is_one_line_its_sentence_and_its_hint(hostile: Outcome) -> None:
    first, sentence, hint = render(hostile, "text", view="findings").splitlines()[:3]
    column = TEXT.index("20") + 1
    assert first == f"wires/=1+1.txt:1:{column}: error: -2+3 differ and more  [{hostile.findings[0].id}]"
    assert sentence.startswith("    > ")
    assert "20" in sentence
    assert hint == "    @hint"


def test_accepted_findings_are_counted_and_shown_with_the_reason(hostile: Outcome) -> None:
    accepted = dataclasses.replace(hostile.findings[0], suppressed="checked with the police")
    outcome = dataclasses.replace(hostile, findings=(accepted,))
    lines = render(outcome, "text", view="findings").splitlines()
    assert lines[0].endswith("accepted: -2+3 differ and more (checked with the police)")
    assert lines[-1].startswith("1 accepted; 1 fact conflicts")


@pytest.mark.parametrize(
    ("verdicts", "sentence"),
    [
        ([], "no fact is told by more than one of 2 sources"),
        (["single", "single"], "no fact is told by more than one of 2 sources"),
        (["conflict"], "1 fact conflicts across 2 sources"),
        (["agree", "agree"], "2 facts agree across 2 sources"),
        (["agree", "conflict", "conflict", "update"], "2 facts conflict, 1 was updated, 1 agrees across 2 sources"),
        (["disputed", "update", "update"], "1 fact is disputed, 2 were updated across 2 sources"),
    ],
)
def test_the_summary_is_a_sentence(verdicts: list[str], sentence: str) -> None:
    sources = tuple(Source(f"s{n}", f"{n}.txt", str(n), "") for n in range(2))
    facts = tuple(Fact(f"f{n}", "", "count", (), verdict) for n, verdict in enumerate(verdicts))  # type: ignore[arg-type]
    assert summary(Outcome(sources, (), facts)) == sentence


@pytest.mark.parametrize(("n", "name"), [(0, "A"), (25, "Z"), (26, "AA"), (27, "AB"), (26 * 27, "AAA")])
def test_positions_have_letters(n: int, name: str) -> None:
    assert letter(n) == name


def test_write_makes_folders_and_keeps_line_ends(tmp_path: Path) -> None:
    write(tmp_path / "a" / "b.csv", "x\r\ny\n")
    assert (tmp_path / "a" / "b.csv").read_bytes() == b"x\r\ny\n"


def test_write_follows_links_and_keeps_the_files_mode(tmp_path: Path) -> None:
    (tmp_path / "real.txt").write_text("old")
    (tmp_path / "real.txt").chmod(0o640)
    (tmp_path / "link.txt").symlink_to("real.txt")
    write(tmp_path / "link.txt", "new")
    assert (tmp_path / "link.txt").is_symlink()
    assert (tmp_path / "real.txt").read_text() == "new"
    assert (tmp_path / "real.txt").stat().st_mode & 0o777 == 0o640


def test_write_to_a_device() -> None:
    write("/dev/null", "gone")
    assert Path("/dev/null").is_char_device()
