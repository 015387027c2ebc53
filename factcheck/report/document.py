"""The report as JSON sees it: the published contract, field by field (docs/report-format.md). Fields may be added,
never renamed or dropped within a major version."""

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

from factcheck.model import Kind, Modifier, Role, Severity, Stance, Verdict

SCHEMA_VERSION = "1.0"
Offset = Annotated[int, Field(ge=0, description="Unicode code points into the source's text")]
Bound = float | int | str | None


class Part(BaseModel):
    model_config = ConfigDict(frozen=True)


class Tool(Part):
    name: str
    version: str


class SourceDocument(Part):
    """An article that was read."""

    id: str
    path: str = Field(description="as it was named by the user, or found in a folder")
    name: str
    title: str | None
    publisher: str | None
    published: str | None = Field(description="ISO date", pattern=r"^\d{4}-\d\d-\d\d$")
    role: Role
    same_as: str | None = Field(description="id of an earlier source that this one repeats")


class SpanDocument(Part):
    """A stretch of the source's text, end exclusive."""

    start: Offset
    end: Offset


class ValueDocument(Part):
    """What is stated, as the interval that the words allow."""

    text: str = Field(description="the value words with their modifier")
    low: Bound = Field(description="lower bound, null for an open end; ISO strings for dates and times")
    high: Bound = Field(description="upper bound, null for an open end; ISO strings for dates and times")
    modifier: Modifier
    unit: str | None
    normalized: str


class WhenDocument(Part):
    """A time that a claim carries."""

    text: str
    normalized: str | None


class AttributionDocument(Part):
    """Who says it, in the document's own words and offsets, and the name it was resolved to."""

    source: str
    canonical: str
    start: Offset
    end: Offset
    cue: str | None
    stance: Stance
    via: "AttributionDocument | None" = Field(description="who relays the speaker")


class RelationDocument(Part):
    """How the value hangs on another value of the same source, which starts at ``other``."""

    kind: Literal["part_of", "further", "conversion_of", "range_with", "changed_from"]
    other: int | None


class ClaimDocument(Part):
    """A span of text that states a value about the world."""

    id: str
    source: str
    start: Offset
    end: Offset
    sentence: SpanDocument
    text: str = Field(description="the sentence")
    kind: Kind
    value: ValueDocument
    subject: str
    predicate: str
    place: list[str]
    when: WhenDocument | None
    attribution: AttributionDocument | None = Field(description="null in the article's own voice")
    head: str
    population: list[str]
    of: str
    about: str
    event: str
    hedges: list[str]
    relation: RelationDocument | None
    negated: bool
    question: str = Field(description="what the value answers, for people; empty where the sentence does not say")


class PositionDocument(Part):
    """Claims of one fact that agree."""

    value: str
    claims: list[str]
    articles: int = Field(description="independent articles; copies of one text count once")
    speakers: list[str]


class RivalDocument(Part):
    """A source's claim that may answer the question of a draft's claim with another value."""

    claim: str = Field(description="the draft's claim")
    other: str = Field(description="the source's claim, of whatever fact")
    strength: float = Field(description="log odds that it answers the same question")


class FactDocument(Part):
    """A question with one answer at one time, and the claims that answer it."""

    id: str
    label: str
    kind: Kind
    verdict: Verdict
    severity: Severity
    claims: list[str]
    positions: list[PositionDocument]
    why: list[str]
    apart: list[str] = Field(description="what was considered and kept out")
    rivals: list[RivalDocument] = Field(description="of a draft's claims in this fact")


class FindingDocument(Part):
    """Something for an editor to act on, at a place in a source."""

    rule: str
    severity: Severity
    message: str
    fact: str | None
    claims: list[str]
    source: str
    start: Offset
    end: Offset
    suppressed: str | None = Field(description="why it was accepted, null where it counts")
    hint: str
    id: str
    line: int = Field(ge=1)
    column: int = Field(ge=1)


class SkippedDocument(Part):
    """A path that could not be read."""

    path: str
    reason: str


class ReportDocument(Part):
    """A report of factcheck."""

    schema_version: str = Field(pattern=r"^\d+\.\d+$")
    tool: Tool
    created: str = Field(description="ISO date and time with offset")
    sources: list[SourceDocument]
    claims: list[ClaimDocument]
    facts: list[FactDocument]
    findings: list[FindingDocument]
    skipped: list[SkippedDocument]
    notes: list[str] = Field(description="what is to be said beside the findings, such as decisions that have ended")


def json_schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of a report."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **TypeAdapter(ReportDocument).json_schema(mode="serialization"),
    }
