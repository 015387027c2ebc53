"""Who says the number, in US political news (PolNeAR, Newell et al., LREC 2018).

    python -m benchmarks.polnear ../shared/polnear/documents --out report.json
    ../shared/polnear/score.py ../shared/polnear report.json [--errors]

Extracts the claims of every document and writes one report (claims only, no facts); the scorer lies beside the data.
"""

import argparse
import dataclasses
import json
from pathlib import Path

from factcheck import claims
from factcheck.language import Language
from factcheck.model import Source


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
    parser.add_argument("documents", type=Path, help="a folder of .txt files")
    parser.add_argument("--out", type=Path, required=True, help="write the report to this file")
    options = parser.parse_args()
    options.out.write_text(json.dumps(report(options.documents), ensure_ascii=False), "utf-8")


if __name__ == "__main__":
    main()
