"""How a draft's claim stands to what the sources say. Every claim has one standing, and each kind of rule about drafts
looks for one."""

import dataclasses
from typing import Literal

from factcheck.model import TEMPORAL_KINDS, Claim, Fact
from factcheck.style import rivals, similar, speakers
from factcheck.style.bounds import comparable, covers, no_firmer
from factcheck.style.review import Review

Name = Literal["supported", "contradicted", "contested", "outdated", "misattributed", "unsupported", "rounded"]


@dataclasses.dataclass(frozen=True, slots=True)
class Standing:
    """What is to be said of a draft's claim, the fact it belongs to, and the source claims that bear it out (``own``)
    and that do not (``others``)."""

    name: Name
    fact: Fact | None
    own: tuple[Claim, ...] = ()
    others: tuple[Claim, ...] = ()


def standing(claim: Claim, review: Review) -> Standing:
    """The standing of ``claim``, which is a draft's, among the sources."""
    fact = review.fact_of.get(claim.id)
    told = review.of(fact) if fact else ()
    if similar.is_vague(claim.value) or _converts(claim, review):
        return Standing("supported", fact)
    if fact is None or not told:
        if claim.kind == "status" or not review.copies or similar.figure_in_sources(claim, review):
            return Standing("supported", fact)
        return _unsupported(claim, fact, review)
    mates = next((p.claims for p in fact.positions if claim.id in p.claims), (claim.id,))
    own = tuple(c for c in told if c.id in mates or same_figure(claim, c))
    others = tuple(c for c in told if c not in own)
    name = _name(claim, fact, own, others, review)
    if name == "unsupported" and not own:
        return _unsupported(claim, fact, review)
    unnamed = claim.attribution is None and not speakers.says(claim.text) and not _names_speaker(claim, own, review)
    if name == "supported" and own and unnamed:
        moved_on = rivals.moved_on(claim, own, review)
        if moved_on and not _gives_others(claim, fact, moved_on, review):
            return Standing("outdated", fact, own, moved_on)
        by_others = rivals.by_others(claim, own, review)
        if by_others and not _gives_others(claim, fact, by_others, review):
            return Standing("contested", fact, own, by_others)
    return Standing(name, fact, own, others)


def _unsupported(claim: Claim, fact: Fact | None, review: Review) -> Standing:
    """The standing of a figure that no source gives: contradicted by what comes near enough to it, if anything does."""
    against = rivals.alone(claim, review)
    if against:
        return Standing("contradicted", review.fact_of[against[0].id], (), against)
    return Standing("unsupported", fact)


def _converts(claim: Claim, review: Review) -> bool:
    """Whether the value is another value of the draft in other units: what is said of that holds for it."""
    tie = claim.relation
    if tie is None or tie.kind != "conversion_of":
        return False
    return any(c.source == claim.source and c.start == tie.other for c in review.claims.values())


def same_figure(claim: Claim, other: Claim) -> bool:
    """Whether two claims give the very same figure, as strictly as that may be read."""
    a, b = claim.value, other.value
    if claim.kind in TEMPORAL_KINDS and other.kind in TEMPORAL_KINDS:
        return bool({a.low, a.high} & {b.low, b.high} - {None})  # "by 4 p.m." and "at 4 p.m."
    return claim.kind == other.kind and a.low is not None and (a.low, a.high, a.unit) == (b.low, b.high, b.unit)


def _name(claim: Claim, fact: Fact, own: tuple[Claim, ...], others: tuple[Claim, ...], review: Review) -> Name:
    if others:
        if all(covers(claim.value, c.value) for c in (*own, *others)):
            return "supported"  # "between 20 and 35" where the sources say 20, 28 and 35
        if not own:
            return _without_support(claim, others, review)
        against = rivals.in_fact(claim, _against(own, others, review), review)
        if claim.kind in ("date", "year", "time") and _articles(own) > _articles(against):
            against = ()  # many things happen on many days; a time that most articles give stands
        if claim.kind in TEMPORAL_KINDS and not any(same_figure(claim, c) for c in own):
            # a Sunday may be of any month: that it fits one says nothing for it, nor against the others
            return "supported" if similar.figure_in_sources(claim, review) else "unsupported"
        if against and not _gives_others(claim, fact, against, review):
            if fact.verdict == "update":
                if not _latest(own, against, review):
                    return "outdated"
            elif _names_speaker(claim, own, review):
                return "supported"
            elif claim.attribution is None:
                return "contested"
            elif any(same_figure(claim, c) for c in own):
                wrong = any(_same(claim, c, review) for c in against) or _misattributed(claim, own, review)
                return "misattributed" if wrong else "contested"
    if _misattributed(claim, own, review):
        return "misattributed"
    if fact.verdict == "disputed" and claim.attribution is None and not _names_speaker(claim, own, review):
        return "contested"
    return "supported" if any(no_firmer(claim, c) for c in own) or similar.given_exactly(claim, review) else "rounded"


