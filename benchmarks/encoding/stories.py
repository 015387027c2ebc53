"""The stories that the encoder learns from: gold sets, their claims, and the views that hold them."""

import dataclasses
import json
import pathlib
import re
from collections.abc import Sequence
from typing import Any

from benchmarks.gold import GoldSet, on_mentions
from factcheck.facts.encoder.views import Tokenizer, View, views
from factcheck.model import Source

NUMBER = re.compile(r"(?<![\w$.,])[$€£]?\d[\d,.]*\d|(?<![\w$.,])\d(?!\w)")


@dataclasses.dataclass(frozen=True, slots=True)
class Mark:
    """A claim as the encoder meets it. ``fact`` and ``group`` are None where it lies on no gold mention."""

    document: str
    start: int
    end: int
    fact: str | None = None
    group: str | None = None
    kind: str | None = None
    text: str = ""


@dataclasses.dataclass(frozen=True, slots=True)
class Story:
    """One gold set: its marks, and per view the places of its pointers' claims in ``marks``; whether it is invented."""

    name: str
    marks: tuple[Mark, ...]
    views: tuple[tuple[View, tuple[int, ...]], ...]
    invented: bool = False


def topic(name: str) -> str:
    """Sets about one topic ("ecb-13", "ecb-13plus") are held out together."""
    return name.removesuffix("plus")


def story(gold: GoldSet, tokenizer: Tokenizer, others: Sequence[Mark], invented: bool = False) -> Story:
    """The story of a gold set: its mentions, and the ``others``, claims that lie on no mention."""
    mentions = [Mark(m.document, m.start, m.end, m.fact, m.group, m.kind, m.text.lower()) for m in gold.mentions]
    marks = sorted([*mentions, *others], key=lambda m: (m.document, m.start, m.end))
    found: list[tuple[View, tuple[int, ...]]] = []
    for document, text in gold.texts.items():
        here = [i for i, m in enumerate(marks) if m.document == document]
        for view in views(tokenizer, text, [(marks[i].start, marks[i].end) for i in here]):
            found.append((view, tuple(here[p.claim] for p in view.pointers)))
    return Story(gold.name, tuple(marks), tuple(found), invented)


class Others:
    """Claims that lie on no mention: ``how`` is "extracted", "numbers" (figures, where the speed matters more), or the
    file that an earlier run kept its extracted claims in, as ``keep``."""

    def __init__(self, how: str, keep: pathlib.Path) -> None:
        self.how, self.keep = how, keep
        self.language: Any = None
        self.known: dict[str, list[list[Any]]] = {}
        if how not in ("extracted", "numbers"):
            self.known = json.loads(pathlib.Path(how).read_text("utf-8"))

    def of(self, gold: GoldSet) -> list[Mark]:
        """The other claims of a gold set."""
        if self.how == "numbers":
            return numbers(gold)
        if gold.name not in self.known:
            self.known[gold.name] = [[m.document, m.start, m.end, m.kind] for m in self.extracted(gold)]
            self.keep.write_text(json.dumps(self.known), "utf-8")
        return [Mark(d, s, e, kind=k, text=gold.texts[d][s:e].lower()) for d, s, e, k in self.known[gold.name]]

    def extracted(self, gold: GoldSet) -> list[Mark]:
        """Extracted claims that lie on no mention, relative dates left out: nobody asks for those."""
        from factcheck import pipeline
        from factcheck.language import Language

        self.language = self.language or Language.load()
        sources = [Source(id=name, path=name, name=name, text=text) for name, text in gold.texts.items()]
        claims = pipeline.extract(sources, language=self.language)
        lying = on_mentions(gold, claims, sources)
        return [Mark(c.source, c.start, c.end, kind=c.kind) for c, m in zip(claims, lying, strict=True) if m is None]


def numbers(gold: GoldSet) -> list[Mark]:
    """Figures that lie on no mention: a stand-in for extracted claims where speed matters."""
    found = []
    for document, text in gold.texts.items():
        taken = [(m.start, m.end) for m in gold.mentions if m.document == document]
        spans = [x.span() for x in NUMBER.finditer(text)]
        found += [
            Mark(document, s, e, text=text[s:e].lower()) for s, e in spans if not any(s < b and a < e for a, b in taken)
        ]
    return found
