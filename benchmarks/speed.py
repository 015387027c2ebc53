"""How fast: extraction beside the plain spaCy pipeline, start-up, one check, memory.

    python -m benchmarks.speed [DOCS_DIR] [--articles N] [--stories DIR]

DOCS_DIR holds .txt articles (default: ../shared/polnear/documents). Both sides read the same texts in the same process,
in turns, one warm-up each; the best of three runs counts. "CPU" is the time that the process itself used (it is what a
busy machine leaves unchanged), "wall" the time on the clock. The full pipeline runs all its parts over whole articles
with its own batches, as `nlp.pipe(texts)`; its sentences are the ones counted on both sides.

DIR holds one folder of articles a story (default: ../shared/eval/train). Their claims are matched all together,
encoding included: the first 500, 1,000, 2,000 and 4,000.
"""

import argparse
import dataclasses
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from factcheck import claims
from factcheck.language import Language
from factcheck.language.pipeline import PREFERRED
from factcheck.model import Source

DOCUMENTS = Path(__file__).parent.parent / ".." / "shared" / "polnear" / "documents"
STORIES = DOCUMENTS.parent.parent / "eval" / "train"
MATCHED = (500, 1000, 2000, 4000)  # claims
RUNS = 3
FACTCHECK = (sys.executable, "-c", "from factcheck.cli import main; main()")


def timed(run: Callable[[], object]) -> tuple[float, float]:
    """CPU and wall seconds of one run."""
    cpu, wall = time.process_time(), time.perf_counter()
    run()
    return time.process_time() - cpu, time.perf_counter() - wall


def extraction(texts: list[str]) -> None:
    """Sentences a second of the claim extraction and of the full pipeline."""
    import spacy

    name = next(n for n in PREFERRED if spacy.util.is_package(n))
    full, language = spacy.load(name), Language.load()
    sources = [Source(id=f"s{n}", path="", name="", text=text) for n, text in enumerate(texts)]
    sentences = sum(len(list(doc.sents)) for doc in full.pipe(texts))
    found = sum(len(claims.extract(source, language)) for source in sources)
    theirs, ours = [], []
    for _ in range(RUNS):
        theirs.append(timed(lambda: [None for _ in full.pipe(texts)]))
        ours.append(timed(lambda: [claims.extract(source, language) for source in sources]))
    print(f"{len(texts)} articles, {sentences} sentences, {found} claims")
    print(f"{'':24}{'CPU s':>8}{'wall s':>8}{'sentences/s CPU':>17}{'wall':>7}")
    for label, runs in (("full " + name, theirs), ("factcheck extraction", ours)):
        cpu, wall = min(r[0] for r in runs), min(r[1] for r in runs)
        print(f"{label:24.24}{cpu:8.2f}{wall:8.2f}{sentences / cpu:17.0f}{sentences / wall:7.0f}")
    print(
        f"times the full pipeline: CPU {best(theirs, 0) / best(ours, 0):.2f}, "
        f"wall {best(theirs, 1) / best(ours, 1):.2f}"
    )


def best(runs: list[tuple[float, float]], column: int) -> float:
    return min(run[column] for run in runs)


def start_up() -> None:
    """`factcheck --help` beside the import of click alone."""
    for label, command in (
        ("factcheck --help", [*FACTCHECK, "--help"]),
        ('python -c "import click"', [sys.executable, "-c", "import click"]),
    ):
        walls = [
            timed(lambda command=command: subprocess.run(command, capture_output=True, check=False))[1]
            for _ in range(5)
        ]
        print(f"{label:28}{min(walls):6.2f} s")


def one_check(folder: Path) -> None:
    """A check of the first five articles, from the start of the process to its end, and its peak memory."""
    articles = [str(p) for p in sorted(folder.glob("*.txt"))[:5]]
    with tempfile.TemporaryDirectory() as out:
        command = [*FACTCHECK, "check", *articles, "--format", "json", "--output", f"{out}/r.json"]
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        _, wall = timed(lambda: subprocess.run(command, capture_output=True, check=False))
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    print(
        f"check of {len(articles)} articles{'':5}{wall:6.2f} s wall, {cpu:.2f} s CPU, "
        f"peak memory {after.ru_maxrss / 1024:.0f} MiB"
    )


def matching(stories: Path) -> None:
    """Seconds to match the first claims of many stories, and how they grow with the claims."""
    import numpy as np

    from factcheck import facts, sources

    language = Language.load()
    read, found = [], []
    for folder in sorted(stories.iterdir()):
        if len(found) >= max(MATCHED):
            break
        if any(folder.glob("*.txt")):
            for source in sources.read(sorted(folder.glob("*.txt"))).sources:
                source = dataclasses.replace(source, id=f"{folder.name}/{source.id}")
                read.append(source)
                told = claims.extract(source, language)
                found += [dataclasses.replace(c, id=f"{source.id}/{c.id}") for c in told]
    facts.match(found[:50], read)  # loads the encoder
    taken = []
    for number in (n for n in MATCHED if n <= len(found)):
        chosen = found[:number]
        known = {c.source for c in chosen}
        cpu, wall = timed(lambda: facts.match(chosen, [s for s in read if s.id in known]))  # noqa: B023
        taken.append((number, cpu))
        print(f"matching {number:5} claims of {len(known):4} articles{cpu:8.2f} s CPU {wall:8.2f} s wall")
    if len(taken) > 1:
        exponent = np.polyfit(*np.log(np.array(taken)).T, 1)[0]
        print(f"the time grows with the claims to the power {exponent:.2f}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=DOCUMENTS, help="a folder of .txt articles")
    parser.add_argument("--articles", type=int, default=30, help="read at most so many (default 30)")
    parser.add_argument("--stories", type=Path, default=STORIES, help="a folder with a folder of articles a story")
    options = parser.parse_args()
    paths = sorted(options.folder.glob("*.txt"))[: options.articles]
    if not paths:
        raise SystemExit(f"no .txt articles in {options.folder}")
    start_up()
    one_check(options.folder)
    extraction([path.read_text("utf-8", errors="replace") for path in paths])
    if options.stories.is_dir():
        matching(options.stories)


if __name__ == "__main__":
    main()
