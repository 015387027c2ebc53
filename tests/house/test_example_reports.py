"""The reports that are kept in reports/ are those that the program makes of the examples today."""

import re
from pathlib import Path

import pytest

import factcheck
from factcheck.language import Language

ROOT = Path(__file__).parents[2]
MAKEFILE = (ROOT / "Makefile").read_text("utf-8")


def made_of(variable: str) -> str:
    """The value that the Makefile gives a variable."""
    found = re.search(rf"^(?:export )?{variable} \??:?= *(.+)$", MAKEFILE, re.MULTILINE)
    assert found
    return found[1]


@pytest.mark.parametrize("story", made_of("STORIES").split())
def test_the_kept_report_is_current(story: str, language: Language, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", made_of("SOURCE_DATE_EPOCH"))
    page = factcheck.check(f"examples/{story}", language=language).to_html()
    assert (ROOT / "reports" / f"{story}.html").read_text("utf-8") == page, "run: make demo"


def test_every_story_of_the_examples_is_reported() -> None:
    stories = {p.name for p in (ROOT / "examples").iterdir() if p.is_dir() and p.name not in {"drafts", "templates"}}
    assert stories == set(made_of("STORIES").split())
    assert stories <= {p.stem for p in (ROOT / "reports").glob("*.html")}
