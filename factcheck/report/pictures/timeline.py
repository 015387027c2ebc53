"""How a figure moved: the dates of the articles from left to right, the values from bottom to top."""

import datetime
import itertools
from collections.abc import Sequence

from markupsafe import Markup

from factcheck.report.page.facts import Story
from factcheck.report.page.wording import day, short_day
from factcheck.report.pictures import svg
from factcheck.report.pictures.axis import Axis, axis
from factcheck.report.pictures.points import Point

HEIGHT, TOP, FOOT = 150, 18, 26
CLOSEST = 16
"""Words nearer than that, in pixels, would run into each other."""


def draw(story: Story, points: Sequence[Point]) -> Markup | None:
    """The picture; points whose article bears no date are left out."""
    dated = [(when, p) for p in points if (when := p.evidence[0].paper.source.published) is not None]
    dated.sort(key=lambda d: (d[0], d[1].centre))
    dates = sorted({when for when, _ in dated})
    values = axis([p for _, p in dated], "number", dated[0][1].evidence[0].claim.value.unit)
    x = Axis(dates[0].toordinal(), dates[-1].toordinal(), (), left=12, right=22)
    placed = [(x.at(when.toordinal()), _height(values, p), p) for when, p in dated]
    body = [svg.line(0, _y(values, v), 100, _y(values, v), "hair") for v, _ in values.ticks]
    body += [svg.text(0, _y(values, v) - 3, label, "tick") for v, label in values.ticks]
    body += [svg.line(x1, y1, x2, y2, "path") for (x1, y1, _), (x2, y2, _) in itertools.pairwise(placed)]
    for n, (at, y, point) in enumerate(placed):
        if point.high is None:
            body.append(f'<svg x="{at:g}%" y="{y - 9:g}" class="arrow {point.style}"><path d="M-5 0 0-10 5 0z"/></svg>')
        if point.low is None:
            body.append(f'<svg x="{at:g}%" y="{y + 9:g}" class="arrow {point.style}"><path d="M-5 0 0 10 5 0z"/></svg>')
        body.append(svg.badge(at, y, point.letter, point.style))
        body.append(_words(placed[:n], at, y, point))
    bottom = TOP + HEIGHT
    body.append(svg.line(0, bottom + 6, 100, bottom + 6, "base"))
    shown = dates if len(dates) <= 5 else [dates[0], dates[len(dates) // 2], dates[-1]]
    body += [svg.text(x.at(d.toordinal()), bottom + 20, _short(d), "tick", "middle") for d in shown]
    told = "; ".join(f"{day(when)}: {p.text} ({p.tags}, {p.speaker or 'no speaker'})" for when, p in dated)
    title = f"{story.fact.label}: values by date of the article, {short_day(dates[0])} to {short_day(dates[-1])}"
    return svg.drawing(f"pic-{story.id}", bottom + FOOT, title, told + ".", "".join(body))


def _y(values: Axis, value: float) -> float:
    return round(TOP + HEIGHT * (1 - (values.at(value) - values.left) / (100 - values.left - values.right)), 1)


def _height(values: Axis, point: Point) -> float:
    return _y(values, point.centre)


def _words(earlier: Sequence[tuple[float, float, Point]], at: float, y: float, point: Point) -> str:
    """The words beside a disc, below it where an earlier one of the same day stands too near."""
    crowded = any(abs(at - ox) < 1 and abs(y - oy) < CLOSEST for ox, oy, _ in earlier)
    left = at > 70
    return svg.text(
        at, y + 4 + (CLOSEST if crowded else 0), f"{svg.clipped(point.text, 22)} · {point.tags}", "what",
        "end" if left else "start", -14 if left else 14,
    )  # fmt: skip


def _short(date: datetime.date) -> str:
    return short_day(date).rsplit(" ", 1)[0]
