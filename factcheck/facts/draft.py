"""A draft's claims join the facts that its sources make; they change none of them."""

from collections.abc import Mapping, Sequence

from factcheck.agreement import agree
from factcheck.agreement.numbers import group_and_person
from factcheck.facts import status
from factcheck.facts.answers import Answers
from factcheck.facts.comparisons import Pair
from factcheck.facts.comparisons.value import AGREE, NONE, likeness
from factcheck.facts.profile import Profile

AGREEING = 0.0
"""The score above which a draft's claim joins the fact of a claim that gives the same figure."""
SHADE = 0.33
"""What the log odds of a claim that answers the draft's question with another figure add to that bar, in part: the same
figure may be given by chance. Where the two values only fit ("between 30 and 40", "37"), they add in full."""
ANSWERING = -0.2
"""The log odds above which a draft's claim joins the fact of the source claim that answers its question best, whatever
the two values are."""

Places = tuple[int, int]


def with_draft(
    groups: Sequence[Sequence[int]],
    draft: Sequence[int],
    known: Sequence[Profile],
    pairs: Mapping[Places, Pair],
    scores: Mapping[Places, float],
    answers: Answers,
) -> list[list[int]]:
    """The groups with each claim of a draft added to the one that has its figure, else to the one that answers its
    question with another (the draft may have it wrong), or as a group of its own."""
    home = {n: k for k, members in enumerate(groups) for n in members}
    beside: dict[int, list[tuple[Places, int]]] = {n: [] for n in draft}
    for ij in scores:
        for n, other in (ij, ij[::-1]):
            if n in beside and other in home:
                beside[n].append((ij, other))
    whole = [list(members) for members in groups]
    for n in draft:
        if known[n].claim.kind == "status":
            continue
        fit = _agreeing(beside[n], home, pairs, scores, answers.get(n, {}))
        if fit is None:
            fit = _answering(beside[n], home, pairs, answers.get(n, {}))
        if fit is None:
            whole.append([n])
        else:
            whole[fit].append(n)
    return status.with_draft(whole, draft, known)


def _agreeing(
    beside: Sequence[tuple[Places, int]],
    home: Mapping[int, int],
    pairs: Mapping[Places, Pair],
    scores: Mapping[Places, float],
    answers: Mapping[int, float],
) -> int | None:
    """The group of the claim that fits best among those that give the same figure, if it fits well enough beside what
    speaks for another one. What else stands in that group says little about the draft."""
    against = max([0.0, *(answers[m] for ij, m in beside if m in answers and likeness(pairs[ij]) == "different")])
    met = [(scores[ij] - SHADE * against, -other) for ij, other in beside if likeness(pairs[ij]) == "same"]
    met += [(scores[ij] - against, -other) for ij, other in beside if _fits(pairs[ij])]
    met += [(answers[m] - SHADE * against, -m) for ij, m in beside if m in answers and _loosely(pairs[ij])]
    score, other = max(met, default=(AGREEING, 0))
    return home[-other] if score > AGREEING else None


def _fits(pair: Pair) -> bool:
    """Whether the two values agree without being the same, and that says something."""
    return likeness(pair) == "agreeing" and not group_and_person(pair.a.claim, pair.b.claim)


def _loosely(pair: Pair) -> bool:
    """Whether the two values agree so loosely ("hundreds", "more than 600") that it says nothing for one fact."""
    return likeness(pair) is None and agree(pair.a.claim, pair.b.claim, NONE)


def _answering(
    beside: Sequence[tuple[Places, int]],
    home: Mapping[int, int],
    pairs: Mapping[Places, Pair],
    answers: Mapping[int, float],
) -> int | None:
    """The group of the claim that answers the question best, if it does so surely enough and does not agree."""
    met = [(answers[m], -m) for ij, m in beside if m in answers and likeness(pairs[ij]) not in AGREE]
    odds, other = max(met, default=(ANSWERING, 0))
    return home[-other] if odds > ANSWERING else None
