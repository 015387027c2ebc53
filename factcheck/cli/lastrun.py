"""What the last check in this folder found, so that `factcheck accept` knows a finding by its id.

It is kept in the user's cache, never in the project. A cache that cannot be written or read costs nothing but that.
"""

import hashlib
import json
import os
from pathlib import Path

from factcheck.model import Finding, Outcome


def remember(outcome: Outcome, decisions: str) -> None:
    """Keep the findings of a check, and where its decisions are kept."""
    sources = outcome.source()
    kept = {
        "decisions": decisions,
        "findings": {
            f.id: {"rule": f.rule, "message": f.message, "article": sources[f.source].name} for f in outcome.findings
        },
    }
    try:
        _file().parent.mkdir(parents=True, exist_ok=True)
        _file().write_text(json.dumps(kept), "utf-8")
    except OSError:
        return


def recall() -> tuple[dict[str, tuple[Finding, str]], str | None]:
    """The findings of the last check by id, each with its article's name; and where its decisions are kept."""
    try:
        kept = json.loads(_file().read_text("utf-8"))
        return {i: _finding(i, f) for i, f in kept["findings"].items()}, str(kept["decisions"])
    except (OSError, ValueError, KeyError, TypeError):
        return {}, None


def from_report(path: str) -> dict[str, tuple[Finding, str]]:
    """The findings of a JSON report by id, each with its article's name.

    Raises ValueError where it is none.
    """
    try:
        report = json.loads(Path(path).read_text("utf-8"))
        names = {s["id"]: s["name"] for s in report["sources"]}
        return {f["id"]: _finding(f["id"], {**f, "article": names[f["source"]]}) for f in report["findings"]}
    except (OSError, KeyError, TypeError, AttributeError, ValueError) as error:
        raise ValueError(f"{path} is no JSON report of factcheck: {error}") from error


def _finding(name: str, kept: dict[str, str]) -> tuple[Finding, str]:
    return Finding(kept["rule"], "info", kept["message"], "", 0, 0, id=name), kept["article"]


def _file() -> Path:
    home = os.environ.get("XDG_CACHE_HOME") or os.environ.get("LOCALAPPDATA") or Path.home() / ".cache"
    folder = hashlib.sha256(str(Path.cwd()).encode()).hexdigest()[:16]
    return Path(home) / "factcheck" / f"last-{folder}.json"
