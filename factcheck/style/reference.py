"""The reference of house-style files, made from the schema and the packs.

python -m factcheck.style.reference > docs/rules-reference.md
"""

import re
from collections.abc import Iterator
from typing import Any, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from factcheck.model import KINDS
from factcheck.style.checks.draft import DraftRule
from factcheck.style.checks.registry import KINDS as CHECKS
from factcheck.style.checks.rule import ClaimRule, Examples, FactRule, Rule, Story, TextRule
from factcheck.style.loading import FOLDER
from factcheck.style.schema import StyleFile, Words
from factcheck.style.where import Passage, Where

COMMON = ("id", "check", "severity", "message", "hint", "link", "examples", "where", "scope")
ENTRY = re.compile(r"^  - id: .*?(?=^  - id: |^\s*# ---|\Z)", re.M | re.S)


def reference() -> str:
    """The page as Markdown."""
    return "\n".join(_page()).rstrip() + "\n"


def _page() -> Iterator[str]:
    yield "# House-style files: the reference"
    yield ""
    yield "Made from the schema by `python -m factcheck.style.reference`; do not edit it by hand. If you have never"
    yield "written such a file, begin with [the house style](house-style.md)."
    yield ""
    yield "## A file"
    yield ""
    yield from _table(StyleFile)
    yield ""
    yield "### vocabulary"
    yield ""
    yield from _table(Words)
    yield ""
    yield "### Words, phrases and expressions"
    yield ""
    yield "Wherever words are listed, a plain entry is found whatever its case, as a whole word, and in the plural:"
    yield "`rebel` finds “Rebels”. A `*` stands for the rest of a word: `brutal*` finds “brutally”. An entry between"
    yield "slashes is a regular expression (RE2, ignoring case): `/ha(d|s) to/`. Where a list is wanted, a single entry"
    yield "will do."
    yield ""
    yield "## Every rule"
    yield ""
    yield from _table(Rule, note={"check": "The kind of rule: one of those below."})
    yield ""
    yield "A rule of an id that a file below has given changes that rule: what it names is replaced, the rest stays."
    yield "Rules are read in the order of the files, what a file extends before the file itself."
    yield ""
    yield "### examples"
    yield ""
    yield from _table(Examples)
    yield ""
    yield "Each is a text, which is checked as a draft, or a story:"
    yield ""
    yield from _table(Story)
    yield ""
    yield "### where, for claims and facts"
    yield ""
    yield f"Kinds of claim are {', '.join(f'`{k}`' for k in KINDS)}."
    yield ""
    yield from _table(Where)
    yield ""
    yield "### where, for wording"
    yield ""
    yield from _table(Passage)
    yield ""
    yield "## Kinds of rule"
    yield ""
    yield "| check | what it is for |"
    yield "|---|---|"
    for kind in CHECKS:
        yield f"| [`{kind.kind()}`](#{kind.kind()}) | {_first_sentence(kind)} |"
    for kind in CHECKS:
        yield ""
        yield from _kind(kind)


def _kind(kind: type[Rule]) -> Iterator[str]:
    yield f"### {kind.kind()}"
    yield ""
    yield " ".join((kind.__doc__ or "").split())
    yield ""
    yield _of(kind)
    own = [name for name in kind.model_fields if name not in COMMON]
    default = kind.model_fields["severity"].default
    if own:
        yield ""
        yield from _table(kind, only=own)
    yield ""
    yield f"Its severity is `{default}` unless the rule says otherwise."
    if kind.placeholders:
        yield f"In `message` and `hint`, {_listed(kind.placeholders)} can be filled in."
    example = _example(kind.kind())
    if example:
        pack, text = example
        yield ""
        yield f"From the pack `{pack}`:"
        yield ""
        yield "```yaml"
        yield text
        yield "```"


def _of(kind: type[Rule]) -> str:
    if issubclass(kind, FactRule):
        return "For facts: a fact has the findings of the last rule of this kind that is for it."
    if issubclass(kind, ClaimRule):
        drafts = " It looks at drafts alone." if issubclass(kind, DraftRule) else ""
        return f"For claims: a claim has the findings of the last rule of this kind that is for it.{drafts}"
    assert issubclass(kind, TextRule)
    return "For wording: every rule of this kind speaks. It looks at the draft unless `scope` is `sources` or `all`."


def _table(model: type[BaseModel], only: list[str] | None = None, note: dict[str, str] | None = None) -> Iterator[str]:
    yield "| name | what stands there | default | meaning |"
    yield "|---|---|---|---|"
    for name, field in model.model_fields.items():
        if only is None or name in only:
            meaning = (note or {}).get(name, field.description or "")
            yield f"| `{field.alias or name}` | {_type(field)} | {_default(field)} | {meaning} |"


def _type(field: FieldInfo) -> str:
    return _words(field.annotation)


def _words(annotation: Any) -> str:
    """A type in an editor's words."""
    if annotation is bool:
        return "`true` or `false`"
    if annotation in (int, float):
        return "a number"
    if annotation is str:
        return "text"
    origin, args = get_origin(annotation), get_args(annotation)
    if origin is tuple:
        inner = _words(args[0])
        return (
            "the rules" if "dict" in str(args[0]) else "a list of lists" if "list" in inner else f"{inner}, or a list"
        )
    if origin is dict:
        return "`name: value` pairs"
    if str(origin) == "typing.Literal":
        return " or ".join(f"`{a}`" for a in args) if len(args) < 8 else "a kind of claim"
    if hasattr(annotation, "__metadata__"):
        return _words(args[0])
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return "an example" if annotation is Story else "`name: value` pairs"
    rest = [a for a in args if a is not type(None)]
    return " or ".join(_words(a) for a in rest)


def _default(field: FieldInfo) -> str:
    if field.is_required():
        return "must be there"
    value = field.default
    if value is None or value in ((), {}) or isinstance(value, BaseModel):
        return ""
    if isinstance(value, bool):
        return f"`{str(value).lower()}`"
    if isinstance(value, tuple):
        return "`" + ", ".join(str(v) for v in value) + "`"
    return f"`{value}`"


def _first_sentence(kind: type[Rule]) -> str:
    text = " ".join((kind.__doc__ or "").split())
    return text.split(". ")[0].rstrip(".") + "."


def _example(check: str) -> tuple[str, str] | None:
    """The first rule of a kind in the packs that has examples: its pack, and its text."""
    for path in sorted(FOLDER.glob("*.yml"), key=lambda p: (p.stem != "default", p.stem)):
        for entry in ENTRY.findall(path.read_text("utf-8")):
            if re.search(rf"^    check: {re.escape(check)}$", entry, re.M):
                return path.stem, entry.rstrip()
    return None


def _listed(names: tuple[str, ...]) -> str:
    marked = [f"`{{{n}}}`" for n in names]
    return marked[0] if len(marked) == 1 else f"{', '.join(marked[:-1])} and {marked[-1]}"


if __name__ == "__main__":
    print(reference(), end="")
