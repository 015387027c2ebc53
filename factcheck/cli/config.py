"""``factcheck.yml``: what a project always wants, so that `factcheck check` alone is enough.

It is looked for from the working folder upwards. Paths in it are seen from its own folder. The command line wins over
it, setting by setting.
"""

import dataclasses
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from factcheck.cli.output import Misused

NAME = "factcheck.yml"
PATHS = ("sources", "draft", "rules", "decisions", "output")


@dataclasses.dataclass(frozen=True, slots=True)
class Settings:
    """The settings of one run, and where each came from ("command line", "factcheck.yml:3", "default")."""

    sources: tuple[str, ...] = ()
    draft: str | None = None
    rules: tuple[str, ...] = ()
    decisions: str = "decisions.yml"
    format: str | None = None
    fail_on: str = "error"
    output: str | None = None
    origins: Mapping[str, str] = dataclasses.field(default_factory=dict)

    def shown(self) -> str:
        """The settings as YAML that `factcheck.yml` could hold, each with where it came from."""
        import json

        lines = []
        for field in dataclasses.fields(self):
            if field.name == "origins":
                continue
            value = getattr(self, field.name)
            written = "null" if value is None else json.dumps(value, ensure_ascii=False)
            lines.append((f"{field.name.replace('_', '-')}: {written}", self.origins.get(field.name, "default")))
        width = max(len(setting) for setting, _ in lines)
        return "\n".join(f"{setting:{width}}  # {origin}" for setting, origin in lines) + "\n"


def find(start: Path | None = None) -> Path | None:
    """The ``factcheck.yml`` of the working folder, or of the nearest folder above that has one."""
    folder = (start or Path.cwd()).resolve()
    return next((f / NAME for f in (folder, *folder.parents) if (f / NAME).is_file()), None)


def of_project(file: str | None, what: str, **given: Any) -> Settings:
    """The settings of a command that reads articles, which are ``given`` or those of the project's file.

    Raises Misused where there are none to ``what`` ("compare"), and for a file with anything wrong in it.
    """
    found = settings(given, Path(file) if file else None)
    if not found.sources:
        raise Misused(f"there is nothing to {what}: name SOURCES, or write them into {NAME} (`factcheck init`)")
    return found


def settings(given: Mapping[str, Any], file: Path | None = None) -> Settings:
    """The settings of a run: those ``given`` on the command line (None or empty: not given), then those of ``file``,
    else of the ``factcheck.yml`` that is found.

    Raises Misused for a file with anything wrong in it.
    """
    path = file or find()
    configured, places = _read(path) if path else ({}, {})
    values: dict[str, Any] = {}
    origins: dict[str, str] = {}
    for field in dataclasses.fields(Settings):
        if given.get(field.name):
            values[field.name], origins[field.name] = given[field.name], "command line"
        elif configured.get(field.name):
            values[field.name], origins[field.name] = configured[field.name], places[field.name]
    if "decisions" not in values:
        beside = [Path(r).parent for r in values.get("rules", ()) if Path(r).is_file()]
        folder = beside[0] if beside else Path(os.path.relpath(path.parent)) if path else Path()
        values["decisions"] = str(folder / "decisions.yml")
        origins["decisions"] = "beside the rules" if beside else "default"
    return Settings(**values, origins=origins)


def _read(path: Path) -> tuple[dict[str, Any], dict[str, str]]:
    """The settings that ``path`` holds by the names of `Settings`, and the place of each."""
    from factcheck.cli.configfile import ConfigFile
    from factcheck.style import InvalidStyle
    from factcheck.style.faults import validated
    from factcheck.style.tree import read

    try:
        tree = read(path, os.path.relpath(path))
        file = validated(ConfigFile, tree)
    except InvalidStyle as invalid:
        raise Misused(str(invalid)) from None
    found: dict[str, Any] = {}
    places: dict[str, str] = {}
    for name, field in ConfigFile.model_fields.items():
        value = getattr(file, name)
        if value:
            found[name] = _from_folder(value, path.parent) if name in PATHS else value
            place = tree.place((field.alias or name,), key=True)
            places[name] = f"{place.file}:{place.line}"
    return found, places


def _from_folder(value: Any, folder: Path) -> Any:
    if isinstance(value, tuple):
        return tuple(_from_folder(v, folder) for v in value)
    from factcheck.style import PACKS

    if value == "-" or value in PACKS or os.path.isabs(value):
        return value
    relative = os.path.relpath(folder / value)
    return relative + "/" if value.endswith("/") else relative
