"""A check in one line."""

from collections import Counter

from factcheck.model import Outcome

# verdict -> (said of one fact, said of several)
WORDS = {
    "conflict": ("conflicts", "conflict"),
    "disputed": ("is disputed", "are disputed"),
    "update": ("was updated", "were updated"),
    "agree": ("agrees", "agree"),
}


def summary(outcome: Outcome) -> str:
    """ "7 facts conflict, 3 were updated, 12 agree across 5 sources"."""
    verdicts = Counter(f.verdict for f in outcome.facts)
    articles = sum(s.role == "source" and s.same_as is None for s in outcome.sources)
    parts: list[str] = []
    for verdict, (one, many) in WORDS.items():
        if n := verdicts[verdict]:  # type: ignore[index]
            noun = "" if parts else (" fact" if n == 1 else " facts")
            parts.append(f"{n}{noun} {one if n == 1 else many}")
    across = f"{articles} source" + ("" if articles == 1 else "s")
    if parts:
        return f"{', '.join(parts)} across {across}"
    return "one article alone: nothing to compare" if articles == 1 else f"no fact is told by more than one of {across}"
