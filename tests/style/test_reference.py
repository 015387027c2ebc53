"""The reference page is what the schema says today."""

from pathlib import Path

import pytest

from factcheck.style.checks import CHECKS
from factcheck.style.reference import reference

DOCS = Path(__file__).parents[2] / "docs"


def test_the_reference_is_current() -> None:
    assert (DOCS / "rules-reference.md").read_text("utf-8") == reference(), (
        "run: python -m factcheck.style.reference > docs/rules-reference.md"
    )


@pytest.mark.parametrize("check", CHECKS)
def test_every_kind_of_rule_is_in_it(check: str) -> None:
    assert f"\n### {check}\n" in reference()


def test_the_working_rule_of_the_first_lesson_works(tmp_path: Path) -> None:
    from factcheck import style
    from factcheck.model import Outcome, Source

    lesson = (DOCS / "house-style.md").read_text("utf-8")
    last = lesson.rsplit("```yaml\n", 1)[1].split("```")[0]
    path = tmp_path / "house.yml"
    path.write_text(last, "utf-8")
    draft = Source("s1", "draft.md", "draft", "Three people passed away.", role="draft")
    (finding,) = style.apply(style.load([path]), Outcome((draft,), (), ())).findings
    assert finding.message == "House style is “died”, not “passed away”."
