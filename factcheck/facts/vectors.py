"""One vector a claim, of length 1."""

from collections.abc import Sequence
from typing import Any
from zlib import crc32

from factcheck.facts.profile import stems
from factcheck.model import Claim, Source

WIDTH = 256


def vectors(claims: Sequence[Claim], sources: Sequence[Source]) -> Any:
    """A row for each claim: hashed words of its slots and sentence (until the claim encoder is here)."""
    import numpy as np

    rows = np.zeros((len(claims), WIDTH), dtype=np.float32)
    for n, claim in enumerate(claims):
        for weight, text in ((1.0, claim.text), (2.0, claim.subject), (2.0, claim.predicate), (1.0, claim.kind)):
            for stem in stems(text):
                rows[n, crc32(stem.encode()) % WIDTH] += weight
        norm = float(np.linalg.norm(rows[n]))
        rows[n] /= norm or 1.0
    return rows
