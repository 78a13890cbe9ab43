import numpy as np
import pytest

from nnviz.desks.landscape import SURFACES, Place


@pytest.mark.parametrize("name", SURFACES)
def test_slopes_are_the_finite_differences_of_the_cost(name):
    surface, step = SURFACES[name], 1e-6
    x, y = np.random.default_rng(1).uniform(-5, 5, (2, 200))
    along_x, along_y = surface.slope(x, y)
    by_x = (surface.value(x + step, y) - surface.value(x - step, y)) / (2 * step)
    by_y = (surface.value(x, y + step) - surface.value(x, y - step)) / (2 * step)
    assert np.abs(along_x - by_x).max() < 1e-6
    assert np.abs(along_y - by_y).max() < 1e-6


@pytest.mark.parametrize("name", SURFACES)
def test_nothing_on_the_map_is_lower_than_the_least_place(name):
    from scipy.optimize import minimize  # slow to import: not while tests are collected

    surface = SURFACES[name]
    x, y = np.meshgrid(
        np.linspace(-surface.reach_x, surface.reach_x, 401),
        np.linspace(-surface.reach_y, surface.reach_y, 401),
    )
    assert surface.value(x, y).min() >= surface.cost(surface.least) - 1e-9
    found = minimize(lambda at: surface.cost(Place(*at)), surface.least).x
    assert found == pytest.approx(surface.least, abs=1e-4)
