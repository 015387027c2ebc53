"""The report as one HTML page that an editor reads: self-contained, readable without scripts, safe whatever the
articles say.

All words of the articles pass through `factcheck.report.page.text` or Jinja's autoescape. The page's security policy
allows one style sheet and one script, by their hashes, and nothing from anywhere else, so that a mistake in escaping
still runs nothing.
"""

import base64
import dataclasses
import datetime
import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import jinja2
from babel.dates import format_datetime
from markupsafe import Markup

from factcheck.model import SEVERITIES, Finding, Outcome, line_and_column
from factcheck.report.page import embedded, wording
from factcheck.report.page.articles import articles
from factcheck.report.page.facts import STYLES, Entry, Story, stories
from factcheck.report.page.papers import Paper, papers
from factcheck.report.page.text import foreign, plain
from factcheck.report.pictures import picture
from factcheck.report.pictures.fills import patterns
from factcheck.report.summary import summary
from factcheck.version import __version__

WORST = 12
"""So many conflicts stand at the head of the page; the others follow below."""
PACKAGED = Path(__file__).parent / "templates"


class TemplateProblem(ValueError):
    """A newsroom's own templates cannot be used; the message says which, where and why."""


def render(outcome: Outcome, *, title: str | None = None, templates: Path | None = None, **_: Any) -> str:
    """The page of ``outcome``.

    ``title`` is the story's name; without one the first source's headline stands in. ``templates`` is a folder whose
    files replace the packaged ones of the same name (docs/templates.md). Raises `TemplateProblem` for a folder or a
    template that cannot be used.
    """
    if templates is not None and not Path(templates).is_dir():
        raise TemplateProblem(f"{templates}: there is no such folder of templates")
    try:
        pages = _environment(templates)
        return pages.get_template("report.html").render(_context(outcome, title, pages))
    except jinja2.TemplateSyntaxError as error:
        raise TemplateProblem(f"{error.filename or error.name}, line {error.lineno}: {error.message}") from error
    except jinja2.TemplateNotFound as error:
        raise TemplateProblem(f"there is no template {error.name!r}, neither yours nor a packaged one") from error
    except jinja2.TemplateError as error:
        raise TemplateProblem(f"a template in {templates or PACKAGED} fails: {error.message}") from error


