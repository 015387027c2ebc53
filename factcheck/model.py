"""The nouns: what an editor talks about, as small immutable types.

Everybody imports this file and it imports nobody. All offsets are Unicode code points into ``Source.text``, end
exclusive. The names and the JSON shape are those of the report format (see docs/report-format.md).
"""

import dataclasses
import datetime
import os
from collections.abc import Iterable, Mapping
from typing import Literal

Kind = Literal[
    "count", "money", "percent", "measure", "age", "score", "rank", "year", "date", "time", "duration", "status"
]
Modifier = Literal["=", "~", ">", "<"]
Stance = Literal["asserts", "confirms", "denies", "doubts"]
Verdict = Literal["single", "agree", "conflict", "update", "disputed"]
Severity = Literal["error", "warning", "info"]
Role = Literal["source", "draft"]
Bound = float | str | None

KINDS: tuple[Kind, ...] = (
    "count", "money", "percent", "measure", "age", "score", "rank", "year", "date", "time", "duration", "status",
)  # fmt: skip
TEMPORAL_KINDS: frozenset[Kind] = frozenset({"year", "date", "time", "duration"})
CONTESTED: frozenset[Verdict] = frozenset({"conflict", "update", "disputed"})
SEVERITIES: tuple[Severity, ...] = ("info", "warning", "error")  # in rising order


@dataclasses.dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a source's text: code points ``start`` to ``end``, end exclusive."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"a span needs 0 <= start <= end, not {self.start} and {self.end}")

    def overlaps(self, other: "Span") -> bool:
        return self.start < other.end and other.start < self.end

    def within(self, other: "Span") -> bool:
        return other.start <= self.start and self.end <= other.end


@dataclasses.dataclass(frozen=True, slots=True)
class Source:
    """One article. ``text`` is the file's content, decoded and otherwise untouched; ``title``, ``published`` and
    ``publisher`` were recognised in it or in the file's name. ``body`` is where the article proper starts (after the
    title and date lines). ``same_as`` is the id of an earlier source whose article this one repeats."""

    id: str
    path: str
    name: str
    text: str
    title: str | None = None
    title_span: Span | None = None
    publisher: str | None = None
    published: datetime.date | None = None
    body: int = 0
    role: Role = "source"
    same_as: str | None = None


@dataclasses.dataclass(frozen=True, slots=True)
class Value:
    """What is stated, as the interval that the words allow.

    ``low`` and ``high`` are numbers, or ISO strings for dates and times (possibly partial: "2020-03", "2020",
    "--11-29", weekday as "wednesday", clock time "13:45"); None is an open end. ``text`` is the words themselves with
    the modifier, ``normalized`` a short canonical form for people ("20", "> 300", "USD 2.6 million", "2020-03").
    ``unit`` is the unit of measure or currency code, or the head lemma of what is counted ("insurgent", "percent",
    "USD", "kilometre", "year"); None where there is none (ranks, dates).
    """

    text: str
    low: Bound
    high: Bound
    modifier: Modifier = "="
    unit: str | None = None
    normalized: str = ""


@dataclasses.dataclass(frozen=True, slots=True)
class When:
    """A time that a claim carries: the words, and an ISO date, month, year or interval if they could be resolved."""

    text: str
    normalized: str | None = None


@dataclasses.dataclass(frozen=True, slots=True)
class Attribution:
    """Who says it: the document's own words ``source`` at ``start``:``end``, the fullest name it was resolved to
    within the article, the ``cue`` ("said", "according to") and the ``stance``. ``via`` is the next link of the chain:
    whoever relays the speaker (the agency that quoted the official)."""

    source: str
    canonical: str
    start: int
    end: int
    cue: str | None = None
    stance: Stance = "asserts"
    via: "Attribution | None" = None


@dataclasses.dataclass(frozen=True, slots=True)
class Relation:
    """How a claim's value hangs on another claim of the same source, whose value starts at ``other``:
    ``part_of`` ("five people, including two children"), ``further`` ("another five": on top of a total),
    ``conversion_of`` ("140 km (90 miles)"), ``range_with`` ("7.6 and 7.4": two values side by side),
    ``changed_from`` ("rose from $5 to $6": the new value, whose other is the old one)."""

    kind: Literal["part_of", "further", "conversion_of", "range_with", "changed_from"]
    other: int | None = None


