"""What the comparisons look at: a claim with its words sorted out once, and its place among its article's claims."""

import dataclasses
import re
from collections.abc import Sequence
from typing import Any

from factcheck.data import words
from factcheck.facts.gist import gists
from factcheck.model import Claim, Source

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
NAME = re.compile(r"\b[A-ZÀ-Þ][\w’'-]+")
TOKEN = re.compile(r"\w+")
DATED = re.compile(
    r"\b(?:(?:1[5-9]|20)\d\d|(?:January|February|March|April|June|July|August|September|October|November|December))\b"
)
SUFFIX = re.compile(r"(?:'s|’s|s'|s’)$")


@dataclasses.dataclass(frozen=True, slots=True)
class Profile:
    """A claim as the comparisons see it.

    ``key`` orders claims by what they say and where they stand, never by the names of files. ``subject``,
    ``predicate``, ``near`` and ``sentence`` are stems; ``names`` are the capitalised words of the sentence, lower
    case. ``gist`` is the mean of its words' vectors, ``vector`` and ``blind`` the encoder's two readings, with the
    value and with all values hidden, all of length 1 (None where the weights do without the encoder). ``others`` holds
    the values of the sentence's other claims.
    """

    claim: Claim
    source: Source
    key: tuple[str, ...]
    subject: frozenset[str]
    predicate: frozenset[str]
    sentence: frozenset[str]
    near: frozenset[str]
    names: frozenset[str]
    near_names: frozenset[str]
    before: tuple[str, ...]
    after: tuple[str, ...]
    of: frozenset[str]
    event: frozenset[str]
    place: frozenset[str]
    when: frozenset[str]
    population: frozenset[str]
    dated: frozenset[str]
    which: frozenset[str]
    title: bool
    others: frozenset[object]
    gist: Any
    vector: Any
    blind: Any


def profiles(claims: Sequence[Claim], sources: Sequence[Source], vectors: Any) -> list[Profile]:
    """A profile for each claim, in their order; ``vectors`` are the encoder's two readings, or None."""
    meant = gists(claims)
    by_id = {s.id: s for s in sources}
    beside: dict[tuple[str, int], list[Claim]] = {}
    for claim in claims:
        beside.setdefault((claim.source, claim.sentence.start), []).append(claim)
    return [
        profile(
            claim,
            by_id[claim.source],
            beside[claim.source, claim.sentence.start],
            gist=meant[n],
            vector=None if vectors is None else vectors[0][n],
            blind=None if vectors is None else vectors[1][n],
        )
        for n, claim in enumerate(claims)
    ]


def profile(
    claim: Claim, source: Source, beside: Sequence[Claim], *, gist: Any = None, vector: Any = None, blind: Any = None
) -> Profile:
    """The profile of ``claim``; ``beside`` are the claims of its sentence, itself among them."""
    text = source.text[claim.sentence.start : claim.sentence.end]
    at = claim.start - claim.sentence.start
    until = claim.end - claim.sentence.start
    near = text[max(0, at - 40) : at] + " . " + text[until : until + 40]
    span = source.title_span
    return Profile(
        claim=claim,
        source=source,
        key=(text, f"{claim.start:09}", str(source.published or ""), source.title or ""),
        subject=stems(f"{claim.subject} {claim.head}"),
        predicate=stems(claim.predicate),
        sentence=stems(text),
        near=stems(near),
        names=names(text),
        near_names=names(near),
        before=tuple(TOKEN.findall(text[:at].casefold())[:-5:-1]),
        after=tuple(TOKEN.findall(text[until:].casefold())[:4]),
        of=stems(claim.of),
        event=stems(claim.event),
        place=frozenset(p.casefold() for p in claim.place),
        when=frozenset([claim.when.normalized or claim.when.text]) if claim.when else frozenset(),
        population=frozenset(claim.population),
        dated=frozenset(DATED.findall(text)) - set(DATED.findall(claim.value.text)),
        which=which(text[:at] + " " + text[until:]),
        title=span is not None and claim.start < span.end,
        others=frozenset((c.kind, c.value.low, c.value.high) for c in beside if c.id != claim.id),
        gist=gist,
        vector=vector,
        blind=blind,
    )


def names(text: str) -> frozenset[str]:
    """The capitalised words of a text, lower case, as far as they say anything."""
    return frozenset(SUFFIX.sub("", n.casefold()) for n in NAME.findall(text) if n.casefold() not in stop_words())


def which(text: str) -> frozenset[str]:
    """The words of a text that tell one thing of a kind from another ("the second quake")."""
    return words("which_one_words.txt").intersection(text.casefold().replace(",", " ").replace(".", " ").split())


def stems(text: str) -> frozenset[str]:
    """The content words of a text, their commonest endings taken off."""
    return frozenset(stem(w) for w in WORD.findall(text.casefold()) if w not in stop_words())


def stem(word: str) -> str:
    """A word without possessive and without the endings of number and tense: enough to tell that two words are one."""
    word = SUFFIX.sub("", word)
    for ending in ("ies", "ing", "ed", "es", "s"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)] + ("y" if ending == "ies" else "")
    return word.removesuffix("e") if len(word) > 4 else word


def stop_words() -> frozenset[str]:
    """Words that say nothing of what a sentence is about."""
    return words("stop_words.txt")
