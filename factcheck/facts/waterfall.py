"""An explanation as lines of text: for each two claims a small waterfall of weights, from the bias to the score."""

from collections.abc import Iterator, Sequence

from factcheck.facts.explain import Explanation, Link
from factcheck.model import Claim, Source

BAR = 2.0  # characters for one unit of log odds
STEPS = 8
NAME = 26
LEVEL = 30


def waterfall(
    explanation: Explanation, claims: Sequence[Claim], sources: Sequence[Source], links: int = 4
) -> list[str]:
    """Lines for a terminal: the strongest and the weakest ``links`` between the claims of a fact, then the nearest
    claims outside it and why they are apart."""
    known = {c.id: c for c in claims}
    names = {s.id: s.name for s in sources}
    inside = explanation.inside
    shown = inside if len(inside) <= links else (*inside[: links - 1], inside[-1])
    lines = [f"joined, where the mean score of a group is above {explanation.threshold:+.1f}:"]
    for link in shown:
        lines += ["", *_link(link, known, names)]
    if len(shown) < len(inside):
        lines += ["", f"and {len(inside) - len(shown)} more links between these"]
    if explanation.outside:
        lines += ["", "kept apart, the nearest first:"]
        for link in explanation.outside:
            lines += ["", *_link(link, known, names)]
    return lines


def _link(link: Link, claims: dict[str, Claim], names: dict[str, str]) -> Iterator[str]:
    a, b = claims[link.a], claims[link.b]
    head = f"{a.value.text} ({names[a.source]}) and {b.value.text} ({names[b.source]})"
    if link.apart:
        yield f"{head}: never one fact: {link.apart}"
        return
    yield f"{head}: {link.score:+.1f}"
    total = 0.0
    rest = link.steps[STEPS:]
    for step in link.steps[:STEPS]:
        total += step.weight
        yield _step(step.comparison, step.level, step.weight, total)
    if rest:
        weight = sum(step.weight for step in rest)
        yield _step(f"{len(rest)} lighter ones", "", weight, total + weight)


def _step(name: str, level: str, weight: float, total: float) -> str:
    bar = ("+" if weight > 0 else "-") * round(abs(weight) * BAR)
    return f"  {name[:NAME]:{NAME}} {level[:LEVEL]:{LEVEL}} {weight:+5.1f} {total:+6.1f} {bar}".rstrip()
