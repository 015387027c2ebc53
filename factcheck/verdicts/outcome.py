"""From positions to a verdict, and how much an editor should care."""

import datetime
from collections.abc import Mapping, Sequence
from itertools import combinations, pairwise

from factcheck import states
from factcheck.agreement.numbers import point
from factcheck.model import Claim, Kind, Severity, Source, Verdict

COUNTED: frozenset[Kind] = frozenset({"count", "money", "percent", "measure", "duration"})  # kinds that a day can move

SEVERITY: dict[Verdict, Severity] = {
    "conflict": "error",
    "disputed": "warning",
    "update": "warning",
    "agree": "info",
    "single": "info",
}


def verdict(positions: Sequence[Sequence[Claim]], sources: Mapping[str, Source], articles: int) -> Verdict:
    """The verdict on a fact whose claims (of sources, not of a draft) are parted into ``positions`` and stand in
    ``articles`` independent articles."""
    if len(positions) < 2:
        return "agree" if articles > 1 else "single"
    if any(c.attribution is not None and c.attribution.stance == "denies" for p in positions for c in p):
        return "disputed"
    return "update" if follows_dates(positions, sources) or changed(positions, sources) else "conflict"


def follows_dates(positions: Sequence[Sequence[Claim]], sources: Mapping[str, Source]) -> bool:
    """Whether the positions are one figure that moved: of any two claims that differ, the later article's is always
    the higher, or always the lower, and none of them are of one day."""
    directions: set[bool] = set()
    for one, other in combinations(positions, 2):
        for a in one:
            for b in other:
                step = _rises(a, b, sources)
                if step is None:
                    return False
                directions.add(step)
    return len(directions) == 1


def changed(positions: Sequence[Sequence[Claim]], sources: Mapping[str, Source]) -> bool:
    """Whether the positions are states that a later day changed ("at large", "in custody"): the articles of one are
    all older than those of the other."""
    if not all(c.kind == "status" and states.moves(c) for p in positions for c in p):
        return False
    days = [[sources[c.source].published for c in p] for p in positions]
    known = [[day for day in told if day] for told in days]
    if any(len(told) != len(all_told) for told, all_told in zip(known, days, strict=True)):
        return False
    ranges = sorted((min(told), max(told)) for told in known)
    return all(before[1] < after[0] for before, after in pairwise(ranges))


def _rises(a: Claim, b: Claim, sources: Mapping[str, Source]) -> bool | None:
    """Whether the later of two claims has the higher figure; None where that cannot be said."""
    first: datetime.date | None = sources[a.source].published
    second: datetime.date | None = sources[b.source].published
    p, q = point(a.value), point(b.value)
    if a.kind not in COUNTED or b.kind not in COUNTED or not first or not second or first == second:
        return None
    if p is None or q is None or p == q:
        return None
    return (p < q) == (first < second)
