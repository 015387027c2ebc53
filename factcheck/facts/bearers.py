"""Whose age a claim gives: the person named beside it, or a noun for somebody without a name."""

import re
from collections.abc import Mapping, Sequence

from factcheck.data import table
from factcheck.facts.mentions import mentions
from factcheck.facts.people import People, Person
from factcheck.model import Claim, Source

BEFORE = re.compile(r",? \(?(?:who (?:is|was|turns|turned) |aged? |now |then |just )?$")
AFTER = re.compile(r"-(?:year|month)s?-old (?:[a-z][\w-]+ )?")
WORD = re.compile(r"[\w-]+")


def bearers(
    claims: Sequence[Claim], sources: Mapping[str, Source], people: Mapping[str, People]
) -> list[Person | None]:
    """For each claim the person whose age it gives; None for other claims and where nobody is named. Where an article
    names one person of that age, "the 36-year-old driver" is that person."""
    named = [bearer(c, sources[c.source], people[c.source]) if c.kind == "age" else None for c in claims]
    aged: dict[tuple[str, object], set[Person]] = {}
    for claim, person in zip(claims, named, strict=True):
        if person is not None:
            aged.setdefault((claim.source, claim.value.low), set()).add(person)
    found = []
    for claim, person in zip(claims, named, strict=True):
        same = aged.get((claim.source, claim.value.low), set()) if claim.kind == "age" and person is None else set()
        fits = {p for p in same if not (p.sex and (sex := noun_sex(claim)) and sex != p.sex)}
        found.append(next(iter(fits)) if len(fits) == 1 else person)
    return found


def bearer(claim: Claim, source: Source, people: People) -> Person | None:
    """The person named beside an age: "Ana Lee, 36", "36-year-old Ana Lee", or its subject."""
    text = source.text
    here = mentions(text)
    for m in here:
        if claim.start - 30 < m.end <= claim.start and BEFORE.fullmatch(text, m.end, claim.start):
            return people.called(m.words, text, m.start)
    after = AFTER.match(text, claim.end)
    if after:
        for m in here:
            if m.start == after.end():
                return people.called(m.words, text, m.start)
    found = mentions(claim.subject)
    if not found or claim.subject[found[-1].end :].strip(".'’s \"“”"):
        return None  # "a Verano man" is not Verano
    return people.called(found[-1].words, text, claim.start)


def noun_sex(claim: Claim) -> str:
    """Whether the words for somebody without a name are for a man or a woman."""
    told = {sex for word in WORD.findall(claim.subject.lower()) if (sex := table("sexes.tsv").get(word))}
    return told.pop() if len(told) == 1 else ""
