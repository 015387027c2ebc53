"""The report's lines of reason: what joined a fact's claims, and what kept the nearest others out."""

from collections.abc import Mapping, Sequence
from itertools import combinations, islice
from statistics import fmean

from factcheck.facts import reasons, scope
from factcheck.facts.comparisons import COLLECTIVE, COMPARISONS, Comparison, Pair
from factcheck.facts.weights import Weights

PAIRS = 60  # of a large fact so many pairs are looked at
LINES = 4
TELLING = 0.3  # a weight below this is not worth a line


def joined(members: Sequence[int], pairs: Mapping[tuple[int, int], Pair], weights: Weights) -> tuple[str, ...]:
    """What speaks for one fact, the weightiest comparisons first, averaged over the pairs of ``members``."""
    known = (pairs[ij] for ij in combinations(sorted(members), 2) if ij in pairs)
    looked = list(islice(known, PAIRS))
    if not looked:
        return ()
    lines = []
    for comparison in (*COMPARISONS, *COLLECTIVE):
        weight = fmean(weighed(comparison, pair, weights) for pair in looked)
        if weight >= TELLING:
            lines.append((weight, reasons.of_pairs(comparison, looked)))
    told = dict.fromkeys(text for _, text in sorted(lines, key=lambda line: -line[0]))
    return tuple(told)[:LINES]


def kept_out(pair: Pair, weights: Weights) -> str:
    """Why the two claims of ``pair`` are apart, in one line: the rule of scope that forbids it, or the comparison that
    weighs most against it."""
    reason = scope.apart(pair)
    if reason:
        return reason
    against = min((*COMPARISONS, *COLLECTIVE), key=lambda c: weighed(c, pair, weights))
    if weighed(against, pair, weights) > -TELLING:
        return "nothing speaks for it strongly enough"
    return reasons.of_pairs(against, [pair])


def weighed(comparison: Comparison, pair: Pair, weights: Weights) -> float:
    """What a comparison adds to a pair's score."""
    levels = weights.levels.get(comparison.name, {})
    return sum(share * levels.get(level, 0.0) for level, share in comparison.shares(pair))
