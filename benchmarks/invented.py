"""Invented stories to learn from: several articles on one event, with the values marked in the text.

    python -m benchmarks.invented benchmarks/stories             (checks them)
    python -m benchmarks.invented benchmarks/stories --out SETS  (writes them as gold sets)

Hand-annotated coverage is short of what the matcher has to learn most: figures of one fact that differ, beside figures
of other facts told in much the same words. The stories are written for that. A file holds one story:

    = A title, for the reader of the file
    ? injured count How many people did the collision injure?

    --- courier.txt
    Ferry hits pier

    The collision left {23 | injured A} people hurt.

A line with "?" declares a fact, its kind and its question; a line with "---" begins an article; in braces stand the
words of a value, its fact, and the letter that it shares with the values that agree with it.
"""

import argparse
import dataclasses
import json
import re
import sys
from pathlib import Path
from typing import Any

from factcheck.model import KINDS

FACT = re.compile(r"\? +(?P<id>[\w-]+) +(?P<kind>[a-z]+) +(?P<question>\S.*)")
MARK = re.compile(r"\{\s*(?P<text>[^{}|]+?)\s*\|\s*(?P<fact>[\w-]+)\s+(?P<group>[A-Z])\s*\}")


@dataclasses.dataclass(slots=True)
class Story:
    """An invented story: its facts (kind and question by id), its articles by file name, their mentions (file name,
    start, end, fact, letter; code points of the article's text, end exclusive), and what is wrong with it."""

    name: str
    facts: dict[str, tuple[str, str]] = dataclasses.field(default_factory=dict)
    articles: dict[str, str] = dataclasses.field(default_factory=dict)
    mentions: list[tuple[str, int, int, str, str]] = dataclasses.field(default_factory=list)
    errors: list[str] = dataclasses.field(default_factory=list)


def read(path: Path) -> Story:
    """A story file. What is wrong with it stands in ``errors``."""
    story = Story(path.stem)
    head, *articles = re.split(r"^--- *(\S+) *$", path.read_text("utf-8"), flags=re.MULTILINE)
    for line in head.splitlines():
        found = FACT.fullmatch(line.strip())
        if found and found["kind"] in KINDS and found["id"] not in story.facts:
            story.facts[found["id"]] = found["kind"], found["question"]
        elif line.strip() and not line.startswith("="):
            story.errors.append(f"no fact of a known kind, or declared before: {line.strip()}")
    for name, marked in zip(articles[::2], articles[1::2], strict=True):
        if name in story.articles or not name.endswith(".txt"):
            story.errors.append(f"an article's name has to end in .txt and to be new: {name}")
        _unmark(story, name, marked.strip() + "\n")
    _check(story)
    return story


def _unmark(story: Story, name: str, marked: str) -> None:
    """Take the marks out of an article, and note where they stood."""
    parts: list[str] = []
    at = size = 0
    for mark in MARK.finditer(marked):
        parts += [marked[at : mark.start()], mark["text"]]
        start = size + mark.start() - at
        size, at = start + len(mark["text"]), mark.end()
        story.mentions.append((name, start, size, mark["fact"], mark["group"]))
    text = "".join([*parts, marked[at:]])
    for brace in re.finditer("[{}]", text):
        near = text[max(0, brace.start() - 20) : brace.end() + 30]
        story.errors.append(f"{name}: a brace that is no mark: {near!r}")
    story.articles[name] = text


def _check(story: Story) -> None:
    for fact in story.facts:
        told = [(name, group) for name, _, _, f, group in story.mentions if f == fact]
        if len({name for name, _ in told}) < 2 and len({group for _, group in told}) < 2:
            story.errors.append(f"{fact}: told by one article alone, and with one value")
    story.errors += [f"{name}: fact {f} is not declared" for name, _, _, f, _ in story.mentions if f not in story.facts]
    if len(story.articles) < 2:
        story.errors.append("fewer than two articles")


def gold(story: Story) -> dict[str, Any]:
    """A story in the format of the gold sets."""
    facts = []
    for fact, (kind, question) in story.facts.items():
        mentions = [_mention(story, m) for m in story.mentions if m[3] == fact]
        facts.append({"id": fact, "question": question, "kind": kind, "mentions": mentions})
    return {"set": story.name, "documents": [*story.articles], "facts": facts}


def _mention(story: Story, mention: tuple[str, int, int, str, str]) -> dict[str, Any]:
    name, start, end, _, group = mention
    words = story.articles[name][start:end]
    place = {"doc": name, "start": start, "quote": words, "value_text": words}
    return place | {"value": None, "modifier": "=", "value_group": group, "attributed_to": None}


def main() -> None:
    """Check the stories, and write them."""
    parser = argparse.ArgumentParser(prog="benchmarks.invented", description=__doc__.splitlines()[0])
    parser.add_argument("stories", type=Path, nargs="+", help="story files, or folders of them")
    parser.add_argument("--out", type=Path, help="where the gold sets go, a folder each")
    args = parser.parse_args()
    paths = [p for given in args.stories for p in (sorted(given.glob("*.txt")) if given.is_dir() else [given])]
    known = [read(path) for path in paths]
    wrong = [f"{story.name}: {error}" for story in known for error in story.errors]
    print("\n".join(wrong))
    contested = sum(len({g for *_, f, g in s.mentions if f == fact}) > 1 for s in known for fact in s.facts)
    articles, facts, mentions = (
        sum(map(len, x)) for x in zip(*((s.articles, s.facts, s.mentions) for s in known), strict=True)
    )
    print(f"{len(known)} stories, {articles} articles, {facts} facts, {contested} contested, {mentions} mentions")
    if wrong:
        sys.exit(1)
    for story in known if args.out else ():
        folder = args.out / story.name
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in story.articles.items():
            (folder / name).write_text(text, "utf-8")
        (folder / "gold.json").write_text(json.dumps(gold(story), indent=1, ensure_ascii=False) + "\n", "utf-8")


if __name__ == "__main__":
    main()
