"""What the page carries for its script: an index to filter by, and the report's own files to download."""

import base64
import gzip
import json
from collections.abc import Sequence

from markupsafe import Markup

from factcheck.model import Outcome
from factcheck.report import csv
from factcheck.report import json as as_json
from factcheck.report.page.facts import Story


def index(stories: Sequence[Story], speakers: Sequence[str]) -> Markup:
    """For each fact its verdict, kind, sources and speakers, as JSON that is safe inside a script element. A speaker
    is a number in ``speakers``; "-" is the article's own words."""
    number = {speaker: str(n) for n, speaker in enumerate(speakers)}
    facts = {
        s.id: [
            s.fact.verdict,
            s.fact.kind,
            [p.id for p in s.papers],
            [*(number[name] for name in s.speakers), *(["-"] if any(e.speaker is None for e in s.evidence) else [])],
        ]
        for s in stories
    }
    return in_script(json.dumps(facts, separators=(",", ":")))


def in_script(text: str) -> Markup:
    """JSON ``text`` with what could end a script element or open a comment as escapes; it stays the same JSON."""
    return Markup(text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026"))


def files(outcome: Outcome) -> dict[str, str]:
    """The report as "json" and "csv", each compressed with gzip and written in base64: a tenth of their size, and only
    letters and digits in the page, whatever the articles say."""
    texts = {"json": as_json.render(outcome, indent=None), "csv": csv.render(outcome)}
    return {name: _packed(text) for name, text in texts.items()}


def _packed(text: str) -> str:
    data = gzip.compress(text.encode("utf-8", "backslashreplace"), compresslevel=6, mtime=0)
    return base64.b64encode(data).decode("ascii")
