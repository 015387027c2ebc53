"""What spaCy's tagger and parser read of each token: its token-to-vector layers, computed with less work.

The layers embed a token by its form alone (hashed features and one maxout layer), then mix in its neighbours (four
convolutions). Forms repeat: each is embedded once and looked up from then on. The convolutions run on plain arrays,
without what thinc keeps for training. The vectors are the same (a test compares them).
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from spacy.pipeline import Tok2Vec
    from spacy.tokens import Doc
    from thinc.api import Model

Floats = npt.NDArray[np.float32]

FORMS = 50_000  # kept at once: some 20 MB
AT_LEAST = 16  # rows of a product: fewer take another path through the matrix library and differ in the last bit
EMBED = ["extract_features", "list2ragged", "with_array", "with_array", "ragged2list"]
CONVOLUTION = "residual(expand_window>>maxout>>layernorm>>dropout)"


class Unreadable(ValueError):
    """The layers are of another kind: use them as they are."""


class Convolution(NamedTuple):
    """One layer: the weights of its maxout pieces side by side (inputs x pieces * width), their bias, and the gain and
    bias of its normalization."""

    weights: Floats
    bias: Floats
    gain: Floats
    shift: Floats


class Embedding:
    """The vectors of the tokens of documents. Raises `Unreadable` for layers of another kind than the English
    pipelines of spaCy 3 have."""

    def __init__(self, part: "Tok2Vec") -> None:
        model: Any = part.model
        if not model.has_ref("embed") or not model.has_ref("encode"):
            raise Unreadable("an embedding and an encoding layer are wanted")
        embed, encode = model.get_ref("embed"), model.get_ref("encode")
        if [_kind(layer) for layer in embed.layers] != EMBED or _kind(encode) != "with_array":
            raise Unreadable(f"the layers are {embed.name}, {encode.name}")
        self._columns = embed.layers[0].attrs["columns"]
        self._hashed, self._mixed = (layer.layers[0] for layer in embed.layers[2:4])
        self._pad: int = encode.attrs["pad"]
        self._width: int = encode.get_dim("nO")
        self._convolutions = [_convolution(layer, self._width) for layer in encode.layers[0].layers]
        self._places: dict[bytes, int] = {}
        self._known = np.empty((1024, self._width), np.float32)

    def __call__(self, docs: Sequence["Doc"]) -> list[Floats]:
        """The vectors of each document's tokens, as ``predict`` of spaCy's component gives them."""
        sizes = [len(doc) for doc in docs]
        if not any(sizes):
            return [np.zeros((0, self._width), np.float32) for _ in docs]
        features = np.vstack([doc.to_array(self._columns) for doc in docs if len(doc)]).astype(np.uint64, copy=False)
        forms = self._embedded(features)
        rows = np.empty((len(forms) + self._pad * (sum(map(bool, sizes)) + 1), self._width), np.float32)
        places, at, row = [], 0, self._pad
        rows[:row] = 0
        for size in sizes:
            places.append((row, row + size))
            if size:
                rows[row : row + size] = forms[at : at + size]
                rows[row + size : row + size + self._pad] = 0
                at, row = at + size, row + size + self._pad
        for convolution in self._convolutions:
            _convolve(rows, convolution)
        return [rows[start:end] for start, end in places]

    def _embedded(self, features: npt.NDArray[np.uint64]) -> Floats:
        """The vectors of forms by themselves, one for each row of ``features``."""
        keys: list[bytes] = (
            np.ascontiguousarray(features).view(f"V{features.itemsize * features.shape[1]}")[:, 0].tolist()
        )
        if len(self._places) > FORMS:
            self._places.clear()
        new = {key: row for row, key in enumerate(keys) if key not in self._places}
        if new:
            first = len(self._places)
            self._places.update(zip(new, range(first, first + len(new)), strict=True))
            if len(self._places) > len(self._known):
                grown = np.empty((2 * len(self._places), self._width), np.float32)
                grown[:first] = self._known[:first]
                self._known = grown
            unseen = features[np.resize(list(new.values()), max(AT_LEAST, len(new)))]
            vectors = self._mixed.predict(self._hashed.predict(unseen))
            self._known[first : first + len(new)] = vectors[: len(new)]
        return self._known[[self._places[key] for key in keys]]


def _kind(layer: "Model[Any, Any]") -> str:
    return layer.name.partition("(")[0]


def _convolution(residual: "Model[Any, Any]", width: int) -> Convolution:
    """The weights of a residual layer of spaCy's window encoder."""
    layers = {layer.name: layer for layer in residual.walk() if not layer.layers}
    if residual.name != CONVOLUTION or layers["expand_window"].attrs["window_size"] != 1:
        raise Unreadable(f"a layer is {residual.name}")
    maxout, norm = layers["maxout"], layers["layernorm"]
    weights = np.asarray(maxout.get_param("W"))  # width x pieces x inputs
    pieces = weights.transpose(1, 0, 2).reshape(-1, 3 * width)
    bias = np.asarray(maxout.get_param("b")).T.reshape(-1)
    return Convolution(
        np.ascontiguousarray(pieces.T), bias, np.asarray(norm.get_param("G")), np.asarray(norm.get_param("b"))
    )


def _convolve(rows: Floats, convolution: Convolution) -> None:
    """Add to each row what its own and its two neighbours' values make: maxout, then normalized."""
    width = rows.shape[1]
    windows = np.zeros((len(rows), 3 * width), np.float32)
    windows[1:, :width] = rows[:-1]
    windows[:, width : 2 * width] = rows
    windows[:-1, 2 * width :] = rows[1:]
    pieces = windows @ convolution.weights
    pieces += convolution.bias
    best = pieces[:, :width]
    for start in range(width, pieces.shape[1], width):
        np.maximum(best, pieces[:, start : start + width], out=best)
    best = best - best.mean(axis=1, keepdims=True)
    variance = np.square(best).sum(axis=1, keepdims=True) / np.float32(width) + np.float32(1e-8)
    best *= variance ** np.float32(-0.5)
    best *= convolution.gain
    best += convolution.shift
    rows += best
