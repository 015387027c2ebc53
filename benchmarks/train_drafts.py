"""Learn how surely a source's claim answers the question of a draft's claim (`factcheck.facts.answers`).

    python -m benchmarks.train_drafts ../shared/eval/train --encoders FOLDS

The first articles of each set are read as drafts of the others, with the figures of some facts altered in them, and of
others in every second source (`benchmarks.slips`). A claim is contradicted where the sources give other figures of its
fact alone, contested where they give its figure too, and new where nobody marked it. A logistic regression learns from
"are both of one fact", over all pairs with differing values that are near enough to be held against each other.

Printed, with weights learned on other sets: for rising bars, how many claims of each sort have a rival above it. The
bars in use (`factcheck.facts.draft`, `factcheck.style.rivals`) were chosen on such tables. FOLDS as in
`benchmarks.train_matcher`. The matcher's weights come first: learn these after them.
"""

import argparse
import dataclasses
import importlib
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.gold import GoldSet, Mention, load
from benchmarks.slips import Spans, lot, slipped
from benchmarks.train_matcher import Encode, encoders, learn, scores
from factcheck.facts.answers import Signs, signs
from factcheck.facts.comparisons.value import likeness
from factcheck.model import Claim, Source
from factcheck.style.bounds import comparable

FOLDS = 5
NAMES = [field.name for field in dataclasses.fields(Signs)]
SORTS = ("contradicted", "new", "contested", "told")
BARS = (-2.0, -1.5, -1.0, -0.7, -0.5, 0.0, 0.3, 0.5, 1.0, 1.5, 2.0)
match = importlib.import_module("factcheck.facts.match")  # the module, which holds a function of that name

Marked = dict[str, tuple[Mention, bool]]
"""By the id of a claim the mention that it lies on, and whether its figure was altered."""


@dataclasses.dataclass(frozen=True, slots=True)
class Case:
    """A draft's claim: what it is in truth, and the signs of each source claim that differs, with whether the two are
    of one fact."""

    set: str
    truth: str
    rows: tuple[tuple[float, ...], ...]
    right: tuple[bool, ...]


def in_draft(fact: str) -> bool:
    """Whether a fact is altered in drafts: two in five are."""
    return lot(fact, "sort") % 5 < 2


def in_sources(fact: str) -> bool:
    """Whether a fact is altered in every second source: one in five is."""
    return lot(fact, "sort") % 5 == 2


class Reader:
    """Reads articles, and finds the mentions that their claims lie on."""

    def __init__(self) -> None:
        from factcheck.language import Language

        self.language = Language.load()

    def read(self, articles: Sequence[tuple[Source, Spans]], prefix: str) -> tuple[tuple[Claim, ...], Marked]:
        from factcheck import pipeline

        told = pipeline.extract([source for source, _ in articles], language=self.language)
        claims = tuple(dataclasses.replace(c, id=f"{prefix}{n}") for n, c in enumerate(told))
        spans = {source.id: found for source, found in articles}
        return claims, {c.id: on for c in claims if (on := _on(c, spans[c.source]))}


def _on(claim: Claim, spans: Spans) -> tuple[Mention, bool] | None:
    overlaps = [(min(claim.end, end) - max(claim.start, start), n) for n, (start, end, *_) in enumerate(spans)]
    size, best = max(overlaps, default=(0, 0))
    return (spans[best][2], spans[best][3]) if size > 0 else None


def cases(gold: GoldSet, reader: Reader, encode: Encode, articles: int) -> Iterator[Case]:
    """The cases of one set, its first ``articles`` read as drafts."""
    from factcheck import sources

    every = sources.read(sorted(gold.folder.glob("*.txt"))).sources
    marks = {s.id: [m for m in gold.mentions if m.document == Path(s.path).name] for s in every}
    wires = [_altered(s, marks[s.id], in_sources if n % 2 else None) for n, s in enumerate(every)]
    claims, on = reader.read(wires, "c")
    vectors = encode(gold, claims, [s for s, _ in wires])
    for article in every[:articles]:
        draft, spans = _altered(dataclasses.replace(article, id="draft", role="draft"), marks[article.id], in_draft)
        drafted, ours = reader.read([(draft, spans)], "d")
        if not drafted:
            continue
        kept = [n for n, c in enumerate(claims) if c.source != article.id]
        theirs = None if vectors is None else np.vstack([vectors[kept], encode(gold, drafted, [draft])])
        both = (*(claims[n] for n in kept), *drafted)
        told = {c.id: on[c.id] for c in both if c.id in on}
        yield from _cases(gold, both, (*(s for s, _ in wires if s.id != article.id), draft), theirs, told, ours)


