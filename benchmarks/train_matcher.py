"""Learn the weights of the comparisons and the threshold of grouping from hand-made sets.

    python -m benchmarks.train_matcher ../shared/eval/train
    python -m benchmarks.train_matcher ../shared/eval/train --also INVENTED --encoders FOLDS

Every set is extracted as in a real run, its pairs of claims are compared, and a logistic regression (ridge, Newton's
method) learns from "do both lie on mentions of one gold fact" what each level of each comparison weighs. A claim on no
mention makes its pairs negative, as in the scorer: so boilerplate learns to stay alone. The comparisons of the second
look (`factcheck.facts.collective`) are learned on top, from scores and groups that weights of other sets made.
INVENTED holds the invented stories (`benchmarks.invented`), which are learned from as well and measured nowhere. Their
facts differ far more often than real ones do, and in other words more often, so their pairs have columns of their own
that take that up and are then thrown away (Daumé's "frustratingly easy" domain adaptation, 2007): one for all, one for
values that differ, and one for each level of the comparisons in `ADAPTED`.
FOLDS/foldN hold claim encoders that have not seen the sets listed in FOLDS/foldN/held_out.txt, so that the weight of
the encoder's cosine is that on stories it does not know. Without FOLDS the encoder is left out. The threshold is chosen
with weights learned on the other sets.

The value never decides what a claim is about, but most pairs with different values are two facts, and the weights
know it. What an editor looks for are the few that are one. So values that differ are raised by the same amount
afterwards, and some sorts of them by more or less (`RAISE`), by what gave the best of links and conflicts together on
the sets to learn from: the ages that two articles give one person are worth laying side by side more often than
chance has it, two ranks or two figures of one article's text less often. The threshold in use, 0.35, lies amid those
that serve these sets alike (0.3 to 0.4). Two levels are too rare there to choose by: what two parties count of one
kind of losses, and years near each other, are forgiven their distance by judgement.
"""

import argparse
import dataclasses
import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.gold import GoldSet, Mention, load, on_mentions
from factcheck.facts import blocking, collective, scope
from factcheck.facts.comparisons import COLLECTIVE, COMPARISONS, Comparison, Pair
from factcheck.facts.comparisons.collective import Differing
from factcheck.facts.comparisons.said import SaidByKind, SaidOfWhat
from factcheck.facts.comparisons.value import likeness
from factcheck.facts.group import NEVER, grouped
from factcheck.facts.profile import Profile, profiles
from factcheck.model import Claim, Source

LIMIT = 6.0  # scores are cut here
RIDGE = 10.0
STEPS = 12
INVENTED = 0.5, 0.2  # how much a pair of an invented story counts: where the values differ, where they do not
RAISED = 0.6  # what is added to the score of any pair whose values differ
MORE = {  # and on top of it, by level of the comparison "values differ"
    "ages of one person": 4.0,
    "date": -1.1,
    "time": -1.6,
    "duration": -1.1,
    "rank": -1.0,
    "two speakers' accounts of one thing": 5.0,
    "within one article's text": -2.6,
    "years near each other": 1.0,
}
RAISE = {level: round(RAISED + MORE.get(level, 0.0), 2) for level in Differing.levels}
FOLDS = 4
AGREEING = -0.5  # threshold of the first grouping, of claims that agree
INVENTED_STORY = "in an invented story: "
SECOND = [c for c in COLLECTIVE if c.name != "values differ"]
ADAPTED: list[Comparison] = [SaidOfWhat(), SaidByKind()]  # what invented stories show otherwise than real ones
OWN = [("an invented story", "any pair"), ("an invented story", "values differ")]
FIRST_LEVELS = [(c.name, level) for c in COMPARISONS for level in c.levels]
SECOND_LEVELS = [(c.name, level) for c in SECOND for level in c.levels]
COLUMNS = FIRST_LEVELS + [(INVENTED_STORY + c.name, level) for c in ADAPTED for level in c.levels] + OWN
SECOND_COLUMNS = SECOND_LEVELS + OWN

Encode = Callable[[GoldSet, Sequence[Claim], Sequence[Source]], Any]


