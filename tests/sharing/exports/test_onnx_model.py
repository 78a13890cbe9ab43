"""The ONNX model answers in onnxruntime as the network does in nnviz."""

import dataclasses
import json
import sys

import numpy as np
import pytest

from nnviz.core import Network, Spec
from nnviz.core.sentence import SentenceError
from nnviz.sharing.exports.onnx_model import onnx_model
from nnviz.sharing.exports.table import write_export
from nnviz.sharing.exports.trained import Trained
from tests.gui.own_tables import SPECIES, TOWNS, flowers, prices
from tests.sharing.exports.made import KINDS, trained

onnxruntime = pytest.importorskip("onnxruntime")
onnx = pytest.importorskip("onnx")
reference = pytest.importorskip("onnx.reference")
X = np.random.default_rng(3).normal(size=(20, 7)).astype(np.float32)


def session(content):
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    return onnxruntime.InferenceSession(content, options, providers=["CPUExecutionProvider"])


@pytest.mark.parametrize("activation, output, cost", KINDS)
def test_onnxruntime_answers_alike(activation, output, cost):
    made = trained(activation, output, cost)
    model = session(onnx_model(made, "net.onnx")["net.onnx"])
    (answered,) = model.run(None, {"input": X})
    np.testing.assert_allclose(answered, made.network.forward(X)[1][-1], atol=1e-5)
    assert answered.dtype == np.float32
    assert json.loads(model.get_modelmeta().custom_metadata_map["classes"]) == list(made.classes)


def test_no_hidden_layer_is_needed(tmp_path):
    made = trained(activation="sigmoid", sizes=(7, 3))
    (path,) = write_export("onnx", made, tmp_path / "net.onnx")
    (answered,) = session(path.read_bytes()).run(["output"], {"input": X[:1]})
    np.testing.assert_allclose(answered, made.network.forward(X[:1])[1][-1], atol=1e-5)


@pytest.mark.parametrize("output", ["linear", "tanh"])
def test_rows_and_answers_of_a_table_are_in_its_own_units(output):
    data, rows = prices(), [(40.0, "Ulm"), (160.0, "Bonn"), (None, "Bonn"), (1e6, "Ulm")]
    table, spec = data.table, Spec(sizes=(3, 4, 1), output=output, cost="quadratic", seed=4)
    network = Network.initial(spec)
    model = session(onnx_model(Trained.on(data, network, spec), "net.onnx")["net.onnx"])
    given = [[np.nan if area is None else area, *(town == t for t in TOWNS)] for area, town in rows]
    (answered,) = model.run(None, {"input": np.array(given, np.float32)})
    inputs = np.array([table.encode(row) for row in rows])
    wanted = table.shown(spec.decode(network.forward(inputs)[1][-1]))
    np.testing.assert_allclose(answered, wanted, rtol=1e-5)
    told = model.get_modelmeta().custom_metadata_map
    assert json.loads(told["columns"]) == ["area", "town = Bonn", "town = Ulm"]
    assert json.loads(told["wanted"]) == "price" and json.loads(told["classes"]) == []


def measured_in(unit, since=0.0, kind="values"):
    """A network of a table whose number and value have such a unit, and rows of it."""
    data, rng = (prices() if kind == "values" else flowers()), np.random.default_rng(2)
    first, *others = data.table.inputs
    moved = {
        name: since + getattr(first, name) * unit for name in ("mean", "median", "low", "high")
    }
    inputs = (dataclasses.replace(first, spread=first.spread * unit, **moved), *others)
    scale = since + 250_000 * unit, 80_000 * unit
    table = dataclasses.replace(data.table, inputs=inputs, scale=scale)
    wide = inputs[-1].slots[1]
    outputs = (1, "linear", "quadratic") if kind == "values" else (3, "softmax", "log-likelihood")
    spec = Spec(sizes=(wide, 4, outputs[0]), output=outputs[1], cost=outputs[2], seed=4)
    numbers = inputs[0].mean + inputs[0].spread * np.array([-1.5, 0.0, 2.0, 70.0, 1e5, np.nan])
    words = rng.integers(0, 2, (len(numbers), 1)) == np.arange(wide - 1)
    encoded = np.concatenate([inputs[0].encode(numbers), words], axis=1)
    made = Trained.on(dataclasses.replace(data, table=table), Network.initial(spec), spec)
    return made, np.concatenate([numbers[:, None], words], axis=1), encoded


UNITS = [
    (1.0, 0.0, "float"),
    (1e-12, 0.0, "float"),
    (1e-300, 0.0, "double"),
    (1e-40, 0.0, "double"),
    (1e250, 0.0, "double"),
    (1e-3, 1.7e9, "double"),  # seconds since 1970
    (1.0, 2e3, "float"),  # years
]


@pytest.mark.parametrize("kind", ["values", "classes"])
@pytest.mark.parametrize(("unit", "since", "number"), UNITS)
def test_units_that_float32_cannot_hold_are_of_float64(unit, since, number, kind):
    made, given, encoded = measured_in(unit, since, kind)
    content = onnx_model(made, "net.onnx")["net.onnx"]
    model = session(content)
    assert model.get_inputs()[0].type == f"tensor({number})"
    given = given.astype(np.float32 if number == "float" else np.float64)
    (answered,) = model.run(None, {"input": given})
    wanted = made.network.forward(encoded)[1][-1]
    if kind == "values":
        wanted = (made.table.shown(wanted.astype(np.float64)) - since) / unit
        answered = (answered.astype(np.float64) - since) / unit
        assert model.get_outputs()[0].type == f"tensor({number})"
    np.testing.assert_allclose(answered, wanted, rtol=2e-3)
    other = reference.ReferenceEvaluator(onnx.load_from_string(content))
    (again,) = other.run(None, {"input": given})
    if kind == "values":
        again = (again.astype(np.float64) - since) / unit
    np.testing.assert_allclose(again, answered, rtol=2e-3)


def test_classes_of_a_table_are_told_from_raw_rows():
    data, spec = flowers(), Spec(sizes=(1, 3), output="softmax", cost="log-likelihood")
    w, b = np.array([[-9.0], [0.0], [9.0]]), np.array([0.0, 3.0, 0.0])
    network = Network([w], [b], output="softmax")
    model = session(onnx_model(Trained.on(data, network, spec), "net.onnx")["net.onnx"])
    (answered,) = model.run(None, {"input": np.array([[1.0], [4.0], [7.0]], np.float32)})
    classes = json.loads(model.get_modelmeta().custom_metadata_map["classes"])
    assert [classes[k] for k in answered.argmax(axis=1)] == [*SPECIES]


def test_without_the_package_a_sentence_says_how_to_get_it(monkeypatch):
    monkeypatch.setitem(sys.modules, "onnx", None)
    with pytest.raises(SentenceError, match="pip install 'nnviz"):
        onnx_model(trained(), "net.onnx")