def _without_support(claim: Claim, others: tuple[Claim, ...], review: Review) -> Name:
    """What to say of a figure that is in no source's position: that the sources contradict it, if they speak of the
    same thing. A time or a particular figure that a source gives in such a sentence was matched wrongly; a figure of
    another order of magnitude is another thing's, unless a unit has slipped ("million" for "billion")."""
    if (claim.kind in TEMPORAL_KINDS or similar.is_particular(claim.value)) and similar.said_alike(claim, review):
        return "supported"
    if any(_of_a_kind(claim, c) and comparable(claim.value, c.value) for c in others):
        return "contradicted"
    return "supported" if similar.figure_in_sources(claim, review) else "unsupported"


def _of_a_kind(claim: Claim, other: Claim) -> bool:
    """Whether two claims give the same kind of answer: a rank does not contradict a count."""
    return claim.kind == other.kind or {claim.kind, other.kind} <= TEMPORAL_KINDS


def _against(own: tuple[Claim, ...], others: tuple[Claim, ...], review: Review) -> tuple[Claim, ...]:
    """Those of ``others`` that speak against the draft's figure. An article that gives that figure too, and the other
    one by no other speaker, speaks of two things."""
    both = {c.source for c in own}
    return tuple(
        o
        for o in others
        if o.source not in both
        or (o.attribution and not any(c.source == o.source and _same(o, c, review) for c in own))
    )


def _articles(claims: tuple[Claim, ...]) -> int:
    return len({c.source for c in claims})


def _gives_others(claim: Claim, fact: Fact, others: tuple[Claim, ...], review: Review) -> bool:
    """Whether the draft gives the other values of the fact as well, here or elsewhere: whose they are it may leave to
    the reader."""
    told = [c for c in map(review.claims.__getitem__, fact.claims) if review.drafted(c) and c.id != claim.id]
    sides = [p.claims for p in fact.positions if any(o.id in p.claims for o in others)]
    return any(any(c.id in side for side in sides) or any(same_figure(c, o) for o in others) for c in told)


def _latest(own: tuple[Claim, ...], others: tuple[Claim, ...], review: Review) -> bool:
    """Whether one of ``own`` stands in the latest article that gives the fact."""

    def newest(claims: tuple[Claim, ...]) -> str:
        return max((str(review.sources[c.source].published or "") for c in claims), default="")

    return newest(own) >= newest(others)


def _names_speaker(claim: Claim, own: tuple[Claim, ...], review: Review) -> bool:
    """Whether the draft says whose figure it is, and it is theirs."""
    if any(_same(claim, c, review) for c in own):
        return True
    return speakers.named_in(claim.text, own, review.vocabulary)


def _same(claim: Claim, other: Claim, review: Review) -> bool:
    return speakers.same(claim.attribution, other.attribution, review.vocabulary)


def _misattributed(claim: Claim, own: tuple[Claim, ...], review: Review) -> bool:
    """Whether the draft gives the figure to a speaker who does not give it in any source, where sources name one.
    Where the speaker is named in the very passage of a source, who said what there is for the editor to see, and
    nothing is found; nor where an article tells it in its own voice and quotes the speaker elsewhere."""
    said = claim.attribution
    if said is None or not (theirs := frozenset().union(*map(speakers.stems, speakers.names(said)))):
        return False
    told = [c for c in own if same_figure(claim, c)]
    if not any(c.attribution for c in told) or _names_speaker(claim, own, review):
        return False
    for source in {c.source for c in own}:
        article = review.sources[source]
        published = f"{article.publisher or ''} {article.name} {article.title or ''}"
        around = " ".join(c.text for c in own if c.source == source)
        if theirs & speakers.stems(f"{published} {around}"):
            return False
        if all(c.attribution is None for c in own if c.source == source) and theirs & speakers.stems(article.text):
            return False
    return True
