"""Foreign text as HTML: escaped, with the characters shown that nobody can see, and with stretches of it marked."""

import bisect
import dataclasses
import re
import unicodedata
from collections.abc import Iterable

from markupsafe import Markup, escape

UNSEEN = re.compile(
    r"""
    [\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]   # control characters, except tab and line ends
    | [\u200b\u200c\u200e\u200f]            # zero-width space, non-joiner, direction marks
    | (?<![\u2190-\U0010ffff])\u200d        # zero-width joiner, unless it joins emoji
    | [\u2028\u2029\u202a-\u202e]           # line separators, direction embeddings and overrides
    | [\u2060-\u206f\ufeff\ufff9-\ufffb]    # word joiner, isolates, byte-order mark, annotations
    | [\ud800-\udfff]                       # halves of a broken pair: no text can hold them
    | [\U000e0000-\U000e007f]               # tags
    """,
    re.VERBOSE,
)


def _named(match: re.Match[str]) -> str:
    code = match.group()
    name = unicodedata.name(code, "control character").lower()
    return f'<span class="unseen" title="{name}">U+{ord(code):04X}</span>'


def shown(text: str) -> Markup:
    """``text`` escaped, with characters that change how it looks without being seen replaced by their number."""
    safe = str(escape(text))
    return Markup(UNSEEN.sub(_named, safe)) if UNSEEN.search(safe) else Markup(safe)


def foreign(text: str) -> Markup:
    """``text`` of an article within a line of the page: shown, and isolated from the direction of what is around."""
    return Markup("<bdi>") + shown(text) + Markup("</bdi>")


def plain(text: str) -> str:
    """``text`` for an attribute or a line of copied text: what cannot be seen written as its number."""
    return UNSEEN.sub(lambda m: f"[U+{ord(m.group()):04X}]", text)


NOTHING = Markup("")


@dataclasses.dataclass(frozen=True, slots=True)
class Mark:
    """Code points ``start`` to ``end`` of a text, to be given ``style`` (a CSS class), and ``after``: markup that
    follows the end of the stretch, such as a link."""

    start: int
    end: int
    style: str
    after: Markup = NOTHING


def marked(text: str, start: int, end: int, marks: Iterable[Mark]) -> Markup:
    """The part ``start``:``end`` of ``text`` with all ``marks``, which may overlap and cross in any way.

    The part is cut at every end of a mark, and each piece is wrapped once, with the styles of all marks that hold it.
    """
    inside = sorted((m for m in marks if m.start < end and m.end > start), key=lambda m: (m.start, -m.end))
    if not inside:
        return shown(text[start:end])
    cuts = sorted({start, end, *(min(max(c, start), end) for m in inside for c in (m.start, m.end))})
    styles: list[list[str]] = [[] for _ in cuts]
    after: list[list[Markup]] = [[] for _ in cuts]
    for mark in inside:
        first, last = bisect.bisect_left(cuts, max(mark.start, start)), bisect.bisect_left(cuts, min(mark.end, end))
        for piece in range(first, last):
            styles[piece].append(mark.style)
        if mark.end <= end:
            after[last].append(mark.after)
    out: list[str] = []
    for n, cut in enumerate(cuts):
        out.extend(after[n])
        if n + 1 == len(cuts):
            break
        piece_html = shown(text[cut : cuts[n + 1]])
        if styles[n]:
            out.append(f'<mark class="{" ".join(dict.fromkeys(styles[n]))}">{piece_html}</mark>')
        else:
            out.append(piece_html)
    return Markup("".join(out))
