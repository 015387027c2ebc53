"""Every kind of claim, one line each. Where two readings overlap, the one listed first wins, then the longer."""

from factcheck.claims.dates import Dates
from factcheck.claims.ranks import Ranks
from factcheck.claims.reading import Reader
from factcheck.claims.times import Times

READERS: tuple[Reader, ...] = (
    Times(),
    Dates(),
    Ranks(),
)
