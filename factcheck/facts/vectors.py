"""Two vectors a claim, from the claim encoder, which is loaded when it is first needed and then kept."""

from collections.abc import Sequence
from functools import cache
from typing import Any

from factcheck.model import Claim, Source


def vectors(claims: Sequence[Claim], sources: Sequence[Source]) -> tuple[Any, Any]:
    """Rows of length 1 for each claim (float32): read with its value, and with all values hidden."""
    encoder = _encoder()
    shown, hidden = encoder.split(encoder.encode(claims, {s.id: s for s in sources}))
    return shown, hidden


@cache
def _encoder() -> Any:
    from factcheck.facts.encoder import ClaimEncoder

    return ClaimEncoder()
