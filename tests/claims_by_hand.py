"""Claims and articles for the tests, in few words."""

import datetime
import itertools

from factcheck.model import Attribution, Bound, Claim, Kind, Modifier, Relation, Source, Span, Stance, Value

_numbers = itertools.count(1)


def source(name: str = "s1", text: str = "", *, published: str | None = None, draft: bool = False) -> Source:
    """An article called ``name``."""
    return Source(
        id=name,
        path=f"{name}.txt",
        name=name,
        text=text,
        published=datetime.date.fromisoformat(published) if published else None,
        role="draft" if draft else "source",
    )


def claim(
    text: str,
    low: Bound = None,
    high: Bound | str = "as low",
    *,
    kind: Kind = "count",
    modifier: Modifier = "=",
    unit: str | None = None,
    source: str = "s1",
    speaker: str | None = None,
    stance: Stance = "asserts",
    negated: bool = False,
    start: int | None = None,
    relation: Relation | None = None,
    normalized: str = "",
) -> Claim:
    """A claim with the value ``text``: from ``low`` to ``high`` (the same, if it is not given)."""
    n = next(_numbers)
    at = start if start is not None else n * 1000
    said = Attribution(speaker, speaker, 0, len(speaker), "said", stance) if speaker else None
    return Claim(
        id=f"c{n}",
        source=source,
        start=at,
        end=at + len(text),
        sentence=Span(at, at + 100),
        text=text,
        kind=kind,
        value=Value(text, low, low if high == "as low" else high, modifier, unit, normalized),
        attribution=said,
        negated=negated,
        relation=relation,
    )


def number(words: str, kind: Kind = "count", unit: str | None = None, **more: object) -> Claim:
    """A claim from words such as "20", "> 300", "< 12", "~ 40", "24..99", "2.6 million"."""
    modifier: Modifier = "="
    text = words
    if words[0] in "<>~":
        modifier, words = words[0], words[1:].strip()  # type: ignore[assignment]
    scale = {"thousand": 1e3, "million": 1e6, "billion": 1e9}
    low, high = (_figure(part, scale) for part in (words.split("..") * 2)[:2])
    return claim(
        text.lstrip("<>~ "),
        None if modifier == "<" else low,
        None if modifier == ">" else high,
        kind=kind,
        modifier="~" if ".." in words else modifier,
        unit=unit,
        **more,  # type: ignore[arg-type]
    )


def _figure(words: str, scale: dict[str, float]) -> float:
    figure, _, word = words.partition(" ")
    return float(figure.replace(",", "").lstrip("$")) * scale.get(word, 1.0)
