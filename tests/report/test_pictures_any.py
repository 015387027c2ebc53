"""Whatever bounds claims have, there is a picture or none, and never an error or a mark outside of the picture."""

import datetime
import re
from typing import get_args

from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.model import Bound, Claim, Fact, Kind, Position, Source, Span, Value, Verdict
from factcheck.report.page.facts import stories
from factcheck.report.page.papers import papers
from factcheck.report.pictures import picture

TEXT = "Rescuers said 14 people were missing."
NUMBERS = st.floats(allow_nan=True, allow_infinity=True) | st.integers(-(10**20), 10**20) | st.integers(0, 30)
WORDS = st.sampled_from(
    ["2031-05-03", "2031-05", "2031", "--05-03", "sunday", "23:59", "24:00", "99:99", "2031-13-45", "0000-00", "T08:30",
     "2031-05-03T08:30", "12:00:30", "", "soon", "-44", "99999", "9999-12-31", "0001-01-01"]
)  # fmt: skip
BOUNDS = st.none() | NUMBERS | WORDS
UNITS = st.sampled_from([None, "second", "hour", "percent", "USD", "metre", "mile", "kelvin", "dog", "year"])
PERCENT = re.compile(r'\b(?:x|x1|x2|cx)="([^"%]+)%"')


def _source(n: int) -> Source:
    return Source(f"s{n}", f"{n}.txt", str(n), TEXT, published=datetime.date(2031, 5, 1 + n) if n else None)


def _claim(n: int, kind: Kind, low: Bound, high: Bound, unit: str | None) -> Claim:
    value = Value("14", low, high, "=", unit, "14")
    return Claim(f"c{n}", f"s{n}", 14, 16, Span(0, len(TEXT)), TEXT, kind, value)


@settings(max_examples=300, deadline=None, derandomize=True)
@given(
    kind=st.sampled_from(get_args(Kind)),
    verdict=st.sampled_from(["conflict", "update"]),
    values=st.lists(st.tuples(BOUNDS, BOUNDS, UNITS), min_size=2, max_size=4),
)
def test_any_bounds_can_be_drawn(kind: Kind, verdict: Verdict, values: list[tuple[Bound, Bound, str | None]]) -> None:
    sources = [_source(n) for n in range(len(values))]
    claims = {f"c{n}": _claim(n, kind, *value) for n, value in enumerate(values)}
    fact = Fact("f1", "missing", kind, tuple(claims), verdict, "error", tuple(Position("14", (c,)) for c in claims))
    (story,) = stories([fact], claims, papers(sources, ()), ())
    drawn = str(picture(story) or "")
    assert all(0 <= float(x) <= 100 for x in PERCENT.findall(drawn))
    assert "nan" not in drawn
