"""One word for all that a story calls a name by: acronyms, peoples and their countries, a name spelled in two ways.

"The Harbour Safety Board (HSB)" in one article makes HSB stand for its words in all; "Veranese" stands for "Verano".
"""

import re
from collections.abc import Iterable, Iterator
from itertools import combinations

from factcheck.data import table, words
from factcheck.facts.naming import LOWER, article_names
from factcheck.facts.people import People

WORD = r"[A-ZÀ-Þ][\w’'&-]+"
LONG = re.compile(rf"\b{WORD}(?:[ \xa0](?:(?:of|for|the|and|on|in|de|du|des)[ \xa0]){{0,2}}{WORD}){{1,7}}")
BRACKETED = re.compile(r"[ \xa0]\((?:the )?([A-Z][A-Z.&]{1,8})\)")
SPACE = re.compile(r"[ \xa0]+")
LEAST = 3  # words of a name whose initials stand for it without being told so
STEM = 4  # letters that a people and its country begin with
PEOPLE = frozenset({"an", "ian", "ean", "n", "ese", "nese", "i", "ish", "ic", "k", "er", "ite", "ine", "egian", "lese"})
COUNTRY = frozenset({"", "a", "ia", "e", "y", "ey", "o", "land", "ce", "way", "al", "s", "on", "us", "um"})


class Aliases:
    """The aliases of one story, learned from the ``texts`` of its articles and the people in them."""

    def __init__(self, texts: Iterable[str], people: People) -> None:
        known = sorted(set(texts))
        common = {word for text in known for word in LOWER.findall(text)}
        names = frozenset(name for text in known for name in article_names(text)) - common
        self._meant: dict[str, frozenset[str]] = {}
        for text in known:
            for short, long in _acronyms(text):
                if short in names:
                    self._meant.setdefault(short, long)
        for one, other in (*_peoples(names), *people.spellings()):
            self._meant.setdefault(one, frozenset({other}))

    def meant(self, names: Iterable[str]) -> frozenset[str]:
        """Words of names, in lower case, with each alias put into the words that it stands for."""
        return frozenset(word for name in names for word in self._meant.get(name, (name,)))


def _acronyms(text: str) -> Iterator[tuple[str, frozenset[str]]]:
    """Acronyms and the words of the names that they stand for: told in brackets, or the initials of three words."""
    for match in LONG.finditer(text):
        parts = SPACE.split(match.group())
        if parts[0].lower() in words("name_openers.txt"):
            parts = parts[1:]
        told = BRACKETED.match(text, match.end())
        if told:
            short = told[1].replace(".", "").lower()
            for chosen in ([p for p in parts if p[0].isupper()], parts):
                if _initials(chosen).endswith(short):
                    yield short, _content(chosen[-len(short) :])
                    break
        elif len(_content(parts)) >= LEAST:
            yield _initials(p for p in parts if p[0].isupper()), _content(parts)


def _content(parts: Iterable[str]) -> frozenset[str]:
    return frozenset(p.casefold() for p in parts if p[0].isupper())


def _initials(parts: Iterable[str]) -> str:
    return "".join(p[0] for p in parts).lower()


def _peoples(names: frozenset[str]) -> Iterator[tuple[str, str]]:
    """Names of peoples and cities' people among the names of a story, with the place that the story names too."""
    from rapidfuzz.distance import Prefix

    told = table("demonyms.tsv")
    by_stem: dict[str, list[str]] = {}
    for name in sorted(names):
        if name in told:
            yield name, told[name]
        elif len(name) >= STEM:
            by_stem.setdefault(name[:STEM], []).append(name)
    for group in by_stem.values():
        for one, other in combinations(group, 2):
            for people, place in ((one, other), (other, one)):
                common = Prefix.similarity(people, place)
                if any(people[n:] in PEOPLE and place[n:] in COUNTRY for n in range(STEM, common + 1)):
                    yield people, place
