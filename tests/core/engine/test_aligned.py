import numpy as np
import pytest

from nnviz.core.engine.aligned import aligned, aligned_copy


@pytest.mark.parametrize("order", ["C", "F"])
def test_arrays_start_on_a_cache_line(order):
    for n in range(1, 30):
        assert aligned((n, 3), np.float32, order).ctypes.data % 64 == 0


@pytest.mark.parametrize("order, flag", [("C", "C_CONTIGUOUS"), ("F", "F_CONTIGUOUS")])
def test_a_copy_keeps_the_values_in_the_order_asked_for(order, flag):
    values = np.arange(6.0).reshape(2, 3)
    copy = aligned_copy(values, np.float32, order)
    assert copy.flags[flag] and copy.dtype == np.float32
    assert np.array_equal(copy, values)