def _environment(templates: Path | None) -> jinja2.Environment:
    own = [jinja2.FileSystemLoader(templates)] if templates is not None else []
    packaged = jinja2.FileSystemLoader(PACKAGED)
    pages = jinja2.Environment(
        loader=jinja2.ChoiceLoader([*own, packaged, jinja2.PrefixLoader({"factcheck": packaged})]),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    pages.filters.update(
        foreign=lambda text: foreign(str(text)),
        plain=lambda text: plain(str(text)),
        number=wording.number,
        some=wording.some,
        within=wording.within,
        listed=wording.listed,
        moment=_moment,
    )
    return pages


def _moment(when: datetime.datetime) -> str:
    zone = "UTC" if when.utcoffset() == datetime.timedelta(0) else when.strftime("%z")
    return f"{format_datetime(when, 'd MMMM y, HH:mm', locale=wording.LOCALE)} {zone}".strip()


def _context(outcome: Outcome, title: str | None, pages: jinja2.Environment) -> dict[str, Any]:
    read = papers(outcome.sources, outcome.claims)
    told = stories(outcome.facts, outcome.claim(), read, outcome.findings)
    speakers = sorted({name for s in told for name in s.speakers}, key=lambda name: (name.casefold(), name))
    remarks = _remarks(outcome, read)
    style, script = (_source(pages, *names) for names in (("page.css", "house.css"), ("page.js",)))
    return {
        "title": title or _title(outcome),
        "summary": _lede(outcome),
        "created": outcome.created,
        "version": __version__,
        "policy": _policy(style, script),
        "style": Markup(f"<style>{style}</style>"),
        "script": Markup(f"<script>{script}</script>"),
        "patterns": patterns(STYLES),
        "papers": read,
        "skipped": outcome.skipped,
        "notes": outcome.notes,
        "worst": WORST,
        "contested": [s for s in told if s.contested],
        "sections": _sections(told),
        "compared": [_row(s, read) for s in told if s.fact.verdict != "single"],
        "pictures": {s.id: picture(s) for s in told},
        "articles": articles(read, told),
        "draft": [r for r in remarks if r.paper.is_draft],
        "findings": [r for r in remarks if not r.paper.is_draft],
        "speakers": speakers,
        "verdicts": wording.VERDICTS,
        "kinds": wording.KINDS,
        "kinds_told": [k for k in wording.KINDS if any(s.fact.kind == k for s in told)],
        "counts": {v: sum(s.fact.verdict == v for s in told) for v in wording.VERDICTS},
        "index": embedded.index(told, speakers),
        "files": embedded.files(outcome),
        "filename": "factcheck-report",
    }


def _lede(outcome: Outcome) -> str:
    """The verdict on the whole story in a sentence, and what could not be compared in another."""
    return f"{wording.capital(summary(outcome))}. {wording.alone(outcome.facts)}".rstrip()


def _title(outcome: Outcome) -> str:
    """The first headline, or else the folder that the articles lie in."""
    told = [s for s in outcome.sources if s.role == "source"]
    headline = next((s.title for s in told if s.title), None)
    folder = Path(told[0].path).parent.name if told else ""
    return headline or folder or next((s.name for s in told), "No sources")


def _source(pages: jinja2.Environment, *names: str) -> str:
    """Style sheets or scripts as they are, one after the other: they are no templates."""
    loader = pages.loader
    assert loader is not None
    return "\n".join(loader.get_source(pages, name)[0] for name in names)


def _policy(style: str, script: str) -> str:
    """A Content-Security-Policy that lets exactly this style sheet and this script in, and images from the page
    itself (a newsroom's logo)."""

    def hashed(text: str) -> str:
        return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"

    return (
        f"default-src 'none'; script-src {hashed(script)}; style-src {hashed(style)}; img-src data:; "
        "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
    )


def _row(story: Story, read: Sequence[Paper]) -> tuple[Story, dict[str, tuple[Entry, ...]], list[str]]:
    """A row of the table: the fact, what each paper says, and which papers say nothing."""
    cells = story.cells()
    return story, cells, [p.tag for p in read if p.id not in cells]


def _sections(told: Sequence[Story]) -> list[tuple[str, str, str, list[Story]]]:
    """The groups of facts in the order of the page: name, heading, a line that explains it, and the facts."""
    verdicts = {"conflict": ("conflict", "disputed"), "update": ("update",), "agree": ("agree",), "single": ("single",)}
    words = {
        "conflict": ("Where the sources conflict", "Positions that cannot all be true of the same moment."),
        "update": ("What changed over time", "Values that follow the dates of the articles, as a toll that rises."),
        "agree": ("Where they agree", "Several sources, one position."),
        "single": ("Told by one source only", "Nothing to compare these with."),
    }
    return [(name, *words[name], [s for s in told if s.fact.verdict in verdicts[name]]) for name in verdicts]


@dataclasses.dataclass(frozen=True, slots=True)
class Remark:
    """A finding with its place: the paper and the line, and the words that it is about."""

    finding: Finding
    paper: Paper
    line: int
    quote: str


def _remarks(outcome: Outcome, read: Sequence[Paper]) -> list[Remark]:
    """The findings that no fact's own entry shows: those about the draft, and those about wording; worst first."""
    by_id = {p.id: p for paper in read for p in (paper, *paper.copies)}
    made = []
    for finding in outcome.findings:
        paper = by_id.get(finding.source)
        if paper is not None and (finding.fact is None or paper.is_draft):
            text = paper.source.text
            line, _ = line_and_column(text, finding.start)
            made.append(Remark(finding, paper, line, text[finding.start : min(finding.end, finding.start + 80)]))
    return sorted(made, key=lambda r: (r.finding.suppressed is not None, -SEVERITIES.index(r.finding.severity)))
