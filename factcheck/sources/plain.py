"""Plain text: the first lines are a title, a date line, a byline, in any order; then the article."""

import re
from collections.abc import Iterator

from factcheck.model import Span
from factcheck.sources import dates, publisher
from factcheck.sources.heading import Heading

LINE = re.compile(r"[^\r\n\u2028\u2029]+")
BLANK = "\ufeff \t\u00a0\u200b"
LONGEST_TITLE = 200
LONGEST_DATE_LINE = 120
FIRST_LINES = 6
SENTENCE = re.compile(r"[.;:,]['\"’”)]*$")
LABEL = re.compile(r"^[\w\s]{1,30}:$")  # "Last Updated:", whose date was lost
BYLINE = re.compile(r"^by\s+[^\d.!?]{3,80}$", re.IGNORECASE)


def heading(text: str) -> Heading:
    """The heading of a plain text. A title is a line that does not end as a sentence does and that an article
    follows, or any short line right above a date line."""
    lines = list(_lines(text))
    title: Span | None = None
    published = None
    body = 0
    for n, line in enumerate(lines[:FIRST_LINES]):
        words = text[line.start : line.end]
        date = dates.alone(words) if len(words) <= LONGEST_DATE_LINE else None
        if date:
            published = published or date
        elif title is None and n + 1 < len(lines) and _is_title(words, text, lines[n + 1]):
            title = line
        elif not LABEL.match(words) and not BYLINE.match(words):
            break
        body = line.end
    if body and lines and body == lines[-1].end and title is not None:  # a heading without an article
        title, body = None, 0
    for line in lines[:FIRST_LINES] + lines[-2:]:  # below a standfirst, or at the foot
        published = published or dates.alone(text[line.start : line.end][: LONGEST_DATE_LINE + 1])
    named = text[title.start : title.end] if title else None
    return Heading(
        title=named,
        title_span=title,
        published=published,
        publisher=publisher.in_body(text, body) or (publisher.in_title(named) if named else None),
        body=_after_blank(text, body),
    )


def _lines(text: str) -> Iterator[Span]:
    """Lines that hold words, without the blanks around them (a byte-order mark counts as one)."""
    for match in LINE.finditer(text):
        words = match.group()
        inner = words.strip(BLANK)
        if inner:
            start = match.start() + len(words) - len(words.lstrip(BLANK))
            yield Span(start, start + len(inner))


def _is_title(words: str, text: str, following: Span) -> bool:
    if LABEL.match(words) or BYLINE.match(words) or len(words) > LONGEST_TITLE:
        return False
    if not SENTENCE.search(words):
        return True
    return dates.alone(text[following.start : following.end][:LONGEST_DATE_LINE]) is not None


def _after_blank(text: str, start: int) -> int:
    while start and start < len(text) and text[start] in BLANK + "\r\n\u2028\u2029":
        start += 1
    return start
