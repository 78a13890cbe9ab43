from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtGui import QColor

from nnviz.core import Network
from nnviz.core.insight.plane import Box
from nnviz.gui.look import theme
from nnviz.gui.look.color_levels import LevelBuffer
from nnviz.gui.look.color_map import ZERO_LEVEL
from nnviz.gui.neurons.activation_fields import SHAPE, PlaneField, curve_levels
from nnviz.gui.neurons.color_bar import ActivationBar


def tile(activations, limit=1.0, is_signed=True):
    column = np.asarray(activations, dtype=float)[:, None]
    return curve_levels(column, limit, is_signed)[0].reshape(SHAPE)


def test_the_area_between_0_and_the_curve_is_coloured():
    levels = tile(np.full(28, 0.5))
    assert (levels[:7] == ZERO_LEVEL).all()
    assert (levels[7:14] > ZERO_LEVEL).all()
    assert (levels[14:] == ZERO_LEVEL).all()
    below = tile(np.full(28, -1.0))
    assert (below[:14] == ZERO_LEVEL).all() and (below[14:] == 0).all()


def test_what_cannot_be_negative_has_all_the_height():
    levels = tile(np.linspace(0, 2, 28), limit=2.0, is_signed=False)
    filled = (levels > ZERO_LEVEL).sum(axis=0)
    assert filled[-1] == 28 and filled[0] == 0
    assert (np.diff(filled) >= 0).all()


@pytest.mark.parametrize(("wide", "side"), [(100, 28), (1000, 14), (3000, 7)])
def test_of_a_wide_network_fewer_places_of_a_plane_are_looked_at(wide, side):
    """Each for the cells around it; the neuron here is x + 10 y."""
    sizes = (2, wide, wide, 1)
    weights = [np.zeros((n, m)) for m, n in pairwise(sizes)]
    network = Network(weights, [np.zeros(n) for n in sizes[1:]])
    field = PlaneField(Box(0.0, 1.0, 0.0, 1.0)).fitting(network)
    assert field.fitting(network) is field and len(field.inputs) == side * side
    values = field.inputs @ [1.0, 10.0]
    levels = field.levels(values[:, None], 11.0, False)
    assert levels.shape == (1, SHAPE.cells)
    every = LevelBuffer().fill(
        values[[field.place(cell) for cell in range(SHAPE.cells)]][None], 11.0
    )
    np.testing.assert_array_equal(levels, every)
    cells = PlaneField(Box(0.0, 1.0, 0.0, 1.0)).inputs
    looked_at = field.inputs[[field.place(cell) for cell in range(SHAPE.cells)]]
    assert np.abs(cells - looked_at).max() <= 0.5 / side


def test_the_key_says_whether_activations_end_with_the_colours(qtbot):
    bar = ActivationBar()
    qtbot.addWidget(bar)
    bar.show_ends(1.0, is_end=True)
    assert bar.texts() == ("a  −1", "+1")
    bar.show_ends(20.0, is_end=False)
    assert bar.texts() == ("a  ≤ −20", "≥ +20")
    assert bar.accessibleDescription() == "a  ≤ −20, ≥ +20"
    bar.show_ends(20.0, is_end=False, from_zero=True)
    assert bar.texts() == ("a  0", "≥ 20")


def test_colours_that_no_activation_can_have_are_not_in_its_key(qtbot):
    bar = ActivationBar()
    qtbot.addWidget(bar)
    bar.resize(360, 16)
    bar.show_ends(1.0, is_end=True, from_zero=True)
    image, rect, table = bar.grab().toImage(), bar.bar_rect(), theme.LIGHT.diverging
    assert image.pixel(rect.left(), rect.center().y()) in table[ZERO_LEVEL : ZERO_LEVEL + 4]
    assert image.pixel(rect.right(), rect.center().y()) in table[-4:]
    bar.set_value(0.25)
    image, text = bar.grab().toImage(), QColor(theme.LIGHT.text).rgb()
    row = range(rect.left(), rect.right())
    marked = [x for x in row if image.pixel(x, rect.top() - 2) == text]
    assert marked and sum(marked) / len(marked) == pytest.approx(
        rect.left() + 0.25 * rect.width(), abs=2
    )
