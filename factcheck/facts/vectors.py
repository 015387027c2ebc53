"""A vector for each claim, from the claim encoder, which is loaded when it is first needed and then kept."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING, Any

from factcheck.facts.weights import Weights
from factcheck.model import Claim, Source

if TYPE_CHECKING:
    from factcheck.facts.encoder import ClaimEncoder


def vectors(claims: Sequence[Claim], sources: Sequence[Source]) -> Any:
    """A row of length 1 for each claim (float32, claims x dimensions)."""
    return _encoder().encode(claims, {s.id: s for s in sources})


@contextmanager
def ahead() -> Iterator[Callable[[Sequence[Claim], Source], None]]:
    """For the time that claims are extracted and matched: the encoder is loaded meanwhile, and what is called with the
    claims of one source begins to encode them while others are still read. It changes no vector."""
    if not Weights.load().encoder:
        yield lambda claims, source: None
        return
    encoder = _encoder()
    encoder.prepare()
    try:
        yield encoder.begin
    except BaseException:
        encoder.stop()
        raise


@cache
def _encoder() -> "ClaimEncoder":
    from factcheck.facts.encoder import ClaimEncoder

    return ClaimEncoder()
