"""Two accounts of one thing: what two parties each count of the same losses."""

from factcheck.data import table, words
from factcheck.facts.comparisons.comparison import Pair
from factcheck.facts.comparisons.speaker import two_speakers
from factcheck.facts.profile import Profile
from factcheck.facts.stems import stems
from factcheck.facts.ways import ways


def two_accounts(pair: Pair) -> bool:
    """Whether two speakers, both named, each say how many people of one particular kind (soldiers, not people at large)
    came to the same fate, and nothing that both state tells the two apart: not the event, where, when or whose they
    were. The parties to a war differ by ten times, so that the distance of such counts says nothing."""
    a, b = pair.a, pair.b
    if a.claim.kind != "count" or b.claim.kind != "count":
        return False
    if a.claim.predicate != b.claim.predicate or a.claim.predicate not in words("rival_predicates.txt"):
        return False
    if a.thing is None or a.thing != b.thing or not a.thing.people or not a.thing.kind:
        return False
    if not two_speakers(a.claim.attribution, b.claim.attribution):
        return False
    if a.claim.relation is not None or b.claim.relation is not None or _earlier(a) or _earlier(b):
        return False
    if _apart(a.event, b.event) and not ways(a.claim.event) & ways(b.claim.event):
        return False
    scopes = ((a.place, b.place), (_when(a), _when(b)), (a.of, b.of), (_whose(a), _whose(b)))
    return not any(_apart(x, y) for x, y in scopes)


def _apart(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether both state something and nothing of it is the same."""
    return bool(a and b and not a & b)


def _earlier(profile: Profile) -> bool:
    """Whether a claim is told of an earlier event."""
    return bool(profile.past) or profile.earlier


def _when(profile: Profile) -> frozenset[str]:
    """A time as words, so that "late Friday" is a Friday, and as what they were resolved to."""
    when = profile.claim.when
    return frozenset() if when is None else stems(when.text) | {when.normalized or when.text}


def _whose(profile: Profile) -> frozenset[str]:
    """What restricts the counted beside their kind: "rebel" fighters."""
    return profile.population - table("populations.txt").keys()
