"""Files, folders, globs and standard input; what cannot be read is named, and the rest is read."""

import io
import os
import re
import sys
from pathlib import Path

import pytest

from factcheck import sources
from factcheck.sources.read import LARGEST

FLOOD = "Seven people died in the flood, police said. The river rose to 7.2 metres and 400 houses stood in water. "
STORM = "The storm took the roof of the theatre off. Nobody was inside. It will cost the town 2 million euros. "


@pytest.fixture
def wires(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of two articles, one of them deeper down, among files that are no articles."""
    folder = tmp_path / "wires"
    (folder / "late").mkdir(parents=True)
    (folder / ".drafts").mkdir()
    (folder / "b.txt").write_text(FLOOD, "utf-8")
    (folder / "late" / "a.md").write_text(STORM, "utf-8")
    (folder / "picture.png").write_bytes(b"\x89PNG")
    (folder / ".hidden.txt").write_text(FLOOD, "utf-8")
    (folder / ".drafts" / "c.txt").write_text(FLOOD, "utf-8")
    monkeypatch.chdir(tmp_path)
    return folder


def paths(reading: sources.Reading) -> list[str]:
    return [s.path for s in reading.sources]


def test_a_folder_is_searched_in_depth_and_its_other_files_left_alone(wires: Path) -> None:
    reading = sources.read(["wires"])
    assert paths(reading) == ["wires/b.txt", "wires/late/a.md"]
    assert [s.id for s in reading.sources] == ["s1", "s2"]
    assert reading.skipped == ()


@pytest.mark.parametrize("pattern", ["wires/**/*.*", "w*/**"])
def test_a_glob_takes_what_can_be_read(wires: Path, pattern: str) -> None:
    assert paths(sources.read([pattern])) == ["wires/b.txt", "wires/late/a.md"]


def test_a_name_with_brackets_is_a_name_first(wires: Path) -> None:
    (wires / "update [2].txt").write_text(FLOOD, "utf-8")
    assert paths(sources.read(["wires/update [2].txt"])) == ["wires/update [2].txt"]


def test_a_file_named_twice_is_read_once(wires: Path) -> None:
    assert paths(sources.read(["wires/b.txt", "wires", wires / "b.txt"])) == ["wires/b.txt", "wires/late/a.md"]


def test_standard_input(wires: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("\ufeffÉtain: 20 hurt.\r\n".encode())))
    (source,) = sources.read(["-"]).sources
    assert (source.path, source.name, source.text) == ("-", "stdin", "\ufeffÉtain: 20 hurt.\r\n")


def test_the_draft_comes_last_and_has_its_role(wires: Path) -> None:
    (wires.parent / "draft.md").write_text("Eight died.", "utf-8")
    reading = sources.read(["wires"], draft="draft.md")
    assert [(s.path, s.role) for s in reading.sources][-1] == ("draft.md", "draft")


def test_a_draft_that_lies_among_its_sources_is_not_one_of_them(wires: Path) -> None:
    reading = sources.read(["wires"], draft="wires/late/../late/a.md")
    assert [s.role for s in reading.sources] == ["source", "draft"]


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("empty.txt", b"", "is empty"),
        ("blank.txt", b"\xef\xbb\xbf \r\n\t\n", "holds no words"),
        ("photo.txt", b"\xff\xd8\xff\xe0\x00\x10JFIF", "picture"),
        ("dump.txt", b"\x00\x01\x02" * 99, "binary"),
        ("sheet.xlsx", b"PK\x03\x04", r"format that is not read: \.xlsx \(read are \.txt"),
        ("huge.txt", b"x" * (LARGEST + 1), "too large for an article: 5 MB"),
        ("missing.txt", None, "no such file"),
        ("none*.txt", None, "matches no file"),
        ("empty/", None, r"holds no file that can be read \(\.txt"),
    ],
)
def test_what_cannot_be_read_is_named_and_the_rest_is_read(
    wires: Path, name: str, content: bytes | None, reason: str
) -> None:
    if name.endswith("/"):
        (wires / name).mkdir()
    elif content is not None:
        (wires / name).write_bytes(content)
    reading = sources.read([f"wires/{name}", "wires/b.txt"])
    assert paths(reading) == ["wires/b.txt"]
    (skipped,) = reading.skipped
    assert skipped.path == f"wires/{name}"
    assert re.search(reason, skipped.reason)
    with pytest.raises(sources.NothingToRead, match=reason):
        sources.read([f"wires/{name}"])


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read(wires: Path) -> None:
    (wires / "b.txt").chmod(0)
    assert "permission denied" in sources.read(["wires"]).skipped[0].reason


def test_a_draft_that_cannot_be_read_stops_the_check(wires: Path) -> None:
    with pytest.raises(sources.NothingToRead, match=r"draft\.md: there is no such file"):
        sources.read(["wires"], draft="draft.md")


def test_no_path_at_all() -> None:
    with pytest.raises(sources.NothingToRead, match="no path was given"):
        sources.read([])


LONG = " ".join(f"Sentence {'abcdefghij'[n % 10] * (n + 2)} tells of the flood in the lower town." for n in range(40))


@pytest.mark.parametrize(
    ("second", "same"),
    [
        (FLOOD + LONG, True),
        ("Another headline\n2024-05-07\n\n" + FLOOD.upper() + "\n\n" + LONG, True),
        (FLOOD + LONG + " Reporting by Ana Ruiz.", True),
        (FLOOD.replace("7.2", "7.9") + LONG, False),  # a later version with another figure
        (STORM, False),
        (FLOOD, False),  # the first paragraph alone
    ],
)
def test_the_same_article_twice_is_noticed(wires: Path, second: str, same: bool) -> None:
    (wires / "b.txt").write_text(FLOOD + LONG, "utf-8")
    (wires / "late" / "a.md").write_text(second, "utf-8")
    first, other = sources.read(["wires"]).sources
    assert first.same_as is None
    assert other.same_as == ("s1" if same else None)


def test_a_draft_is_no_copy(wires: Path) -> None:
    (wires.parent / "draft.txt").write_text(FLOOD, "utf-8")
    assert sources.read(["wires/b.txt"], draft="draft.txt").sources[1].same_as is None
