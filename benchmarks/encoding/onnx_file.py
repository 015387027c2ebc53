"""The trained network as an ONNX file with 8-bit weights.

Every row of a layer's input gets a scale of its own when it is turned into 8-bit numbers, so what one piece or marker
contributes never depends on what else is in the run: results are the same to the last bit however claims are batched.
(The dynamic quantization that onnxruntime offers takes one scale a tensor.)
"""

import pathlib
from typing import Any

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from benchmarks.encoding.network import Network

INPUTS = ("pieces", "markers", "value", "near")


def export(network: Network, path: pathlib.Path) -> None:
    """Writes ``network`` to ``path`` in float32."""
    pieces, claims = 50, 3
    example = (
        torch.randint(0, 1000, (pieces,)),
        torch.randint(0, pieces, (claims, 2)),
        torch.rand(claims, pieces),
        torch.rand(claims, pieces),
    )
    row = {0: "claims", 1: "pieces"}
    axes = {"pieces": {0: "pieces"}, "markers": {0: "claims"}, "value": row, "near": row, "vectors": {0: "claims"}}
    torch.onnx.export(
        network.eval(),
        example,
        str(path),
        dynamo=False,
        opset_version=17,
        input_names=list(INPUTS),
        output_names=["vectors"],
        dynamic_axes=axes,
    )


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
    for node in graph.node:
        name = node.input[1] if node.op_type in ("MatMul", "Gemm") else node.input[0] if node.input else ""
        if node.op_type in ("MatMul", "Gemm") and name in weights:
            weight = numpy_helper.to_array(weights[name])
            kept |= _columns(name, weight.T if node.op_type == "Gemm" else weight)
            nodes += _product(node, name)
        elif (
            node.op_type == "Gather"
            and name in weights
            and len(weights[name].dims) == 2
            and weights[name].dims[0] > 9999
        ):
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
    onnx.checker.check_model(model)
    onnx.save(model, str(target))


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
