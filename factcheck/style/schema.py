"""What a house-style file may hold, and its JSON Schema for editors that complete YAML."""

import re
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, TypeAdapter, WithJsonSchema

from factcheck.model import Kind, Tolerance
from factcheck.style.checks import CHECKS
from factcheck.style.checks.rule import Story

# "5%", "2 days", "10", "5% or 10"
SHARE = re.compile(r"(\d+(?:\.\d+)?)\s*%")
FIXED = re.compile(r"(\d+(?:\.\d+)?)\s*(minutes?|hours?|days?|weeks?|years?)?")
IN_UNIT = {
    "date": {"day": 1.0, "week": 7.0},
    "time": {"minute": 1.0, "hour": 60.0},
    "duration": {"minute": 1.0, "hour": 60.0, "day": 1440.0, "week": 10080.0},
    "year": {"year": 1.0},
    "age": {"year": 1.0},
}
PATTERN = rf"^\s*(?:{SHARE.pattern}|{FIXED.pattern})(?:\s+or\s+(?:{SHARE.pattern}|{FIXED.pattern}))?\s*$"

Amount = Annotated[
    str,
    BeforeValidator(lambda given: str(given) if isinstance(given, int | float) else given),
    Field(pattern=PATTERN),
    WithJsonSchema({"type": ["string", "number"], "pattern": PATTERN, "examples": ["5%", 10, "2 days", "5% or 10"]}),
]
Names = Annotated[
    tuple[str, ...], BeforeValidator(lambda given: given if isinstance(given, list | tuple) else (given,))
]


class Words(BaseModel):
    """The house's own names and synonyms."""

    model_config = ConfigDict(extra="forbid", frozen=True, coerce_numbers_to_str=True)

    names: dict[str, Names] = Field(default={}, description="A name, and what else it is called.")
    terms: dict[str, Names] = Field(default={}, description="A word, and the words that mean the same.")


class StyleFile(BaseModel):
    """A house-style file."""

    model_config = ConfigDict(extra="forbid", frozen=True, coerce_numbers_to_str=True)

    extends: Names = Field(
        default=(), description="What this file builds on: a pack by its name (`default`), or another file."
    )
    vocabulary: Words = Field(default=Words(), description="Names and words that mean the same.")
    tolerance: dict[Kind, Amount] = Field(
        default={},
        description="How far two values of a kind may lie apart and still agree: a share (`5%`), an amount (`10`,"
        " `2 days`, `30 minutes`), or whichever allows more (`5% or 10`).",
    )
    trust: Names = Field(default=(), description="Speakers in the order in which the house trusts them, best first.")
    vale: Names = Field(default=(), description="Folders of Vale styles whose rules are used as they are.")
    off: Names = Field(default=(), description="Rules that are switched off, by their ids.")
    rules: tuple[dict[str, Any], ...] = Field(default=(), description="The rules.")


def tolerance(kind: Kind, amount: str) -> Tolerance:
    """The tolerance that ``amount`` ("5%", "2 days", "5% or 10") means for a kind of claim.

    Raises ValueError for a unit that the kind has none of.
    """
    relative = absolute = 0.0
    for part in re.split(r"\s+or\s+", amount.strip()):
        if share := SHARE.fullmatch(part):
            relative = float(share[1]) / 100
        elif fixed := FIXED.fullmatch(part):
            unit = (fixed[2] or "").rstrip("s")
            allowed = IN_UNIT.get(kind, {})
            if unit and unit not in allowed:
                have = " or ".join(f"{u}s" for u in allowed) or "a bare number or a share"
                raise ValueError(f"A tolerance of {kind} is given in {have}, not in {unit}s.")
            absolute = float(fixed[1]) * allowed.get(unit, 1.0)
    return Tolerance(relative, absolute)


def json_schema() -> dict[str, Any]:
    """The JSON Schema of house-style files, for editors that complete and check YAML.

    A rule of an id that an extended file has may leave out all but what it changes: it needs no ``check`` then, and is
    held against no kind of rule.
    """
    whole = TypeAdapter(StyleFile).json_schema()
    kinds = []
    for name, kind in CHECKS.items():
        rule = kind.model_json_schema(by_alias=True, ref_template="#/$defs/{model}")
        whole.setdefault("$defs", {}).update(rule.pop("$defs", {}))
        rule["title"] = f"{name} rule"
        whole["$defs"][kind.__name__] = rule
        kinds.append({"$ref": f"#/$defs/{kind.__name__}"})
    changed = {
        "type": "object",
        "title": "a change of an inherited rule",
        "required": ["id"],
        "not": {"required": ["check"]},
        "properties": {"id": {"type": "string"}},
    }
    whole["properties"]["rules"]["items"] = {"anyOf": [*kinds, changed]}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A house style of factcheck",
        **{k: v for k, v in _loose(whole).items() if k != "title"},
    }


def _loose(schema: Any) -> Any:
    """The schema with every list open to a single value in its place, and every example to a bare text, as the files
    are read."""
    if isinstance(schema, list):
        return [_loose(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    if schema.get("$ref") == f"#/$defs/{Story.__name__}":
        return {"anyOf": [{"type": "string"}, schema]}
    loose = {key: _loose(value) for key, value in schema.items()}
    if loose.get("type") == "array" and "items" in loose and "prefixItems" not in loose:
        item = loose["items"]
        about = {k: loose.pop(k) for k in ("description", "default", "title") if k in loose}
        return {**about, "anyOf": [loose, item]}
    return loose
