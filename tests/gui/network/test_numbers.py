"""At any size of small network and drawing: no number covers another, or a neuron."""

from itertools import combinations, pairwise

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetrics

from nnviz.core import Network, Spec
from nnviz.gui.look import theme
from nnviz.gui.network.figure import NetworkFigure
from nnviz.gui.network.layout import NetworkLayout
from nnviz.gui.network.numbers import LINES, numbers

DESIGNS = [(2, n, 1) for n in range(2, 10)] + [(8, 8, 8), (3, 7, 6, 2), (2, 6, 6, 6, 1)]


def figure_of(sizes):
    network = Network.initial(Spec(sizes=sizes, output="sigmoid", cost="quadratic"))
    activations = network.forward(np.linspace(-1, 1, sizes[0]))[1]
    names = [("", "")] * sizes[-1]
    weights, biases = network.weights, network.biases
    inputs = ["x₁", "hours_of_sport a week", "glasses = no", *"abcdef"][: sizes[0]]
    amounts = list(weights)
    return NetworkFigure(
        weights,
        biases,
        amounts,
        activations,
        None,
        [""] * 9,
        names,
        inputs,
        kinds=network.activations,
    )


@pytest.mark.parametrize("sizes", DESIGNS, ids=str)
def test_no_number_covers_another_or_a_neuron(qapp, sizes):
    figure, metrics = figure_of(sizes), QFontMetrics(theme.font(11))
    written = 0
    for width, height in [(260, 140), (320, 190), (480, 330), (700, 244), (900, 500)]:
        layout = NetworkLayout.of(sizes, width, height, pictured=False)
        weights, activations = numbers(figure, layout, metrics)
        boxes = [number.box for number in (*weights, *activations)]
        assert not [pair for pair in combinations(boxes, 2) if pair[0].intersects(pair[1])]
        neurons = [around(column, y) for column in layout.columns for y in column.ys]
        assert not [box for box in boxes if any(map(box.intersects, neurons))]
        written += len(boxes)
    assert written


@pytest.mark.parametrize("hidden", [2, 3, 4])
def test_every_weight_of_a_small_network_is_written_in_the_first_window(qapp, hidden):
    figure, metrics = figure_of((2, hidden, 1)), QFontMetrics(theme.font(11))
    layout = NetworkLayout.of((2, hidden, 1), 423, 232, pictured=False)
    assert len(numbers(figure, layout, metrics)[0]) == 3 * hidden


def test_inputs_have_their_names_where_these_have_a_line_of_their_own(qapp):
    figure, metrics = figure_of((3, 7, 6, 2)), QFontMetrics(theme.font(11))
    for height, inputs, named in [(400, 200.0, 3), (400, 0.0, 3), (90, 200.0, 0)]:
        layout = NetworkLayout.of((3, 7, 6, 2), 900, height, pictured=False, inputs=inputs)
        _, written = numbers(figure, layout, metrics)
        left = [each for each in written if each.box.right() < layout.columns[0].x]
        values = [figure.activation_text(0, unit) for unit in range(3)]
        assert [each.text for each in left if each.text in values] == values
        names = [each.text for each in left if each.text not in values]
        assert len(names) == named and min(each.box.left() for each in left) >= 0
        assert (names == list(figure.inputs)) is (named > 0 and inputs > 0), "else they are cut"
        assert (layout.columns[0].x > theme.px(64)) is (names == list(figure.inputs))


@pytest.mark.parametrize("width", [300, 480, 900])
def test_numbers_beside_neurons_leave_the_lines_to_the_next_layer_in_sight(qapp, width):
    """Those of a whole layer are there, or none."""
    figure, metrics = figure_of((2, 20, 20, 1)), QFontMetrics(theme.font(11))
    layout = NetworkLayout.of((2, 20, 20, 1), width, 500, pictured=False)
    _, activations = numbers(figure, layout, metrics)
    for column, following in pairwise(layout.columns[1:]):
        ends = [n.box.right() for n in activations if column.x < n.box.left() < following.x]
        assert len(ends) in (0, 20)
        assert all(end + LINES - 10 <= following.x for end in ends)
    assert any(n.box.left() > layout.columns[1].x for n in activations) == (width > 300)


def around(column, y):
    side = 2 * column.radius
    return QRectF(column.x - column.radius, y - column.radius, side, side)
