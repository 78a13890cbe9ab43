import numpy as np
import pytest

from nnviz.gui.desks.log_axis import HIGHEST, LOWEST, Decades


def test_decades_hold_all_values_and_end_somewhere():
    assert Decades.around([0.3, -20.0], -1, 0) == (-1, 2)
    assert Decades.around([0.0, float("inf"), float("nan")], -2, 1) == (-2, 1)
    wide = Decades.around([1e-300, 1e300], -2, 1)
    assert wide == (LOWEST, HIGHEST)
    assert [wide.share(value) for value in (0.0, 1e-300, 1e300)] == [0, 0, 1]
    assert Decades(-2, 1).share(-1.0) == pytest.approx(2 / 3)
    assert all(0 in Decades(low, high).ticks() for low in (-12, -5, -1) for high in (0, 1, 6))
    assert np.ptp(Decades(-12, 6).ticks()) <= 18
