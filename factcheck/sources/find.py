"""What a person names on the command line -> the files meant, in a fixed order."""

import glob
import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from factcheck.sources.registry import FORMATS
from factcheck.sources.unreadable import Unreadable

STDIN = "-"


def find(paths: Iterable[str | Path]) -> Iterator[tuple[str, Unreadable | None]]:
    """Each file that ``paths`` mean, once, with None; or a path that means nothing, with the reason. Files come in the
    order given, those of a folder or a glob sorted by path; folders are searched in depth, hidden files left out."""
    seen: set[str] = set()
    for path in map(str, paths):
        files, trouble = _files(path)
        if trouble:
            yield path, trouble
        for file in files:
            key = file if file == STDIN else os.path.realpath(file)
            if key not in seen:
                seen.add(key)
                yield file, None


def _files(path: str) -> tuple[Sequence[str], Unreadable | None]:
    if path == STDIN:
        return [path], None
    if os.path.isdir(path):
        found = list(_folder(path))
        return found, None if found else Unreadable(f"holds no file that can be read ({_suffixes()})")
    if os.path.lexists(path):
        return [path], None
    if glob.has_magic(path):
        return _glob(path)
    return [], Unreadable("there is no such file or folder")


def _glob(pattern: str) -> tuple[Sequence[str], Unreadable | None]:
    files = sorted(p for p in glob.glob(pattern, recursive=True) if os.path.isfile(p))
    readable = [p for p in files if Path(p).suffix.lower() in FORMATS]
    if readable:
        return readable, None
    return [], Unreadable(f"matches no file that can be read ({_suffixes()})" if files else "matches no file")


def _folder(path: str) -> Iterator[str]:
    for folder, folders, files in os.walk(path):
        folders[:] = sorted(f for f in folders if not f.startswith("."))
        for file in sorted(files):
            if not file.startswith(".") and Path(file).suffix.lower() in FORMATS and Path(file).suffix:
                yield os.path.join(folder, file)


def _suffixes() -> str:
    return ", ".join(suffix for suffix in FORMATS if suffix)
