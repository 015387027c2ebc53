"""What the rules look at: one outcome, its articles prepared for reading, and the house's vocabulary and trust."""

import dataclasses
import hashlib
import re
from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING

from factcheck.model import Claim, Fact, Finding, Outcome, Severity, Source, Span
from factcheck.originals import Places, places
from factcheck.style.quotations import quotations
from factcheck.style.vocabulary import Vocabulary

if TYPE_CHECKING:
    from factcheck.style.standing import Standing

SENTENCE = re.compile(r"[^\s].*?(?:[.!?…][\"'”’)\]]*(?=\s)|(?=\n)|\Z)", re.S)
ADDRESS = re.compile(r"https?://\S+|www\.\S+|\S+@\S+|<!--.*?(?:-->|\Z)", re.S)


@dataclasses.dataclass(frozen=True)
class Copy:
    """An article as a copy editor reads it: its text, where its quotations lie, and its sentences."""

    source: Source

    @cached_property
    def quotations(self) -> tuple[Span, ...]:
        return quotations(self.source.text)

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """Passages that end with a full stop or at the end of a line; enough to show, and to look for words in."""
        return tuple(Span(m.start(), m.end()) for m in SENTENCE.finditer(self.source.text))

    @cached_property
    def addresses(self) -> tuple[Span, ...]:
        """Links, addresses and the markup of comments: no prose."""
        return tuple(Span(m.start(), m.end()) for m in ADDRESS.finditer(self.source.text))

    def quoted(self, start: int, end: int) -> bool:
        """Whether ``start``:``end`` lies within somebody's own words."""
        return any(q.start <= start and end <= q.end for q in self.quotations)

    def is_prose(self, start: int, end: int) -> bool:
        """Whether ``start``:``end`` is the article's own running text."""
        span = Span(start, end)
        return not any(a.overlaps(span) for a in self.addresses) and not self.quoted(start, end)

    def sentence(self, start: int) -> str:
        """The sentence that ``start`` lies in."""
        for span in self.sentences:
            if span.start <= start < span.end:
                return self.source.text[span.start : span.end]
        return ""


@dataclasses.dataclass(frozen=True)
class Review:
    """One outcome under review. ``trust`` lists speakers, the most trusted first."""

    outcome: Outcome
    vocabulary: Vocabulary = dataclasses.field(default_factory=Vocabulary)
    trust: tuple[str, ...] = ()

    @cached_property
    def claims(self) -> dict[str, Claim]:
        return self.outcome.claim()

    @cached_property
    def places(self) -> Places:
        return places(self.claims.values())

    @cached_property
    def sources(self) -> dict[str, Source]:
        return self.outcome.source()

    @cached_property
    def fact_of(self) -> dict[str, Fact]:
        return {c: f for f in self.outcome.facts for c in f.claims}

    @cached_property
    def draft(self) -> Copy | None:
        return next((Copy(s) for s in self.outcome.sources if s.role == "draft"), None)

    @cached_property
    def copies(self) -> tuple[Copy, ...]:
        """The source articles, without repeats of one text."""
        return tuple(Copy(s) for s in self.outcome.sources if s.role == "source" and s.same_as is None)

    def of(self, fact: Fact) -> tuple[Claim, ...]:
        """The claims of the sources in ``fact``; those of a draft are left out."""
        return tuple(c for c in map(self.claims.__getitem__, fact.claims) if not self.drafted(c))

    def rivals(self, claim: Claim) -> tuple[tuple[Claim, float], ...]:
        """The claims of the sources that may answer the question of a draft's claim with another value, the strongest
        first, each with its strength."""
        return self._rivals.get(claim.id, ())

    @cached_property
    def _rivals(self) -> dict[str, tuple[tuple[Claim, float], ...]]:
        found: dict[str, tuple[tuple[Claim, float], ...]] = {}
        for rival in (r for fact in self.outcome.facts for r in fact.rivals if r.other in self.claims):
            found[rival.claim] = (*found.get(rival.claim, ()), (self.claims[rival.other], rival.strength))
        return found

    def standing(self, claim: Claim) -> "Standing":
        """How a draft's claim stands to the sources."""
        from factcheck.style.standing import standing

        if claim.id not in self._standings:
            self._standings[claim.id] = standing(claim, self)
        return self._standings[claim.id]

    @cached_property
    def _standings(self) -> "dict[str, Standing]":
        return {}

    def drafted(self, claim: Claim) -> bool:
        return self.sources[claim.source].role == "draft"

    def rank(self, claim: Claim) -> int:
        """How far down the trust order the claim's speaker stands, from 0; whoever is not listed stands below."""
        said = claim.attribution
        while said:
            for n, name in enumerate(self.trust):
                if self.vocabulary.stands_in(name, f"{said.source}\n{said.canonical}"):
                    return n
            said = said.via
        return len(self.trust)


def finding(
    rule: str,
    severity: Severity,
    message: str,
    claim: Claim,
    *,
    hint: str = "",
    fact: Fact | None = None,
    claims: tuple[Claim, ...] = (),
    about: tuple[str, ...] = (),
) -> Finding:
    """A finding at ``claim``. ``about`` is what the finding says in bare figures: as long as it is the same, so is
    the finding's id."""
    return Finding(
        rule=rule,
        severity=severity,
        message=message,
        source=claim.source,
        start=claim.start,
        end=claim.end,
        fact=fact.id if fact else None,
        claims=tuple(c.id for c in claims or (claim,)),
        hint=hint,
        id=identity(rule, *about),
    )


def remark(rule: str, severity: Severity, message: str, copy: "Copy", start: int, end: int, hint: str = "") -> Finding:
    """A finding about wording at ``start``:``end`` of an article. Its id stays as long as the sentence does."""
    words = copy.source.text[start:end]
    return Finding(
        rule=rule,
        severity=severity,
        message=message,
        source=copy.source.id,
        start=start,
        end=end,
        hint=hint,
        id=identity(rule, copy.source.name, words, " ".join(copy.sentence(start).split())),
    )


def identity(rule: str, *about: str) -> str:
    """A short id that is the same whenever ``rule`` finds the same."""
    digest = hashlib.sha256("\x1f".join(about).casefold().encode()).hexdigest()
    return f"{rule}-{digest[:8]}"


def numbered(findings: list[Finding]) -> Iterator[Finding]:
    """The findings with ids told apart: the second of an id gets "-2", and so on."""
    seen: dict[str, int] = {}
    for found in findings:
        n = seen[found.id] = seen.get(found.id, 0) + 1
        yield found if n == 1 else dataclasses.replace(found, id=f"{found.id}-{n}")
