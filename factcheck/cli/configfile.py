"""What a ``factcheck.yml`` may hold."""

from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field


def _listed(given: Any) -> Any:
    return given if isinstance(given, list | tuple) else (given,)


Paths = Annotated[tuple[str, ...], BeforeValidator(_listed)]


class ConfigFile(BaseModel):
    """The settings of a project."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)

    sources: Paths = Field(default=(), description="Files, folders or globs: the articles.")
    draft: str | None = Field(default=None, description="The text that is checked against the sources.")
    rules: Paths = Field(default=(), description="House-style files or packs.")
    decisions: str | None = Field(default=None, description="Where accepted findings are kept.")
    format: Literal["text", "json", "csv", "markdown", "sarif", "junit", "github", "html"] | None = Field(
        default=None, description="How the result is written."
    )
    fail_on: Literal["error", "warning", "info", "never"] | None = Field(
        default=None, alias="fail-on", description="The severity from which findings make the exit code 1."
    )
    output: str | None = Field(default=None, description="The file that the result is written to.")
