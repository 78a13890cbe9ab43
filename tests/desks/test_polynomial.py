import numpy as np
import pytest

from nnviz.desks.polynomial import POINTS, fit, leave_one_out


@pytest.mark.parametrize(
    "degree, residual, hidden, beyond",
    [(1, 0.43, 0.35, 12.1), (3, 0.44, 0.56, 12.3), (7, 0.25, 44.2, -103), (9, 0.0, 96.2, 2974)],
)
def test_the_numbers_of_the_lesson(degree, residual, hidden, beyond):
    found = fit(degree)
    assert found.largest_residual == pytest.approx(residual, abs=0.006)
    assert leave_one_out(degree) == pytest.approx(hidden, abs=0.06)
    assert found.beyond == pytest.approx(beyond, rel=0.005)
    assert found.missed is None and found.degree == degree


@pytest.mark.parametrize("degree", [1, 4])
def test_it_is_the_least_squares_of_numpy(degree):
    x, y = POINTS.T
    assert fit(degree).polynomial(x) == pytest.approx(np.polyval(np.polyfit(x, y, degree), x))


def test_the_hidden_point_is_not_seen():
    moved = POINTS.copy()
    moved[3, 1] += 5
    assert fit(4, 3, moved).polynomial(1.0) == fit(4, 3).polynomial(1.0)
    assert fit(4, 3).missed == pytest.approx(float(fit(4, 3).polynomial(2.6)) - 5.0)


def test_nine_points_have_a_polynomial_of_degree_8_at_most():
    found = fit(9, 0)
    assert found.degree == 8 and found.largest_residual < 1e-9
