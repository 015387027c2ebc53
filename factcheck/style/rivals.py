"""Source claims that speak against a draft's figure: those that answer its question with another value.

How surely they answer it is the matcher's to say, in log odds (`factcheck.model.Rival`). The bars were chosen on
articles of the training sets, each read as a draft of the others with some of its figures altered
(``benchmarks.train_drafts``).
"""

import datetime

from factcheck.agreement import agree
from factcheck.agreement.numbers import point
from factcheck.model import TEMPORAL_KINDS, Claim, Tolerance
from factcheck.style import speakers
from factcheck.style.bounds import comparable, covers, is_loose, rounds
from factcheck.style.review import Review

CONTRADICTS = -0.2
"""Against a figure that no source gives. A draft is written from its sources, so a figure that nobody gives is more
likely to be a slip than news."""
SEEN = 1.0
"""What is added to that bar where some source has the figure in a passage that shares words with the draft's."""
CONTESTS = 1.0
"""Against a figure that a source gives."""


def contradicting(claim: Claim, seen: bool, review: Review) -> tuple[Claim, ...]:
    """The claims that contradict a figure which no source gives of this, the surest first. ``seen``: whether one gives
    it of something near."""
    return _above(CONTRADICTS + SEEN * seen, claim, review)


def contesting(claim: Claim, own: tuple[Claim, ...], review: Review) -> tuple[Claim, ...]:
    """The claims with another figure, in whatever fact, that contest one which ``own`` give. An article that gives both
    figures, and not by two speakers, speaks of two things; a day or an hour that most articles give is no matter of
    dispute, for many things happen at many times. "Dozens" takes nobody's side."""
    if is_loose(claim.value):
        return ()
    found = tuple(o for o in _above(CONTESTS, claim, review) if not _in_one_voice(o, own, review))
    if claim.kind in ("date", "year", "time") and len(_articles(found)) < len(_articles(own)):
        return ()
    return found


def moved_on(claim: Claim, own: tuple[Claim, ...], review: Review) -> tuple[Claim, ...]:
    """The claims with a higher count that have replaced the draft's: every article which gives the draft's count gives
    the higher one too, or is older than one which does."""
    ours = point(claim.value)
    if claim.kind != "count" or ours is None:
        return ()
    higher = tuple(
        c
        for c in _above(CONTESTS, claim, review)
        if c.predicate == claim.predicate and (theirs := point(c.value)) is not None and theirs > ours
    )
    there = _articles(higher)
    newest = max((day for day in (_day(a, review) for a in there) if day), default=None)
    left = _articles(own) - there
    if not there - _articles(own) or not all(newest and (day := _day(a, review)) and day < newest for a in left):
        return ()
    return higher


def _above(bar: float, claim: Claim, review: Review) -> tuple[Claim, ...]:
    """The rivals above a bar whose values can be held against the draft's."""
    return tuple(
        c
        for c, odds in review.rivals(claim)
        if odds > bar
        and of_a_kind(claim, c)
        and comparable(claim.value, c.value)
        and not covers(claim.value, c.value)
        and not agree(claim, c, Tolerance())
        and not rounds(claim.value, c.value)
    )


def of_a_kind(claim: Claim, other: Claim) -> bool:
    """Whether two claims give the same kind of answer: a rank does not contradict a count."""
    return claim.kind == other.kind or {claim.kind, other.kind} <= TEMPORAL_KINDS


def _in_one_voice(other: Claim, own: tuple[Claim, ...], review: Review) -> bool:
    """Whether an article gives the figure of ``other``, in the same fact, beside that of ``own``, and not by two
    speakers."""
    fact = review.fact_of[other.id]
    side = next((p.claims for p in fact.positions if other.id in p.claims), (other.id,))
    return any(
        c.source == o.source and not _two_speakers(o, c, review)
        for o in map(review.claims.__getitem__, side)
        for c in own
    )


def _two_speakers(one: Claim, other: Claim, review: Review) -> bool:
    if one.attribution is None or other.attribution is None:
        return one.attribution is not None
    return not speakers.same(one.attribution, other.attribution, review.vocabulary)


def _articles(claims: tuple[Claim, ...]) -> frozenset[str]:
    return frozenset(c.source for c in claims)


def _day(source: str, review: Review) -> datetime.date | None:
    return review.sources[source].published
