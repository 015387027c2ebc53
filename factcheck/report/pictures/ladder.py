"""Ranks as a ladder: one rung for each place that is claimed or lies between, with who puts it there."""

from collections.abc import Sequence

from markupsafe import Markup

from factcheck.report.page.facts import Story
from factcheck.report.page.wording import ordinal
from factcheck.report.pictures import svg
from factcheck.report.pictures.points import Point

RUNG, LONGEST = 24, 8


def draw(story: Story, points: Sequence[Point]) -> Markup | None:
    """The picture; rungs that nobody claims are left out where the ladder would be longer than a few."""
    held: dict[int, list[Point]] = {}
    for point in points:
        held.setdefault(round(point.centre), []).append(point)
    top = min(1, *held)
    rungs = list(range(top, max(held) + 1)) if max(held) - top < LONGEST else sorted(held)
    body, y, before = [], 2.0, rungs[0] - 1
    for rank in rungs:
        if rank != before + 1:
            body.append(svg.text(0, y + 14, "⋮", "tick"))
            y += RUNG
        claims = held.get(rank, [])
        body.append(svg.text(0, y + 17, ordinal(rank), "tick"))
        for n, point in enumerate(claims):
            words = svg.clipped(f"{point.text} · {point.speaker or 'own words'} · {point.tags}", 44)
            body.append(svg.badge(14, y + RUNG * n + RUNG / 2, point.letter, point.style))
            body.append(svg.text(14, y + RUNG * n + 16, words, "what", dx=14))
        y += RUNG * max(1, len(claims))
        body.append(svg.line(0, y, 100, y, "hair"))
        before = rank
    told = "; ".join(f"{ordinal(r)}: " + ", ".join(f"{p.text} ({p.tags})" for p in held[r]) for r in sorted(held))
    return svg.drawing(f"pic-{story.id}", y + 4, f"{story.fact.label}: ranks", told + ".", "".join(body))
