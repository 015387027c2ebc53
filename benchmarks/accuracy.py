"""Check every story of a folder of stories, and write the reports that ``../shared/eval/score.py`` scores.

python -m benchmarks.accuracy ../shared/eval/dev --out /tmp/reports
../shared/eval/score.py ../shared/eval/dev /tmp/reports
"""

import argparse
from pathlib import Path

from benchmarks.gold import folders


def main() -> None:
    """Read the arguments, write DIR/<folder>.json for each folder that holds articles."""
    parser = argparse.ArgumentParser(prog="benchmarks.accuracy", description=__doc__.splitlines()[0])
    parser.add_argument("sets", type=Path, help="a folder of folders, each with the articles (*.txt) of one event")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="where the reports go")
    args = parser.parse_args()

    from factcheck import pipeline, report
    from factcheck.language import Language

    language = Language.load()
    args.out.mkdir(parents=True, exist_ok=True)
    for folder in folders(args.sets):
        outcome = pipeline.run(sorted(folder.glob("*.txt")), language=language)
        (args.out / f"{folder.name}.json").write_text(report.render(outcome, "json"), "utf-8")


if __name__ == "__main__":
    main()
