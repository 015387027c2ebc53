"""Every kind of claim and the reading of agreement that holds for it."""

from collections.abc import Callable

from factcheck.agreement import dates, numbers, ranks, scores, status, times
from factcheck.model import Claim, Kind, Tolerance

Agreement = Callable[[Claim, Claim, Tolerance], bool]

AGREEMENTS: dict[Kind, Agreement] = {
    "count": numbers.agree,
    "money": numbers.agree,
    "percent": numbers.agree,
    "measure": numbers.agree,
    "age": numbers.agree,
    "duration": numbers.agree,
    "rank": ranks.agree,
    "score": scores.agree,
    "year": dates.agree,
    "date": dates.agree,
    "time": times.agree,
    "status": status.agree,
}


def agree(a: Claim, b: Claim, tolerance: Tolerance) -> bool:
    """Whether the values of two claims of one fact can stand side by side without a question.

    Claims of different kinds (a year and a date, a count and a rank) are read by the reading of the kind that is less
    particular: the one that takes both.
    """
    if a.kind == b.kind:
        return AGREEMENTS[a.kind](a, b, tolerance)
    kinds = {a.kind, b.kind}
    if kinds <= {"year", "date"}:
        return dates.agree(a, b, tolerance)
    if "time" in kinds or "status" in kinds or "score" in kinds or kinds & {"year", "date"}:
        return True  # a clock time and a weekday, a number and a state: nothing to compare
    return numbers.agree(a, b, tolerance)


def closeness(a: Claim, b: Claim) -> float:
    """How near two values lie, 0 (far) to 1 (the same): decides to which position a loose value belongs."""
    return numbers.closeness(a, b) if isinstance(numbers.point(a.value), float) else float(a.value == b.value)
