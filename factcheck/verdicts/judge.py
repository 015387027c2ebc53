"""Each fact with its positions, verdict, severity."""

import dataclasses
from collections.abc import Sequence

from factcheck.model import Claim, Fact, Source, Tolerances
from factcheck.verdicts.independence import voices
from factcheck.verdicts.outcome import SEVERITY, verdict
from factcheck.verdicts.positions import part, position
from factcheck.verdicts.rates import in_one_currency, rates


def judge(
    facts: Sequence[Fact], claims: Sequence[Claim], sources: Sequence[Source], tolerances: Tolerances
) -> tuple[Fact, ...]:
    """``facts`` in their order, judged. Claims of a draft are given to positions but change no verdict."""
    by_id = {c.id: c for c in claims}
    by_source = {s.id: s for s in sources}
    voice = voices([s for s in sources if s.role == "source"])
    known = rates(claims)
    judged = []
    for fact in facts:
        members = in_one_currency([by_id[c] for c in fact.claims], known)
        told = [c for c in members if by_source[c.source].role == "source"]
        groups = part(told, tolerances)
        articles = len({voice[c.source] for c in told})
        outcome = verdict(groups, by_source, articles)
        whole = _with_draft(groups, [c for c in members if by_source[c.source].role == "draft"], tolerances)
        positions = tuple(
            position([by_id[c.id] for c in g], len({voice[c.source] for c in g if c.source in voice})) for g in whole
        )
        judged.append(dataclasses.replace(fact, positions=positions, verdict=outcome, severity=SEVERITY[outcome]))
    return tuple(judged)


def _with_draft(groups: list[list[Claim]], draft: list[Claim], tolerances: Tolerances) -> list[list[Claim]]:
    """The positions with a draft's claims added: each to the first position that it agrees with as a whole, the rest
    as positions of their own."""
    whole = [list(g) for g in groups]
    alone: list[Claim] = []
    for claim in draft:
        fits = (g for g, own in zip(whole, groups, strict=True) if len(part([*own, claim], tolerances)) == 1)
        home = next(fits, None)
        if home is None:
            alone.append(claim)
        else:
            home.append(claim)
    return whole + (part(alone, tolerances) if alone else [])
