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
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from factcheck.facts.encoder.views import View, views

if TYPE_CHECKING:
    from factcheck.model import Claim, Source

HERE = pathlib.Path(__file__).parent

Vectors = npt.NDArray[np.float32]


class ClaimEncoder:
    """Turns claims into vectors whose cosine says how likely two claims are about the same fact.

    ``folder`` holds lower.onnx, upper.onnx, tokenizer.json and encoder.json (the shipped model if None); ``threads`` is
    how many stretches are read at once (the machine's cores if None). Nothing is loaded before the first call that
    needs it. A claim's vector depends on its article and its span alone: neither on the order or number of claims and
    articles nor on the number of threads.
    """

    def __init__(self, folder: pathlib.Path | None = None, threads: int | None = None) -> None:
        self.folder = folder or HERE
        self.threads = threads or os.cpu_count() or 1

    @functools.cached_property
    def settings(self) -> dict[str, float]:
        """``dimensions`` of the vectors, and the ``a`` and ``b`` of the calibrated score."""
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

    def _load(self, name: str) -> Any:
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        path = str(self.folder / f"{name}.onnx")
        return onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])

    @functools.cached_property
    def _sessions(self) -> dict[str, Any]:
        return {name: self._load(name) for name in ("lower", "upper")}

    def encode(self, claims: Sequence["Claim"], sources: Mapping[str, "Source"]) -> Vectors:
        """One row a claim, of length 1 (float32, n x dimensions), in the order of ``claims``.

        ``sources`` holds the claims' sources by id; a claim whose source is missing raises KeyError.
        """
        of_source: dict[str, list[int]] = {}
        for i, claim in enumerate(claims):
            of_source.setdefault(claim.source, []).append(i)
        vectors = np.zeros((len(claims), self.dimensions), np.float32)
        work: list[tuple[list[int], View]] = []
        for source, rows in of_source.items():
            spans = [(claims[i].start, claims[i].end) for i in rows]
            work += [(rows, view) for view in views(self._tokenizer, sources[source].text, spans)]
        if not work:
            return vectors
        sessions = self._sessions

        def run(item: tuple[list[int], View]) -> None:
            rows, view = item
            # one row alone would take another path through the matrix products, and differ in the last bit
            full = view if len(view.pointers) > 1 else dataclasses.replace(view, pointers=view.pointers * 2)
            arrays = full.arrays()
            (states,) = sessions["lower"].run(None, {key: arrays[key] for key in ("pieces", "markers")})
            above = {"states": states, "value": arrays["value"], "near": arrays["near"]}
            (found,) = sessions["upper"].run(None, above)
            vectors[[rows[p.claim] for p in full.pointers]] = found

        with concurrent.futures.ThreadPoolExecutor(self.threads) as pool:
            list(pool.map(run, work))
        return vectors

    def score(self, cosine: npt.NDArray[np.floating[Any]]) -> npt.NDArray[np.floating[Any]]:
        """The calibrated score of cosines: the log-odds that two claims are about one fact."""
        return self.settings["a"] * cosine + self.settings["b"]
