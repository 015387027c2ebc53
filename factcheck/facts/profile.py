"""What the comparisons look at: a claim with its words sorted out once, and its place among its article's claims."""

import dataclasses
import re
from collections.abc import Sequence
from typing import Any

from factcheck.data import words
from factcheck.facts.aliases import Aliases
from factcheck.facts.bearers import bearers, noun_sex
from factcheck.facts.daytime import daytime
from factcheck.facts.eras import Own, earlier, own, past
from factcheck.facts.gist import gists
from factcheck.facts.introduced import introduced
from factcheck.facts.naming import in_order, names
from factcheck.facts.people import People, Person
from factcheck.facts.siblings import siblings
from factcheck.facts.stems import stems
from factcheck.facts.stories import told_by
from factcheck.facts.things import Thing, thing
from factcheck.model import Claim, Source

TOKEN = re.compile(r"\w+")
DATED = re.compile(
    r"\b(?:(?:1[5-9]|20)\d\d|(?:January|February|March|April|June|July|August|September|October|November|December))\b"
)


@dataclasses.dataclass(frozen=True, slots=True)
class Profile:
    """A claim as the comparisons see it.

    ``key`` orders claims by what they say and where they stand, never by the names of files. ``subject``,
    ``predicate``, ``question``, ``near`` and ``sentence`` are stems; ``names`` are the capitalised words of the
    sentence, lower case. ``gist`` is the mean of its words' vectors, ``vector`` the encoder's, both of length 1
    (``vector`` None where the weights do without the encoder). ``others`` holds the values of the sentence's other
    claims, ``beside`` the stems of what they count. ``thing`` is who or what is counted, ``person`` the names of
    the subject in order, ``whom`` the one whose age is given and ``sex`` that of whoever it is; ``past`` are years
    and months before the story's that the claim is set in, ``earlier`` whether words set it apart from today's
    event; ``daytime`` the part of a date's day.
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
    question: frozenset[str]
    of: frozenset[str]
    event: frozenset[str]
    place: frozenset[str]
    when: frozenset[str]
    population: frozenset[str]
    dated: frozenset[str]
    daytime: str | None
    which: frozenset[str]
    thing: Thing | None
    person: tuple[str, ...]
    whom: Person | None
    sex: str
    past: frozenset[str]
    earlier: bool
    siblings: frozenset[str]
    title: bool
    others: frozenset[object]
    beside: frozenset[str]
    gist: Any
    vector: Any


def profiles(claims: Sequence[Claim], sources: Sequence[Source], vectors: Any) -> list[Profile]:
    """A profile for each claim, in their order; ``vectors`` are the encoder's rows, or None."""
    meant = gists(claims)
    by_id = {s.id: s for s in sources}
    told = told_by(sources)
    people = {articles: People(s.text for s in articles) for articles in set(told.values())}
    aliases = {articles: Aliases((s.text for s in articles), people[articles]) for articles in people}
    times = {articles: own(articles) for articles in set(told.values())}
    whose = bearers(claims, by_id, {name: people[articles] for name, articles in told.items()})
    beside: dict[tuple[str, int], list[Claim]] = {}
    for claim in claims:
        beside.setdefault((claim.source, claim.sentence.start), []).append(claim)
    return [
        profile(
            claim,
            by_id[claim.source],
            beside[claim.source, claim.sentence.start],
            whom=whose[n],
            time=times[told[claim.source]],
            aliases=aliases[told[claim.source]],
            gist=meant[n],
            vector=None if vectors is None else vectors[n],
        )
        for n, claim in enumerate(claims)
    ]


def profile(
    claim: Claim,
    source: Source,
    beside: Sequence[Claim],
    *,
    whom: Person | None = None,
    time: Own | None = None,
    aliases: Aliases | None = None,
    gist: Any = None,
    vector: Any = None,
) -> Profile:
    """The profile of ``claim``; ``beside`` are the claims of its sentence, itself among them."""
    text = source.text[claim.sentence.start : claim.sentence.end]
    at = claim.start - claim.sentence.start
    until = claim.end - claim.sentence.start
    near = text[max(0, at - 40) : at] + " . " + text[until : until + 40]
    span = source.title_span
    meant = aliases.meant if aliases else frozenset
    return Profile(
        claim=claim,
        source=source,
        key=(text, f"{claim.start:09}", str(source.published or ""), source.title or ""),
        subject=stems(f"{claim.subject} {claim.head}"),
        predicate=stems(claim.predicate),
        sentence=stems(text),
        near=stems(near),
        names=meant(names(text) | introduced(source.text, claim.sentence.start, claim.sentence.end)),
        near_names=meant(names(near)),
        before=tuple(TOKEN.findall(text[:at].casefold())[:-5:-1]),
        after=tuple(TOKEN.findall(text[until:].casefold())[:4]),
        question=stems(claim.question),
        of=stems(claim.of),
        event=stems(claim.event),
        place=frozenset(" ".join(sorted(meant(p.casefold().split()))) for p in claim.place),
        when=frozenset([claim.when.normalized or claim.when.text]) if claim.when else frozenset(),
        population=frozenset(claim.population),
        dated=frozenset(DATED.findall(text)) - set(DATED.findall(claim.value.text)),
        daytime=daytime(claim, source),
        which=which(text[:at] + " " + text[until:]),
        thing=thing(claim),
        person=tuple(in_order(claim.subject)),
        whom=whom,
        sex=whom.sex if whom else noun_sex(claim),
        past=past(claim, source, time or own([source])),
        earlier=earlier(claim),
        siblings=siblings(claim, source),
        title=span is not None and claim.start < span.end,
        others=frozenset((c.kind, c.value.low, c.value.high) for c in beside if c.id != claim.id),
        beside=frozenset(s for c in beside if c.id != claim.id and c.kind == "count" for s in stems(c.head)),
        gist=gist,
        vector=vector,
    )


def which(text: str) -> frozenset[str]:
    """The words of a text that tell one thing of a kind from another ("the second quake")."""
    return words("which_one_words.txt").intersection(text.casefold().replace(",", " ").replace(".", " ").split())
