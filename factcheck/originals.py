"""A conversion in brackets, "140 km (90 miles)", and what it converts."""

from collections.abc import Iterable, Mapping

from factcheck.model import Claim

Places = Mapping[tuple[str, int], Claim]
"""Claims by their source's id and the offset of their value."""


def places(claims: Iterable[Claim]) -> Places:
    return {(claim.source, claim.start): claim for claim in claims}


def original(claim: Claim, at: Places) -> Claim | None:
    """What a claim converts; None where that is nothing, not among the claims ``at`` their places, or a conversion."""
    tie = claim.relation
    if tie is None or tie.kind != "conversion_of" or tie.other is None:
        return None
    first = at.get((claim.source, tie.other))
    if first is None or (first.relation is not None and first.relation.kind == "conversion_of"):
        return None
    return first
