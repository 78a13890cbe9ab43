"""The ONNX model answers in onnxruntime as the network does in nnviz."""

import json
import sys

import numpy as np
import pytest

from nnviz.core.sentence import SentenceError
from nnviz.sharing.exports import write_export
from nnviz.sharing.exports.onnx_model import onnx_model
from tests.sharing.exports.made import KINDS, trained

onnxruntime = pytest.importorskip("onnxruntime")
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


def test_without_the_package_a_sentence_says_how_to_get_it(monkeypatch):
    monkeypatch.setitem(sys.modules, "onnx", None)
    with pytest.raises(SentenceError, match="pip install 'nnviz"):
        onnx_model(trained(), "net.onnx")
