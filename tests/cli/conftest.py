"""The command line, run in this process. It only translates: the steps between reading and house style are stood in for
by a pipeline that knows two facts, so that these tests fail when the command line is at fault."""

import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from factcheck import pipeline, sources
from factcheck import style as house
from factcheck.cli.main import run
from factcheck.model import Attribution, Claim, Fact, Outcome, Position, Source, Span, Value

Run = Callable[..., tuple[int, str, str]]

ONE = """Three dead as the Orsa bursts its banks
6 May 2024

At least 3 people died in the flood in Velden, said the fire brigade. The river rose to 7.2 metres.
"""
TWO = """Toll rises in Velden
7 May 2024

The flood killed 7 people in Velden, said the mayor. The river stood at 7.2 metres.
"""
CLAIM = re.compile(r"(?P<value>[\d.]+) (?P<noun>people|metres)(?:[^.]*? said (?P<speaker>the [^.]+)\.)?")


def stand_in(paths: Sequence[str], *, draft: str | None = None, style: house.Style, **_: Any) -> Outcome:
    """`pipeline.run`, for articles that say "7 people ..., said the mayor." and "7.2 metres"."""
    reading = sources.read(paths, draft)
    claims = stand_in_extract(reading.sources)
    facts = []
    for noun, label in (("people", "people killed in the flood"), ("metre", "how high the river rose")):
        told = [c for c in claims if c.value.unit == noun]
        positions = tuple(
            Position(value, tuple(c.id for c in told if c.value.normalized == value))
            for value in dict.fromkeys(c.value.normalized for c in told)
        )
        verdict, severity = ("conflict", "error") if len(positions) > 1 else ("agree", "info")
        ids = tuple(c.id for c in told)
        why = ("the same event",)
        facts.append(Fact(f"f{len(facts) + 1}", label, "count", ids, verdict, severity, positions, why))  # type: ignore[arg-type]
    return house.apply(style, Outcome(reading.sources, claims, tuple(facts), skipped=reading.skipped))


def stand_in_extract(articles: Sequence[Source], **_: Any) -> tuple[Claim, ...]:
    """`pipeline.extract` for the same articles."""
    return tuple(
        Claim(
            id=f"{source.id}-{match.start()}",
            source=source.id,
            start=match.start("value"),
            end=match.end("value"),
            sentence=Span(match.start(), match.end()),
            text=match.group(),
            kind="count",
            value=Value(
                match["value"],
                float(match["value"]),
                float(match["value"]),
                "=",
                match["noun"].removesuffix("s"),
                match["value"],
            ),
            subject=match["noun"],
            attribution=match["speaker"]
            and Attribution(match["speaker"], match["speaker"], match.start("speaker"), match.end("speaker"), "said"),
        )
        for source in articles
        for match in CLAIM.finditer(source.text)
    )


def _value(words: str, unit: str) -> Value:
    return Value(words, float(words), float(words), unit=unit, normalized=words)


@pytest.fixture(autouse=True)
def known_facts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipeline, "run", stand_in)
    monkeypatch.setattr(pipeline, "extract", stand_in_extract)


@pytest.fixture
def wires(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder ``wires`` in an empty working folder: two articles that differ on the number of dead."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    folder = tmp_path / "wires"
    folder.mkdir()
    (folder / "one.txt").write_text(ONE, "utf-8")
    (folder / "two.txt").write_text(TWO, "utf-8")
    return folder


@pytest.fixture
def factcheck(wires: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> Run:
    """Runs a command: its exit code, what it wrote to standard output, and to standard error."""

    def call(*args: str) -> tuple[int, str, str]:
        code = run(args)
        out, err = capfdbinary.readouterr()
        return code, out.decode(), err.decode()

    return call
