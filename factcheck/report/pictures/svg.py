"""SVG elements as strings, and the marks that all pictures share.

x is in per cent of the width and y in pixels, so that a drawing follows the page's width while its type keeps its size.
Colours come from the page's style sheet by class; nothing here carries a ``style`` attribute, which the page's security
policy would refuse.
"""

from markupsafe import Markup, escape

from factcheck.report.page.text import plain
from factcheck.report.pictures.axis import Axis


def text(x: float, y: float, words: str, css: str = "", anchor: str = "start", dx: float = 0) -> str:
    """A line of text at ``x`` per cent, moved by ``dx`` pixels."""
    where = f' dx="{dx:g}"' if dx else ""
    which = f' class="{css}"' if css else ""
    turn = f' text-anchor="{anchor}"' if anchor != "start" else ""
    return f'<text x="{x:g}%" y="{y:g}"{where}{which}{turn}>{escape(plain(words))}</text>'


def line(x1: float, y1: float, x2: float, y2: float, css: str) -> str:
    return f'<line x1="{x1:g}%" y1="{y1:g}" x2="{x2:g}%" y2="{y2:g}" class="{css}"/>'


def badge(x: float, y: float, letter: str, style: str) -> str:
    """A position's letter in a disc of its colour."""
    return (
        f'<g class="badge {style}"><circle cx="{x:g}%" cy="{y:g}" r="8.5"/>'
        f'<text x="{x:g}%" y="{y + 4:g}" text-anchor="middle">{letter}</text></g>'
    )


def bar(x1: float, x2: float, y: float, style: str, open_left: bool = False, open_right: bool = False) -> str:
    """An interval, filled with its position's pattern; an open end has an arrow instead of an edge."""
    parts = [
        f'<rect x="{x1:g}%" y="{y - 5:g}" width="{max(0.4, x2 - x1):g}%" height="10" class="bar {style}" fill="url(#{style}f)"/>'  # noqa: E501
    ]
    if open_left:
        parts.append(f'<svg x="{x1:g}%" y="{y:g}" class="arrow {style}"><path d="M7-8-2 0 7 8z"/></svg>')
    if open_right:
        parts.append(f'<svg x="{x2:g}%" y="{y:g}" class="arrow {style}"><path d="M-7-8 2 0-7 8z"/></svg>')
    return "".join(parts)


def scale(axis: Axis, top: float, bottom: float) -> str:
    """The axis at ``bottom``, with hairlines up to ``top``."""
    parts = []
    for value, label in axis.ticks:
        x = axis.at(value)
        parts.append(line(x, top, x, bottom, "hair"))
        parts.append(text(x, bottom + 14, label, "tick", "middle"))
    parts.append(line(0, bottom, 100, bottom, "base"))
    return "".join(parts)


def drawing(id: str, height: float, title: str, description: str, body: str) -> Markup:
    """The picture, with its text alternatives."""
    return Markup(
        f'<svg role="img" aria-labelledby="{escape(id)}-t {escape(id)}-d" class="pic" width="100%" height="{height:g}">'
        f'<title id="{escape(id)}-t">{escape(plain(title))}</title>'
        f'<desc id="{escape(id)}-d">{escape(plain(description))}</desc>{body}</svg>'
    )


def clipped(words: str, length: int = 46) -> str:
    """``words``, shortened at a space so that they fit a phone's width."""
    if len(words) <= length:
        return words
    return words[: length - 1].rsplit(" ", 1)[0].rstrip(",;") + "…"
