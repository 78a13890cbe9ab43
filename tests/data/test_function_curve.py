import numpy as np
import pytest

from nnviz.data import load_dataset
from nnviz.data.dataset import Dataset, Part
from nnviz.data.function_curve import FunctionCurve, is_function


@pytest.mark.parametrize(("name", "yes"), [("sine", True), ("xor", False), ("half-adder", False)])
def test_which_data_is_a_function(name, yes):
    assert is_function(load_dataset(name)) == yes


def test_points_are_drawn_where_they_say_more_than_the_line():
    few = FunctionCurve.of(load_dataset("sine", size=30))
    assert len(few.shown_points[0]) == 30
    assert len(FunctionCurve.of(load_dataset("sine", size=500)).shown_points[0]) == 0
    noisy = FunctionCurve.of(load_dataset("sine", size=500, noise=0.2))
    assert len(noisy.shown_points[0]) == 500


def test_ones_own_values_have_no_target_and_reach_as_far_as_they_do():
    x = np.linspace(-2, 3, 20)
    part = Part.of_values(x[:, None], 2 * x)
    curve = FunctionCurve.of(Dataset("own", "Own", part, part[:0], part[:0]))
    assert curve.targets is None
    assert (curve.places[0], curve.places[-1]) == (-2, 3)
    assert curve.range == (-4, 6)
    assert len(curve.shown_points[0]) == 20
