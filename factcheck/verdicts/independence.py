"""Which articles are copies or rewrites of one text, and so one voice.

Articles are compared by their shingles (runs of five words; Broder 1997, "On the resemblance and containment of
documents"). One that shares most of its shingles with another tells the same text, whole or shortened.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import combinations

from factcheck.model import Source

SHINGLE = 5
COPIED = 0.5  # the share of the shorter article's shingles that stand in the other
COMMON = 50  # a shingle of more articles than this is boilerplate and tells nothing
WORD = re.compile(r"\w+")


def voices(sources: Sequence[Source]) -> Mapping[str, str]:
    """For each source's id the id of the first source (in their order) that tells the same text; itself if none."""
    sets = {s.id: shingles(s.text[s.body :]) for s in sources}
    first = {s.id: s.id for s in sources}
    order = {s.id: n for n, s in enumerate(sources)}
    known = {s.id: s.same_as for s in sources if s.same_as in first}
    pairs = [(a, b) for a, b in known.items() if b is not None]
    pairs += [pair for pair, n in _shared(sets).items() if n >= COPIED * min(len(sets[i]) for i in pair)]
    for a, b in pairs:
        x, y = sorted((_root(first, a), _root(first, b)), key=lambda s: order[s])
        first[y] = x
    return {s: _root(first, s) for s in first}


def shingles(text: str) -> frozenset[int]:
    """Hashes of all runs of five words, without regard to case and punctuation."""
    words = [w.casefold() for w in WORD.findall(text)]
    return frozenset(hash(tuple(words[i : i + SHINGLE])) for i in range(len(words) - SHINGLE + 1))


def _shared(sets: Mapping[str, frozenset[int]]) -> Counter[tuple[str, str]]:
    """How many shingles each two articles share, found through the shingles so that strangers never meet."""
    holders: dict[int, list[str]] = {}
    for name, hashes in sets.items():
        for h in hashes:
            holders.setdefault(h, []).append(name)
    shared: Counter[tuple[str, str]] = Counter()
    for names in holders.values():
        if 2 <= len(names) <= COMMON:
            shared.update(combinations(names, 2))
    return shared


def _root(first: Mapping[str, str], name: str) -> str:
    while first[name] != name:
        name = first[name]
    return name
