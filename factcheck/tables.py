"""An outcome as pandas tables. `COLUMNS` is what docs/api.md documents: names and dtypes, table by table."""

from collections.abc import Iterable, Mapping
from typing import Any

import pandas as pd

from factcheck.model import KINDS, SEVERITIES, Bound, Claim, Outcome, line_and_column

VERDICTS = ("conflict", "disputed", "update", "agree", "single")

COLUMNS: Mapping[str, Mapping[str, str]] = {
    "sources": {
        "source": "string", "path": "string", "name": "string", "title": "string", "publisher": "string",
        "published": "datetime64[s]", "role": "category", "same_as": "string", "words": "Int64",
    },
    "claims": {
        "claim": "string", "fact": "string", "source": "string", "kind": "category", "value": "string",
        "normalized": "string", "modifier": "category", "low": "Float64", "high": "Float64", "earliest": "string",
        "latest": "string", "unit": "string", "subject": "string", "predicate": "string", "population": "string",
        "of": "string", "about": "string", "event": "string", "place": "string", "when": "string",
        "when_normalized": "string", "speaker": "string", "speaker_words": "string", "cue": "string",
        "stance": "category", "hedges": "string", "negated": "boolean", "question": "string", "start": "Int64",
        "end": "Int64", "line": "Int64", "column": "Int64",
        "sentence": "string", "sentence_start": "Int64", "sentence_end": "Int64",
    },
    "facts": {
        "fact": "string", "label": "string", "kind": "category", "verdict": "category", "severity": "category",
        "values": "string", "positions": "Int64", "claims": "Int64", "sources": "Int64", "why": "string",
    },
    "positions": {
        "fact": "string", "position": "string", "value": "string", "articles": "Int64", "claims": "Int64",
        "speakers": "string",
    },
    "findings": {
        "id": "string", "rule": "string", "severity": "category", "message": "string", "hint": "string",
        "fact": "string", "source": "string", "path": "string", "start": "Int64", "end": "Int64", "line": "Int64",
        "column": "Int64", "suppressed": "string",
    },
}  # fmt: skip
CATEGORIES: Mapping[str, tuple[str, ...]] = {
    "kind": KINDS,
    "verdict": VERDICTS,
    "severity": SEVERITIES,
    "modifier": ("=", "~", ">", "<"),
    "stance": ("asserts", "confirms", "denies", "doubts"),
    "role": ("source", "draft"),
}
ORDERED = frozenset({"severity"})


def sources(outcome: Outcome) -> pd.DataFrame:
    """One row an article."""
    rows = [
        (s.id, s.path, s.name, s.title, s.publisher, s.published, s.role, s.same_as, len(s.text.split()))
        for s in outcome.sources
    ]
    return _table("sources", rows, index="source")


def claims(outcome: Outcome) -> pd.DataFrame:
    """One row a claim. ``low``/``high`` hold numbers, ``earliest``/``latest`` the bounds of dates and times (ISO);
    ``place``, ``population`` and ``hedges`` are joined by "; "."""
    facts = {c: fact.id for fact in outcome.facts for c in fact.claims}
    texts = {s.id: s.text for s in outcome.sources}
    return _table("claims", [_claim(c, facts.get(c.id), texts[c.source]) for c in outcome.claims], index="claim")


def _claim(claim: Claim, fact: str | None, text: str) -> tuple[Any, ...]:
    value, said, when = claim.value, claim.attribution, claim.when
    return (
        *(claim.id, fact, claim.source, claim.kind, value.text, value.normalized, value.modifier),
        *(_number(value.low), _number(value.high), _iso(value.low), _iso(value.high), value.unit),
        *(
            claim.subject,
            claim.predicate,
            "; ".join(claim.population),
            claim.of,
            claim.about,
            claim.event,
            "; ".join(claim.place),
        ),
        *(when and when.text, when and when.normalized),
        *(said and said.canonical, said and said.source, said and said.cue, said and said.stance),
        *("; ".join(claim.hedges), claim.negated, claim.question, claim.start, claim.end),
        *line_and_column(text, claim.start),
        *(claim.text, claim.sentence.start, claim.sentence.end),
    )


def facts(outcome: Outcome) -> pd.DataFrame:
    """One row a fact; ``values`` are those of its positions, joined by " / "; ``positions``, ``claims`` and
    ``sources`` are how many."""
    source = {c.id: c.source for c in outcome.claims}
    rows = [
        (
            *(f.id, f.label, f.kind, f.verdict, f.severity, " / ".join(p.value for p in f.positions)),
            *(len(f.positions), len(f.claims), len({source[c] for c in f.claims}), "; ".join(f.why)),
        )
        for f in outcome.facts
    ]
    return _table("facts", rows, index="fact")


def positions(outcome: Outcome) -> pd.DataFrame:
    """One row a position of a fact; ``articles`` counts independent ones, ``claims`` how many."""
    from factcheck.report.csv import letter

    rows = [
        (f.id, letter(n), p.value, p.articles, len(p.claims), "; ".join(p.speakers))
        for f in outcome.facts
        for n, p in enumerate(f.positions)
    ]
    return _table("positions", rows, index=["fact", "position"])


def findings(outcome: Outcome) -> pd.DataFrame:
    """One row a finding; ``start`` and ``end`` are offsets into the article, ``line`` and ``column`` count from 1."""
    articles = outcome.source()
    rows = [
        (
            *(f.id, f.rule, f.severity, f.message, f.hint, f.fact, f.source, articles[f.source].path, f.start, f.end),
            *(*line_and_column(articles[f.source].text, f.start), f.suppressed),
        )
        for f in outcome.findings
    ]
    return _table("findings", rows)


def _table(name: str, rows: Iterable[tuple[Any, ...]], index: str | list[str] | None = None) -> pd.DataFrame:
    columns = COLUMNS[name]
    frame = pd.DataFrame(list(rows), columns=list(columns), dtype=object)
    for column, dtype in columns.items():
        if dtype == "category":
            kind = pd.CategoricalDtype(list(CATEGORIES[column]), ordered=column in ORDERED)
            frame[column] = frame[column].astype(kind)
        elif dtype.startswith("datetime"):
            frame[column] = pd.to_datetime(frame[column]).astype("datetime64[s]")
        else:
            frame[column] = frame[column].astype(dtype)  # type: ignore[call-overload]
    return frame.set_index(index) if index else frame


def _number(bound: Bound) -> float | None:
    return None if bound is None or isinstance(bound, str) else float(bound)


def _iso(bound: Bound) -> str | None:
    return bound if isinstance(bound, str) else None
