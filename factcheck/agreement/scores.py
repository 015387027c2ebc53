"""Scores: "3-1" and "1-3" are one result told from two sides."""

import re

from factcheck.model import Claim, Tolerance

NUMBER = re.compile(r"\d+(?:\.\d+)?")


def agree(a: Claim, b: Claim, tolerance: Tolerance) -> bool:
    """Whether two scores hold the same numbers, either way round."""
    one, other = numbers(a), numbers(b)
    return sorted(one) == sorted(other) if one and other else a.value.text.casefold() == b.value.text.casefold()


def numbers(claim: Claim) -> list[float]:
    """The numbers of a score, in their order."""
    stated = [float(n) for n in NUMBER.findall(claim.value.normalized or claim.value.text)]
    if len(stated) < 2:
        ends = (claim.value.low, claim.value.high)
        stated = [float(e) for e in ends if isinstance(e, (int, float))] or stated
    return stated
