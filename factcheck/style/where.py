"""`where`: which claims, facts or passages a rule is for. Conditions are all met at once; the entries of one condition
are alternatives."""

from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field

from factcheck.model import Claim, Kind, Source
from factcheck.style import patterns
from factcheck.style.vocabulary import Vocabulary


def _one_or_many(given: Any) -> Any:
    return given if isinstance(given, list | tuple) or given is None else (given,)


def _entry(entry: str) -> str:
    try:
        patterns.compiled(entry)
    except patterns.BadPattern as error:
        raise ValueError(f"`{entry}` is no regular expression: {error}.") from error
    return entry


def _written(entry: str) -> str:
    if not entry.strip():
        raise ValueError("Something must stand here.")
    return entry


Entry = Annotated[str, AfterValidator(_entry), AfterValidator(_written)]
"""A word, a phrase, or /a regular expression/."""
Entries = Annotated[tuple[Entry, ...], BeforeValidator(_one_or_many)]
"""One entry or a list of them."""
Kinds = Annotated[tuple[Kind, ...], BeforeValidator(_one_or_many)]


class Passage(BaseModel):
    """Which passages of text a rule is for."""

    model_config = ConfigDict(extra="forbid", frozen=True, coerce_numbers_to_str=True)

    source: Entries = Field(default=(), description="Words of the article's file name, title or publisher.")
    text: Entries = Field(default=(), description="Words of the sentence.")

    def holds(self, source: Source, sentence: str, vocabulary: Vocabulary) -> bool:
        """Whether the rule is for ``sentence`` of ``source``."""
        about = " \n".join(filter(None, (source.name, source.path, source.title, source.publisher)))
        return _any(self.source, about, vocabulary) and _any(self.text, sentence, vocabulary)


class Where(Passage):
    """Which claims a rule is for."""

    kind: Kinds = Field(default=(), description="Kinds of claim: count, money, date and so on.")
    predicate: Entries = Field(
        default=(), description="What happened to what is counted, or which property is measured: kill, injure, steal."
    )
    subject: Entries = Field(default=(), description="Words of what is counted or measured: soldier, magnitude.")
    speaker: Entries = Field(default=(), description="Words of the name of who says it, or one of its aliases.")

    def meets(self, claim: Claim, source: Source, vocabulary: Vocabulary) -> bool:
        """Whether the rule is for ``claim`` of ``source``."""
        if self.kind and claim.kind not in self.kind:
            return False
        said = claim.attribution
        speaker = f"{said.source}\n{said.canonical}" if said else ""
        counted = " ".join((claim.subject, claim.head, *claim.population, claim.of))
        return (
            _any(self.predicate, claim.predicate, vocabulary)
            and _any(self.subject, counted, vocabulary)
            and _any(self.speaker, speaker, vocabulary)
            and self.holds(source, claim.text, vocabulary)
        )


def _any(entries: tuple[str, ...], text: str, vocabulary: Vocabulary) -> bool:
    return not entries or any(vocabulary.stands_in(e, text) for e in entries)
