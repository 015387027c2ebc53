"""States of affairs: two agree when they are the same state and neither is denied, or both are."""

from factcheck.model import Claim, Tolerance

AGAINST = frozenset({"denies", "doubts"})


def agree(a: Claim, b: Claim, tolerance: Tolerance) -> bool:
    """Whether two claims say the same of one state. A denied state is its opposite."""
    same = state(a) == state(b)
    return same == (polarity(a) == polarity(b))


def state(claim: Claim) -> str:
    """The state as a short normal form ("captured")."""
    return str(claim.value.low or claim.value.normalized or claim.value.text).casefold()


def polarity(claim: Claim) -> bool:
    """True for a state that is affirmed, False for one that is negated or denied."""
    denied = claim.attribution is not None and claim.attribution.stance in AGAINST
    return claim.negated == denied
