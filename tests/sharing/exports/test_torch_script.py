"""The script for PyTorch; what it answers is compared by ``python -m tests.benchmarks exports``."""

import io

import numpy as np
import pytest

from nnviz.files import FileError
from nnviz.sharing.exports.table import write_export
from nnviz.sharing.exports.torch_script import torch_script
from tests.sharing.exports.made import KINDS, trained


@pytest.mark.parametrize("activation, output, cost", KINDS)
def test_it_is_python_and_its_weights_are_beside_it(activation, output, cost):
    made = trained(activation, output, cost, dropout=0.25, penalty="l1")
    files = torch_script(made, "net.v2.py")
    assert list(files) == ["net.v2.py", "net.v2.npz"]
    text = files["net.v2.py"].decode()
    compile(text, "net.py", "exec")
    assert "nn.Linear(7, 5)" in text and 'with_name("net.v2.npz")' in text
    assert ("torch.optim" in text) == ("step" not in (activation, output))
    with np.load(io.BytesIO(files["net.v2.npz"])) as kept:
        np.testing.assert_array_equal(kept["w2"], made.network.weights[1])
        np.testing.assert_array_equal(kept["b3"], made.network.biases[2])


@pytest.mark.parametrize("content", [b"PK", b"", "theirs"])
def test_a_file_beside_it_is_replaced_only_where_it_is_of_such_a_script(tmp_path, content):
    """Nobody was asked about it: the dialog asks of the script."""
    script, weights = tmp_path / "net.py", tmp_path / "net.npz"
    if content == "theirs":
        np.savez(weights, w1=np.zeros((5, 7)), b1=np.zeros(5))
    else:
        weights.write_bytes(content)
    before = weights.read_bytes()
    said = "weights that nnviz has not written" if content == "theirs" else "is something else"
    with pytest.raises(FileError, match=said):
        write_export("torch", trained(), script)
    assert weights.read_bytes() == before and not script.exists()
    weights.unlink()
    for seed in (1, 2):
        made = trained(seed=seed)
        assert write_export("torch", made, script) == [script, weights]
        with np.load(weights) as kept:
            np.testing.assert_array_equal(kept["w1"], made.network.weights[0])
