"""Where a text quotes: spans between quotation marks, over sentences and paragraphs, found without parsing."""

import bisect
import dataclasses
import re

LONGEST = 4000  # characters; a mark that is not closed within them opened nothing
MARK = re.compile(r"[“”„«»\"]|''|``|(?<!\w)[‘'](?=\w)|(?<=[\w,.?!…])[’'](?!\w)")
BREAK = re.compile(r"[\n\r\u2028\u2029]")
OPENING, CLOSING = "“„«``", "”»"
SINGLE = ("‘", "’", "'")


@dataclasses.dataclass(frozen=True, slots=True)
class Quotation:
    """Quoted text ``start``:``end``, its marks included. ``goes_on``: the same speaker's next paragraph follows as the
    next quotation."""

    start: int
    end: int
    goes_on: bool = False


class Quotations:
    """The quotations of a text, in order, none overlapping another."""

    def __init__(self, text: str) -> None:
        self.all = tuple(_find(text))
        self._starts = [q.start for q in self.all]

    def at(self, offset: int) -> Quotation | None:
        """The quotation that ``offset`` lies in."""
        index = self.index(offset)
        return self.all[index] if index is not None else None

    def index(self, offset: int) -> int | None:
        """The number of the quotation that ``offset`` lies in."""
        n = bisect.bisect_right(self._starts, offset) - 1
        return n if n >= 0 and offset < self.all[n].end else None


def _find(text: str) -> list[Quotation]:
    found: list[Quotation] = []
    breaks = [m.start() for m in BREAK.finditer(text)]
    opened: int | None = None
    mark = ""
    depth = 0  # of quotations within the quotation, in marks of another kind
    for match in MARK.finditer(text):
        here, single, opens = match.start(), match.group() in SINGLE, _opens(text, match)
        if opened is not None and (
            here - opened > LONGEST or (mark in SINGLE and (not single or _next(breaks, opened, len(text)) < here))
        ):
            if mark not in SINGLE:
                found += _unclosed(opened, _next(breaks, opened, len(text)))
            opened = None
        if opened is None:
            if opens:
                opened, mark, depth = here, match.group(), 0
        elif single and mark not in SINGLE:
            continue
        elif opens and _kind(match.group()) != _kind(mark):
            depth += 1
        elif not opens and depth and _kind(match.group()) != _kind(mark):
            depth -= 1
        elif not opens:
            found.append(Quotation(opened, match.end()))
            opened = None
        elif (stop := _next(breaks, opened, len(text))) < here:  # not closed, and a new paragraph opens: he goes on
            found.append(Quotation(opened, stop, goes_on=not text[stop:here].strip()))
            opened, mark, depth = here, match.group(), 0
    if opened is not None and mark not in SINGLE:
        found += _unclosed(opened, _next(breaks, opened, len(text)))
    return found


def _kind(mark: str) -> str:
    return "straight" if mark == '"' else "doubled" if mark in ("''", "``") else "single" if mark in SINGLE else "curly"


def _opens(text: str, mark: re.Match[str]) -> bool:
    if mark.group() in OPENING:
        return True
    if mark.group() in CLOSING:
        return False
    before = text[mark.start() - 1] if mark.start() else " "
    after = text[mark.end()] if mark.end() < len(text) else " "
    return not after.isspace() and not (before.isalnum() or before in ",.?!…;%)’'")


def _unclosed(opened: int, stop: int) -> list[Quotation]:
    """A mark that nothing closes quotes to the end of its line, if the line is short enough to be prose."""
    return [Quotation(opened, stop)] if stop - opened <= LONGEST else []


def _next(breaks: list[int], start: int, default: int) -> int:
    """The end of the paragraph that ``start`` lies in."""
    n = bisect.bisect_left(breaks, start)
    return breaks[n] if n < len(breaks) else default
