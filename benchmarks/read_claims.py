"""How many extracted claims are none, or have a wrong value: a sample drawn to be read by a person, and its marks.

    python -m benchmarks.read_claims ../shared --draw 300 --seed 12    prints the sample, to be read
    python -m benchmarks.read_claims                                   counts the marks in read_claims.csv

Drawn are claims of all kinds but status (whose candidates are dropped unless another article answers the same question)
from ``eval/dev`` and ``polnear/documents``. A claim's place in the draw is a hash of its document and offset, so that a
change of the extraction leaves most of the sample as it was. ``read_claims.csv`` holds a row a claim read: document,
offset, the value's words, kind, and the verdict: ok, not-claim (it counts, measures or dates nothing), wrong-value, and
entry-time for the clock times that head the entries of a live page, which PolNeAR wants read and an editor may not.
"""

import argparse
import collections
import csv
import hashlib
from collections.abc import Iterator
from pathlib import Path

from factcheck.model import Claim, Source

READ = Path(__file__).parent / "read_claims.csv"
VERDICTS = ("ok", "not-claim", "wrong-value", "entry-time")


def documents(shared: Path) -> Iterator[tuple[str, Source]]:
    """The articles to draw from, each with the name that the list knows it by."""
    from benchmarks.gold import folders
    from factcheck import sources

    for folder in folders(shared / "eval" / "dev"):
        for source in sources.read(sorted(folder.glob("*.txt"))).sources:
            yield f"{folder.name}/{Path(source.path).name}", source
    for path in sorted((shared / "polnear" / "documents").glob("*.txt")):
        yield f"polnear/{path.name}", Source(id=path.stem, path=str(path), name=path.stem, text=path.read_text("utf-8"))


def drawn(shared: Path, number: int, seed: int) -> list[tuple[str, Source, Claim]]:
    """``number`` claims, those whose hash with ``seed`` is lowest."""
    from factcheck import claims
    from factcheck.language import Language

    language = Language.load()
    found = [
        (hashlib.sha256(f"{seed} {name} {claim.start}".encode()).hexdigest(), name, source, claim)
        for name, source in documents(shared)
        for claim in claims.extract(source, language)
        if claim.kind != "status"
    ]
    return [(name, source, claim) for _, name, source, claim in sorted(found, key=lambda f: f[0])[:number]]


def show(name: str, source: Source, claim: Claim) -> str:
    """A claim for the reader: where, what is said to be meant, and the words around it."""
    value = claim.value
    before = source.text[max(0, claim.start - 90) : claim.start].replace("\n", " / ")
    after = source.text[claim.end : claim.end + 60].replace("\n", " / ")
    meant = f"{claim.kind} {value.normalized} {value.unit or ''} {value.low}..{value.high}"
    return f"{name} {claim.start} {meant}\n    {before}[[{source.text[claim.start : claim.end]}]]{after}"


def counted() -> collections.Counter[str]:
    """How often each verdict was given."""
    with READ.open(encoding="utf-8", newline="") as file:
        return collections.Counter(row["verdict"] for row in csv.DictReader(file))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("shared", nargs="?", type=Path, default=Path("../shared"), help="the folder of the data")
    parser.add_argument("--draw", type=int, metavar="N", help="print N claims to read")
    parser.add_argument(
        "--seed", type=int, default=12, help="another seed, another sample (default 12, the one that was read)"
    )
    options = parser.parse_args()
    if options.draw:
        print("\n".join(show(*row) for row in drawn(options.shared, options.draw, options.seed)))
        return
    marks = counted()
    read = sum(marks.values())
    for verdict in VERDICTS:
        print(f"{verdict:12}{marks[verdict]:5}{marks[verdict] / read:8.1%}")
    print(f"read{read:13}")


if __name__ == "__main__":
    main()
