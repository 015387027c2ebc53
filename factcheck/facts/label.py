"""A fact's name for people: what the question is, in a few words ("insurgents killed in air strikes")."""

from collections import Counter
from collections.abc import Iterable, Sequence

from factcheck.model import Claim


def label(claims: Sequence[Claim]) -> str:
    """The label of a fact: the commonest subject of its claims, with predicate, event and place as far as known."""
    subject = _commonest(c.subject for c in claims) or _commonest(c.head for c in claims)
    predicate = _commonest(c.predicate for c in claims)
    event = _commonest(c.event for c in claims)
    words = [subject or claims[0].kind]
    if predicate and predicate not in words[0]:
        words.append(predicate)
    if event and event not in " ".join(words):
        words.append(f"in {event}")
    return " ".join(words)


def _commonest(values: Iterable[str]) -> str:
    counted = Counter(v for v in values if v)
    return max(counted, key=lambda v: (counted[v], -len(v), v)) if counted else ""
