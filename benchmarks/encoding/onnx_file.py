"""The trained network as an ONNX file with 8-bit weights.

Every row of a layer's input gets a scale of its own when it is turned into 8-bit numbers, so what one piece or marker
contributes never depends on what else is in the run: results are the same to the last bit however claims are batched.
(The dynamic quantization that onnxruntime offers takes one scale a tensor.)
"""

import json
import pathlib
import tempfile
from typing import Any

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from torch import Tensor, nn

from benchmarks.encoding.network import Network
from factcheck.facts.encoder.views import LONGEST

RARE = 600  # so many of the rarest whole words are left out of the vocabulary


class Lower(nn.Module):
    """The part of a network that did not learn, with the rows of the pieces that are ``kept``."""

    def __init__(self, network: Network, kept: list[int]) -> None:
        super().__init__()
        self.network = network
        self.words = nn.Embedding.from_pretrained(network.words.weight[kept].clone())
        self.places = nn.Embedding.from_pretrained(network.places.weight[:LONGEST].clone())

    def forward(self, pieces: Tensor, markers: Tensor) -> Tensor:
        text = pieces.shape[0]
        words = self.words(pieces) + self.places(torch.arange(text))
        return self.network.rise(torch.cat([words, self.network.marker + self.places(markers.reshape(-1))]), text)


