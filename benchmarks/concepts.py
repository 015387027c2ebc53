"""What quantities are about, against sentences written and labelled for this project.

    python -m benchmarks.concepts                    (all files of benchmarks/concepts)
    python -m benchmarks.concepts --errors markets   (the differences of one file)

A file holds sentences, "[1] Tin rose 3 percent.", and below each its quantities in the order of the text,
'   1.0  value 3  unit "percent"  => Tin': after the arrow the words that tell what it is about, as NewsQuant's
annotators would choose them ("-": none). A predicted quantity is used once, matched as its scorer does; "wholly"
wants the same set of words, "partly" one of them.
"""

import argparse
import dataclasses
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks.newsquant import of_text

FOLDER = Path(__file__).with_name("concepts")
SENTENCE = re.compile(r"\[\d+\] (.+)")
QUANTITY = re.compile(r'\s+\d+\.\d+\s+value (\S+)\s+unit "([^"]*)"\s*=>\s*(.+)')
RANGE = re.compile(r"(-?[\d.]+)(?:-(-?[\d.]+))?")
EDGES = re.compile(r"^[^\w$£€&]+|[^\w%&]+$")


@dataclasses.dataclass(slots=True)
class Labelled:
    """A quantity: its value (one number, or two of a range), its unit in the sentence's words, what it is about."""

    value: tuple[float, ...]
    unit: str
    words: frozenset[str]


def read(path: Path) -> Iterator[tuple[str, list[Labelled]]]:
    """The sentences of a file with their quantities. Raises ValueError for a line of another form."""
    sentence, found = "", list[Labelled]()
    for n, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        if start := SENTENCE.match(line):
            if sentence:
                yield sentence, found
            sentence, found = start[1].strip(), []
        elif (quantity := QUANTITY.match(line)) and sentence:
            found.append(Labelled(_value(quantity[1]), quantity[2].lower(), _words(quantity[3])))
        elif line.strip():
            raise ValueError(f"{path.name}:{n}: neither a sentence nor a quantity: {line!r}")
    if sentence:
        yield sentence, found


def _value(text: str) -> tuple[float, ...]:
    found = RANGE.fullmatch(text)
    if found is None:
        raise ValueError(f"neither a number nor a range: {text!r}")
    return tuple(float(x) for x in found.groups() if x is not None)


def _words(text: str) -> frozenset[str]:
    words = (EDGES.sub("", w) for w in re.split(r"[,\s]+", text.lower()))
    return frozenset(w for w in words if w)


def matched(labelled: list[Labelled], found: list[dict[str, Any]]) -> Iterator[tuple[Labelled, frozenset[str]]]:
    """Labelled quantities that were read, with the words predicted for them."""
    left = list(found)
    for quantity in labelled:
        fits = [x for x in left if _same(quantity.value, x["value"])]
        if fits:
            best = next((x for x in fits if x["normalized_unit"].lower() == quantity.unit), fits[0])
            left.remove(best)
            yield quantity, _words(" ".join(best["referred_concepts"]))


def _same(value: tuple[float, ...], other: Any) -> bool:
    others = tuple(other) if isinstance(other, list) else (other,)
    return len(value) == len(others) and all(
        abs(a - b) <= 1e-8 + 1e-5 * abs(a) for a, b in zip(value, others, strict=True)
    )


def main() -> None:
    """Print a row for each file and one for all."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", help="names of files, without .txt (default: all)")
    parser.add_argument("--folder", type=Path, default=FOLDER, help="where the files are")
    parser.add_argument("--errors", action="store_true", help="print what differs")
    options = parser.parse_args()
    known = {p.stem for p in options.folder.glob("*.txt")}
    if not known or not known.issuperset(options.files):
        parser.error(f"no such files in {options.folder}: {' '.join(sorted({*options.files} - known)) or '*.txt'}")

    from factcheck.language import Language

    language = Language.load()
    total = [0, 0, 0, 0]
    print(f"{'':12} {'quantities':>10} {'read':>6} {'partly':>7} {'wholly':>7}")
    for path in sorted(options.folder.glob("*.txt")):
        if options.files and path.stem not in options.files:
            continue
        counted = [0, 0, 0, 0]
        for text, labelled in read(path):
            counted[0] += len(labelled)
            for quantity, words in matched(labelled, of_text(text, language)):
                counted[1] += 1
                counted[2] += bool(words & quantity.words) or words == quantity.words
                counted[3] += words == quantity.words
                if options.errors and words != quantity.words:
                    print(f"{text}\n    {quantity.value} {quantity.unit}: {_shown(quantity.words)}")
                    print(f"    predicted: {_shown(words)}")
        total = [a + b for a, b in zip(total, counted, strict=True)]
        _row(path.stem, counted)
    _row("all", total)


def _shown(words: frozenset[str]) -> str:
    return " ".join(sorted(words)) or "-"


def _row(name: str, counted: list[int]) -> None:
    quantities, read_, partly, wholly = counted
    most = max(quantities, 1)
    print(f"{name:12} {quantities:10} {read_ / most:6.3f} {partly / most:7.3f} {wholly / most:7.3f}")


if __name__ == "__main__":
    main()
