import numpy as np
import pytest

from nnviz.core.arrays import closed, frozen


def test_nobody_can_write_to_a_frozen_array_nor_behind_its_back():
    own = np.ones((3, 2))
    kept = frozen(own)
    own[0, 0] = 5
    assert kept[0, 0] == 1
    with pytest.raises(ValueError, match="read-only"):
        kept[0, 0] = 2


def test_what_is_frozen_is_not_copied_again():
    kept = closed(np.ones((3, 2), np.float32))
    assert frozen(kept) is kept and frozen(kept, np.float32) is kept
    assert frozen(kept, np.float64).dtype == np.float64


def test_a_view_that_others_may_write_through_is_copied():
    own = np.ones((3, 2))
    view = own[:2]
    view.setflags(write=False)
    kept = frozen(view)
    own[0, 0] = 5
    assert kept[0, 0] == 1
    assert frozen(closed(np.ones((3, 2)).T.copy().T)).flags.c_contiguous
