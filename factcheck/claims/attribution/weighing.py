"""Which candidate gives a value, if any: a multinomial logit over the candidates and the article's own voice, with
weights learned by ``benchmarks/attribution.py`` from hand-marked articles."""

import json
from collections.abc import Iterable
from functools import cache

from factcheck import data
from factcheck.claims.attribution.evidence import Candidate, Place, of_candidate, of_none
from factcheck.claims.attribution.stance import stance
from factcheck.claims.attribution.strength import strength

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
        cue = candidate.sentence.doc[candidate.saying.cue]
        within = place.start <= candidate.sentence.start + cue.idx < place.end
        if within and candidate.saying.how == "verb" and stance(cue) != "asserts":
            return candidate  # the value is a status that holds its own denial: "the army denied a retreat"
    own, *scores = (_score(features) for features in evidence(place, candidates))
    best = max(range(len(scores)), key=scores.__getitem__, default=None)
    return candidates[best] if best is not None and scores[best] > own else None


def _score(features: Iterable[str]) -> float:
    known = weights()
    return sum(known.get(f, 0.0) for f in features)
