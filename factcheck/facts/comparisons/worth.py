"""Is a claim one that other articles would tell as well? Figures at the heart of a story come again; "one", "first",
figures deep in the text and values without a subject seldom do. Each of these looks at the two claims one by one."""

import re
from collections.abc import Callable

from factcheck.data import lines
from factcheck.facts.comparisons.comparison import Pair, Shares
from factcheck.facts.profile import Profile

PRONOUN = re.compile(r"(?:he|she|it|they|we|i|you|who|which|that|this|these|those)", re.IGNORECASE)
DEPTHS = (0.1, 0.3, 0.6)  # parts of an article: its lead, its upper third...
CLASSES = frozenset(line.split("\t")[0] for line in lines("predicates.txt"))


class Worth:
    """What holds of each of the two claims by itself; the shares of the levels are 0, a half or 1."""

    def __init__(self, name: str, levels: tuple[str, ...], level: Callable[[Profile], str]) -> None:
        self.name = name
        self.levels = levels
        self.level = level

    def shares(self, pair: Pair) -> Shares:
        a, b = sorted((self.level(pair.a), self.level(pair.b)))
        return ((a, 1.0),) if a == b else ((a, 0.5), (b, 0.5))


def depth(profile: Profile) -> str:
    """How deep in its article a claim stands."""
    if profile.title:
        return "headline"
    at = profile.claim.start / max(1, len(profile.source.text))
    return next(
        (name for limit, name in zip(DEPTHS, ("lead", "upper third", "middle"), strict=True) if at < limit), "end"
    )


def form(profile: Profile) -> str:
    """How the value is written."""
    text = profile.claim.value.text.casefold()
    if text in ("one", "a", "an", "first", "no", "nobody", "none", "another"):
        return "one, first or none"
    if profile.claim.value.modifier != "=":
        return "with a modifier"
    return "figures" if any(ch.isdigit() for ch in text) else "words"


def subject(profile: Profile) -> str:
    """What sort of subject a claim has."""
    words = profile.claim.subject.strip()
    if not words:
        return "none"
    if PRONOUN.fullmatch(words):
        return "pronoun"
    return "name" if words.split()[-1][:1].isupper() else "noun"


def predicate(profile: Profile) -> str:
    """The class of general English predicates that a claim's belongs to."""
    found = profile.claim.predicate
    return found if found in CLASSES else "another" if found else "none"


WORTH = (
    Worth("depth in the article", ("headline", "lead", "upper third", "middle", "end"), depth),
    Worth("form of the value", ("one, first or none", "with a modifier", "figures", "words"), form),
    Worth("sort of subject", ("none", "pronoun", "name", "noun"), subject),
    Worth("what happened", (*sorted(CLASSES), "another", "none"), predicate),
)
