"""What "the island" and "the airline" stand for: the name that the article gave with the noun last."""

import re
from bisect import bisect_left
from functools import cache, lru_cache

from factcheck.data import words
from factcheck.facts.naming import in_order

WORD = r"[A-ZÀ-Þ][\w’'&-]+"
PHRASE_END = r"(?=[,.;)]|\s(?:that|which|in|of|on|based|where|with|and|near|off|from|at|for|to)\b)"
RUN = rf"{WORD}(?:[ \xa0]{WORD}){{0,4}}"


def introduced(text: str, start: int, end: int) -> frozenset[str]:
    """The words of the names, in lower case, that "the island", "the airline" in a stretch of an article stand for."""
    found: set[str] = set()
    for match in _definite().finditer(text, start, end):
        places = _introductions(text).get(match[1].lower(), ())
        before = bisect_left(places, (match.start(), ()))
        if before:
            found.update(places[before - 1][1])
    return frozenset(found)


@lru_cache(maxsize=500)
def _introductions(text: str) -> dict[str, list[tuple[int, tuple[str, ...]]]]:
    """For each noun where names are given with it, and the names, in order."""
    found: dict[str, list[tuple[int, tuple[str, ...]]]] = {}
    for pattern in _patterns():
        for match in pattern.finditer(text):
            name = tuple(in_order(match["name"]))
            if name and name[0] not in words("weekdays_months.txt"):
                found.setdefault(match["noun"].lower(), []).append((match.start("name"), name))
    return {noun: sorted(places) for noun, places in found.items()}


@cache
def _definite() -> re.Pattern[str]:
    return re.compile(rf"\b(?:[Tt]he|[Tt]his|[Tt]hat)\s({_nouns()})\b(?!\s(?:of|called|named|[A-Z]))")


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    nouns = _nouns()
    return tuple(
        re.compile(pattern)
        for pattern in (
            # "Kestrel Air, the airline", "Veria, a small Greek island"
            rf"\b(?P<name>{RUN}),\s(?:a|an|the|one\sof|another)\s(?:[\w’'-]+\s){{0,4}}?(?P<noun>{nouns}){PHRASE_END}",
            # "the airline Kestrel Air", "the island of Veria"
            rf"\b(?:[Tt]he|[Aa]n?)\s(?:\w+\s)?(?P<noun>{nouns})(?:\s(?:of|called|named))?\s(?P<name>{RUN})",
            # "Veria Island", "Kestrel Bank"
            rf"\b(?P<name>{RUN}\s(?P<noun>{'|'.join(n.title() for n in sorted(words('introduced.txt')))}))\b",
            # "Kestrel Air is an airline"
            rf"\b(?P<name>{RUN})\s(?:is|was)\s(?:a|an|the)\s(?:[\w’'-]+\s){{0,4}}?(?P<noun>{nouns}){PHRASE_END}",
        )
    )


@cache
def _nouns() -> str:
    return "|".join(sorted(words("introduced.txt"), key=len, reverse=True))
