"""House-style files -> a style in force. Nothing is half applied: whatever is wrong with any file is found first."""

import dataclasses
from collections.abc import Iterator, Sequence
from importlib import resources
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ValidationError

from factcheck.style import decisions, schema, vale
from factcheck.style.checks import CHECKS, Rule
from factcheck.style.faults import faults
from factcheck.style.problems import InvalidStyle, Problem, nearest
from factcheck.style.style import Style
from factcheck.style.tree import At, Place, Tree, read
from factcheck.style.vocabulary import Vocabulary

FOLDER = Path(str(resources.files("factcheck.style").joinpath("packs")))
PACKS: tuple[str, ...] = tuple(sorted(p.stem for p in FOLDER.glob("*.yml")))
"""The house styles that come with the program, by name."""


@dataclasses.dataclass(slots=True)
class _Draft:
    """A style while its files are read, one on top of the other."""

    rules: dict[str, Tree] = dataclasses.field(default_factory=dict)
    off: dict[str, Place] = dataclasses.field(default_factory=dict)
    tolerance: dict[Any, Any] = dataclasses.field(default_factory=dict)
    names: dict[str, tuple[str, ...]] = dataclasses.field(default_factory=dict)
    terms: dict[str, tuple[str, ...]] = dataclasses.field(default_factory=dict)
    trust: tuple[str, ...] = ()
    origins: dict[str, Place] = dataclasses.field(default_factory=dict)
    warnings: list[str] = dataclasses.field(default_factory=list)
    problems: list[Problem] = dataclasses.field(default_factory=list)
    read: set[Path] = dataclasses.field(default_factory=set)


def load(paths: Sequence[str | Path] = (), decided: Path | None = None) -> Style:
    """The style of some files or packs, later ones on top of earlier ones; the pack ``default`` where none are given.
    Decisions are read from ``decided``, else from the ``decisions.yml`` beside each file.

    Raises InvalidStyle with everything that is wrong with any of them, or with what they extend.
    """
    draft = _Draft()
    for path in paths or ("default",):
        place = Place(str(path), 1, 1, str(path))
        _add(draft, str(path), place, Path(), ())
    taken = tuple(d for file in _decision_files(paths, decided) for d in _decisions(file, draft))
    rules = tuple(_rules(draft))
    for name, place in draft.off.items():
        if name not in draft.rules:
            draft.problems.append(_unknown(place, "There is no rule `{}`.", name, tuple(draft.rules)))
    if draft.problems:
        raise InvalidStyle(draft.problems)
    return Style(
        rules=tuple(r for r in rules if r.id not in draft.off),
        tolerance=draft.tolerance,
        trust=draft.trust,
        vocabulary=Vocabulary(draft.names, draft.terms),
        off=tuple(draft.off),
        origins=draft.origins,
        warnings=tuple(draft.warnings),
        decisions=taken,
    )


def _decision_files(paths: Sequence[str | Path], decided: Path | None) -> tuple[Path, ...]:
    if decided:
        return (decided,)
    files = (Path(p) for p in paths)
    return tuple(dict.fromkeys(f.parent / decisions.NAME for f in files if f.is_file()))


def _decisions(file: Path, draft: _Draft) -> tuple[decisions.Decision, ...]:
    try:
        return decisions.load(file)
    except InvalidStyle as error:
        draft.problems.extend(error.problems)
        return ()


def _add(draft: _Draft, wanted: str, asked: Place, folder: Path, chain: tuple[Path, ...]) -> None:
    """Read the file or pack ``wanted`` at ``asked``, what it extends first."""
    path = _find(wanted, folder)
    if path is None:
        draft.problems.append(_unknown(asked, "There is no file and no pack `{}`.", wanted, PACKS))
        return
    if path in chain:
        round_trip = " -> ".join(p.name for p in (*chain[chain.index(path) :], path))
        draft.problems.append(asked.problem(f"Files extend each other in a circle: {round_trip}."))
        return
    if path in draft.read:
        return
    draft.read.add(path)
    try:
        tree = read(path, f"{path.stem} (pack)" if path.parent == FOLDER else _shown(path))
    except InvalidStyle as error:
        draft.problems.extend(error.problems)
        return
    file = _validated(schema.StyleFile, tree, draft)
    if not isinstance(tree.data, dict):
        return
    for n, parent in enumerate(_texts(tree.data.get("extends"))):
        _add(draft, parent, tree.place(("extends", n)), path.parent, (*chain, path))
    if isinstance(file, schema.StyleFile):
        _settings(draft, file, tree)
        _vale(draft, file, tree, path.parent)
    rules = tree.data.get("rules")
    named: set[object] = set()
    for n, rule in enumerate(rules if isinstance(rules, list) else ()):
        if not isinstance(rule, dict):
            continue
        name = rule.get("id")
        if isinstance(name, str) and name in named:
            place = tree.place(("rules", n, "id"))
            draft.problems.append(
                place.problem(f"A rule `{name}` stands in this file already; give this one another id.")
            )
        named.add(str(name))
        _lay(draft, tree.under(("rules", n)))


