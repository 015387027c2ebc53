"""How a figure moved: the dates of the articles from left to right, the values from bottom to top."""

import datetime
import itertools
from collections.abc import Sequence

from markupsafe import Markup

from factcheck.report.page.facts import Story
from factcheck.report.page.wording import day, short_day
from factcheck.report.pictures import svg
from factcheck.report.pictures.axis import Axis, axis
from factcheck.report.pictures.points import Point, scale_of

HEIGHT, TOP, FOOT = 150, 22, 26
NARROWEST = 330
"""The width in pixels on which words may not run into each other: a phone's."""
LETTER, LINE, DISC = 6.4, 14, 11
Box = tuple[float, float, float, float]
"""Left, top, right and bottom in pixels of the narrowest picture."""


def draw(story: Story, points: Sequence[Point]) -> Markup | None:
    """The picture; points whose article bears no date are left out."""
    dated = _merged(points)
    dates = sorted({when for when, _, _ in dated})
    values = axis(
        [p for _, p, _ in dated], scale_of(dated[0][1].evidence[0].claim), dated[0][1].evidence[0].claim.value.unit
    )
    x = Axis(dates[0].toordinal(), dates[-1].toordinal(), (), left=12, right=22)
    placed = [(x.at(when.toordinal()), _y(values, p.centre), p, tags) for when, p, tags in dated]
    body = [svg.line(0, _y(values, v), 100, _y(values, v), "hair") for v, _ in values.ticks]
    body += [svg.text(0, _y(values, v) - 3, label, "tick") for v, label in values.ticks]
    body += [svg.line(a[0], a[1], b[0], b[1], "path") for a, b in itertools.pairwise(placed)]
    taken = [_around(at, y) for at, y, _, _ in placed]
    for at, y, point, tags in placed:
        if point.high is None:
            body.append(f'<svg x="{at:g}%" y="{y - 9:g}" class="arrow {point.style}"><path d="M-5 0 0-10 5 0z"/></svg>')
        if point.low is None:
            body.append(f'<svg x="{at:g}%" y="{y + 9:g}" class="arrow {point.style}"><path d="M-5 0 0 10 5 0z"/></svg>')
        body.append(svg.badge(at, y, point.letter, point.style))
        body.append(_words(f"{svg.clipped(point.text, 22)} · {tags}", at, y, taken))
    bottom = TOP + HEIGHT
    body.append(svg.line(0, bottom + 6, 100, bottom + 6, "base"))
    shown = dates if len(dates) <= 5 else [dates[0], dates[len(dates) // 2], dates[-1]]
    body += [svg.text(x.at(d.toordinal()), bottom + 20, _short(d), "tick", "middle") for d in shown]
    told = "; ".join(f"{day(when)}: {p.text} ({tags}), position {p.letter}" for when, p, tags in dated)
    title = f"{story.fact.label}: values by date of the article, {short_day(dates[0])} to {short_day(dates[-1])}"
    return svg.drawing(f"pic-{story.id}", bottom + FOOT, title, told + ".", "".join(body))


def _merged(points: Sequence[Point]) -> list[tuple[datetime.date, Point, str]]:
    """The points by date and value, each with the papers that print it on that day, whoever is quoted."""
    same: dict[tuple[datetime.date, float | None, float | None, str], list[Point]] = {}
    for p in points:
        if (when := p.evidence[0].paper.source.published) is not None:
            same.setdefault((when, p.low, p.high, p.letter), []).append(p)
    merged = []
    for (when, *_), equal in same.items():
        tags = dict.fromkeys(e.paper.tag for p in equal for e in p.evidence)
        merged.append((when, equal[0], ", ".join(tags)))
    return sorted(merged, key=lambda m: (m[0], m[1].centre))


def _y(values: Axis, value: float) -> float:
    return round(TOP + HEIGHT * (1 - (values.at(value) - values.left) / (100 - values.left - values.right)), 1)


def _around(at: float, y: float) -> Box:
    middle = at * NARROWEST / 100
    return middle - DISC, y - DISC, middle + DISC, y + DISC


def _words(words: str, at: float, y: float, taken: list[Box]) -> str:
    """The words beside their disc, or above or below it: the first place that is free and inside the picture."""
    middle, width = at * NARROWEST / 100, LETTER * len(words)
    places = [
        ("start", 14.0, 4.0, middle + 12),
        ("end", -14.0, 4.0, middle - 12 - width),
        *(("middle", 0.0, dy, middle - width / 2) for dy in (-14.0, 24.0)),
        *(("end", 8.0, dy, middle + 8 - width) for dy in (-14.0, 24.0, -28.0, 38.0)),
    ]
    anchor, dx, dy, left = next((p for p in places if _free(_box(p[3], y + p[2], width), taken)), places[0])
    taken.append(_box(left, y + dy, width))
    return svg.text(at, y + dy, words, "what", anchor, dx)


def _box(left: float, base: float, width: float) -> Box:
    return left, base - LINE + 4, left + width, base + 3


def _free(box: Box, taken: Sequence[Box]) -> bool:
    left, top, right, bottom = box
    if left < 0 or right > NARROWEST or top < 0 or bottom > TOP + HEIGHT + 8:
        return False
    return not any(left < r and right > a and top < b and bottom > t for a, t, r, b in taken)


def _short(date: datetime.date) -> str:
    return short_day(date).rsplit(" ", 1)[0]
