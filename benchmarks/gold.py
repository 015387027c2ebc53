"""Reads the gold sets (see ``../shared/eval/README.md``): articles, and the hand-made mentions of comparable facts."""

import dataclasses
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from factcheck.model import Claim, Source


@dataclasses.dataclass(frozen=True, slots=True)
class Mention:
    """A value that the annotators marked: its document and span, its fact, its kind, and the letter that it shares
    with the mentions that agree with it."""

    document: str
    start: int
    end: int
    fact: str
    kind: str
    group: str
    value: Any
    modifier: str
    text: str


@dataclasses.dataclass(frozen=True, slots=True)
class GoldSet:
    """The documents of one event, by file name, and the mentions in them."""

    name: str
    folder: Path
    texts: dict[str, str]
    mentions: tuple[Mention, ...]
    questions: dict[str, str]


def folders(root: Path) -> list[Path]:
    """The folders under ``root`` that hold articles, in order of name."""
    return [d for d in sorted(root.iterdir()) if d.is_dir() and any(d.glob("*.txt"))]


def load(root: Path) -> list[GoldSet]:
    """The gold sets under ``root``, in order of name."""
    return [read(d) for d in folders(root) if (d / "gold.json").exists()]


def read(folder: Path) -> GoldSet:
    """One gold set. A quote that is not unique in its document is an error in the set."""
    texts = {p.name: p.read_bytes().decode("utf-8") for p in sorted(folder.glob("*.txt"))}
    gold = json.loads((folder / "gold.json").read_text("utf-8"))
    questions = {fact["id"]: fact["question"] for fact in gold["facts"]}
    return GoldSet(folder.name, folder, texts, tuple(_mentions(gold, texts)), questions)


def _mentions(gold: Any, texts: dict[str, str]) -> Iterator[Mention]:
    for fact in gold["facts"]:
        for m in fact["mentions"]:
            start = m.get("start")  # of invented stories alone
            if start is None:
                start = texts[m["doc"]].index(m["quote"]) + m["quote"].index(m["value_text"])
            yield Mention(
                document=m["doc"],
                start=start,
                end=start + len(m["value_text"]),
                fact=fact["id"],
                kind=fact["kind"],
                group=m["value_group"],
                value=m["value"],
                modifier=m["modifier"],
                text=m["value_text"],
            )


def on_mentions(gold: GoldSet, claims: Sequence[Claim], sources: Sequence[Source]) -> list[Mention | None]:
    """For each claim the mention that it overlaps most, None where it overlaps none."""
    document = {s.id: Path(s.path).name for s in sources}
    of: dict[str, list[Mention]] = {}
    for m in gold.mentions:
        of.setdefault(m.document, []).append(m)
    found: list[Mention | None] = []
    for c in claims:
        best, size = None, 0
        for m in of.get(document[c.source], ()):
            overlap = min(c.end, m.end) - max(c.start, m.start)
            if overlap > size:
                best, size = m, overlap
        found.append(best)
    return found
