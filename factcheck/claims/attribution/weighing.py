"""Which candidate gives a value, if any: a multinomial logit over the candidates and the article's own voice, with
weights learned by ``benchmarks/train_attribution.py`` from hand-marked articles."""

import json
from collections.abc import Iterable
from functools import cache
from itertools import repeat
from typing import TYPE_CHECKING

from factcheck import data
from factcheck.claims.attribution.evidence import Candidate, Place, ancestry, of_candidate, of_none
from factcheck.claims.attribution.stance import stance
from factcheck.claims.attribution.strength import strength

if TYPE_CHECKING:
    from spacy.tokens import Doc

PAST = ("VBD", "VBN")
SAYS = 0.9  # log-odds from which a word surely reports
WEIGHTS = "attribution_weights.json"


@cache
def weights() -> dict[str, float]:
    """Weight by feature name."""
    loaded: dict[str, float] = json.loads(data.text(WEIGHTS))["weights"]
    return loaded


def evidence(place: Place, candidates: list[Candidate]) -> list[list[str]]:
    """Features of the own voice, then of every candidate."""
    best = max((strength(c.saying.lemma) for c in candidates), default=-9.0)
    return [list(of_none(place, best)), *(list(of_candidate(place, c, c.sentence.doc)) for c in candidates)]


def choose(place: Place, candidates: list[Candidate]) -> Candidate | None:
    """The candidate that gives the value, None for the article's own voice."""
    for candidate in candidates:
        if _takes_a_stand(place, candidate):
            return candidate
    candidates = [c for c in candidates if not _dates_the_saying(place, c)]
    own, *scores = (_score(features) for features in evidence(place, candidates))
    best = max(range(len(scores)), key=scores.__getitem__, default=None)
    if best is None or scores[best] <= own:
        return None
    return _innermost(place, candidates, candidates[best])


def _takes_a_stand(place: Place, candidate: Candidate) -> bool:
    """ "could not verify that 20 died"; and a status that holds its own denial: "the army denied a retreat" """
    said, doc = candidate.saying, candidate.sentence.doc
    if candidate.gap or said.how not in ("verb", "borrowed") or stance(doc[said.cue]) == "asserts":
        return False
    if place.start <= candidate.sentence.start + doc[said.cue].idx < place.end:
        return said.how == "verb"
    token = doc[place.index]
    for _ in range(60):
        if token.head.i == token.i or token.head.i == said.cue:
            break
        token = token.head
    return token.head.i == said.cue and token.dep_ == "ccomp"


def _dates_the_saying(place: Place, candidate: Candidate) -> bool:
    """ "the companies announced [Monday]": the day on which somebody said something is the article's own statement"""
    said, doc = candidate.saying, candidate.sentence.doc
    if candidate.gap or place.kind != "date" or doc[said.cue].tag_ not in PAST or strength(said.lemma) < SAYS:
        return False
    above = place.above or ancestry(doc, place.index)
    steps = above.cues.get(said.cue)
    return steps is not None and above.branches[:steps] in (("npadvmod",), ("pobj", "prep"))


def _innermost(place: Place, candidates: list[Candidate], chosen: Candidate) -> Candidate:
    """ "the paper reported that doctors said 20 died": of clauses in each other, the speaker of the inner one"""
    if chosen.gap:
        return chosen
    doc = place.sentence.doc
    token = doc[place.index]
    for _ in range(60):
        if token.head.i == token.i or token.head.i == chosen.saying.cue:
            return chosen
        for candidate in candidates:
            said = candidate.saying
            inner = candidate.gap == 0 and said.cue == token.head.i and said.how in ("verb", "borrowed")
            if inner and token.dep_ == "ccomp" and strength(said.lemma) >= SAYS and _governs(doc, chosen, said.cue):
                return candidate if said.speaker != chosen.saying.speaker else chosen
        token = token.head
    return chosen


def _governs(doc: "Doc", chosen: Candidate, cue: int) -> bool:
    return any(t.i == chosen.saying.cue for t in doc[cue].ancestors)


def _score(features: Iterable[str]) -> float:
    return sum(map(weights().get, features, repeat(0.0)))
