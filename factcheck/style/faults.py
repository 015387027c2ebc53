"""What pydantic finds wrong -> problems in an editor's words, at their place in the file."""

from collections.abc import Iterator
from typing import Any, TypeVar, get_args

from pydantic import BaseModel, ValidationError

from factcheck.style.problems import InvalidStyle, Problem, nearest
from factcheck.style.tree import At, Tree

WANTED = {
    "string_type": "Text is wanted here.",
    "int_type": "A whole number is wanted here.",
    "int_parsing": "A whole number is wanted here.",
    "int_from_float": "A whole number is wanted here.",
    "float_type": "A number is wanted here.",
    "float_parsing": "A number is wanted here.",
    "bool_type": "true or false is wanted here.",
    "bool_parsing": "true or false is wanted here.",
    "dict_type": "Names with values (`name: value`) are wanted here.",
    "model_type": "Names with values (`name: value`) are wanted here.",
    "model_attributes_type": "Names with values (`name: value`) are wanted here.",
    "tuple_type": "A list is wanted here.",
    "date_from_datetime_parsing": "A date is wanted here, as 2027-01-31.",
    "date_parsing": "A date is wanted here, as 2027-01-31.",
    "date_type": "A date is wanted here, as 2027-01-31.",
}


M = TypeVar("M", bound=BaseModel)


def validated(model: type[M], tree: Tree) -> M:
    """``tree`` as ``model``.

    Raises InvalidStyle with every fault.
    """
    try:
        return model.model_validate(tree.data)
    except ValidationError as error:
        raise InvalidStyle(faults(error, model, tree)) from None


def faults(error: ValidationError, model: type[BaseModel], tree: Tree) -> Iterator[Problem]:
    """Every fault of ``error``, which validating ``tree`` as ``model`` raised."""
    for fault in error.errors(include_url=False):
        at: At = tuple(fault["loc"])
        yield _fault(fault["type"], at, fault.get("ctx") or {}, fault, model, tree)


def _fault(kind: str, at: At, context: dict[str, Any], fault: Any, model: type[BaseModel], tree: Tree) -> Problem:
    if kind == "extra_forbidden":
        allowed = fields(_model_at(model, at[:-1]))
        word = str(at[-1])
        return tree.place(at, key=True).problem(f"There is no `{word}` here.", allowed, nearest(word, allowed))
    if kind == "missing":
        return tree.place(at[:-1]).problem(f"`{at[-1]}` is missing here.")
    place = tree.place(at[:-1] if at and at[-1] == "[key]" else at, key=bool(at) and at[-1] == "[key]")
    if kind == "literal_error":
        allowed = _literals(context.get("expected", ""))
        said = f"`{fault['input']}` cannot stand here."
        return place.problem(said, allowed, nearest(str(fault["input"]), allowed))
    if kind == "value_error":
        return place.problem(str(context.get("error", fault["msg"])))
    if kind == "string_pattern_mismatch":
        return place.problem(_pattern(at, fault["input"]))
    if kind in ("greater_than_equal", "less_than_equal", "greater_than", "less_than"):
        return place.problem(fault["msg"].replace("Input should be", "This should be") + ".")
    return place.problem(WANTED.get(kind, fault["msg"].rstrip(".") + "."))


def fields(model: type[BaseModel] | None) -> tuple[str, ...]:
    """The names that may stand in a part of a file that ``model`` describes."""
    return tuple(f.alias or name for name, f in model.model_fields.items()) if model else ()


def _model_at(model: type[BaseModel] | None, at: At) -> type[BaseModel] | None:
    """The model of the part that lies ``at`` within one that ``model`` describes."""
    for step in at:
        if model is None:
            return None
        if isinstance(step, int):
            continue
        field = next((f for name, f in model.model_fields.items() if step in (name, f.alias)), None)
        model = _inner(field.annotation) if field else None
    return model


def _inner(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((m for a in get_args(annotation) if (m := _inner(a))), None)


def _literals(expected: str) -> tuple[str, ...]:
    """pydantic's "'error', 'warning' or 'info'" as the words."""
    return tuple(expected.replace(" or ", ", ").replace("'", "").split(", "))


def _pattern(at: At, given: Any) -> str:
    if at and at[-1] == "id":
        return f"`{given}` is no id: small letters, digits and hyphens are allowed."
    if at and at[0] == "tolerance":
        return f"`{given}` is no tolerance: write a share (5%), an amount (10, 2 days) or both (5% or 10)."
    return f"`{given}` cannot stand here."
