"""Rules of Vale (vale.sh), the prose linter, used as they are: `vale: styles/Newsroom` in a house-style file.

Its `existence` rules become `banned` rules and its `substitution` rules `term` rules. What is not supported is named
in a warning, never skipped in silence. Other than in Vale, nothing is found within quotations.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from factcheck.style import patterns
from factcheck.style.problems import InvalidStyle, Problem
from factcheck.style.tree import At, Place, Tree, read

SEVERITIES = {"suggestion": "info", "warning": "warning", "error": "error"}
SCOPES = {"text", "sentence", "paragraph", "raw", "summary"}
HARMLESS = {"extends", "message", "level", "link", "description", "action", "vocab", "scope", "ignorecase", "nonword"}
READ = {"existence": {"tokens", "raw", "exceptions"}, "substitution": {"swap", "exceptions", "capitalize"}}
GROUP = re.compile(r"\$\{?\d")


class Unsupported(ValueError):
    """A rule that Vale has and this program has not, and what it is about it."""


def rules(folder: Path, problems: list[Problem], warnings: list[str]) -> Iterator[Tree]:
    """The rules of a Vale style folder as rules of a house-style file, those of subfolders too, in order of name."""
    for path in sorted((*folder.rglob("*.yml"), *folder.rglob("*.yaml"))):
        try:
            tree = read(path)
        except InvalidStyle as error:
            problems.extend(error.problems)
            continue
        try:
            yield _rule(tree, _id(folder, path))
        except Unsupported as why:
            warnings.append(f"{path}: this Vale rule is not used: {why}")


def _rule(tree: Tree, name: str) -> Tree:
    data = tree.data
    kind = data.get("extends") if isinstance(data, dict) else None
    if kind not in READ:
        raise Unsupported(f"`extends: {kind}` is not supported; existence and substitution are")
    unknown = set(data) - HARMLESS - READ[kind]
    if unknown:
        raise Unsupported(f"{', '.join(f'`{u}`' for u in sorted(unknown))} is not supported")
    scopes = data.get("scope", "text")
    if not set([scopes] if isinstance(scopes, str) else scopes) <= SCOPES:
        raise Unsupported(f"`scope: {scopes}` is not supported")
    rule: dict[str, Any] = {"id": name, "severity": SEVERITIES.get(str(data.get("level", "warning")), "warning")}
    exceptions = [_pattern(e, {**data, "ignorecase": False}) for e in data.get("exceptions") or ()]
    if kind == "existence":
        tokens = data.get("tokens") or ()
        raw = "".join(str(part) for part in data.get("raw") or ())
        rule["check"] = "banned"
        rule["terms"] = [_pattern(t, data) for t in tokens] + (
            [_pattern(raw, {**data, "nonword": True})] if raw else []
        )
        rule["message"] = _message(data.get("message", "Do not use “%s”."), ("text",))
    else:
        rule["check"] = "term"
        rule["terms"] = {_pattern(bad, data): _replacement(good) for bad, good in (data.get("swap") or {}).items()}
        rule["message"] = _message(data.get("message", "Use “%s”, not “%s”."), ("instead", "text"))
    if not rule["terms"]:
        raise Unsupported("it names no words")
    if exceptions:
        rule["except"] = exceptions
    if data.get("link"):
        rule["link"] = str(data["link"])
    return _placed(rule, tree)


def _pattern(token: object, data: dict[str, Any]) -> str:
    """A token of Vale, which is a regular expression, as an entry of this program."""
    expression = f"(?:{token})"
    if not data.get("nonword"):
        expression = rf"\b{expression}\b"
    if not data.get("ignorecase"):
        expression = f"(?-i:{expression})"
    entry = f"/{expression}/"
    try:
        patterns.compiled(entry)
    except patterns.BadPattern as error:
        raise Unsupported(f"the expression `{token}` cannot be used: {error}") from error
    return entry


def _replacement(good: object) -> str:
    if GROUP.search(str(good)):
        raise Unsupported(f"the replacement `{good}` refers to a group")
    return str(good).replace("|", " or ")


def _message(message: object, names: tuple[str, ...]) -> str:
    """Vale's message, its %s as placeholders."""
    text = str(message).replace("{", "{{").replace("}", "}}")
    for name in names:
        text = (
            text.replace("%s", f"{{{name}}}", 1)
            .replace("%[1]s", f"{{{names[0]}}}")
            .replace("%[2]s", f"{{{names[-1]}}}")
        )
    return text.replace("%s", "")


def _placed(rule: dict[str, Any], tree: Tree) -> Tree:
    """The rule with the places of what it was made from."""
    whole = tree.place(())
    origin = {"id": (), "check": ("extends",), "severity": ("level",), "message": ("message",), "link": ("link",)}
    places: dict[At, Place] = {(): whole}
    for field in rule:
        places[(field,)] = tree.place(origin.get(field, ()))
    return Tree(rule, dict(places), dict(places))


def _id(folder: Path, path: Path) -> str:
    parts = (folder.resolve().name, *path.relative_to(folder).with_suffix("").parts)
    return re.sub(r"[^a-z0-9]+", "-", "-".join(parts).lower()).strip("-")
