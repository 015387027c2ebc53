"""Check drafts with known errors against their sources: how many errors are found, how many findings are right.

    python -m benchmarks.drafts ../shared/eval/dev
    python -m benchmarks.drafts ../shared/eval/dev --errors

A finding is right when it lies on a marked error and is of a rule that the mark names; of several, the first counts for
the row of that rule, any for the row of all. Findings on claims that are marked as clean, or that nobody marked, are
false alarms. "Anywhere" takes a finding of any rule on a marked error as right.
"""

import argparse
import dataclasses
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from factcheck.model import Claim, Finding, Outcome, Source

HERE = Path(__file__).parent / "drafts"
ALL = "all"


@dataclasses.dataclass(frozen=True, slots=True)
class Mark:
    """A marked error: where, and the rules that may find it, the best first."""

    start: int
    end: int
    rules: tuple[str, ...]

    def touches(self, finding: Finding) -> bool:
        return finding.start < self.end and self.start < finding.end


@dataclasses.dataclass(frozen=True, slots=True)
class Draft:
    """A draft, the set that it was written from, its marked errors and its clean claims."""

    name: str
    set: str
    text: str
    errors: tuple[Mark, ...]
    clean: tuple[Mark, ...]


def drafts(folder: Path = HERE) -> Iterator[Draft]:
    """The drafts of a folder, in order of name."""
    from factcheck.style.tree import read

    for path in sorted(folder.glob("*.md")):
        marks = path.with_suffix(".yml")
        if marks.exists():
            data = read(marks).data
            text = path.read_text("utf-8")
            errors = tuple(_mark(text, m, path.name) for m in data["findings"])
            yield Draft(path.stem, data["set"], text, errors, tuple(_mark(text, m, path.name) for m in data["clean"]))


def _mark(text: str, mark: dict[str, Any], name: str) -> Mark:
    quote, value, rules = str(mark["quote"]), str(mark["value"]), mark.get("rule", ())
    if text.count(quote) != 1 or value not in quote:
        raise SystemExit(f"{name}: {quote!r} does not stand there once, or does not hold {value!r}")
    start = text.index(quote) + quote.index(value)
    return Mark(start, start + len(value), tuple([rules] if isinstance(rules, str) else rules))


@dataclasses.dataclass(slots=True)
class Score:
    """Counts by rule, and over all rules under `ALL`."""

    wanted: Counter[str] = dataclasses.field(default_factory=Counter)
    found: Counter[str] = dataclasses.field(default_factory=Counter)
    given: Counter[str] = dataclasses.field(default_factory=Counter)
    right: Counter[str] = dataclasses.field(default_factory=Counter)
    placed: int = 0
    touched: int = 0
    clean: int = 0
    alarms: int = 0

    def add(self, draft: Draft, findings: Sequence[Finding]) -> Iterator[str]:
        """Count the findings of one draft; says what is wrong, line by line."""
        for finding in findings:
            on = [m for m in draft.errors if m.touches(finding)]
            good = any(finding.rule in m.rules for m in on)
            self.given.update((finding.rule, ALL))
            self.placed += bool(on)
            if good:
                self.right.update((finding.rule, ALL))
            else:
                expected = "/".join(m.rules[0] for m in on) or "nothing"
                yield f"{draft.name}: {finding.rule} where {expected} is wanted: {finding.message}"
        for mark in draft.errors:
            got = [f for f in findings if mark.touches(f)]
            right = [f for f in got if f.rule in mark.rules]
            self.wanted.update((mark.rules[0], ALL))
            self.touched += bool(got)
            self.found[mark.rules[0]] += any(f.rule == mark.rules[0] for f in right)
            self.found[ALL] += bool(right)
            if right:
                continue
            if not got:
                yield f"{draft.name}: missed {mark.rules[0]}: {_line(draft.text, mark)}"
        self.clean += len(draft.clean)
        self.alarms += sum(any(m.touches(f) for f in findings) for m in draft.clean)

    def table(self) -> str:
        """Precision and recall of each finding and of all, as a Markdown table, then a line on places alone."""
        lines = ["| finding | wanted | given | P | R |", "|---|---|---|---|---|"]
        for rule in [*sorted({*self.wanted, *self.given} - {ALL}), ALL]:
            precision, recall = _share(self.right[rule], self.given[rule]), _share(self.found[rule], self.wanted[rule])
            lines.append(f"| {rule} | {self.wanted[rule]} | {self.given[rule]} | {precision} | {recall} |")
        precision, recall = _share(self.placed, self.given[ALL]), _share(self.touched, self.wanted[ALL])
        lines.append("")
        lines.append(
            f"Anywhere: P {precision}, R {recall}. Clean claims with a finding: {self.alarms} of {self.clean}."
        )
        return "\n".join(lines)


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.2f}" if whole else "-"


def _line(text: str, mark: Mark) -> str:
    begin, end = text.rfind("\n", 0, mark.start) + 1, text.find("\n", mark.end)
    return f"{text[begin : mark.start][-60:]}[{text[mark.start : mark.end]}]{text[mark.end : end][:60]}"


class Desk:
    """Checks drafts of one set after another; the articles of a set are read once."""

    def __init__(self, sets: Path) -> None:
        from factcheck import style
        from factcheck.language import Language

        self.sets = sets
        self.style = style.load([HERE / "house.yml"])
        self.language = Language.load()
        self.read: tuple[str, tuple[Source, ...], tuple[Claim, ...]] = ("", (), ())

    def check(self, draft: Draft) -> Outcome:
        """The outcome of checking ``draft`` against the articles of its set."""
        from factcheck import facts, pipeline, sources, style, verdicts

        if self.read[0] != draft.set:
            wires = sources.read(sorted((self.sets / draft.set).glob("*.txt"))).sources
            self.read = (draft.set, wires, pipeline.extract(wires, language=self.language))
        _, wires, told = self.read
        both = sources.read([wires[0].path], draft=HERE / f"{draft.name}.md").sources
        ours = dataclasses.replace(next(s for s in both if s.role == "draft"), id="draft")
        drafted = pipeline.extract([ours], language=self.language)
        claims = (*told, *(dataclasses.replace(c, id=f"d{n}") for n, c in enumerate(drafted, 1)))
        judged = verdicts.judge(facts.match(claims, (*wires, ours)), claims, (*wires, ours), self.style.tolerance)
        grouped = {c for f in judged for c in f.claims}
        outcome = Outcome((*wires, ours), tuple(c for c in claims if c.id in grouped), judged)
        return style.apply(self.style, outcome)


def main() -> None:
    """Check every draft and print the table."""
    parser = argparse.ArgumentParser(prog="benchmarks.drafts", description=__doc__.splitlines()[0])
    parser.add_argument("sets", type=Path, help="the folder of the gold sets")
    parser.add_argument("--set", action="append", dest="only", metavar="NAME", help="drafts of this set alone")
    parser.add_argument("--errors", action="store_true", help="print every miss and every false alarm")
    args = parser.parse_args()
    if not args.sets.is_dir():
        raise SystemExit(f"there are no gold sets at {args.sets}")
    desk, score = Desk(args.sets), Score()
    for draft in drafts():
        if args.only and draft.set not in args.only:
            continue
        findings = [f for f in desk.check(draft).findings if f.source == "draft"]
        for line in score.add(draft, findings):
            if args.errors:
                print(line)
    print(score.table())


if __name__ == "__main__":
    main()
