"""The network as an ONNX model, which phones, browsers and other programs run."""

import json
from typing import Any

import numpy as np

from nnviz.core.sentence import SentenceError
from nnviz.sharing.exports.trained import Trained

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

    The names of the classes stand in its metadata, as a json list under ``classes``. Raises
    SentenceError where the package onnx is not installed.
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
    helper.set_model_props(model, {"classes": json.dumps(trained.classes)})
    checker.check_model(model, full_check=True)
    return {name: model.SerializeToString()}


def _graph(trained: Trained) -> tuple[list[Any], dict[str, Any]]:
    """The operators, each (kind, what comes in, what goes out, its settings), and the numbers."""
    network, nodes, kept = trained.network, list[Any](), dict[str, Any]()
    layers = list(zip(network.weights, network.biases, network.activations, strict=True))
    comes = "input"
    for layer, (w, b, activation) in enumerate(layers, start=1):
        goes = "output" if layer == len(layers) else f"a{layer}"
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
    return nodes, kept
