"""Amounts in two currencies, at the articles' own rate: an article that writes "200 million euros ($265 million)" says
what a euro is worth that day. Without such a pair there is no rate, and the amounts are not held against each other."""

import dataclasses
from collections.abc import Sequence
from statistics import median

from factcheck.agreement.numbers import point
from factcheck.model import Bound, Claim
from factcheck.originals import original, places

Rates = dict[tuple[str, str], float]
"""How many of the second currency one of the first is."""


def rates(claims: Sequence[Claim]) -> Rates:
    """The rates that ``claims`` imply where one is given as the conversion of another; the median of several."""
    at = places(c for c in claims if c.kind == "money")
    found: dict[tuple[str, str], list[float]] = {}
    for b in at.values():
        a = original(b, at)
        if a is None or a.value.unit is None or b.value.unit is None or a.value.unit == b.value.unit:
            continue
        p, q = point(a.value), point(b.value)
        if p and q:
            found.setdefault((a.value.unit, b.value.unit), []).append(q / p)
            found.setdefault((b.value.unit, a.value.unit), []).append(p / q)
    return {units: median(each) for units, each in found.items()}


def in_one_currency(claims: Sequence[Claim], known: Rates) -> list[Claim]:
    """The claims with all amounts in the currency of most of them, as far as a rate is known; converted amounts are
    read as "about". Values stay as they are written otherwise."""
    units = [c.value.unit for c in claims if c.kind == "money" and c.value.unit]
    if len(set(units)) < 2:
        return list(claims)
    into = max(units, key=lambda u: (units.count(u), -units.index(u)))
    return [_converted(c, into, known.get((c.value.unit or "", into))) for c in claims]


def _converted(claim: Claim, into: str, rate: float | None) -> Claim:
    if claim.kind != "money" or rate is None:
        return claim
    value = claim.value
    modifier = "~" if value.modifier == "=" else value.modifier
    low, high = _times(value.low, rate), _times(value.high, rate)
    return dataclasses.replace(
        claim, value=dataclasses.replace(value, low=low, high=high, unit=into, modifier=modifier)
    )


def _times(bound: Bound, rate: float) -> Bound:
    return bound * rate if isinstance(bound, (int, float)) else bound
