"""Reasons in an editor's words: what a level of a comparison says (``data/reasons.tsv``)."""

import re
from collections.abc import Sequence
from fnmatch import fnmatchcase
from functools import cache

from factcheck.data import lines
from factcheck.facts.comparisons import Comparison, Pair

OPTIONAL = re.compile(r"\[([^\]]*)\]")


def reason(comparison: str, level: str, shown: str = "") -> str:
    """The reason in words; ``shown`` are words of the claims that bear it out, if there are any worth showing."""
    template = template_of(comparison, level) or f"{comparison}: {level}"
    return OPTIONAL.sub(r"\1" if shown else "", template).replace("{words}", shown)


def of_pairs(comparison: Comparison, pairs: Sequence[Pair]) -> str:
    """What a comparison finds in most of the pairs, in words."""
    levels = [max(shares, key=lambda one: one[1])[0] for shares in map(comparison.shares, pairs) if shares]
    level = max(dict.fromkeys(levels), key=levels.count)
    telling = next(p for p in pairs if any(name == level for name, _ in comparison.shares(p)))
    return reason(comparison.name, level, words(comparison.name, telling))


def words(name: str, pair: Pair) -> str:
    """The words that a comparison found in a pair, where they are worth showing: "killed / injured"."""
    a, b = pair.a.claim, pair.b.claim
    found: tuple[str, ...] = ()
    if name in ("predicate", "what happened"):
        found = (a.predicate, b.predicate)
    elif name == "subject":
        found = (a.subject, b.subject)
    elif name == "question":
        found = (a.question, b.question)
    elif name == "unit":
        found = (a.value.unit or "", b.value.unit or "")
    elif name == "population":
        found = (", ".join(a.population), ", ".join(b.population))
    elif name == "speaker" and a.attribution and b.attribution:
        found = (a.attribution.canonical, b.attribution.canonical)
    return " / ".join(dict.fromkeys(f"“{f}”" for f in found if f))


@cache
def template_of(comparison: str, level: str) -> str | None:
    """What the file has for a level, None if nothing."""
    for line in lines("reasons.tsv"):
        names, pattern, template = line.split("\t")
        if comparison in names.split(" | ") and fnmatchcase(level, pattern):
            return template
    return None