@dataclasses.dataclass(frozen=True, slots=True)
class Claim:
    """A span of text that states a value about the world, and the slots around it.

    ``start``:``end`` spans the value words with their modifier, not the counted noun. ``subject`` is what is counted,
    measured, ranked or dated, in words ("rebel insurgents"); ``head`` its lemma; ``predicate`` the normalised event or
    property ("kill", "injure", "magnitude"); ``population`` words that restrict the subject ("civilian", "russian");
    ``of`` what it is of or among ("city of Syria"); ``about`` whose or what quantity it is, in content words (the
    firm that has 300 workers, the fee of 5 percent); ``event`` the event that it happened in ("air strike");
    ``place``, ``when`` its scope; ``hedges`` words that weaken it ("reportedly"). ``negated`` is the polarity.
    ``question`` is what the value answers, for people ("people killed in the flood"); empty where that is not said.
    """

    id: str
    source: str
    start: int
    end: int
    sentence: Span
    text: str
    kind: Kind
    value: Value
    subject: str = ""
    predicate: str = ""
    place: tuple[str, ...] = ()
    when: When | None = None
    attribution: Attribution | None = None
    head: str = ""
    population: tuple[str, ...] = ()
    of: str = ""
    about: str = ""
    event: str = ""
    hedges: tuple[str, ...] = ()
    relation: Relation | None = None
    negated: bool = False
    question: str = ""

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


@dataclasses.dataclass(frozen=True, slots=True)
class Position:
    """Claims of one fact that agree, and the value that stands for them. ``articles`` counts independent articles
    (copies of one text are one), ``speakers`` distinct speakers, the article's own voice not counted."""

    value: str
    claims: tuple[str, ...]
    articles: int = 1
    speakers: tuple[str, ...] = ()


@dataclasses.dataclass(frozen=True, slots=True)
class Rival:
    """A source's claim (id ``other``), in whatever fact, that may answer the question of a draft's ``claim`` (id) with
    another value. ``strength`` is the log odds that it does, from -2 upwards."""

    claim: str
    other: str
    strength: float


@dataclasses.dataclass(frozen=True, slots=True)
class Fact:
    """A question with one answer at one time, and the claims that answer it. ``why`` says in words what joined them,
    ``apart`` what was considered and kept out. ``rivals`` are those of a draft's claims in it."""

    id: str
    label: str
    kind: Kind
    claims: tuple[str, ...]
    verdict: Verdict = "single"
    severity: Severity = "info"
    positions: tuple[Position, ...] = ()
    why: tuple[str, ...] = ()
    apart: tuple[str, ...] = ()
    rivals: tuple[Rival, ...] = ()


@dataclasses.dataclass(frozen=True, slots=True)
class Finding:
    """Something for an editor to act on, at a place in a source. ``id`` is stable across runs as long as what was
    found is the same; ``hint`` says what to do; ``suppressed`` holds the reason of an accepted finding, else None."""

    rule: str
    severity: Severity
    message: str
    source: str
    start: int
    end: int
    fact: str | None = None
    claims: tuple[str, ...] = ()
    hint: str = ""
    id: str = ""
    suppressed: str | None = None


@dataclasses.dataclass(frozen=True, slots=True)
class Tolerance:
    """How far two values of a kind may lie apart and still agree: ``relative`` to the larger one (0.05 = 5 %), or
    ``absolute`` in the kind's unit (days for dates, minutes for times), whichever allows more."""

    relative: float = 0.0
    absolute: float = 0.0


Tolerances = Mapping[Kind, Tolerance]
"""Tolerances by kind of claim; a kind that is missing has none. They come from the house style."""


@dataclasses.dataclass(frozen=True, slots=True)
class Skipped:
    """A path that could not be read, and why."""

    path: str
    reason: str


def now() -> datetime.datetime:
    """The time to date a report with: that of $SOURCE_DATE_EPOCH (https://reproducible-builds.org) where it is set."""
    fixed = os.environ.get("SOURCE_DATE_EPOCH", "")
    return (
        datetime.datetime.fromtimestamp(int(fixed), datetime.UTC)
        if fixed.isdigit()
        else datetime.datetime.now(datetime.UTC)
    )


@dataclasses.dataclass(frozen=True, slots=True)
class Outcome:
    """Everything that one run found: the plain content of a report, before any rendering. ``notes`` are what is to be
    said beside the findings, such as decisions that have ended."""

    sources: tuple[Source, ...]
    claims: tuple[Claim, ...]
    facts: tuple[Fact, ...]
    findings: tuple[Finding, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    created: datetime.datetime = dataclasses.field(default_factory=now)
    notes: tuple[str, ...] = ()

    def claim(self) -> dict[str, Claim]:
        """Claims by id."""
        return {c.id: c for c in self.claims}

    def source(self) -> dict[str, Source]:
        """Sources by id."""
        return {s.id: s for s in self.sources}


def line_and_column(text: str, offset: int) -> tuple[int, int]:
    """Line and column, both from 1, of a code-point offset in ``text``; lines end as editors see it: LF, CR LF, CR."""
    before = text[:offset].replace("\r\n", "\n").replace("\r", "\n")
    line_start = before.rfind("\n") + 1
    return before.count("\n") + 1, len(before) - line_start + 1


def worst(severities: Iterable[Severity]) -> Severity | None:
    """The highest of some severities, None of none."""
    return max(severities, key=SEVERITIES.index, default=None)
