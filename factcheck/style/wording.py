"""How findings name values, speakers and lists."""

from collections.abc import Iterable, Sequence

from factcheck.model import Claim
from factcheck.style.review import Review

MOST = 4  # sources or values named in one message


def who(claim: Claim, review: Review) -> str:
    """Who gives the value: the speaker and the article, or the article alone."""
    article = review.sources[claim.source].name
    return f"{review.vocabulary.name(claim.attribution.canonical)}, in {article}" if claim.attribution else article


def listed(items: Sequence[str], most: int = MOST) -> str:
    """ "a", "a and b", "a, b and c", "a, b, c and 2 more"."""
    shown = list(items[:most])
    if len(items) > most:
        shown.append(f"{len(items) - most} more")
    return shown[0] if len(shown) == 1 else f"{', '.join(shown[:-1])} and {shown[-1]}" if shown else ""


def figures(claims: Iterable[Claim]) -> tuple[str, ...]:
    """The values in bare figures, each once, in a steady order."""
    return tuple(sorted({figure(c) for c in claims}))


def figure(claim: Claim) -> str:
    """A value in bare figures: what stays the same when only its wording changes."""
    value = claim.value
    return value.normalized or f"{value.modifier}{value.low}..{value.high} {value.unit or ''}".strip()
