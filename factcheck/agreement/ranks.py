"""Ranks: largest is 1, second largest 2. Ranks agree when they are the same; "among the largest" takes in any rank
down to its open end."""

from factcheck.model import Claim, Tolerance


def agree(a: Claim, b: Claim, tolerance: Tolerance) -> bool:
    """Whether two ranks are the same, or one is an interval that holds the other."""
    one, other = bounds(a), bounds(b)
    return one[0] <= other[1] and other[0] <= one[1]


def bounds(claim: Claim) -> tuple[float, float]:
    """The ranks that a claim allows, open ends as infinities."""
    low, high = claim.value.low, claim.value.high
    return (
        float(low) if isinstance(low, (int, float)) else float("-inf"),
        float(high) if isinstance(high, (int, float)) else float("inf"),
    )
