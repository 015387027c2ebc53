"""The claim encoder: what it reads, and that its vectors are steady and sensible."""

import json

import numpy as np
import pytest

from factcheck.facts.encoder import HERE, ClaimEncoder
from factcheck.facts.encoder.views import LONGEST, View, views
from factcheck.model import Claim, Source, Span, Value

FERRY = """Ferry sinks off Port Amsel, killing 14
At least 14 people drowned when a ferry sank off Port Amsel on Tuesday, the coast guard said.
Another 31 were treated in hospital, and the captain, 52, was questioned."""
FERRY_LATER = """Port Amsel ferry: captain held
The ferry disaster off Port Amsel claimed 17 lives, officials said on Wednesday.
Hospitals were treating 40 injured passengers. Police arrested the 52-year-old captain."""
BAKERY = """Bakery of the year
The Brenner bakery sells 900 loaves a day and won the regional prize for the third time."""
LONG = "\n".join(
    f"In district {n} of Lower Marrow the council repaired {n + 3} bridges and spent ${n} million on roads."
    for n in range(1, 41)
)


def source(name: str, text: str) -> Source:
    return Source(id=name, path=f"{name}.txt", name=name, text=text)


def claim(of: Source, value: str, after: str = "") -> Claim:
    """The claim whose value words are ``value``, the first that stand after ``after``."""
    start = of.text.index(value, of.text.index(after))
    line = Span(of.text.rfind("\n", 0, start) + 1, (of.text + "\n").index("\n", start))
    return Claim(
        id=f"{of.id}{start}",
        source=of.id,
        start=start,
        end=start + len(value),
        sentence=line,
        text=of.text[line.start : line.end],
        kind="count",
        value=Value(text=value, low=None, high=None),
    )


FIRST, LATER, OTHER, LENGTHY = (source(n, t) for n, t in (("a", FERRY), ("b", FERRY_LATER), ("c", BAKERY), ("d", LONG)))
SOURCES = {s.id: s for s in (FIRST, LATER, OTHER, LENGTHY)}
CLAIMS = [
    claim(FIRST, "14", "killing"),
    claim(FIRST, "At least 14"),
    claim(FIRST, "31"),
    claim(FIRST, "52"),
    claim(LATER, "17"),
    claim(LATER, "40"),
    claim(LATER, "52"),
    claim(OTHER, "900"),
    claim(OTHER, "third"),
    *(claim(LENGTHY, f"${n} million") for n in range(1, 41)),
    *(claim(LENGTHY, f"{n + 3}", f"district {n} of Lower Marrow the council") for n in range(1, 41)),
]


@pytest.fixture(scope="module")
def encoder() -> ClaimEncoder:
    return ClaimEncoder()


@pytest.fixture(scope="module")
def vectors(encoder: ClaimEncoder) -> np.ndarray:
    return encoder.encode(CLAIMS, SOURCES)


def pieces_of(encoder: ClaimEncoder, view: View) -> list[str]:
    return [encoder._tokenizer.id_to_token(n) for n in view.pieces]


def test_a_row_for_each_claim_of_length_one(encoder: ClaimEncoder, vectors: np.ndarray) -> None:
    assert vectors.shape == (len(CLAIMS), encoder.dimensions)
    assert vectors.dtype == np.float32
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)


@pytest.mark.parametrize("size", [1, 7, 64])
def test_batches_change_nothing(encoder: ClaimEncoder, vectors: np.ndarray, size: int) -> None:
    parts = [encoder.encode(CLAIMS[n : n + size], SOURCES) for n in range(0, len(CLAIMS), size)]
    assert np.array_equal(np.concatenate(parts), vectors)


def test_order_changes_nothing(vectors: np.ndarray) -> None:
    order = np.random.default_rng(3).permutation(len(CLAIMS))
    shuffled = dict(sorted(SOURCES.items(), reverse=True))
    assert np.array_equal(ClaimEncoder(threads=1).encode([CLAIMS[n] for n in order], shuffled), vectors[order])


