"""How sure the check of a draft can be, by score: what its bars were chosen on (`factcheck.facts.draft`,
`factcheck.style.rivals`).

    python -m benchmarks.draft_bars ../shared/eval/train --encoders FOLDS

The first articles of each set are read as drafts of the others. A claim is contradicted where all others give another
value, contested where some do; one that nobody marked is taken for new. Printed for rising bars: the share of the
contradicted claims above them, of those whose rival is of their very fact, of the new ones, and the precision if there
were as many of the one as of the other. FOLDS as in `benchmarks.train_matcher`; sets without a fold are left out.
"""

import argparse
import dataclasses
import importlib
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np

from benchmarks.gold import GoldSet, load, on_mentions
from benchmarks.train_matcher import encoders
from factcheck.facts import draft, rivals
from factcheck.facts.comparisons.value import likeness
from factcheck.model import TEMPORAL_KINDS, Claim, Source

ARTICLES = 2  # of each set
match = importlib.import_module("factcheck.facts.match")  # the module, which holds a function of that name
BARS = (-4.0, -3.0, -2.0, -1.0, -0.5, 0.0, 0.5, 1.0, 2.0, 3.0)


@dataclasses.dataclass(frozen=True, slots=True)
class Case:
    """A claim read as a draft's: what it is in truth, whether a source bears it out, and of its nearest rival, blind
    and by strength, the score and whether it is of the very fact."""

    truth: str
    kind: str
    supported: bool
    blind: tuple[float, bool]
    strength: tuple[float, bool]


def cases(gold: GoldSet, wires: Sequence[Source], claims: Sequence[Claim], vectors: object) -> Iterator[Case]:
    """The cases of one set; ``vectors`` are those of ``claims``, None without an encoder."""
    on = dict(zip((c.id for c in claims), on_mentions(gold, claims, wires), strict=True))
    row = {c.id: n for n, c in enumerate(claims)}
    for article in wires[:ARTICLES]:
        ours = dataclasses.replace(article, role="draft")
        both = (*(s for s in wires if s is not article), ours)
        ordered = sorted(claims, key=lambda c: c.source == article.id)
        match.vectors = lambda told, _: None if vectors is None else vectors[[row[c.id] for c in told]]  # type: ignore
        matching = match.matched(ordered, both)
        by_id = {c.id: c for c in ordered}
        against = rivals.rivals(matching.profiles, matching.pairs, matching.scores, matching.weights.limit)
        for n, claim in enumerate(ordered):
            if claim.source != article.id or claim.kind == "status":
                continue
            mention = on[claim.id]
            groups = {
                m.group for m in gold.mentions if mention and m.fact == mention.fact and m.document != mention.document
            }
            truth = "new" if mention is None else "contradicted" if groups and mention.group not in groups else "told"
            met = [(ij, ij[0] if ij[1] == n else ij[1]) for ij in matching.pairs if n in ij]
            agreeing = [matching.scores[ij] for ij, _ in met if likeness(matching.pairs[ij]) in ("same", "agreeing")]

            def right(other: Claim, mention: object = mention) -> bool:
                its = on[other.id]
                return mention is not None and its is not None and its.fact == mention.fact  # type: ignore[attr-defined]

            blind = [
                (draft.blind(matching.pairs[ij], matching.weights), right(ordered[m]))
                for ij, m in met
                if ordered[m].source != article.id and matching.scores[ij] >= -matching.weights.limit
            ]
            strong = [(r.strength, right(by_id[r.other])) for r in against.get(n, ())]
            supported = max(agreeing, default=-9.0) > draft.AGREEING
            yield Case(
                truth, claim.kind, supported, max(blind, default=(-9.0, False)), max(strong, default=(-9.0, False))
            )


def table(name: str, told: Sequence[Case], of: Callable[[Case], tuple[float, bool]]) -> Iterator[str]:
    """The lines for one sort of score."""
    wrong = [of(c) for c in told if c.truth == "contradicted"]
    new = [of(c) for c in told if c.truth == "new"]
    yield f"{name}: {len(wrong)} contradicted, {len(new)} new"
    for bar in BARS:
        above = float(np.mean([s > bar for s, _ in wrong])) if wrong else 0.0
        right = float(np.mean([s > bar and r for s, r in wrong])) if wrong else 0.0
        false = float(np.mean([s > bar for s, _ in new])) if new else 0.0
        precision = right / (above + false) if above + false else 0.0
        yield f"  above {bar:+.1f}: {above:.2f}, right {right:.2f}, new {false:.2f}, precision {precision:.2f}"


def main() -> None:
    """Read the sets and print the tables."""
    from factcheck import pipeline, sources
    from factcheck.language import Language

    parser = argparse.ArgumentParser(prog="benchmarks.draft_bars", description=__doc__.splitlines()[0])
    parser.add_argument("sets", type=Path, help="the folder of gold sets to learn from")
    parser.add_argument("--encoders", type=Path, metavar="FOLDS", help="claim encoders that have not seen their sets")
    parser.add_argument("--set", action="append", dest="only", metavar="NAME", help="this set alone")
    args = parser.parse_args()
    language, encode, found = Language.load(), encoders(args.encoders), []
    for gold in load(args.sets):
        if args.only and gold.name not in args.only:
            continue
        wires = sources.read(sorted(gold.folder.glob("*.txt"))).sources
        claims = pipeline.extract(wires, language=language)
        try:
            found += cases(gold, wires, claims, encode(gold, claims, wires))
        except KeyError as unknown:
            print(f"{gold.name}: no encoder that has not seen it ({unknown})")
    alone = [c for c in found if not c.supported]
    for name, sort in (("dates and times", True), ("other figures", False)):
        own = [c for c in alone if (c.kind in TEMPORAL_KINDS) == sort]
        print(*table(f"{name}, by strength", own, lambda c: c.strength), sep="\n")
        print(*table(f"{name}, blind", own, lambda c: c.blind), sep="\n")


if __name__ == "__main__":
    main()