def _settings(draft: _Draft, file: schema.StyleFile, tree: Tree) -> None:
    for kind, amount in file.tolerance.items():
        at: At = ("tolerance", kind)
        try:
            draft.tolerance[kind] = schema.tolerance(kind, amount)
        except ValueError as error:
            draft.problems.append(tree.place(at).problem(str(error)))
        draft.origins[f"tolerance.{kind}"] = tree.place(at)
    for table, known in (("names", draft.names), ("terms", draft.terms)):
        for name, others in getattr(file.vocabulary, table).items():
            known[name] = others
            draft.origins[f"vocabulary.{table}.{name}"] = tree.place(("vocabulary", table, name), key=True)
    if file.trust:
        draft.trust = file.trust
        draft.origins["trust"] = tree.place(("trust",), key=True)
    for n, name in enumerate(file.off):
        draft.off[name] = draft.origins[f"off.{name}"] = tree.place(("off", n))


def _vale(draft: _Draft, file: schema.StyleFile, tree: Tree, home: Path) -> None:
    """The rules of the Vale styles that the file names, below the file's own."""
    for n, name in enumerate(file.vale):
        folder = home / name
        if not folder.is_dir():
            draft.problems.append(tree.place(("vale", n)).problem(f"There is no folder `{name}`."))
            continue
        for rule in vale.rules(folder, draft.problems, draft.warnings):
            _lay(draft, rule)


def _lay(draft: _Draft, rule: Tree) -> None:
    """Lay a rule over the one of its id that an earlier file gave, field by field, or add it."""
    name = rule.data.get("id")
    if not isinstance(name, str):
        at: At = ("id",) if "id" in rule.data else ()
        said = (
            "An `id` is a name: a small letter, then letters, figures and hyphens." if at else "A rule wants an `id`."
        )
        draft.problems.append(rule.place(at).problem(said))
        if "check" in rule.data:
            list(_checked("unnamed", Tree({**rule.data, "id": "unnamed"}, rule.keys, rule.values), draft))
        return
    before = draft.rules.get(name)
    draft.off.pop(name, None)
    if before is None and "check" not in rule.data:
        draft.problems.append(
            _unknown(
                rule.place(("id",)),
                "The rule `{}` wants a `check`, its kind, unless it changes a rule of that id from a file it extends.",
                name,
                tuple(draft.rules),
            )
        )
        return
    if before is not None and rule.data.get("check", before.data["check"]) == before.data["check"]:
        rule = _over(before, rule)
    draft.rules[name] = rule


def _over(before: Tree, after: Tree) -> Tree:
    def kept(places: dict[At, Place]) -> dict[At, Place]:
        return {at: place for at, place in places.items() if at and at[0] not in after.data}

    return Tree(
        {**before.data, **after.data},
        {**kept(before.keys), **after.keys},
        {**kept(before.values), **after.values},
    )


def _rules(draft: _Draft) -> Iterator[Rule]:
    for name, tree in draft.rules.items():
        yield from _checked(name, tree, draft)


def _checked(name: str, tree: Tree, draft: _Draft) -> Iterator[Rule]:
    """The rule of a tree, if nothing is wrong with it."""
    check = tree.data.get("check")
    kind = CHECKS.get(check) if isinstance(check, str) else None
    if kind is None:
        draft.problems.append(
            _unknown(tree.place(("check",)), "There is no kind of rule `{}`.", str(check), tuple(CHECKS))
        )
        return
    rule = _validated(kind, tree, draft)
    draft.origins[name] = tree.place(("id",))
    draft.origins.update({f"{name}.{field}": tree.place((field,), key=True) for field in tree.data})
    if isinstance(rule, Rule):
        yield rule


def _validated(model: type[BaseModel], tree: Tree, draft: _Draft) -> BaseModel | None:
    try:
        return model.model_validate(tree.data)
    except ValidationError as error:
        draft.problems.extend(faults(error, model, tree))
        return None


def _find(wanted: str, folder: Path) -> Path | None:
    """The file that ``wanted`` names, seen from ``folder``, or the pack of that name."""
    path = folder / wanted
    if path.is_file():
        return path.resolve()
    return FOLDER / f"{wanted}.yml" if wanted in PACKS else None


def _shown(path: Path) -> str:
    try:
        return str(path.relative_to(Path.cwd()))
    except ValueError:
        return str(path)


def _texts(given: Any) -> list[str]:
    return [str(g) for g in given] if isinstance(given, list) else [] if given is None else [str(given)]


def _unknown(place: Place, message: str, word: str, known: tuple[str, ...]) -> Problem:
    return place.problem(message.format(word), known, nearest(word, known))
