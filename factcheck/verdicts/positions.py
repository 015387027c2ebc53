"""The positions of a fact: its claims parted into groups that agree among themselves."""

import itertools
from collections import Counter
from collections.abc import Sequence

from factcheck import states
from factcheck.agreement import agree, closeness
from factcheck.model import Claim, Position, Tolerance, Tolerances
from factcheck.originals import original, places

NONE = Tolerance()
VAGUENESS = {"=": 0, ">": 1, "<": 1, "~": 2}


def part(claims: Sequence[Claim], tolerances: Tolerances) -> list[list[Claim]]:
    """Groups of claims that agree, each with all others of its group; the nearest values come together first, so that
    a loose wording ("dozens") joins the position that it fits best. A conversion that computes goes where its original
    goes: "58 km (36 miles)" is one statement, and "35 miles" is held against its kilometres. The order of ``claims``
    decides nothing but the order within the groups.
    """
    tolerance = tolerances.get(claims[0].kind, NONE) if claims else NONE
    converted = conversions(claims, tolerance)
    groups: dict[tuple[object, ...], list[Claim]] = {}
    for claim in claims:
        if claim.id not in converted:
            groups.setdefault(stated(claim), []).append(claim)
    keys = sorted(groups, key=str)
    parts = [groups[k] for k in keys]
    near = {
        (i, j): closeness(parts[i][0], parts[j][0])
        for i, j in itertools.combinations(range(len(parts)), 2)
        if agree(parts[i][0], parts[j][0], tolerance)
    }
    home = {i: [i] for i in range(len(parts))}
    for (i, j), _ in sorted(near.items(), key=lambda pair: (-pair[1], pair[0])):
        left, right = home[i], home[j]
        if left is not right and all((min(x, y), max(x, y)) in near for x in left for y in right):
            left.extend(right)
            for k in right:
                home[k] = left
    order = {claim.id: n for n, claim in enumerate(claims)}
    distinct = {id(members): members for members in home.values()}.values()
    joined = [[c for k in members for c in parts[k]] for members in distinct]
    of = {c.id: group for group in joined for c in group}
    for claim in claims:
        if claim.id in converted:
            of[converted[claim.id]].append(claim)
    return sorted((sorted(g, key=lambda c: order[c.id]) for g in joined), key=lambda group: order[group[0].id])


def conversions(claims: Sequence[Claim], tolerance: Tolerance) -> dict[str, str]:
    """The ids of claims that give another one of ``claims`` in another unit, correctly, with that one's id."""
    at = places(claims)
    pairs = ((claim, original(claim, at)) for claim in claims)
    return {claim.id: first.id for claim, first in pairs if first is not None and agree(first, claim, tolerance)}


def stated(claim: Claim) -> tuple[object, ...]:
    """What a claim states, so far as agreement looks at it: claims alike in this are one position at once."""
    value = claim.value
    denied = claim.attribution is not None and claim.attribution.stance == "denies"
    exact = value.text.casefold() if value.low is None and value.high is None else ""
    return (claim.kind, value.low, value.high, value.modifier, value.unit, exact, claim.negated, denied)


def position(claims: Sequence[Claim], articles: int) -> Position:
    """A group of agreeing claims as a position: its value is the most exact one that is stated, the most frequent of
    these, not a conversion; its speakers are those quoted, in the order of the claims."""
    at = places(claims)
    told = [c for c in claims if original(c, at) is None]
    sharpest = min(VAGUENESS[c.value.modifier] for c in told)
    texts = Counter(words(c) for c in told if VAGUENESS[c.value.modifier] == sharpest)
    value = max(texts, key=lambda t: (texts[t], -len(t), t))
    speakers = dict.fromkeys(c.attribution.canonical or c.attribution.source for c in claims if c.attribution)
    return Position(value=value, claims=tuple(c.id for c in claims), articles=articles, speakers=tuple(speakers))


def words(claim: Claim) -> str:
    """A claim's value as a person would write it in a table."""
    return states.wording(claim) if claim.kind == "status" else claim.value.normalized or claim.value.text