class Upper(nn.Module):
    """The part of a network that learned."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.network = network

    def forward(self, states: Tensor, value: Tensor, near: Tensor) -> Tensor:
        return self.network.upper(states, value, near)


def tokenizer_of(base: pathlib.Path) -> tuple[str, list[int]]:
    """The tokenizer file (JSON) in ``base`` without the pieces that English news does not hold, so that the shipped
    files stay small, and the old ids of the pieces that are kept. Words that are left out are read in parts."""
    content = json.loads((base / "tokenizer.json").read_text("utf-8"))
    vocabulary: dict[str, int] = content["model"]["vocab"]
    whole = sorted(n for piece, n in vocabulary.items() if piece.isalpha())
    rare = set(whole[-RARE:])  # the vocabulary goes from frequent words to rare ones
    kept = sorted((n, piece) for piece, n in vocabulary.items() if _latin(piece) and n not in rare)
    content["model"]["vocab"] = {piece: k for k, (_, piece) in enumerate(kept)}
    content["truncation"] = content["padding"] = content["post_processor"] = None
    content["added_tokens"] = [
        token | {"id": content["model"]["vocab"][token["content"]]} for token in content["added_tokens"]
    ]
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")), [n for n, _ in kept]


def _latin(piece: str) -> bool:
    """Whether a piece can stand in English news: Latin letters, digits, punctuation and the special pieces in use."""
    return not piece.startswith("[unused") and all(ord(c) < 0x250 or 0x2010 <= ord(c) < 0x20C0 for c in piece)


def write(network: Network, base: pathlib.Path, folder: pathlib.Path) -> None:
    """Writes tokenizer.json, lower.onnx, and the learned part as upper.onnx, with 8-bit weights."""
    tokenizer, kept = tokenizer_of(base)
    (folder / "tokenizer.json").write_text(tokenizer, "utf-8")
    pieces, claims = 50, 3
    row = {0: "claims", 1: "pieces"}
    states = {0: "states"}
    below = (torch.randint(0, 1000, (pieces,)), torch.randint(0, pieces, (claims, 2)))
    above = (torch.rand(pieces + 2 * claims, 384), torch.rand(claims, pieces), torch.rand(claims, pieces))
    _write(
        Lower(network, kept),
        folder / "lower.onnx",
        below,
        {"pieces": {0: "pieces"}, "markers": {0: "claims"}},
        {"states": states},
    )
    _write(
        Upper(network),
        folder / "upper.onnx",
        above,
        {"states": states, "value": row, "near": row},
        {"vectors": {0: "claims"}},
    )


def _write(part: nn.Module, path: pathlib.Path, example: Any, inputs: dict[str, Any], outputs: dict[str, Any]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        full = pathlib.Path(folder) / "full.onnx"
        torch.onnx.export(
            part.eval(),
            example,
            str(full),
            dynamo=False,
            opset_version=17,
            input_names=list(inputs),
            output_names=list(outputs),
            dynamic_axes=inputs | outputs,
        )
        shrink(full, path)


def shrink(source: pathlib.Path, target: pathlib.Path) -> None:
    """Writes the model in ``source`` with 8-bit weights to ``target``."""
    model = onnx.load(str(source))
    graph = model.graph
    weights = {w.name: w for w in graph.initializer}
    kept: dict[str, Any] = {}
    nodes: list[Any] = []
    gone: set[str] = set()
    constants = {"last/127": np.float32(127), "last/tiny": np.float32(1e-12)}
    constants |= {"last/zero": np.uint8(128), "last/128": np.float32(128)}
    kept |= {name: numpy_helper.from_array(np.array(value), name) for name, value in constants.items()}
    for count, node in enumerate(graph.node):
        node.name = f"n{count}"
        name = node.input[1] if node.op_type in ("MatMul", "Gemm") else node.input[0] if node.input else ""
        if node.op_type in ("MatMul", "Gemm") and name in weights:
            weight = numpy_helper.to_array(weights[name])
            kept |= _columns(name, weight.T if node.op_type == "Gemm" else weight)
            nodes += _product(node, name)
        elif node.op_type == "Gather" and name in weights and len(weights[name].dims) == 2:
            kept |= _rows(name, numpy_helper.to_array(weights[name]))
            nodes += _row(node, name)
        else:
            nodes.append(node)
            continue
        gone.add(name)
    for name in gone:
        graph.initializer.remove(weights[name])
    graph.initializer.extend(kept.values())
    del graph.node[:]
    graph.node.extend(nodes)
    _short_names(graph)
    onnx.checker.check_model(model)
    onnx.save(model, str(target))


def _short_names(graph: Any) -> None:
    """Numbers in place of the long names inside a graph."""
    given = {x.name for x in (*graph.input, *graph.output)}
    short: dict[str, str] = {}
    del graph.value_info[:]
    for node in graph.node:
        for names in (node.input, node.output):
            for n, name in enumerate(names):
                if name and name not in given:
                    names[n] = short.setdefault(name, f"t{len(short)}")
    for weight in graph.initializer:
        weight.name = short.setdefault(weight.name, f"t{len(short)}")


def _columns(name: str, weight: Any) -> dict[str, Any]:
    """An 8-bit matrix with a scale a column."""
    scale = (np.abs(weight).max(0) / 127).astype(np.float32)
    small = np.clip(np.round(weight / scale), -127, 127).astype(np.int8)
    arrays = {name + "/8": small, name + "/scale": scale}
    return {key: numpy_helper.from_array(value, key) for key, value in arrays.items()}


def _rows(name: str, table: Any) -> dict[str, Any]:
    """An 8-bit table with a scale a row."""
    scale = (np.abs(table).max(1, keepdims=True) / 127).astype(np.float32)
    scale[scale == 0] = 1
    arrays = {name + "/8": np.round(table / scale).astype(np.int8), name + "/scale": scale}
    return {key: numpy_helper.from_array(value, key) for key, value in arrays.items()}


def _product(node: Any, name: str) -> list[Any]:
    """A matrix product whose left side is turned into 8-bit numbers row by row."""
    x, y = node.input[0], node.output[0]
    bias = node.input[2] if node.op_type == "Gemm" else None
    at = lambda part: f"{y}/{part}"  # noqa: E731
    make = helper.make_node
    nodes = [
        make("Abs", [x], [at("size")]),
        make("ReduceMax", [at("size")], [at("max")], axes=[-1], keepdims=1),
        make("Max", [at("max"), "last/tiny"], [at("most")]),
        make("Div", ["last/127", at("most")], [at("factor")]),
        make("Mul", [x, at("factor")], [at("scaled")]),
        make("Round", [at("scaled")], [at("whole")]),
        make("Add", [at("whole"), "last/128"], [at("shifted")]),
        make("Cast", [at("shifted")], [at("8")], to=TensorProto.UINT8),
        make("MatMulInteger", [at("8"), name + "/8", "last/zero"], [at("sum")]),
        make("Cast", [at("sum")], [at("float")], to=TensorProto.FLOAT),
        make("Div", [at("most"), "last/127"], [at("step")]),
        make("Mul", [at("float"), name + "/scale"], [at("column")]),
        make("Mul", [at("column"), at("step")], [at("product") if bias else y]),
    ]
    return [*nodes, make("Add", [at("product"), bias], [y])] if bias else nodes


def _row(node: Any, name: str) -> list[Any]:
    """A row of an 8-bit table."""
    ids, y = node.input[1], node.output[0]
    make = helper.make_node
    return [
        make("Gather", [name + "/8", ids], [y + "/8"]),
        make("Cast", [y + "/8"], [y + "/float"], to=TensorProto.FLOAT),
        make("Gather", [name + "/scale", ids], [y + "/scale"]),
        make("Mul", [y + "/float", y + "/scale"], [y]),
    ]
