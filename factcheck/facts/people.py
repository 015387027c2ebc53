"""Who is who in a story: the people that its articles name, each of them one, however an article calls him.

A person is known by a full name ("Ana Lee") that the story gives with a title, an age or a pronoun. Full names are one
where one is a part of the other ("Ana Lee", "Ana Maria Lee") or the two are spelled nearly alike ("Anna Leigh-Marten",
"Anna Leigh-Martin"). A part of a name stands for the person who bears it; where several do, for the one whose full name
the article gave last.
"""

import dataclasses
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence, Set
from functools import lru_cache
from itertools import combinations

from factcheck.data import words
from factcheck.facts.mentions import Mention, mentions

Name = tuple[str, ...]
LONGEST = 4  # words of a person's name
LONG, LONGER = 4, 8  # letters from which two spellings of a word may differ by one, by two
SHORT = 2  # letters that two forms of a first name begin with: Jo and Joanna


@dataclasses.dataclass(frozen=True, slots=True)
class Person:
    """Somebody whom a story names: ``names`` are all words that he is called by, ``family`` his last names, ``sex`` is
    "male", "female" or ""."""

    names: frozenset[str]
    family: frozenset[str]
    sex: str


class People:
    """The people named in the articles of one story. The order of ``texts`` decides nothing."""

    def __init__(self, texts: Iterable[str]) -> None:
        told = [mentions(text) for text in sorted(set(texts))]
        full, sure = _full([m for found in told for m in found])
        together = {
            pair for found in told for pair in combinations(sorted({m.words for m in found if m.words in sure}), 2)
        }
        groups = _joined(sorted(full), sorted(sure), together)
        sexes: dict[Name, Counter[str]] = {}
        for m in (m for found in told for m in found if m.words in groups and m.sex):
            sexes.setdefault(groups[m.words][0], Counter())[m.sex] += 1
        self._person = {
            name: Person(
                frozenset(word for n in group for word in n),
                frozenset(n[-1] for n in group),
                _most(sexes.get(group[0], Counter())),
            )
            for name, group in groups.items()
        }
        self._by_word: dict[str, list[Name]] = {}
        for name in sorted(self._person):
            for word in set(name):
                self._by_word.setdefault(word, []).append(name)

    def spellings(self) -> list[tuple[str, str]]:
        """Words of one person's name that are one in two spellings, and the spelling that stands for all."""
        found = {}
        beside = {pair for name in self._person for pair in combinations(sorted(name), 2)}
        for person in self._person.values():
            for one, other in combinations(sorted(person.names), 2):
                if (one, other) not in beside and alike(one, other):
                    found[other] = one
        return sorted(found.items())

    def called(self, name: Name, text: str, at: int) -> Person | None:
        """The person whom the words of a name mean at an offset of an article; None where it is nobody's."""
        if name in self._person or not name:
            return self._person.get(name)
        last = name[-1]
        known = [last] if last in self._by_word else [w for w in self._by_word if len(name) == 1 and alike(w, last)]
        fits = [n for w in known for n in self._by_word[w] if set(name[:-1]) <= set(n)]
        persons = list(dict.fromkeys(self._person[n] for n in fits))
        if len(persons) < 2:
            return persons[0] if persons else None
        before = [m.words for m in mentions(text) if m.start <= at and m.words in fits]
        return self._person[before[-1]] if before else None


def _full(found: Sequence[Mention]) -> tuple[Set[Name], Set[Name]]:
    """The full names that may be people's, as no words around them make them a place's; and those that surely are, as
    the words around them or around their last word say."""
    told: Counter[Name] = Counter()
    for m in found:
        told[m.words] += m.personal
    no_person = words("bodies.txt") | words("weekdays_months.txt")
    full = {m.words for m in found if 1 < len(m.words) <= LONGEST and no_person.isdisjoint(m.words)}
    full = {n for n in full if told[n] >= 0}
    return full, {n for n in full if told[n] > 1 or told[n[-1:]] > 1}


def _most(votes: Mapping[str, int]) -> str:
    """The sex that is told three times as often as the other; "" where neither is."""
    best = max(sorted(votes), key=lambda sex: votes[sex], default="")
    return best if best and votes[best] >= 3 * (sum(votes.values()) - votes[best]) else ""


def _joined(full: Sequence[Name], sure: Sequence[Name], together: Set[tuple[Name, Name]]) -> dict[Name, list[Name]]:
    """Each name that is surely a person's, and each that is one with such a name, with all that are one with it."""
    home = {n: n for n in full}

    def top(n: Name) -> Name:
        while home[n] != n:
            n = home[n]
        return n

    near: dict[str, list[Name]] = {}
    for name in full:
        for key in {*name, name[-1][0]}:
            near.setdefault(key, []).append(name)
    for name in sure:
        for other in (n for key in {*name, name[-1][0]} for n in near[key]):
            a, b = sorted((name, other))
            if a != b and _one(a, b, (a, b) in together):
                a, b = sorted((top(a), top(b)))
                home[b] = a
    groups: dict[Name, list[Name]] = {}
    for name in full:
        groups.setdefault(top(name), []).append(name)
    kept = {top(name) for name in sure}
    return {name: groups[top(name)] for name in full if top(name) in kept}


def _one(a: Name, b: Name, together: bool) -> bool:
    """Whether two full names are one person's. Where one article has them both (``together``), short forms of a first
    name are no sign: Kit and Kitty may be sisters."""
    if set(a) <= set(b) or set(b) <= set(a):
        return True
    if not alike(a[-1], b[-1]):
        return False
    short = a[0][:SHORT] == b[0][:SHORT] or a[0] == b[0][:1] or b[0] == a[0][:1]
    return alike(a[0], b[0]) or (short and not together)


@lru_cache(maxsize=50_000)
def alike(a: str, b: str) -> bool:
    """Whether two words may be one name in two spellings."""
    from rapidfuzz.distance import OSA

    if a == b:
        return True
    least = min(len(a), len(b))
    return least >= LONG and a[0] == b[0] and OSA.distance(a, b) <= (2 if least >= LONGER else 1)
