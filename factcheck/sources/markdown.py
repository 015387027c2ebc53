"""Markdown: a front matter between lines of ``---`` and a ``# Title``; else as plain text."""

import dataclasses
import datetime
import re

from factcheck.model import Span
from factcheck.sources import dates, plain
from factcheck.sources.heading import Heading

FRONT = re.compile(r"\ufeff?---[ \t]*\r?\n(?P<fields>.*?\n)---[ \t]*(?:\r?\n|$)", re.DOTALL)
FIELD = re.compile(r"^(?P<name>\w+):[ \t]*(?P<quote>['\"]?)(?P<value>.*?)(?P=quote)[ \t]*\r?$", re.MULTILINE)
TITLE = re.compile(r"[\ufeff\s]*\#[ \t]+(?P<title>[^\r\n]*?)[ \t#]*(?:\r?\n|$)")


def heading(text: str) -> Heading:
    """The heading of a Markdown text; ``title``, ``date`` and ``publisher`` of a front matter count first."""
    front = FRONT.match(text)
    start = front.end() if front else 0
    found = _below(text, start)
    if not front:
        return found
    offset = front.start("fields")
    fields = {m["name"].lower(): m for m in FIELD.finditer(front["fields"])}
    title = fields.get("title") if found.title is None else None
    return dataclasses.replace(
        found,
        title=title["value"] if title else found.title,
        title_span=Span(offset + title.start("value"), offset + title.end("value")) if title else found.title_span,
        published=_date(fields) or found.published,
        publisher=next((fields[f]["value"] for f in ("publisher", "source") if f in fields), found.publisher),
        body=max(start, found.body),
    )


def _below(text: str, start: int) -> Heading:
    """The heading below the front matter: the text after a ``# Title`` is read as plain text."""
    title = TITLE.match(text, start)
    skip = title.end() if title else start
    rest = _moved(plain.heading(text[skip:]), skip)
    if not title or not title["title"]:
        return rest
    body = rest.body if rest.title is None and rest.body > skip else skip
    return dataclasses.replace(
        rest, title=title["title"], title_span=Span(title.start("title"), title.end("title")), body=body
    )


def _moved(heading: Heading, by: int) -> Heading:
    span = heading.title_span
    return dataclasses.replace(
        heading, title_span=Span(span.start + by, span.end + by) if span else None, body=heading.body + by
    )


def _date(fields: dict[str, re.Match[str]]) -> datetime.date | None:
    return next(
        (d for f in ("date", "published", "updated") if f in fields and (d := dates.find(fields[f]["value"]))), None
    )
