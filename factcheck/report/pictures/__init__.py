"""A picture for a fact whose positions are numbers, ranks, dates or times: inline SVG drawn by hand.

A plotting library was weighed and left out: matplotlib writes 20 to 60 KB for each picture with glyphs as paths, does
not follow the page's width or its dark mode, and the Vega family needs a script on the page. What is wanted here are a
few marks on an axis, with x in per cent and y in pixels, so that one drawing fits a phone and a printed page.
"""

from markupsafe import Markup

from factcheck.model import TEMPORAL_KINDS
from factcheck.report.page.facts import Story
from factcheck.report.pictures import ladder, lanes, timeline
from factcheck.report.pictures.points import points


def picture(story: Story) -> Markup | None:
    """The picture of a contested fact; None where there is nothing to draw (a status, one value, words alone)."""
    if not story.contested:
        return None
    marks = points(story)
    if len({(p.low, p.high) for p in marks}) < 2:
        return None
    if story.fact.kind == "rank":
        return ladder.draw(story, marks)
    if story.fact.verdict == "update" and story.fact.kind not in TEMPORAL_KINDS - {"duration"}:
        dates = {p.evidence[0].paper.source.published for p in marks}
        if len(dates - {None}) > 1:
            return timeline.draw(story, marks)
    return lanes.draw(story, marks)
