"""The network as an ONNX model, which phones, browsers and other programs run."""

import json
from collections.abc import Iterator
from typing import Any, TypeAlias

import numpy as np

from nnviz.core import ACTIVATIONS
from nnviz.core.sentence import SentenceError
from nnviz.data.tables.facts import USUAL
from nnviz.sharing.exports.scripts import columns_of
from nnviz.sharing.exports.trained import Trained

_Node: TypeAlias = tuple[str, list[str], str, dict[str, Any]]
"""Its kind, what comes in, what goes out, its settings."""
_OPSET, _FORMAT = 17, 8
"""Of 2022: what reads ONNX at all reads these."""
_OPERATORS = {
    "sigmoid": "Sigmoid",
    "tanh": "Tanh",
    "relu": "Relu",
    "linear": "Identity",
    "softmax": "Softmax",
}


def onnx_model(trained: Trained, name: str) -> dict[str, bytes]:
    """The model: ``input`` (batch, n) to ``output`` (batch, k), float32.

    Of a table's network the input is in the table's own units, NaN where a number is missing and 1
    or 0 for each word, and so is an output that is a value: the model scales by itself. Its
    metadata have the names of the ``classes``, of the ``columns``, one for each input, and of the
    column that is ``wanted``, each as json. Raises SentenceError where the package onnx is not
    installed.
    """
    try:
        from onnx import TensorProto, checker, helper, numpy_helper
    except ImportError as error:
        raise SentenceError(
            "ONNX needs a package that is not installed: pip install 'nnviz[onnx]'."
        ) from error
    sizes = trained.network.sizes
    nodes, kept = _graph(trained)
    graph = helper.make_graph(
        [helper.make_node(kind, come, [go], **more) for kind, come, go, more in nodes],
        "nnviz",
        [helper.make_tensor_value_info("input", TensorProto.FLOAT, ["batch", sizes[0]])],
        [helper.make_tensor_value_info("output", TensorProto.FLOAT, ["batch", sizes[-1]])],
        [numpy_helper.from_array(a.astype(np.float32), called) for called, a in kept.items()],
    )
    opset = [helper.make_opsetid("", _OPSET)]
    model = helper.make_model(graph, producer_name="nnviz", opset_imports=opset, ir_version=_FORMAT)
    helper.set_model_props(model, {name: json.dumps(told) for name, told in _told(trained)})
    checker.check_model(model, full_check=True)
    return {name: model.SerializeToString()}


def _told(trained: Trained) -> Iterator[tuple[str, Any]]:
    yield "classes", trained.classes
    if trained.table is not None:
        yield "columns", [name for name, *_ in columns_of(trained)]
        yield "wanted", trained.table.wanted


def _graph(trained: Trained) -> tuple[list[_Node], dict[str, Any]]:
    """The operators, and the numbers that they need."""
    network, nodes, kept = trained.network, list[_Node](), dict[str, Any]()
    layers = list(zip(network.weights, network.biases, network.activations, strict=True))
    of_values = trained.table is not None and not trained.classes
    comes, last = "input", "a" if of_values else "output"
    if trained.table is not None:
        _scale(trained, nodes, kept)
        comes = "scaled"
    for layer, (w, b, activation) in enumerate(layers, start=1):
        goes = last if layer == len(layers) else f"a{layer}"
        z, names = f"z{layer}", [f"w{layer}", f"b{layer}"]
        kept |= dict(zip(names, (w, b), strict=True))
        nodes.append(("Gemm", [comes, *names], z, {"transB": 1}))
        if activation == "step":
            kept["zero"] = np.zeros(())
            nodes.append(("Greater", [z, "zero"], f"over{layer}", {}))
            nodes.append(("Cast", [f"over{layer}"], goes, {"to": 1}))  # to float32
        else:
            more = {"axis": -1} if activation == "softmax" else {}
            nodes.append((_OPERATORS[activation], [z], goes, more))
        comes = goes
    if of_values:
        _unscale(trained, nodes, kept)
    return nodes, kept


def _scale(trained: Trained, nodes: list[_Node], kept: dict[str, Any]) -> None:
    """From ``input`` to ``scaled``, as `InputColumn.encode` does it."""
    _, *numbers = zip(*columns_of(trained), strict=True)
    means, spreads, medians = (np.array(each) for each in numbers)
    are_scaled = (spreads != 1.0) | (means != 0.0)
    kept |= {"mean": means, "spread": spreads, "median": medians, "usual": np.array(USUAL)}
    kept |= {"drawn_in": are_scaled.astype(float), "one": np.ones(())}
    nodes += [
        ("IsNaN", ["input"], "missing", {}),
        ("Where", ["missing", "median", "input"], "known", {}),
        ("Sub", ["known", "mean"], "off", {}),
        ("Div", ["off", "spread"], "spreads", {}),
        ("Abs", ["spreads"], "away", {}),  # what is very far counts by its logarithm
        ("Sub", ["away", "usual"], "over_usual", {}),
        ("Relu", ["over_usual"], "beyond", {}),
        ("Mul", ["beyond", "drawn_in"], "far", {}),
        ("Add", ["far", "one"], "far_1", {}),
        ("Log", ["far_1"], "log_far", {}),
        ("Sub", ["log_far", "far"], "nearer_by", {}),
        ("Sign", ["spreads"], "side", {}),
        ("Mul", ["side", "nearer_by"], "moved_by", {}),
        ("Add", ["spreads", "moved_by"], "scaled", {}),
    ]


def _unscale(trained: Trained, nodes: list[_Node], kept: dict[str, Any]) -> None:
    """From ``a`` to ``output``: what it says in the table's own unit."""
    assert trained.table is not None
    mean, spread = trained.table.scale
    decode = ACTIVATIONS[trained.network.output].decode
    nothing, whole = (float(each) for each in decode(np.array([0.0, 1.0])))
    kept["output_spread"] = np.array(spread * (whole - nothing))
    kept["output_mean"] = np.array(mean + spread * nothing)
    nodes.append(("Mul", ["a", "output_spread"], "of_spread", {}))
    nodes.append(("Add", ["of_spread", "output_mean"], "output", {}))
