"""Which articles tell one story, by the names that they share: a run may check articles of many stories at once, and a
suspect of the one is not a suspect of the other."""

from collections.abc import Mapping, Sequence

from factcheck.facts.profile import Profile, names
from factcheck.model import Source

SHARED = 0.15
"""The least share of names that two articles of one story have in common, on average over the story's articles. In
the sets to learn from, 19 of 20 pairs within a set share more than 0.2, and 99 of 100 pairs of different sets less."""
FEW = 5  # names; an article with fewer does not tell what story it is of


def stories(profiles: Sequence[Profile]) -> Mapping[str, int]:
    """The number of its story, by the id of each claim's source. The order of the claims decides nothing."""
    sources = {p.source.id: p.source for p in profiles}
    spoken = {source.id: names(source.text) for source in sources.values()}
    found: list[list[Source]] = []
    for source in sorted(sources.values(), key=lambda s: (-len(spoken[s.id]), s.text, s.id)):
        near = [sum(_share(spoken[source.id], spoken[s.id]) for s in story) / len(story) for story in found]
        best = max(range(len(near)), key=lambda k: (near[k], -k), default=None)
        if best is None or near[best] < SHARED:
            found.append([source])
        else:
            found[best].append(source)
    return {source.id: k for k, story in enumerate(found) for source in story}


def _share(mine: frozenset[str], yours: frozenset[str]) -> float:
    least = min(len(mine), len(yours))
    return 1.0 if least < FEW else len(mine & yours) / least
