import numpy as np
import pytest

from nnviz.core import Network
from nnviz.gui.small_problems.neuron_shares import MOST, NeuronSharesPlot


@pytest.mark.parametrize(
    ("sizes", "can"), [((1, 1), False), ((1, 3, 1), True), ((1, MOST + 1, 1), False)]
)
def test_a_few_hidden_neurons_can_be_told_apart(sizes, can):
    assert NeuronSharesPlot.can_show(sizes) == can


def test_pointing_names_the_nearest_curve_and_leaving_the_bias(qtbot):
    plot = NeuronSharesPlot()
    qtbot.addWidget(plot)
    weights = [np.array([[0.0], [0.0]]), np.array([[2.0, -2.0]])]
    plot.show_network(Network(weights, [np.zeros(2), np.array([0.5])]), np.linspace(0, 1, 5))
    assert plot.read_out.text() == "The bias adds +0.50 everywhere."
    plot.plot.read_out.emit(2, -0.9)
    assert plot.read_out.text() == "neuron 2 adds −1.00"