class Lesson:
    """One set, compared: its pairs (indices of claims) with their levels, and what is right."""

    def __init__(
        self,
        gold: GoldSet,
        claims: Sequence[Claim],
        sources: Sequence[Source],
        vectors: Any = None,
        invented: bool = False,
    ) -> None:
        self.gold = gold
        self.invented = invented
        self.claims = claims
        self.on: list[Mention | None] = on_mentions(gold, claims, sources)
        self.profiles: list[Profile] = profiles(claims, sources, vectors)
        compared = list(blocking.pairs(self.profiles))
        self.never = {(i, j): p for i, j, p in compared if scope.apart(p) is not None}
        known = [(i, j, p) for i, j, p in compared if (i, j) not in self.never]
        self.index = [(i, j) for i, j, _ in known]
        self.pairs = [p for _, _, p in known]
        self.x = self.table(COMPARISONS, COLUMNS)
        self.again = np.zeros((len(known), 0), dtype=np.float32)
        self.differing = {ij for ij, p in zip(self.index, self.pairs, strict=True) if likeness(p) == "different"}
        self.raised = np.array([raised(p) for p in self.pairs], dtype=np.float32)
        self.y = np.array([self.same(i, j) for i, j in self.index], dtype=bool)
        self.gold_links = sum(
            1 for a, b in combinations(gold.mentions, 2) if a.fact == b.fact and a.document != b.document
        )

    def same(self, i: int, j: int) -> bool:
        a, b = self.on[i], self.on[j]
        return a is not None and b is not None and a.fact == b.fact

    def table(self, comparisons: Sequence[Comparison], columns: Sequence[tuple[str, str]]) -> Any:
        """All pairs as the shares of the levels of ``comparisons`` (pairs x columns)."""
        place = {column: n for n, column in enumerate(columns)}
        found = np.zeros((len(self.pairs), len(columns)), dtype=np.float32)
        for row, pair in enumerate(self.pairs):
            for comparison in comparisons:
                for level, share in comparison.shares(pair):
                    found[row, place[comparison.name, level]] = share
        if self.invented:
            found[:, -2] = 1
            found[:, -1] = [likeness(pair) == "different" for pair in self.pairs]
            for n, (name, level) in enumerate(columns):
                if name.startswith(INVENTED_STORY):
                    found[:, n] = found[:, place[name.removeprefix(INVENTED_STORY), level]]
        return found

    def look_again(self, scores: Any) -> None:
        """Fill ``again``, the levels of the second look (pairs x levels), from the ``scores`` of a first."""
        counted = [n for n, p in enumerate(self.profiles) if p.claim.kind != "status"]
        pairs = dict(zip(self.index, self.pairs, strict=True))
        table = {ij: float(s) for ij, s in zip(self.index, np.clip(scores, -LIMIT, LIMIT), strict=True)}
        table.update(dict.fromkeys(self.never, NEVER))
        found = collective.arounds(counted, self.profiles, pairs | self.never, table, AGREEING, LIMIT)
        self.pairs = [dataclasses.replace(p, around=found.get(ij)) for ij, p in pairs.items()]
        self.again = self.table(SECOND, SECOND_COLUMNS)

    def groups(self, scores: Any, threshold: float) -> list[list[int]]:
        table = {ij: float(s) for ij, s in zip(self.index, scores, strict=True)}
        table.update(dict.fromkeys(self.never, NEVER))
        return grouped(range(len(self.profiles)), [p.key for p in self.profiles], table, threshold, LIMIT)

    def links(self, groups: Iterable[Sequence[int]]) -> Counter[str]:
        """Right and predicted links across articles, counted as the scorer counts them (relative dates aside)."""
        counts: Counter[str] = Counter(gold=self.gold_links)
        found = set()
        for members in groups:
            for i, j in combinations(members, 2):
                if self.claims[i].source == self.claims[j].source:
                    continue
                a, b = self.on[i], self.on[j]
                if a is not None and b is not None and a.fact == b.fact and a.document != b.document:
                    key = frozenset(((a.document, a.start), (b.document, b.start)))
                    if key in found:
                        continue
                    found.add(key)
                    counts["right"] += 1
                counts["predicted"] += 1
        return counts

    def conflicts(self, groups: Iterable[Sequence[int]]) -> Counter[str]:
        """Groups with differing values, and the right ones among them, nearly as the scorer counts them: the verdict
        weighs modifiers and tolerances more finely."""
        gold: dict[str, set[str]] = {}
        for m in self.gold.mentions:
            gold.setdefault(m.fact, set()).add(m.group)
        counts: Counter[str] = Counter(gold=sum(len(g) > 1 for g in gold.values()))
        found: set[str] = set()
        for members in groups:
            differ = [ij for ij in combinations(members, 2) if ij in self.differing]
            hits = [a.fact for a, b in self.mentions(differ) if a.fact == b.fact and a.group != b.group]
            if not differ or found.intersection(hits[:1]):
                continue
            counts["predicted"] += 1
            counts["right"] += bool(hits)
            found.update(hits[:1])
        return counts

    def mentions(self, pairs: Iterable[tuple[int, int]]) -> Iterator[tuple[Mention, Mention]]:
        """The mentions that pairs lie on, where both do."""
        for i, j in pairs:
            a, b = self.on[i], self.on[j]
            if a is not None and b is not None:
                yield a, b


