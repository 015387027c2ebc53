"""Every kind of claim, one line each. Where two readings overlap, the one listed first wins, then the longer."""

from factcheck.claims.ages import Ages
from factcheck.claims.ago import Ago
from factcheck.claims.counts import Counts
from factcheck.claims.dates import Dates
from factcheck.claims.durations import Durations
from factcheck.claims.life_decades import LifeDecades
from factcheck.claims.measures import Measures
from factcheck.claims.money import Money
from factcheck.claims.percents import Percents
from factcheck.claims.ranks import Ranks
from factcheck.claims.reading import Reader
from factcheck.claims.scores import Scores
from factcheck.claims.status import Status
from factcheck.claims.status.addresses import Addresses
from factcheck.claims.times import Times
from factcheck.claims.years import Years

READERS: tuple[Reader, ...] = (
    Addresses(),
    Times(),
    Dates(),
    Ago(),
    Years(),
    Durations(),
    Ranks(),
    Money(),
    Percents(),
    Measures(),
    LifeDecades(),
    Ages(),
    Scores(),
    Counts(),
    Status(),
)