def _altered(article: Source, mentions: Sequence[Mention], chosen: Any) -> tuple[Source, Spans]:
    text, spans = slipped(article.text, mentions, chosen or (lambda fact: False))
    return dataclasses.replace(article, text=text), spans


def _cases(
    gold: GoldSet, both: Sequence[Claim], read: Sequence[Source], vectors: Any, told: Marked, ours: Marked
) -> Iterator[Case]:
    match.vectors = lambda claims, sources: vectors  # type: ignore[attr-defined]
    found = match.matched(both, read)
    groups = [[n for n in members if both[n].source != "draft"] for members in found.groups]
    for n, others in signs(found.profiles, found.pairs, found.scores, groups, found.weights).items():
        mine = ours.get(both[n].id)
        rows, right = [], []
        for m, seen in others.items():
            if likeness(found.pairs[m, n]) == "different" and comparable(both[n].value, both[m].value):
                rows.append(tuple(map(float, dataclasses.astuple(seen))))
                theirs = told.get(both[m].id)
                right.append(mine is not None and theirs is not None and mine[0].fact == theirs[0].fact)
        yield Case(gold.name, _truth(mine, told.values()), tuple(rows), tuple(right))


def _truth(mine: tuple[Mention, bool] | None, told: Any) -> str:
    if mine is None:
        return "new"
    sides = {(m.group, slip) for m, slip in told if m.fact == mine[0].fact}
    if not sides:
        return "lone"
    if (mine[0].group, mine[1]) not in sides:
        return "contradicted"
    return "contested" if len(sides) > 1 else "told"


def fitted(found: Sequence[Case]) -> Any:
    """Weights of the signs and the bias, last."""
    x = np.array([row for case in found for row in case.rows], dtype=np.float32)
    y = np.array([right for case in found for right in case.right])
    return learn(x, y, np.ones(len(y)))


def held_out(found: Sequence[Case]) -> list[tuple[float, bool]]:
    """For each case the odds of its surest rival, and whether that is of its fact, by weights learned on other sets."""
    sets = sorted({case.set for case in found})
    fold = {name: n % FOLDS for n, name in enumerate(sets)}
    weights = [fitted([case for case in found if fold[case.set] != n]) for n in range(FOLDS)]
    best = []
    for case in found:
        odds = scores(np.array(case.rows), weights[fold[case.set]]) if case.rows else []
        best.append(max(zip(map(float, odds), case.right, strict=True), default=(-9.0, False)))
    return best


def table(found: Sequence[Case], best: Sequence[tuple[float, bool]]) -> Iterator[str]:
    """For rising bars the share of each sort of claims with a rival above it, and of those whose rival is right."""
    sorts = {sort: [b for case, b in zip(found, best, strict=True) if case.truth == sort] for sort in SORTS}
    yield ", ".join(f"{len(of)} {sort}" for sort, of in sorts.items())
    for bar in BARS:
        shares = []
        for sort, of in sorts.items():
            above, right = ([odds > bar for odds, _ in of], [odds > bar and true for odds, true in of])
            shares.append(f"{sort} {np.mean(above):.2f}" + (f" ({np.mean(right):.2f} right)" if any(right) else ""))
        yield f"  above {bar:+.1f}: " + ", ".join(shares)


def main() -> None:
    """Learn, print the table, write the weights."""
    parser = argparse.ArgumentParser(prog="benchmarks.train_drafts", description=__doc__.splitlines()[0])
    parser.add_argument("sets", type=Path, help="the folder of gold sets to learn from")
    parser.add_argument("--encoders", type=Path, metavar="FOLDS", help="claim encoders that have not seen their sets")
    parser.add_argument("--articles", type=int, default=2, metavar="N", help="articles of each set read as drafts")
    parser.add_argument("--set", action="append", dest="only", metavar="NAME", help="this set alone")
    parser.add_argument("--out", type=Path, default=Path("factcheck/data/draft_weights.json"), metavar="FILE")
    args = parser.parse_args()
    reader, encode = Reader(), encoders(args.encoders)
    chosen = [gold for gold in load(args.sets) if not args.only or gold.name in args.only]
    found = [case for gold in chosen for case in cases(gold, reader, encode, args.articles)]
    print(*table(found, held_out(found)), sep="\n")
    weights = fitted(found)
    readable = {name: round(float(weight), 2) for name, weight in zip(NAMES, weights, strict=False)}
    args.out.write_text(json.dumps({"bias": round(float(weights[-1]), 2), "signs": readable}, indent=1) + "\n", "utf-8")
    print(f"weights in {args.out}")


if __name__ == "__main__":
    main()
