"""The articles in full, every claim marked in the colour and with the letter of its position."""

import dataclasses
from collections.abc import Mapping, Sequence

from markupsafe import Markup

from factcheck.report.page.facts import Evidence, Story
from factcheck.report.page.papers import Paper
from factcheck.report.page.text import Mark, marked, plain


@dataclasses.dataclass(frozen=True, slots=True)
class Paragraph:
    html: Markup
    title: bool


@dataclasses.dataclass(frozen=True, slots=True)
class Article:
    paper: Paper
    paragraphs: tuple[Paragraph, ...]


def articles(papers: Sequence[Paper], stories: Sequence[Story]) -> tuple[Article, ...]:
    """Every paper with its text; copies are not shown again."""
    told: dict[str, list[Mark]] = {p.id: [] for p in papers}
    for story in stories:
        for e in story.evidence:
            if e.paper.id in told:
                told[e.paper.id].append(_mark(e, story))
    return tuple(Article(paper, _paragraphs(paper, told)) for paper in papers)


def _mark(e: Evidence, story: Story) -> Mark:
    label = f"{plain(story.fact.label)}: {plain(e.words)}, position {e.letter}"
    link = Markup('<a class="ref {}" id="m-{}" href="#{}" aria-label="{}">{}</a>').format(
        e.style, e.claim.id, e.claim.id, label, e.letter
    )
    return Mark(e.claim.start, e.claim.end, e.style, link)


def _paragraphs(paper: Paper, told: Mapping[str, list[Mark]]) -> tuple[Paragraph, ...]:
    marks = sorted(told[paper.id], key=lambda m: m.start)
    title = paper.source.title_span
    made = []
    for span in paper.paragraphs:
        inside = [m for m in marks if m.start < span.end and m.end > span.start]
        html = marked(paper.source.text, span.start, span.end, inside)
        made.append(Paragraph(html, title is not None and span.start <= title.start < span.end))
    return tuple(made)