def test_what_was_begun_ahead_changes_nothing(vectors: np.ndarray) -> None:
    encoder = ClaimEncoder()
    encoder.prepare()
    encoder.begin([c for c in CLAIMS if c.source == FIRST.id], FIRST)
    encoder.begin([c for c in CLAIMS if c.source == LATER.id][:1], LATER)  # not all that is asked for below
    assert np.array_equal(encoder.encode(CLAIMS, SOURCES), vectors)
    encoder.begin(CLAIMS[:4], FIRST)
    encoder.stop()
    assert np.array_equal(encoder.encode(CLAIMS[:4], SOURCES), vectors[:4])


def test_a_failure_is_told_and_the_next_call_starts_anew(vectors: np.ndarray) -> None:
    encoder = ClaimEncoder()
    encoder._sessions = {}
    with pytest.raises(KeyError):
        encoder.encode(CLAIMS, SOURCES)
    del encoder._sessions
    assert np.array_equal(encoder.encode(CLAIMS, SOURCES), vectors)


def test_nothing_to_encode_is_an_empty_table(encoder: ClaimEncoder) -> None:
    assert encoder.encode([], {}).shape == (0, encoder.dimensions)


@pytest.mark.parametrize(
    ("one", "near", "far"),
    [
        pytest.param(0, 1, 2, id="headline and lead on the dead, not the injured"),
        pytest.param(1, 4, 5, id="an early and a late toll, not the injured"),
        pytest.param(2, 5, 4, id="the injured of two articles, not the dead"),
        pytest.param(3, 6, 4, id="the captain's age, not the toll"),
        pytest.param(0, 4, 7, id="the toll, not another story's loaves"),
        pytest.param(2, 5, 8, id="the injured, not another story's prize"),
    ],
)
def test_claims_of_one_fact_lie_nearer(vectors: np.ndarray, one: int, near: int, far: int) -> None:
    assert vectors[one] @ vectors[near] > vectors[one] @ vectors[far]


def test_each_claim_is_in_one_view_that_fits(encoder: ClaimEncoder) -> None:
    spans = [(c.start, c.end) for c in CLAIMS if c.source == "d"]
    found = views(encoder._tokenizer, LONG, spans)
    assert sorted(p.claim for v in found for p in v.pointers) == list(range(len(spans)))
    assert len(found) > 1
    assert all(len(v.pieces) <= LONGEST for v in found)
    assert all(pieces_of(encoder, v)[0] == "[CLS]" for v in found)


@pytest.mark.parametrize(
    ("value", "read"),
    [
        ("14", ["14"]),
        ("At least 14", ["at", "least", "14"]),
        ("Tuesday", ["tuesday"]),
    ],
)
def test_a_pointer_stands_on_the_value(encoder: ClaimEncoder, value: str, read: list[str]) -> None:
    start = FERRY.index(value)
    (view,) = views(encoder._tokenizer, FERRY, [(start, start + len(value))])
    (pointer,) = view.pointers
    assert pieces_of(encoder, view)[pointer.first : pointer.last + 1] == read


@pytest.mark.parametrize("text", ["", " \n\n ", "7", "\u202e\x00 5", "5" * 3000])
def test_odd_texts_do_no_harm(encoder: ClaimEncoder, text: str) -> None:
    of = source("x", text)
    whole = Claim("c1", "x", 0, len(text), Span(0, len(text)), text, "count", Value(text, None, None))
    found = encoder.encode([whole, whole], {"x": of})
    assert np.isfinite(found).all()
    assert np.array_equal(found[0], found[1])


def test_what_is_shipped_is_small_and_described() -> None:
    files = {p.name: p.stat().st_size for p in HERE.iterdir() if p.is_file()}
    assert {
        "lower.onnx",
        "upper.onnx",
        "tokenizer.json",
        "encoder.json",
        "MODEL_CARD.md",
    } <= files.keys()
    assert sum(files.values()) <= 30e6
    assert {"dimensions", "a", "b"} <= json.loads((HERE / "encoder.json").read_text("utf-8")).keys()
