"""Who says the number, in US political news (PolNeAR, Newell et al., LREC 2018).

    python -m benchmarks.polnear [../shared/polnear] [--errors] [--output report.json]

Extracts the claims of every document, writes one report (claims only, no facts), and runs the scorer beside the data.
"""

import argparse
import dataclasses
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from factcheck import claims
from factcheck.language import Language
from factcheck.model import Source

DATA = Path(__file__).parent.parent / ".." / "shared" / "polnear"


def report(documents: Path) -> dict[str, object]:
    """Sources and claims of all texts of a folder, in the report's format."""
    language = Language.load()
    sources, found = [], []
    for n, path in enumerate(sorted(documents.glob("*.txt")), 1):
        source = Source(id=f"s{n}", path=str(path), name=path.stem, text=path.read_bytes().decode("utf-8"))
        sources.append({"id": source.id, "path": source.path, "name": source.name})
        for claim in claims.extract(source, language):
            found.append({**dataclasses.asdict(claim), "id": f"c{len(found) + 1}"})
    return {"sources": sources, "claims": found, "facts": []}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=DATA)
    parser.add_argument("--errors", action="store_true", help="list every number with a wrong speaker")
    parser.add_argument("--output", type=Path, help="keep the report in this file")
    options = parser.parse_args()
    if not (options.folder / "gold.json").exists():
        raise SystemExit(f"{options.folder / 'gold.json'} is not here")
    with tempfile.TemporaryDirectory() as folder:
        output = options.output or Path(folder) / "report.json"
        output.write_text(json.dumps(report(options.folder / "documents"), ensure_ascii=False), "utf-8")
        more = ["--errors"] if options.errors else []
        subprocess.run([sys.executable, str(options.folder / "score.py"), str(options.folder), str(output), *more], check=True)


if __name__ == "__main__":
    main()
