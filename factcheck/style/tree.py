"""YAML text -> plain data and the place of every part of it.

Only plain YAML is read: mappings, lists, text, numbers, true and false. Tags, anchors and aliases are refused (an alias
can blow a small file up to gigabytes), and so are files over `LARGEST` and data nested deeper than `DEEPEST`.
"""

import dataclasses
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import AliasEvent, CollectionEndEvent, CollectionStartEvent, NodeEvent, ScalarEvent
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from factcheck.style.problems import InvalidStyle, Problem

LARGEST = 1_000_000  # bytes
DEEPEST = 20  # levels
PREFIX = "tag:yaml.org,2002:"

At = tuple[str | int, ...]
"""A way into the data: keys and indexes from the top."""


@dataclasses.dataclass(frozen=True, slots=True)
class Place:
    """Where something stands: a file, a line and a column from 1, and the text there."""

    file: str
    line: int
    column: int
    text: str

    def problem(self, message: str, allowed: tuple[str, ...] = (), nearest: str | None = None) -> Problem:
        return Problem(self.file, self.line, self.column, message, self.text, allowed, nearest)


@dataclasses.dataclass(frozen=True, slots=True)
class Tree:
    """What a file says: ``data``, and the places of its keys and its values."""

    data: Any
    keys: dict[At, Place]
    values: dict[At, Place]

    def place(self, at: At, *, key: bool = False) -> Place:
        """The place of what stands ``at``, or of the nearest thing around it that stands in the file."""
        for end in range(len(at), -1, -1):
            for places in (self.keys, self.values) if key else (self.values, self.keys):
                if at[:end] in places:
                    return places[at[:end]]
        raise KeyError(at)

    def under(self, at: At) -> "Tree":
        """The part of the tree that stands ``at``."""
        data = self.data
        for step in at:
            data = data[step]
        n = len(at)
        return Tree(
            data,
            {k[n:]: v for k, v in self.keys.items() if k[:n] == at},
            {k[n:]: v for k, v in self.values.items() if k[:n] == at},
        )


def read(path: Path, name: str | None = None) -> Tree:
    """The tree of the file ``path``, called ``name`` in problems.

    Raises InvalidStyle where it cannot be read or is no plain YAML.
    """
    name = name or str(path)
    try:
        if path.stat().st_size > LARGEST:
            raise InvalidStyle([Problem(name, 1, 1, f"The file is over {LARGEST:,} bytes; no rule file is that long.")])
        text = path.read_text("utf-8-sig")
    except OSError as error:
        raise InvalidStyle([Problem(name, 1, 1, f"The file cannot be read: {error.strerror or error}.")]) from error
    except UnicodeDecodeError as error:
        raise InvalidStyle([Problem(name, 1, 1, "The file is not UTF-8 text.")]) from error
    return parse(text, name)


def parse(text: str, name: str) -> Tree:
    """The tree of YAML ``text``; ``name`` stands for it in problems.

    Raises InvalidStyle where it is no plain YAML.
    """
    try:
        refused = list(_refused(text, name))
        if refused:
            raise InvalidStyle(refused)
        root = _yaml().compose(text)
    except RecursionError as error:
        raise InvalidStyle([Problem(name, 1, 1, "The file is nested too deeply.")]) from error
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        said = _plain(error)
        raise InvalidStyle([Problem(name, line, column, said, _line(text, line))]) from error
    except (YAMLError, ValueError) as error:
        raise InvalidStyle([Problem(name, 1, 1, f"This is not YAML: {error}")]) from error
    tree = Tree(None, {}, {})
    if root is None:
        tree.values[()] = Place(name, 1, 1, "")
        return dataclasses.replace(tree, data={})
    problems: list[Problem] = []
    data = _data(root, (), name, tree, problems)
    if problems:
        raise InvalidStyle(problems)
    return dataclasses.replace(tree, data=data)


def _yaml() -> YAML:
    return YAML(typ="safe", pure=True)


def _refused(text: str, name: str) -> Iterator[Problem]:
    """What plain YAML does not need and hostile YAML does."""
    depth = 0
    for event in _yaml().parse(text):
        line, column = event.start_mark.line + 1, event.start_mark.column + 1
        depth += isinstance(event, CollectionStartEvent) - isinstance(event, CollectionEndEvent)
        if depth > DEEPEST:
            yield Problem(name, line, column, f"This is nested more than {DEEPEST} levels deep.")
            return
        if isinstance(event, AliasEvent):
            yield Problem(name, line, column, "Aliases (`*name`) are not read here: write it out.", f"*{event.anchor}")
        elif isinstance(event, NodeEvent) and event.anchor:
            yield Problem(name, line, column, "Anchors (`&name`) are not read here.", f"&{event.anchor}")
        if isinstance(event, ScalarEvent | CollectionStartEvent) and event.tag:
            yield Problem(name, line, column, "Tags (`!name`) are not read here.", str(event.tag))


def _data(node: Node, at: At, name: str, tree: Tree, problems: list[Problem]) -> Any:
    """Plain data of ``node``, with its places noted in ``tree``."""
    tree.values.setdefault(at, _place(node, name))
    if isinstance(node, MappingNode):
        found: dict[str, Any] = {}
        for key, value in node.value:
            if not isinstance(key, ScalarNode):
                problems.append(_place(key, name).problem("A name is wanted before the colon."))
                continue
            word = str(key.value)
            if word in found:
                problems.append(_place(key, name).problem(f"`{word}` stands here twice."))
            tree.keys[(*at, word)] = _place(key, name)
            found[word] = _data(value, (*at, word), name, tree, problems)
        return found
    if isinstance(node, SequenceNode):
        return [_data(item, (*at, n), name, tree, problems) for n, item in enumerate(node.value)]
    return _scalar(node)


def _scalar(node: Any) -> Any:
    kind, text = str(node.tag).removeprefix(PREFIX), str(node.value)
    if kind == "null":
        return None
    if kind == "bool":
        return text.lower() == "true"
    if kind in ("int", "float"):
        try:
            return int(text) if kind == "int" else float(text)
        except ValueError:
            return text
    return text


def _place(node: Node, name: str) -> Place:
    mark = node.start_mark
    text = str(node.value) if isinstance(node, ScalarNode) else ""
    return Place(name, mark.line + 1, mark.column + 1, text)


def _line(text: str, number: int) -> str:
    lines = text.splitlines()
    return lines[number - 1].strip() if 0 < number <= len(lines) else ""


def _plain(error: MarkedYAMLError) -> str:
    """The parser's words, with the two slips that people make most explained."""
    said = str(error.problem or error.context or "this is not YAML")
    if "found character '\\t'" in said:
        return "A tab stands here; YAML wants spaces at the start of a line."
    if "mapping values are not allowed" in said:
        return "A colon stands where none can; put text that holds a colon in quotation marks."
    if "expected <block end>" in said or "could not find expected ':'" in said:
        return "The spaces at the start of the line do not fit the lines above, or a colon is missing."
    return f"This is not YAML: {said}."
