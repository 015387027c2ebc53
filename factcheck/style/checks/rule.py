"""What all kinds of rule have in common. A kind is one file in this folder and one line in ``registry.py``."""

import string
from collections.abc import Iterator
from typing import Annotated, Any, ClassVar, Literal, get_args

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, field_validator

from factcheck.model import Claim, Fact, Finding, Severity
from factcheck.style.review import Copy, Review, finding, remark
from factcheck.style.where import Passage, Where

Scope = Literal["draft", "sources", "all"]


def _listed(given: Any) -> Any:
    return given if isinstance(given, list | tuple) else (given,)


class Story(BaseModel):
    """An example that needs more than one text: what the sources say, and what a draft makes of it."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    sources: Annotated[tuple[str, ...], BeforeValidator(_listed)] = Field(
        default=(), description="The source articles, each as one text."
    )
    draft: str | None = Field(default=None, description="The draft that is checked against them.")


def _story(given: Any) -> Any:
    return {"draft": given} if isinstance(given, str) else given


Example = Annotated[Story, BeforeValidator(_story)]
Stories = Annotated[tuple[Example, ...], BeforeValidator(_listed)]


class Examples(BaseModel):
    """What the rule lets pass and what it finds fault with."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)

    passes: Stories = Field(default=(), alias="pass", description="Texts in which the rule finds nothing.")
    fails: Stories = Field(default=(), alias="fail", description="Texts in which the rule finds something.")


class Rule(BaseModel):
    """A rule of the house."""

    model_config = ConfigDict(extra="forbid", frozen=True, coerce_numbers_to_str=True)

    id: str = Field(
        pattern=r"^[a-z0-9][a-z0-9-]*$", description="The rule's name, in small letters, digits and hyphens."
    )
    check: str = Field(description="The kind of rule.")
    severity: Severity = Field(default="warning", description="How bad it is: error, warning or info.")
    message: str | None = Field(default=None, description="What the editor is told, in place of the kind's own words.")
    hint: str | None = Field(default=None, description="What the editor should do, in place of the kind's own words.")
    link: str | None = Field(default=None, description="Where the rule is explained.")
    examples: Examples = Field(default=Examples(), description="Texts that pass and texts that fail.")

    placeholders: ClassVar[tuple[str, ...]] = ()

    @classmethod
    def kind(cls) -> str:
        """The name of this kind of rule in a file."""
        return str(get_args(cls.model_fields["check"].annotation)[0])

    @field_validator("message", "hint")
    @classmethod
    def _placeholders_known(cls, template: str | None) -> str | None:
        for name in _placeholders(template or ""):
            if name not in cls.placeholders:
                known = ", ".join(f"{{{p}}}" for p in cls.placeholders)
                raise ValueError(f"`{{{name}}}` cannot be filled in here; {known or 'nothing'} can.")
        return template

    def words(self, message: str, hint: str = "", **values: str) -> tuple[str, str]:
        """The message and the hint: the rule's own if it has them, with their placeholders filled in."""
        return _filled(self.message or message, values), _filled(self.hint or hint, values)

    def at(
        self,
        claim: Claim,
        message: str,
        hint: str,
        *,
        about: tuple[str, ...],
        fact: Fact | None = None,
        claims: tuple[Claim, ...] = (),
        **values: str,
    ) -> Finding:
        """A finding at ``claim``: what it says and what to do, as templates for ``values``. ``about`` is what makes it
        the same finding in another run (see `factcheck.style.review.finding`)."""
        said, do = self.words(message, hint, **values)
        return finding(self.id, self.severity, said, claim, hint=do, fact=fact, claims=claims, about=about)

    def on(self, copy: Copy, start: int, end: int, message: str, hint: str, **values: str) -> Finding:
        """A finding about the words at ``start``:``end`` of an article, which the templates know as ``text``."""
        said, do = self.words(message, hint, text=copy.source.text[start:end].strip(), **values)
        return remark(self.id, self.severity, said, copy, start, end, do)


class FactRule(Rule):
    """A rule about facts: of the rules of one kind that are for a fact, the last one in force speaks."""

    where: Where = Field(default=Where(), description="Which facts the rule is for: those with such a claim.")

    def is_for(self, fact: Fact, review: Review) -> bool:
        return any(self.where.meets(c, review.sources[c.source], review.vocabulary) for c in review.of(fact))

    def look(self, fact: Fact, review: Review) -> Iterator[Finding]:
        """What the rule finds in ``fact``."""
        raise NotImplementedError


class ClaimRule(Rule):
    """A rule about claims: of the rules of one kind that are for a claim, the last one in force speaks."""

    where: Where = Field(default=Where(), description="Which claims the rule is for.")
    scope: Scope = Field(default="draft", description="Whether the draft is looked at, the sources, or all.")

    def is_for(self, claim: Claim, review: Review) -> bool:
        return self.where.meets(claim, review.sources[claim.source], review.vocabulary)

    def look(self, claim: Claim, review: Review) -> Iterator[Finding]:
        """What the rule finds in ``claim``."""
        raise NotImplementedError


class TextRule(Rule):
    """A rule about wording. Every one in force speaks."""

    where: Passage = Field(default=Passage(), description="Which passages the rule is for.")
    scope: Scope = Field(default="draft", description="Whether the draft is looked at, the sources, or all.")

    def look(self, copy: Copy, review: Review) -> Iterator[Finding]:
        """What the rule finds in an article."""
        raise NotImplementedError


def _placeholders(template: str) -> list[str]:
    try:
        return [name for _, name, _, _ in string.Formatter().parse(template) if name is not None]
    except ValueError as error:
        raise ValueError(f"The braces in {template!r} do not fit: {error}.") from error


def _filled(template: str, values: dict[str, str]) -> str:
    """``template`` with its placeholders filled in; only plain names are, so that no value can be reached into."""
    return "".join(
        text + (values.get(name, "") if name is not None else "")
        for text, name, _, _ in string.Formatter().parse(template)
    )
