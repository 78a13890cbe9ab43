"""The network as an ONNX model, which phones, browsers and other programs run."""

import json
from collections.abc import Iterator
from typing import Any, TypeAlias

import numpy as np

from nnviz.core import ACTIVATIONS
from nnviz.core.sentence import SentenceError
from nnviz.data.tables.facts import FARTHEST, USUAL
from nnviz.sharing.exports.scripts import columns_of
from nnviz.sharing.exports.trained import Trained

_Node: TypeAlias = tuple[str, list[str], str, dict[str, Any]]
"""Its kind, what comes in, what goes out, its settings."""
_OPSET, _FORMAT = 17, 8
"""Of 2022: what reads ONNX at all reads these."""
_SINGLE = 1
"""What ONNX calls float32."""
_LEAST, _ROUGH = 1e-30, 1e-4
"""What float32 holds, up to one divided by it; and the least spread, in shares of the numbers that
are spread so: of a smaller one float32 loses more than a thousandth.
"""
_OPERATORS = {
    "sigmoid": "Sigmoid",
    "tanh": "Tanh",
    "relu": "Relu",
    "linear": "Identity",
    "softmax": "Softmax",
}


def onnx_model(trained: Trained, name: str) -> dict[str, bytes]:
    """The model: ``input`` (batch, n) to ``output`` (batch, k), float32.

    Where float32 cannot hold a table's numbers (lengths of 1e-300 m, seconds since 1970) the input
    is float64, and so is an output that is a value; weights are float32 always. Of a table's
    network the input is in the table's own units, NaN where a number is missing and 1 or 0 for each
    word, and so is an output that is a value: the model scales by itself. Its metadata have the
    names of the ``classes``, of the ``columns``, one for each input, and of the column that is
    ``wanted``, each as json. Raises SentenceError where the package onnx is not installed.
    """
    try:
        from onnx import TensorProto, checker, helper, numpy_helper
    except ImportError as error:
        raise SentenceError(
            "ONNX needs a package that is not installed: pip install 'nnviz[onnx]'."
        ) from error
    sizes = trained.network.sizes
    number = np.dtype(np.float32 if _fits_single(trained) else np.float64)
    nodes, kept = _graph(trained, number)
    given = helper.np_dtype_to_tensor_dtype(number)
    answered = given if _is_of_values(trained) else TensorProto.FLOAT
    graph = helper.make_graph(
        [helper.make_node(kind, come, [go], **more) for kind, come, go, more in nodes],
        "nnviz",
        [helper.make_tensor_value_info("input", given, ["batch", sizes[0]])],
        [helper.make_tensor_value_info("output", answered, ["batch", sizes[-1]])],
        [numpy_helper.from_array(a, called) for called, a in kept.items()],
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


def _is_of_values(trained: Trained) -> bool:
    """Whether outputs are values in a table's own unit."""
    return trained.table is not None and not trained.classes


def _fits_single(trained: Trained) -> bool:
    """Whether float32 holds a table's numbers, and tells those apart that are near each other."""
    if trained.table is None:
        return True
    scales = [(mean, spread, median) for _, mean, spread, median in columns_of(trained)]
    if _is_of_values(trained):
        mean, spread = trained.table.scale
        scales.append((mean, spread, mean))
    means, spreads, medians = np.abs(np.array(scales)).T
    largest = np.maximum(np.maximum(means, medians), spreads)
    is_fine = (spreads > _LEAST) & (largest < 1 / _LEAST)
    with np.errstate(over="ignore"):
        return bool((is_fine & (largest * _ROUGH < spreads)).all())


def _graph(trained: Trained, number: np.dtype[Any]) -> tuple[list[_Node], dict[str, Any]]:
    """The operators, and the numbers that they need; those of a table are such numbers."""
    network, nodes, kept = trained.network, list[_Node](), dict[str, Any]()
    layers = list(zip(network.weights, network.biases, network.activations, strict=True))
    of_values = _is_of_values(trained)
    comes, last = "input", "a" if of_values else "output"
    if trained.table is not None:
        _scale(trained, nodes, kept, number)
        comes = "scaled"
    for layer, (w, b, activation) in enumerate(layers, start=1):
        goes = last if layer == len(layers) else f"a{layer}"
        z, names = f"z{layer}", [f"w{layer}", f"b{layer}"]
        kept |= dict(zip(names, (w.astype(np.float32), b.astype(np.float32)), strict=True))
        nodes.append(("Gemm", [comes, *names], z, {"transB": 1}))
        if activation == "step":
            kept["zero"] = np.zeros((), np.float32)
            nodes.append(("Greater", [z, "zero"], f"over{layer}", {}))
            nodes.append(("Cast", [f"over{layer}"], goes, {"to": _SINGLE}))
        else:
            more = {"axis": -1} if activation == "softmax" else {}
            nodes.append((_OPERATORS[activation], [z], goes, more))
        comes = goes
    if of_values:
        _unscale(trained, nodes, kept, number)
    return nodes, kept


def _scale(
    trained: Trained, nodes: list[_Node], kept: dict[str, Any], number: np.dtype[Any]
) -> None:
    """From ``input`` to ``scaled``, as `InputColumn.encode` does it."""
    _, *numbers = zip(*columns_of(trained), strict=True)
    means, spreads, medians = (np.array(each) for each in numbers)
    of_table = {"mean_in_spreads": means / spreads, "spread": spreads, "median": medians}
    of_table |= {"usual": np.array(USUAL), "farthest": np.array(FARTHEST), "one": np.ones(())}
    kept |= {name: array.astype(number) for name, array in of_table.items()}
    kept["are_drawn_in"] = (spreads != 1.0) | (means != 0.0)
    nodes += [
        ("IsNaN", ["input"], "missing", {}),
        ("Where", ["missing", "median", "input"], "known", {}),
        ("Div", ["known", "spread"], "in_spreads", {}),  # first: runtimes take a tiny mean for 0
        ("Sub", ["in_spreads", "mean_in_spreads"], "spreads", {}),
        ("Abs", ["spreads"], "away", {}),  # what is very far counts by its logarithm
        ("Min", ["away", "usual"], "near", {}),
        ("Min", ["away", "farthest"], "away_at_most", {}),
        ("Sub", ["away_at_most", "usual"], "over_usual", {}),
        ("Relu", ["over_usual"], "beyond", {}),
        ("Add", ["beyond", "one"], "beyond_1", {}),
        ("Log", ["beyond_1"], "log_beyond", {}),
        ("Add", ["near", "log_beyond"], "drawn_in", {}),
        ("Sign", ["spreads"], "side", {}),
        ("Mul", ["side", "drawn_in"], "on_its_side", {}),
        ("Where", ["are_drawn_in", "on_its_side", "spreads"], "of_table", {}),
        ("Cast", ["of_table"], "scaled", {"to": _SINGLE}),
    ]


def _unscale(
    trained: Trained, nodes: list[_Node], kept: dict[str, Any], number: np.dtype[Any]
) -> None:
    """From ``a`` to ``output``: what it says in the table's own unit."""
    assert trained.table is not None
    mean, spread = trained.table.scale
    decode = ACTIVATIONS[trained.network.output].decode
    nothing, whole = (float(each) for each in decode(np.array([0.0, 1.0])))
    unit = spread * (whole - nothing)
    kept["output_spread"] = np.array(unit, number)
    kept["output_mean_in_spreads"] = np.array((mean + spread * nothing) / unit, number)
    nodes.append(("CastLike", ["a", "output_spread"], "a_of_table", {}))
    nodes.append(("Add", ["a_of_table", "output_mean_in_spreads"], "spreads_in_all", {}))
    nodes.append(("Mul", ["spreads_in_all", "output_spread"], "output", {}))
