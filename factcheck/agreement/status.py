"""States of affairs agree unless they exclude each other: captured and still held, withdrawn and denied."""

from factcheck import states
from factcheck.model import Claim, Tolerance


def agree(a: Claim, b: Claim, tolerance: Tolerance) -> bool:
    """Whether two claims can be true of one thing at one moment."""
    return not states.contradict(a, b)
