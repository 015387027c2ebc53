"""How a draft's claim stands to what the sources say. Every claim has one standing, and each kind of rule about drafts
looks for one.

Two questions decide. Does a source bear the figure out? Then others may contest it, have moved on from it, or say that
it is another speaker's. If none does: does a source that answers the same question contradict it, or does nobody speak
of it?
"""

import dataclasses
from typing import Literal

from factcheck.agreement import agree
from factcheck.agreement.numbers import group_and_person
from factcheck.model import TEMPORAL_KINDS, Claim, Fact, Kind, Tolerance
from factcheck.originals import original
from factcheck.style import rivals, similar, speakers
from factcheck.style.bounds import covers, no_firmer
from factcheck.style.review import Review

REPORTED: frozenset[Kind] = frozenset({"count", "money", "percent", "measure"})  # what is reported for its own sake

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
    if similar.is_vague(claim.value) or _is_one_of(claim) or not review.copies:
        return Standing("supported", fact)
    if original(claim, review.places) is not None:  # what is said of that holds for it
        return Standing("supported", fact)
    mates = next((p.claims for p in fact.positions if claim.id in p.claims), ()) if fact else ()
    own = tuple(c for c in told if _bears_out(claim, c, mates))
    others = tuple(c for c in told if c not in own)
    if others and all(covers(claim.value, c.value) for c in told):
        return Standing("supported", fact, own, others)  # "between 20 and 35" where the sources say 20, 28 and 35
    if fact and own:
        return _borne_out(claim, fact, own, others, review)
    if claim.kind == "status":
        return Standing("contradicted" if others else "supported", fact, (), others)
    return _not_borne_out(claim, fact, review)


def _not_borne_out(claim: Claim, fact: Fact | None, review: Review) -> Standing:
    """The standing of a figure that no source gives of this fact."""
    seen = similar.figure_in_sources(claim, review)
    against = rivals.contradicting(claim, seen, review)
    if against:
        return Standing("contradicted", review.fact_of[against[0].id], (), against)
    return Standing("supported" if seen else "unsupported", fact)


def _borne_out(claim: Claim, fact: Fact, own: tuple[Claim, ...], others: tuple[Claim, ...], review: Review) -> Standing:
    """The standing of a figure that ``own`` give, and ``others`` of the same fact do not."""
    exactly = any(same_figure(claim, c) for c in own)
    if others and claim.kind in TEMPORAL_KINDS and not exactly:
        # a Sunday may be of any month: that it fits one says nothing for it, nor against the others
        return Standing("supported" if similar.figure_in_sources(claim, review) else "unsupported", fact)
    moved_on = rivals.moved_on(claim, own, review)
    if moved_on and not _gives_others(claim, fact, moved_on, review):
        return Standing("outdated", fact, own, moved_on)
    named = _names_speaker(claim, own, review)
    against = () if named else rivals.contesting(claim, own, review)
    if against and not _gives_others(claim, fact, against, review):
        if fact.verdict == "update":
            if not _latest(own, against, review):
                return Standing("outdated", fact, own, against)
        elif claim.attribution is None and not speakers.says(claim.text):
            return Standing("contested", fact, own, against)
        elif claim.attribution and exactly:
            theirs = speakers.is_particular(claim.attribution) and any(
                c.id in fact.claims and _same(claim, c, review) for c in against
            )
            wrong = claim.kind in REPORTED and (theirs or _misattributed(claim, own, review))
            return Standing("misattributed" if wrong else "contested", fact, own, against)
    if _misattributed(claim, own, review):
        return Standing("misattributed", fact, own, others)
    if fact.verdict == "disputed" and claim.attribution is None and not named:
        return Standing("contested", fact, own, others)
    if any(no_firmer(claim, c) for c in own) or similar.given_exactly(claim, review):
        return Standing("supported", fact, own, others)
    return Standing("rounded", fact, own, others)


def _bears_out(claim: Claim, other: Claim, mates: tuple[str, ...]) -> bool:
    """Whether a source's claim of the fact gives the draft's figure: it stands in one position with it, or agrees with
    it though others of that position do not ("55" with "more than 50", not with "50"). A range of ages is a group's,
    one age is a person's."""
    if group_and_person(claim, other):
        return False
    return other.id in mates or same_figure(claim, other) or agree(claim, other, Tolerance())


def _is_one_of(claim: Claim) -> bool:
    """Whether the value singles out one of several: "three people, one of them a boy"."""
    tie = claim.relation
    return (
        tie is not None and tie.kind == "part_of" and claim.kind == "count" and claim.value.low == claim.value.high == 1
    )


def same_figure(claim: Claim, other: Claim) -> bool:
    """Whether two claims give the very same figure, as strictly as that may be read."""
    a, b = claim.value, other.value
    if claim.kind in TEMPORAL_KINDS and other.kind in TEMPORAL_KINDS:
        return bool({a.low, a.high} & {b.low, b.high} - {None})  # "by 4 p.m." and "at 4 p.m."
    return claim.kind == other.kind and a.low is not None and (a.low, a.high, a.unit) == (b.low, b.high, b.unit)


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
    """Whether the draft gives the figure to a speaker who does not give it in any source, while most of those that do
    name another. Ages, ranks and dates stand in reported sentences without being what is reported, and "officials" may
    be anybody. Where the speaker is named in the very passage of a source, who said what there is for the editor to
    see."""
    told = [c for c in own if same_figure(claim, c)]
    theirs = [c for c in told if speakers.is_particular(c.attribution)]
    if claim.kind not in REPORTED or not speakers.is_particular(claim.attribution) or not theirs:
        return False
    if 2 * len({c.source for c in theirs}) < len({c.source for c in told}) or _names_speaker(claim, own, review):
        return False
    turning = [heart for name in speakers.names(claim.attribution) if (heart := speakers.heart(name))]
    return not any(
        heart <= speakers.stems(_passages(own, source, review))
        for heart in turning
        for source in {c.source for c in own}
    )


def _passages(own: tuple[Claim, ...], source: str, review: Review) -> str:
    """What an article says around the figure, and what it is called: the publisher may be who speaks."""
    article = review.sources[source]
    around = " ".join(c.text for c in own if c.source == source)
    return f"{article.publisher or ''} {article.name} {article.title or ''} {around}"
