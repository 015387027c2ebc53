"""Outcomes built by hand, for tests of the house style that need no language pipeline."""

import dataclasses
from collections.abc import Iterator, Sequence

from factcheck.model import (
    Attribution,
    Claim,
    Fact,
    Kind,
    Modifier,
    Outcome,
    Position,
    Rival,
    Source,
    Span,
    Value,
    Verdict,
)


@dataclasses.dataclass
class Story:
    """A story in the making: articles, and the claims in them by the words that state the value."""

    sources: list[Source] = dataclasses.field(default_factory=list)
    claims: list[Claim] = dataclasses.field(default_factory=list)
    facts: list[Fact] = dataclasses.field(default_factory=list)
    strengths: dict[tuple[str, str], float] = dataclasses.field(default_factory=dict)

    def article(self, text: str, name: str = "", role: str = "source") -> Source:
        n = len(self.sources) + 1
        name = name or f"wire-{n}"
        source = Source(f"s{n}", f"{name}.txt", name, text, role=role)  # type: ignore[arg-type]
        self.sources.append(source)
        return source

    def draft(self, text: str) -> Source:
        return self.article(text, "draft", "draft")

    def claim(
        self,
        source: Source,
        value: str,
        low: float | str | None = None,
        high: float | str | None = None,
        *,
        kind: Kind = "count",
        modifier: Modifier = "=",
        unit: str | None = None,
        by: str | None = None,
        canonical: str | None = None,
        normalized: str | None = None,
        **slots: object,
    ) -> Claim:
        """The claim whose value is the first ``value`` of the article; ``by`` is the speaker's words."""
        start = source.text.index(value)
        stop = source.text.rfind(". ", 0, start)
        left = max(stop + 2 if stop >= 0 else 0, source.text.rfind("\n", 0, start) + 1)
        end = source.text.find(". ", start)
        right = end + 1 if end >= 0 else len(source.text)
        if low is None and high is None:
            low = high = float(value)
        elif high is None and modifier == "=":
            high = low
        said = None
        if by:
            at = source.text.index(by)
            said = Attribution(by, canonical or by, at, at + len(by), cue="said")
        claim = Claim(
            id=f"c{len(self.claims) + 1}",
            source=source.id,
            start=start,
            end=start + len(value),
            sentence=Span(left, right),
            text=source.text[left:right].strip(),
            kind=kind,
            value=Value(value, low, high, modifier, unit, value if normalized is None else normalized),
            attribution=said,
            **slots,  # type: ignore[arg-type]
        )
        self.claims.append(claim)
        return claim

    def fact(self, label: str, verdict: Verdict, *sides: Sequence[Claim]) -> Fact:
        claims = [c for side in sides for c in side]
        fact = Fact(
            f"f{len(self.facts) + 1}",
            label,
            claims[0].kind,
            tuple(c.id for c in claims),
            verdict,
            "error" if verdict == "conflict" else "info",
            tuple(Position(side[0].value.text, tuple(c.id for c in side)) for side in sides),
        )
        self.facts.append(fact)
        return fact

    def rival(self, own: Claim, other: Claim, strength: float) -> None:
        """How strongly a source's claim is a rival of a draft's; those of one fact with another value are strong."""
        self.strengths[own.id, other.id] = strength

    def outcome(self) -> Outcome:
        drafts = {s.id for s in self.sources if s.role == "draft"}
        drafted = {c.id for c in self.claims if c.source in drafts}
        facts = tuple(dataclasses.replace(f, rivals=tuple(self._rivals(f, drafted))) for f in self.facts)
        return Outcome(tuple(self.sources), tuple(self.claims), facts)

    def _rivals(self, fact: Fact, drafted: set[str]) -> Iterator[Rival]:
        for own in drafted.intersection(fact.claims):
            side = next(p.claims for p in fact.positions if own in p.claims)
            strengths = {other: 3.0 for other in fact.claims if other not in drafted and other not in side}
            strengths |= {other: s for (mine, other), s in self.strengths.items() if mine == own}
            yield from (Rival(own, other, s) for other, s in sorted(strengths.items(), key=lambda one: -one[1]))
