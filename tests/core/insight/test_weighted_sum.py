import numpy as np
import pytest

from nnviz.core.insight.weighted_sum import weighted_sum


def test_the_largest_terms_stand_first_and_all_add_up_to_z():
    w, a = np.array([0.5, -3.0, 2.0, 0.1]), np.array([1.0, 1.0, 0.5, 1.0])
    found = weighted_sum(w, a, 0.25, most=2)
    assert [term.source for term in found.largest] == [1, 2]
    assert found.largest[0].product == -3.0
    assert (found.others, found.rest) == (2, pytest.approx(0.6))
    assert found.z == pytest.approx(w @ a + 0.25)


def test_fewer_terms_than_asked_for_leave_no_rest():
    found = weighted_sum(np.array([2.0]), np.array([3.0]), -1.0, most=4)
    assert (len(found.largest), found.others, found.rest, found.z) == (1, 0, 0.0, 5.0)
