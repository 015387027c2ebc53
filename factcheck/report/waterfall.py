"""Why two claims are one fact or are not: named steps, each with its weight, and their sum."""

from collections.abc import Iterator, Sequence
from typing import Protocol

from factcheck.model import Outcome
from factcheck.report.text import clean

SLIGHT = 0.05  # log odds; steps that weigh less are left out
STEPS = 12  # of a link that are shown one by one


class Step(Protocol):
    """What a comparison found, in words, and its weight in log odds."""

    @property
    def words(self) -> str: ...
    @property
    def weight(self) -> float: ...


class Link(Protocol):
    """Two claims (ids), compared."""

    @property
    def a(self) -> str: ...
    @property
    def b(self) -> str: ...
    @property
    def score(self) -> float: ...
    @property
    def steps(self) -> Sequence[Step]: ...
    @property
    def apart(self) -> str | None: ...


class Explanation(Protocol):
    """The links within a fact, and the nearest to claims outside, both best first."""

    @property
    def threshold(self) -> float: ...
    @property
    def inside(self) -> Sequence[Link]: ...
    @property
    def outside(self) -> Sequence[Link]: ...


def waterfall(explanation: Explanation, outcome: Outcome, most: int = 3) -> str:
    """The strongest ``most`` links within a fact and out of it, as text; weights are log odds."""
    return "".join(f"{line}\n" for line in _lines(explanation, outcome, most))


def _lines(explanation: Explanation, outcome: Outcome, most: int) -> Iterator[str]:
    yield ""
    yield "How the figures were compared, two by two. Each line says what was found, and how much it counts:"
    yield "above 0 it speaks for one question, below 0 against (log odds; 3 makes it about twenty times as likely)."
    yield f"Figures stand together where these sums are above {explanation.threshold:+.2f} on average,"
    yield "the strong ones counting more."
    for title, links in (("Within the fact", explanation.inside), ("Nearest outside", explanation.outside)):
        for n, link in enumerate(links[:most]):
            yield ""
            if n == 0:
                rest = f" ({most} of {len(links)})" if len(links) > most else ""
                yield f"{title}{rest}"
            yield from _link(link, outcome)


def _link(link: Link, outcome: Outcome) -> Iterator[str]:
    claims, sources = outcome.claim(), outcome.source()
    first, second = (
        f"{clean(claims[c].value.text)} ({clean(sources[claims[c].source].name)})" for c in (link.a, link.b)
    )
    if link.apart:
        yield f"  {first} and {second}: never one fact, {clean(link.apart)}"
        return
    yield f"  {first} and {second}: {link.score:+.2f}"
    told = [step for step in link.steps if abs(step.weight) >= SLIGHT]
    for step in told[:STEPS]:
        yield f"    {step.weight:+6.2f}  {clean(step.words)}"
    if rest := told[STEPS:]:
        yield f"    {sum(step.weight for step in rest):+6.2f}  {len(rest)} lighter ones together"