def raised(pair: Pair) -> float:
    """What is added to the score of a pair whose values differ."""
    return sum(share * RAISE.get(level, 0.0) for level, share in Differing().shares(pair))


def learn(x: Any, y: Any, counts: Any, told: Any = 0.0) -> Any:
    """Weights of the columns and the bias (last), by Newton's method on the ridge-penalised log likelihood, beside the
    scores ``told``; ``counts`` is how much each pair counts. A column that hardly any pair has keeps the weight 0."""
    x = np.hstack([x, np.ones((len(x), 1), dtype=np.float32)])
    known = np.abs(x).sum(0) > 5
    known[-1] = True
    kept = np.ascontiguousarray(x[:, known])
    penalty = np.full(kept.shape[1], RIDGE)
    penalty[-1] = 1e-3
    w = np.zeros(kept.shape[1])
    for _ in range(STEPS):
        p = 1 / (1 + np.exp(-np.clip(kept @ w.astype(np.float32) + told, -30, 30)))
        gradient = kept.T @ ((p - y) * counts) + penalty * w
        curvature = (kept * (p * (1 - p) * counts)[:, None].astype(np.float32)).T @ kept
        step = np.linalg.solve(curvature.astype(np.float64) + np.diag(penalty), gradient)
        w -= step
        if np.abs(step).max() < 1e-2:
            break
    whole = np.zeros(x.shape[1])
    whole[known] = w
    return whole


def scores(x: Any, w: Any) -> Any:
    return x @ w[:-1] + w[-1]


def figures(counts: Mapping[str, int]) -> tuple[float, float, float]:
    """Precision, recall, F1 of counted links."""
    p = counts["right"] / max(1, counts["predicted"])
    r = counts["right"] / max(1, counts["gold"])
    return p, r, 2 * p * r / (p + r) if p + r else 0.0


def first(lessons: Sequence[Lesson], chosen: Sequence[int]) -> Any:
    """Weights of the first look, learned on the ``chosen`` lessons."""
    some = [lessons[n] for n in chosen]
    return learn(np.vstack([one.x for one in some]), np.concatenate([one.y for one in some]), counting(some))


def counting(lessons: Sequence[Lesson]) -> Any:
    """How much each pair of some lessons counts, one on average: a large set more than a small one, but by the root of
    its pairs, so that a few long stories do not decide all; less in an invented story, and least where values agree,
    since of agreeing pairs there are enough real ones."""
    parts = []
    for one in lessons:
        counts = np.full(len(one.y), 1 / max(1, len(one.y)) ** 0.5)
        if one.invented:
            counts *= np.where([ij in one.differing for ij in one.index], *INVENTED)
        parts.append(counts)
    found = np.concatenate(parts)
    return found * (len(found) / found.sum())


def out_of_fold(lessons: Sequence[Lesson]) -> list[Any]:
    """The scores of each lesson's pairs with weights learned on lessons of other folds."""
    found: list[Any] = [None] * len(lessons)
    for fold in range(FOLDS):
        w = first(lessons, [n for n in range(len(lessons)) if n % FOLDS != fold])
        for n in range(fold, len(lessons), FOLDS):
            found[n] = scores(lessons[n].x, w)
    return found


def twice(lessons: Sequence[Lesson], told: Sequence[Any]) -> list[Any]:
    """The scores of the second look, from those of the first, ``told`` (both out of fold)."""
    for one, s in zip(lessons, told, strict=True):
        one.look_again(s)
    found: list[Any] = [None] * len(lessons)
    for fold in range(FOLDS):
        rest = [n for n in range(len(lessons)) if n % FOLDS != fold]
        w = second(lessons, told, rest)
        for n in range(fold, len(lessons), FOLDS):
            found[n] = np.clip(told[n], -LIMIT, LIMIT) + scores(lessons[n].again, w) + lessons[n].raised
    return found


def second(lessons: Sequence[Lesson], told: Sequence[Any], chosen: Sequence[int]) -> Any:
    """Weights of the second look, learned on the ``chosen`` lessons and their scores at the first, ``told``."""
    offsets = np.concatenate([np.clip(told[n], -LIMIT, LIMIT) for n in chosen])
    x = np.vstack([lessons[n].again for n in chosen])
    y = np.concatenate([lessons[n].y for n in chosen])
    return learn(x, y, counting([lessons[n] for n in chosen]), offsets)


