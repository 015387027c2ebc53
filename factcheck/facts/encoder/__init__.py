"""The claim encoder: one vector a claim, near to those of other claims about the same fact.

A small learned model (see MODEL_CARD.md beside this file), run with onnxruntime. It is built by
``benchmarks/train_encoder.py``; ``views.py`` holds what it reads.
"""

import concurrent.futures
import dataclasses
import functools
import json
import os
import pathlib
import threading
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from factcheck.facts.encoder.views import View, views

if TYPE_CHECKING:
    from factcheck.model import Claim, Source

HERE = pathlib.Path(__file__).parent

Vectors = npt.NDArray[np.float32]
Asked = tuple[str, tuple[tuple[int, int], ...]]  # an article's text and the spans of its claims' values
Stretch = concurrent.futures.Future[tuple[list[int], Vectors]]
Article = concurrent.futures.Future[list[Stretch]]


class ClaimEncoder:
    """Turns claims into vectors whose cosine says how likely two claims are about the same fact.

    ``folder`` holds lower.onnx, upper.onnx, tokenizer.json and encoder.json (the shipped model if None); ``threads`` is
    how many stretches are read at once (the machine's cores if None). Nothing is loaded before the first call that
    needs it. A claim's vector depends on its article and its span alone: neither on the order or number of claims and
    articles nor on the number of threads, nor on what was begun ahead.
    """

    def __init__(self, folder: pathlib.Path | None = None, threads: int | None = None) -> None:
        self.folder = folder or HERE
        self.threads = threads or os.cpu_count() or 1
        self._loading = threading.Lock()
        self._begun: dict[Asked, Article] = {}

    @functools.cached_property
    def settings(self) -> dict[str, float]:
        """``dimensions`` of the vectors; ``a``, ``b`` of the line from cosine to log odds learned with them."""
        settings: dict[str, float] = json.loads((self.folder / "encoder.json").read_text("utf-8"))
        return settings

    @property
    def dimensions(self) -> int:
        """Length of a vector."""
        return int(self.settings["dimensions"])

    @functools.cached_property
    def _tokenizer(self) -> Any:
        import tokenizers

        tokenizer = tokenizers.Tokenizer.from_file(str(self.folder / "tokenizer.json"))
        tokenizer.no_truncation()
        tokenizer.no_padding()
        return tokenizer

    @functools.cached_property
    def _sessions(self) -> dict[str, Any]:
        return {name: self._load(name) for name in ("lower", "upper")}

    def _load(self, name: str) -> Any:
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        path = str(self.folder / f"{name}.onnx")
        return onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])

    @functools.cached_property
    def _pool(self) -> concurrent.futures.ThreadPoolExecutor:
        return concurrent.futures.ThreadPoolExecutor(self.threads, "encoder")

    def prepare(self) -> None:
        """Begin to load the model, beside what the caller does next."""
        self._pool.submit(self._ready)

    def begin(self, claims: Sequence["Claim"], source: "Source") -> None:
        """Begin to encode the claims of one source, beside what the caller does next; `encode` then takes what is
        there, if it is asked for exactly these claims of this source."""
        asked = source.text, tuple((c.start, c.end) for c in claims)
        if claims and asked not in self._begun:
            self._begun[asked] = self._pool.submit(self._read, *asked)

    def encode(self, claims: Sequence["Claim"], sources: Mapping[str, "Source"]) -> Vectors:
        """One row a claim, of length 1 (float32, n x dimensions), in the order of ``claims``.

        ``sources`` holds the claims' sources by id; a claim whose source is missing raises KeyError.
        """
        of_source: dict[str, list[int]] = {}
        for i, claim in enumerate(claims):
            of_source.setdefault(claim.source, []).append(i)
        articles: list[tuple[list[int], Article]] = []
        for source, rows in of_source.items():
            asked = sources[source].text, tuple((claims[i].start, claims[i].end) for i in rows)
            begun = asked in self._begun
            articles.append((rows, self._begun.pop(asked) if begun else self._pool.submit(self._read, *asked)))
        vectors = np.zeros((len(claims), self.dimensions), np.float32)
        try:
            for rows, article in articles:
                for stretch in article.result():
                    places, found = stretch.result()
                    vectors[[rows[n] for n in places]] = found
        except BaseException:  # an interrupt too: nobody waits for the rest
            self.stop()
            raise
        return vectors

    def stop(self) -> None:
        """Forget what was begun; what runs is not waited for."""
        self._begun.clear()
        self._pool.shutdown(wait=False, cancel_futures=True)
        del self._pool  # the next call makes another

    def _ready(self) -> dict[str, Any]:
        """The loaded model. One thread loads it, the others wait."""
        with self._loading:
            _ = self._tokenizer
            return self._sessions

    def _read(self, text: str, spans: tuple[tuple[int, int], ...]) -> list["Stretch"]:
        """Begin to encode the stretches of an article that hold its claims, which stand at ``spans``."""
        self._ready()
        return [self._pool.submit(self._run, view) for view in views(self._tokenizer, text, spans)]

    def _run(self, view: View) -> tuple[list[int], Vectors]:
        """The claims of a view, by their places in the list of spans, and their vectors."""
        sessions = self._ready()
        # one row alone would take another path through the matrix products, and differ in the last bit
        full = view if len(view.pointers) > 1 else dataclasses.replace(view, pointers=view.pointers * 2)
        arrays = full.arrays()
        (states,) = sessions["lower"].run(None, {key: arrays[key] for key in ("pieces", "markers")})
        above = {"states": states, "value": arrays["value"], "near": arrays["near"]}
        (found,) = sessions["upper"].run(None, above)
        return [p.claim for p in full.pointers], found
