"""The invented stories that the matcher learns from: how a file is read, and that all that are kept are sound."""

import json
from pathlib import Path

import pytest

from benchmarks import gold, invented

STORIES = Path(__file__).parents[2] / "benchmarks" / "stories"
STORY = """\
= A barn burns down
? cows count How many cows died?
? started time When did the fire start?

--- farm.txt
{Forty | cows A} cows lost

They died in a fire that broke out {at 5 a.m. | started A}.

--- town.txt
Barn fire kills {38|cows B}

It began {at five | started A}; 12 engines came.
"""


def told(tmp_path: Path, text: str) -> invented.Story:
    path = tmp_path / "barn.txt"
    path.write_text(text, "utf-8")
    return invented.read(path)


def test_marks_are_taken_out_and_keep_their_places(tmp_path: Path) -> None:
    story = told(tmp_path, STORY)
    assert story.errors == []
    assert story.articles["farm.txt"] == "Forty cows lost\n\nThey died in a fire that broke out at 5 a.m..\n"
    found = [(story.articles[name][start:end], fact, group) for name, start, end, fact, group in story.mentions]
    assert found == [
        ("Forty", "cows", "A"),
        ("at 5 a.m.", "started", "A"),
        ("38", "cows", "B"),
        ("at five", "started", "A"),
    ]


def test_a_story_reads_as_a_gold_set(tmp_path: Path) -> None:
    story = told(tmp_path, STORY.replace("12 engines", "38 engines"))
    for name, text in story.articles.items():
        (tmp_path / "set" / name).parent.mkdir(exist_ok=True)
        (tmp_path / "set" / name).write_text(text, "utf-8")
    (tmp_path / "set" / "gold.json").write_text(json.dumps(invented.gold(story)), "utf-8")
    (read,) = gold.load(tmp_path)
    assert sorted((m.document, m.start, m.end, m.fact, m.group) for m in read.mentions) == sorted(story.mentions)
    assert read.questions["cows"] == "How many cows died?"


@pytest.mark.parametrize(
    ("old", "new", "error"),
    [
        ("{38|cows B}", "{38|sheep B}", "town.txt: fact sheep is not declared"),
        ("{38|cows B}", "38", "cows: told by one article alone, and with one value"),
        (
            "{38|cows B}",
            "{38|cows}",
            "town.txt: a brace that is no mark: 'Barn fire kills {38|cows}\\n\\nIt began at fi",
        ),
        ("? cows count", "? cows herd", "no fact of a known kind, or declared before: ? cows herd How many cows died?"),
        ("--- town.txt", "--- farm.txt", "an article's name has to end in .txt and to be new: farm.txt"),
    ],
)
def test_what_is_wrong_is_named(tmp_path: Path, old: str, new: str, error: str) -> None:
    assert any(e.startswith(error) for e in told(tmp_path, STORY.replace(old, new)).errors)


def test_all_stories_are_sound() -> None:
    known = [invented.read(path) for path in sorted(STORIES.glob("*.txt"))]
    assert len(known) > 400
    assert [f"{story.name}: {error}" for story in known for error in story.errors] == []
