"""Paths -> sources: find the files, decode them, read their headings, notice copies."""

import dataclasses
import os
import re
import sys
from collections.abc import Iterable
from pathlib import Path, PurePath

from factcheck.model import Role, Skipped, Source
from factcheck.sources import copies, dates, publisher
from factcheck.sources.decode import decode
from factcheck.sources.find import STDIN, find
from factcheck.sources.registry import FORMATS
from factcheck.sources.unreadable import Unreadable

SURROGATE = re.compile("[\ud800-\udfff]")
LARGEST = 5_000_000  # bytes: a long novel; an article has some thousand


class NothingToRead(Exception):
    """Not one of the paths gave an article. ``skipped`` says why, path by path."""

    def __init__(self, skipped: tuple[Skipped, ...]) -> None:
        self.skipped = skipped
        super().__init__("nothing to read: " + "; ".join(f"{s.path}: {s.reason}" for s in skipped))


@dataclasses.dataclass(frozen=True, slots=True)
class Reading:
    """The articles that could be read, and the paths that could not."""

    sources: tuple[Source, ...]
    skipped: tuple[Skipped, ...]


def read(paths: Iterable[str | Path], draft: str | Path | None = None) -> Reading:
    """Read ``paths`` (files, folders, globs, "-" for standard input), and ``draft``, the text to check against them.

    Sources get the ids "s1", "s2", ... in the order given (a folder's and a glob's sorted by path), the draft the last;
    a draft that lies among the sources is not one of them.
    A path that cannot be read is in ``skipped`` with the reason. Raises `NothingToRead` where no article is left to
    read, and where the draft cannot be read.
    """
    sources: list[Source] = []
    skipped: list[Skipped] = []
    for path, trouble in find(paths):
        if not _same_file(path, draft):
            _add(path, trouble, "source", sources, skipped)
    if not sources:
        raise NothingToRead(tuple(skipped) or (Skipped("", "no path was given"),))
    if draft is not None:
        before = len(skipped)
        missing = None if str(draft) == STDIN or os.path.lexists(draft) else Unreadable("there is no such file")
        _add(str(draft), missing, "draft", sources, skipped)
        if len(skipped) > before:
            raise NothingToRead(tuple(skipped[before:]))
    return Reading(copies.mark(sources), tuple(skipped))


def from_text(text: str, path: str = STDIN, *, id: str = "s1", role: Role = "source") -> Source:
    """A source from a text that is at hand; ``path`` gives its name and, by its suffix, its format. Lone surrogates,
    which are no characters, become U+FFFD; no file that is read holds any."""
    text = SURROGATE.sub("\ufffd", text)
    heading = FORMATS.get(PurePath(path).suffix.lower(), FORMATS[""])(text)
    name = "stdin" if path == STDIN else PurePath(path).stem
    return Source(
        id=id,
        path=path,
        name=name,
        text=text,
        title=heading.title,
        title_span=heading.title_span,
        publisher=heading.publisher or publisher.in_path(path),
        published=heading.published or dates.find(name),
        body=heading.body,
        role=role,
    )


def _same_file(path: str, draft: str | Path | None) -> bool:
    return draft is not None and path != STDIN and os.path.realpath(path) == os.path.realpath(draft)


def _add(path: str, trouble: Unreadable | None, role: Role, sources: list[Source], skipped: list[Skipped]) -> None:
    try:
        if trouble:
            raise trouble
        sources.append(from_text(_content(path), path, id=f"s{len(sources) + 1}", role=role))
    except Unreadable as reason:
        skipped.append(Skipped(path, str(reason)))


def _content(path: str) -> str:
    if path != STDIN and PurePath(path).suffix.lower() not in FORMATS:
        known = ", ".join(s for s in FORMATS if s)
        raise Unreadable(f"is in a format that is not read: {PurePath(path).suffix} (read are {known})")
    data = _bytes(path)
    if len(data) > LARGEST:
        raise Unreadable(_too_large(len(data)))
    text = decode(data)
    if not text.strip("\ufeff \t\r\n\f\v\u00a0"):
        raise Unreadable("is empty" if not data else "holds no words")
    return text


def _bytes(path: str) -> bytes:
    try:
        if path == STDIN:
            return sys.stdin.buffer.read(LARGEST + 1)
        if os.path.isdir(path):
            raise Unreadable("is a folder, not a file")
        if not os.path.isfile(path) and os.path.exists(path):
            with open(path, "rb") as pipe:  # a named pipe or <(a command)
                return pipe.read(LARGEST + 1)
        if (size := os.path.getsize(path)) > LARGEST:
            raise Unreadable(_too_large(size))
        return Path(path).read_bytes()
    except OSError as error:
        raise Unreadable(f"cannot be read: {(error.strerror or str(error)).lower()}") from None


def _too_large(size: int) -> str:
    return f"is too large for an article: {size / 1e6:.0f} MB, at most {LARGEST / 1e6:.0f} MB are read"
