import subprocess
import sys

import numpy as np
import pytest
from scipy.special import expit

from nnviz.core.activations import sigmoid


@pytest.mark.parametrize("dtype, tolerance", [("float32", 2e-7), ("float64", 4e-16)])
def test_sigmoid_is_scipys(dtype, tolerance):
    z = np.linspace(-30, 30, 800, dtype=dtype)
    assert sigmoid(z).dtype == dtype
    assert np.abs(sigmoid(z) - expit(z)).max() <= tolerance


def test_sigmoid_cannot_overflow():
    z = np.array([-1e30, 0.0, 1e30], np.float32)
    with np.errstate(all="raise"):
        assert np.array_equal(sigmoid(z), [0.0, 0.5, 1.0])


def test_looking_at_a_network_does_not_import_scipy():
    """A window would wait for a thread that imports it, and for the data that thread makes."""
    program = (
        "import sys; from nnviz.core import Network, Spec;"
        "spec = Spec(sizes=(2, 3, 1), output='sigmoid', cost='quadratic');"
        "Network.initial(spec).backward([[1, 0]], [[1]], 'quadratic');"
        "sys.exit('scipy' in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", program], check=True)
