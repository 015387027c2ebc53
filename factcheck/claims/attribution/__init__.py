"""Who says it."""

from factcheck.claims.attribution.speakers import Speakers

__all__ = ["Speakers"]
