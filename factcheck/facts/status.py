"""Claims about states: those about one thing that contradict each other are a fact, precision before recall.

Nothing is learned here: two claims are about one thing when the thing has the same head noun, no name of one is missing
in the other's sentence, and their meanings are not far apart.
"""

from collections.abc import Sequence

from factcheck import states
from factcheck.facts.profile import Profile, names, stems

NEAR = 0.2  # the least cosine of two claims about the state of one thing


def groups(profiles: Sequence[Profile], chosen: Sequence[int]) -> list[list[int]]:
    """Groups of the claims of kind "status" among ``chosen`` (indices) that contradict one another."""
    status = sorted((n for n in chosen if profiles[n].claim.kind == "status"), key=lambda n: profiles[n].key)
    found: list[list[int]] = []
    for n in status:
        home = next((g for g in found if all(one_thing(profiles[n], profiles[m]) for m in g)), None)
        if home is None:
            found.append([n])
        else:
            home.append(n)
    return [sorted(g) for g in found if _contested(profiles, g)]


def one_thing(a: Profile, b: Profile) -> bool:
    """Whether two claims tell comparable states of one thing."""
    if not states.comparable(a.claim, b.claim) or not _same_head(a, b):
        return False
    if float(a.gist @ b.gist) < NEAR:
        return False
    mine, yours = names(a.claim.of), names(b.claim.of)
    return not mine or not yours or mine <= yours or yours <= mine


def _same_head(a: Profile, b: Profile) -> bool:
    heads = stems(a.claim.head), stems(b.claim.head)
    return bool(heads[0] & heads[1]) or bool(heads[0] & b.of and heads[1] & a.of)


def _contested(profiles: Sequence[Profile], members: Sequence[int]) -> bool:
    claims = [profiles[n].claim for n in members]
    return any(states.contradict(a, b) for a in claims for b in claims)
