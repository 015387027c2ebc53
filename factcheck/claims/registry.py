"""Every kind of claim, one line each. Where two readings overlap, the one listed first wins, then the longer."""

from factcheck.claims.reading import Reader

READERS: tuple[Reader, ...] = ()