def sweep(lessons: Sequence[Lesson], scored: Sequence[Any], thresholds: Iterable[float]) -> list[tuple[float, ...]]:
    """Threshold, then precision, recall and F1 of the links and of the conflicts, for each threshold."""
    rows = []
    for threshold in thresholds:
        links: Counter[str] = Counter()
        conflicts: Counter[str] = Counter()
        for lesson, s in zip(lessons, scored, strict=False):
            groups = lesson.groups(s, threshold)
            links.update(lesson.links(groups))
            conflicts.update(lesson.conflicts(groups))
        rows.append((threshold, *figures(links), *figures(conflicts)))
    return rows


def lessons(root: Path, encode: Encode, invented: bool = False) -> list[Lesson]:
    """Every gold set under ``root``, extracted and compared."""
    from factcheck import pipeline, sources
    from factcheck.language import Language

    language = Language.load()
    found = []
    for gold in load(root):
        reading = sources.read(sorted(gold.folder.glob("*.txt")))
        claims = pipeline.extract(reading.sources, language=language)
        vectors = encode(gold, claims, reading.sources)
        found.append(Lesson(gold, claims, reading.sources, vectors, invented))
    return found


def encoders(root: Path | None) -> Encode:
    """The encoders of ``root``/fold*, each for the sets that it has not seen (None for other sets)."""
    if root is None:
        return lambda gold, claims, sources: None
    from factcheck.facts.encoder import ClaimEncoder

    of_set: dict[str, ClaimEncoder] = {}
    for fold in sorted(root.glob("fold*")):
        of_set |= dict.fromkeys((fold / "held_out.txt").read_text("utf-8").split(), ClaimEncoder(fold))

    def encode(gold: GoldSet, claims: Sequence[Claim], sources: Sequence[Source]) -> Any:
        encoder = of_set[gold.name]
        return encoder.encode(claims, {s.id: s for s in sources})

    return encode


def main() -> None:
    """Learn, print the table of thresholds, and write the weights."""
    parser = argparse.ArgumentParser(prog="benchmarks.train_matcher", description=__doc__.splitlines()[0])
    parser.add_argument("sets", type=Path, help="the folder of gold sets to learn from")
    parser.add_argument("--also", type=Path, metavar="INVENTED", help="sets to learn from, and not to measure on")
    parser.add_argument("--encoders", type=Path, metavar="FOLDS", help="claim encoders that have not seen their sets")
    parser.add_argument("--threshold", type=float, help="of grouping (default: the best F1 of the links)")
    parser.add_argument("--out", type=Path, default=Path("factcheck/data/match_weights.json"), metavar="FILE")
    args = parser.parse_args()

    encode = encoders(args.encoders)
    real = lessons(args.sets, encode)
    known = real + (lessons(args.also, encode, invented=True) if args.also else [])
    told = out_of_fold(known)
    table = sweep(real, twice(known, told), np.arange(-1.5, 1.1, 0.25).tolist())
    for row in table:
        print(
            "threshold {:+.2f}: links P {:.3f} R {:.3f} F1 {:.3f}  conflicts P {:.3f} R {:.3f} F1 {:.3f}".format(*row),
            flush=True,
        )
    threshold = args.threshold if args.threshold is not None else max(table, key=lambda row: row[3])[0]
    w = first(known, range(len(known)))
    again = second(known, told, range(len(known)))
    found = {**readable(w, again, threshold), "encoder": args.encoders is not None}
    args.out.write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n", "utf-8")
    print(f"threshold {threshold:+.2f}, weights in {args.out}")


def readable(w: Any, again: Any, threshold: float) -> dict[str, Any]:
    """Learned weights as the package reads them. The bias of the second look goes into the levels of the one comparison
    of which every pair of that look has exactly one."""
    by_comparison: dict[str, dict[str, float]] = {"values differ": dict(RAISE)}
    shift = {"the other article's own figures": float(again[-1])}
    for levels, weights in ((FIRST_LEVELS, w), (SECOND_LEVELS, again)):
        for (name, level), weight in zip(levels, weights, strict=False):
            by_comparison.setdefault(name, {})[level] = round(float(weight) + shift.get(name, 0.0), 2)
    bias = round(float(w[-1]), 2)
    return {"bias": bias, "threshold": threshold, "agreeing": AGREEING, "limit": LIMIT} | {"levels": by_comparison}


if __name__ == "__main__":
    main()
