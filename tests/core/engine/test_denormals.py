import numpy as np
import pytest

from nnviz.core.engine.denormals import flush, steps_between


def test_only_what_is_tiny_becomes_zero():
    array = np.array([1e-31, -1e-38, 1e-29, -1.0, np.inf], np.float32)
    flush([array])
    assert np.array_equal(array, np.array([0, 0, 1e-29, -1, np.inf], np.float32))


@pytest.mark.parametrize("momentum", [0.0, 0.2, 0.5, 0.9, 0.99, 1.0])
def test_nothing_sinks_from_tiny_to_denormal_between_two_flushes(momentum):
    steps = steps_between(momentum)
    assert 10 <= steps <= 100
    if momentum >= 0.2:
        assert 1e-30 * momentum**steps > np.finfo(np.float32).tiny * 0.5
