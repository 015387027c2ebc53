"""Run the accuracy benchmarks and hold them against their floors (floors.json).

python -m benchmarks.floors ../shared
"""

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

FLOORS = Path(__file__).with_name("floors.json")
Figures = dict[str, float]


def main() -> None:
    """Measure, print each figure beside its floor, and leave with 1 where one lies below."""
    parser = argparse.ArgumentParser(prog="benchmarks.floors", description=__doc__.splitlines()[0])
    parser.add_argument("shared", type=Path, help="the folder that holds eval/, newsquant/ and polnear/")
    args = parser.parse_args()
    floors: Mapping[str, Figures] = json.loads(FLOORS.read_text("utf-8"))
    below = False
    with tempfile.TemporaryDirectory() as scratch, ThreadPoolExecutor(os.cpu_count()) as pool:
        measured = {
            name: pool.submit(measure, args.shared / name, Path(scratch))
            for name, measure in MEASURES.items()
            if name in floors and (args.shared / name).is_dir()
        }
        for name in MEASURES:
            if name not in measured:
                print(f"{name}: not measured (no floors, or no data)")
                continue
            figures = measured[name].result()
            for figure, floor in floors[name].items():
                held = figures[figure] >= floor
                below |= not held
                print(f"{name:10} {figure:24} {figures[figure]:6.3f}  floor {floor:.3f}  {'ok' if held else 'BELOW'}")
    sys.exit(int(below))


def accuracy(data: Path, scratch: Path) -> Figures:
    """Figures of eval/score.py over the development sets."""
    _run("-m", "benchmarks.accuracy", data / "dev", "--out", scratch / "reports")
    result = json.loads(_run(data / "score.py", data / "dev", scratch / "reports", "--json"))
    return {k: v for k, v in result["total"]["all"].items() if isinstance(v, float)}


def newsquant(data: Path, scratch: Path) -> Figures:
    """F1 of newsquant/score.py, by the name of its row, as shares of one."""
    predicted = scratch / "newsquant.json"
    _run("-m", "benchmarks.newsquant", data / "dev.json", "--out", predicted)
    rows = re.findall(
        r"^(.+?)\s+P .*F1\s+([\d.]+)", _run(data / "score.py", data / "dev.json", predicted), re.MULTILINE
    )
    return {name: float(f1) / 100 for name, f1 in rows}


def polnear(data: Path, scratch: Path) -> Figures:
    """Figures of polnear/score.py: covered, right, silent, F1."""
    report = scratch / "polnear.json"
    _run("-m", "benchmarks.polnear", data / "documents", "--out", report)
    return {k: float(v) for k, v in re.findall(r"(\w+) ([\d.]+)(?=  )", _run(data / "score.py", data, report))}


MEASURES = {"eval": accuracy, "newsquant": newsquant, "polnear": polnear}


def _run(*command: str | Path) -> str:
    done = subprocess.run([sys.executable, *map(str, command)], capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"{' '.join(map(str, command))} failed:\n{done.stderr}")
    return done.stdout


if __name__ == "__main__":
    main()
