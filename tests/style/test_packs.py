"""The house styles that come with the program: the visible ones are those that are shipped, and each does as its own
examples say."""

import json
from collections.abc import Sequence
from pathlib import Path

import jsonschema
import pytest

from factcheck import pipeline, style
from factcheck.language import Language
from factcheck.model import Outcome, Source
from factcheck.sources.read import from_text
from factcheck.style.examples import trial
from factcheck.style.loading import FOLDER
from factcheck.style.schema import json_schema
from factcheck.style.tree import read

ROOT = Path(__file__).parents[2]


def test_the_examples_in_rules_are_the_packs() -> None:
    visible = {p.name: p.read_text("utf-8") for p in (ROOT / "rules").glob("*.yml")}
    assert visible == {p.name: p.read_text("utf-8") for p in FOLDER.glob("*.yml")}


@pytest.mark.parametrize("pack", style.PACKS)
def test_a_pack_does_as_its_examples_say(pack: str, language: Language) -> None:
    loaded = style.load([pack])
    own = [r for r in loaded.rules if loaded.origins[r.id].file == f"{pack} (pack)"]

    def check(sources: Sequence[Source], alone: style.Style) -> Outcome:
        dated = [from_text(s.text, f"{s.path}.txt", id=s.id, role=s.role) for s in sources]
        return pipeline.compare(dated, style=alone, language=language)

    results = [r for rule in own for r in trial(rule, loaded, check)]
    assert len(results) > 5
    both = [r.id for r in own if r.examples.passes and r.examples.fails]
    assert both == [r.id for r in own if r.kind() != "ignore"]  # which finds nothing
    assert [str(r) for r in results if not r.good] == []


@pytest.mark.parametrize("path", [*FOLDER.glob("*.yml"), FOLDER.parent / "start" / "house.yml"], ids=lambda p: p.name)
def test_the_json_schema_takes_what_the_program_takes(path: Path) -> None:
    schema = json_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.Draft202012Validator(schema).validate(read(path).data)


@pytest.mark.parametrize(
    "wrong",
    [
        '{"ruels": []}',
        '{"rules": [{"id": "a", "check": "banned"}]}',
        '{"rules": [{"id": "a", "check": "banned", "terms": "x", "severity": "eror"}]}',
        '{"rules": [{"check": "banned", "terms": "x"}]}',
        '{"tolerance": {"mony": "1%"}}',
    ],
)
def test_the_json_schema_refuses_what_the_program_refuses(wrong: str) -> None:
    assert not jsonschema.Draft202012Validator(json_schema()).is_valid(json.loads(wrong))
