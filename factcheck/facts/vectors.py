"""A vector for each claim, from the claim encoder, which is loaded when it is first needed and then kept."""

from collections.abc import Sequence
from functools import cache
from typing import Any

from factcheck.model import Claim, Source


def vectors(claims: Sequence[Claim], sources: Sequence[Source]) -> Any:
    """A row of length 1 for each claim (float32, claims x dimensions)."""
    return _encoder().encode(claims, {s.id: s for s in sources})


@cache
def _encoder() -> Any:
    from factcheck.facts.encoder import ClaimEncoder

    return ClaimEncoder()
