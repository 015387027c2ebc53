"""Which articles tell one story, by the names that they share: a run may check articles of many stories at once, and a
suspect of the one is not a suspect of the other."""

from collections import Counter
from collections.abc import Mapping, Sequence

from factcheck.facts.naming import article_names
from factcheck.model import Source

SHARED = 0.15
"""The least share of names that two articles of one story have in common, on average over the story's articles. In
the sets to learn from, 97 of 100 pairs within a set share more, and 97 of 100 pairs of different sets less."""
FEW = 5  # names; an article with fewer does not tell what story it is of


def stories(sources: Sequence[Source]) -> Mapping[str, int]:
    """The number of its story, by the id of each source. The order of the sources decides nothing."""
    found: list[list[Source]] = []
    home: dict[str, int] = {}
    index: dict[str, list[Source]] = {}
    for source in sorted(sources, key=lambda s: (-len(article_names(s.text)), s.text, s.id)):
        shares = _shares(source, index, found, home)
        best = max(range(len(found)), key=lambda k: (shares[k], -k), default=None)
        if best is None or shares[best] < SHARED:
            best = len(found)
            found.append([])
        found[best].append(source)
        home[source.id] = best
        for name in article_names(source.text):
            index.setdefault(name, []).append(source)
    return home


def told_by(sources: Sequence[Source]) -> Mapping[str, tuple[Source, ...]]:
    """The articles of the story that each source tells, by the source's id. A draft belongs to the story that it is
    nearest to, and is not among its articles: it never changes what is known of the others."""
    told = [s for s in sources if s.role == "source"]
    home = dict(stories(told))
    articles: dict[int, list[Source]] = {}
    for source in told:
        articles.setdefault(home[source.id], []).append(source)
    for draft in sources:
        if draft.role != "source":
            near = {k: sum(_share(draft, s) for s in story) / len(story) for k, story in articles.items()}
            home[draft.id] = max(near, key=lambda k: (near[k], -k), default=-1)
    return {s.id: tuple(articles.get(home[s.id], ())) for s in sources}


def _shares(
    source: Source, index: Mapping[str, Sequence[Source]], found: Sequence[Sequence[Source]], home: Mapping[str, int]
) -> list[float]:
    """The mean share of names of a source and the articles of each story, by way of an index of names."""
    mine = article_names(source.text)
    shared = Counter(other.id for name in mine for other in index.get(name, ()))
    if len(mine) < FEW:
        return [1.0] * len(found)
    totals = [0.0] * len(found)
    for name, number in shared.items():
        totals[home[name]] += number
    # the sources come with their names falling in number, so that those of this one are the fewer
    return [total / len(mine) / len(story) for total, story in zip(totals, found, strict=True)]


def _share(one: Source, other: Source) -> float:
    mine, yours = article_names(one.text), article_names(other.text)
    least = min(len(mine), len(yours))
    return 1.0 if least < FEW else len(mine & yours) / least
