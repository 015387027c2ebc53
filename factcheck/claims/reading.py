"""What a kind of claim reads in a sentence, before slots and attribution are added."""

import dataclasses
from collections.abc import Iterable
from typing import Protocol

from factcheck.language import Sentence
from factcheck.model import Kind, Relation, Value


@dataclasses.dataclass(frozen=True, slots=True)
class Reading:
    """A value that a sentence states: ``start``:``end`` in the source's text (value words with their modifier).
    ``anchor`` is the index in ``sentence.doc`` of the token from which the slots are read: the value's head noun
    or the number itself. ``given`` holds slots that the reader itself is sure of (names as in `Claim`)."""

    start: int
    end: int
    kind: Kind
    value: Value
    anchor: int
    relation: Relation | None = None
    given: tuple[tuple[str, object], ...] = ()


class Hint(Protocol):
    """Something to search a sentence's raw text for; a compiled expression is one."""

    def search(self, text: str, /) -> object: ...


class Reader(Protocol):
    """A kind of claim. ``hint`` finds every sentence that may hold one (cheap, on raw text: such sentences are parsed,
    the others are not); ``read`` gives the readings of a parsed sentence, in order."""

    @property
    def hint(self) -> Hint: ...

    def read(self, sentence: Sentence) -> Iterable[Reading]: ...
