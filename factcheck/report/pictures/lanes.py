"""A number line with one lane for each speaker: exact values as discs, vague ones as bands, open ones as bars that run
out of the picture."""

from collections.abc import Sequence

from markupsafe import Markup

from factcheck.report.page.facts import Story
from factcheck.report.page.wording import capital
from factcheck.report.pictures import svg
from factcheck.report.pictures.axis import Axis, axis
from factcheck.report.pictures.points import Point, scale_of

ROW, LABEL, ABOVE, FOOT = 24, 17, 13, 24
LETTER = 2.1
"""The width of a letter in per cent of the narrowest picture, a phone's."""
OWN = "In the articles’ own words"


def draw(story: Story, points: Sequence[Point]) -> Markup | None:
    """The picture, or None where the claims stand on different axes (a weekday and a date)."""
    scales = {scale_of(p.evidence[0].claim) for p in points}
    if len(scales) > 1:
        return None
    units = [p.evidence[0].claim.value.unit for p in points]
    x = axis(points, scales.pop(), max(dict.fromkeys(units), key=units.count))
    lanes: dict[str | None, list[Point]] = {}
    for point in sorted(points, key=lambda p: p.centre):
        lanes.setdefault(point.speaker, []).append(point)
    ordered = sorted(lanes.items(), key=lambda lane: (lane[0] is None, lane[1][0].centre))
    body, y = [], 4.0
    for speaker, lane in ordered:
        body.append(svg.text(0, y + 11, svg.clipped(capital(speaker or OWN)), "who"))
        y += LABEL
        for point in lane:
            drawn, height = mark(x, point, y)
            body.append(drawn)
            y += height
        y += 3
    description = "; ".join(
        f"{speaker or OWN}: " + ", ".join(f"{p.text} ({p.tags}), position {p.letter}" for p in lane)
        for speaker, lane in ordered
    )
    kind = "logarithmic axis" if x.logarithmic else "axis"
    title = f"{story.fact.label}: values by speaker on a {kind} from {x.ticks[0][1]} to {x.ticks[-1][1]}"
    return svg.drawing(f"pic-{story.id}", y + FOOT, title, description + ".", svg.scale(x, 0, y) + "".join(body))


def mark(x: Axis, point: Point, y: float) -> tuple[str, float]:
    """One point and its height: its bar or band, its disc, and its words with the papers that say it. The words stand
    beside the mark, or above it where neither side has room."""
    at = x.at(point.centre)
    low = 0.8 if point.low is None else x.at(point.low)
    high = 99.2 if point.high is None else x.at(point.high)
    words = f"{svg.clipped(point.text, 34)} · {point.tags}"
    room = LETTER * len(words) + 4
    first, last = min(low, at), max(high, at)
    middle = y + ROW / 2 - 1
    if last + room <= 100:
        label = svg.text(last, middle + 4, words, "what", dx=14 if last - at < 4 else 6)
    elif first - room >= 0:
        label = svg.text(first, middle + 4, words, "what", "end", -14 if at - first < 4 else -6)
    else:
        middle += ABOVE
        label = svg.text(at, y + 9, words, "what", "end" if at > 55 else "start")
    parts = []
    if point.low != point.high:
        parts.append(svg.bar(low, high, middle, point.style, point.low is None, point.high is None))
    parts += [svg.badge(at, middle, point.letter, point.style), label]
    return "".join(parts), middle + ROW / 2 + 1 - y
