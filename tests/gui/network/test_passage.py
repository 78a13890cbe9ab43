import numpy as np
import pytest

from nnviz.core import Network, Spec
from nnviz.data import load_dataset
from nnviz.gui.example import Example
from nnviz.gui.network.figure import without
from nnviz.gui.network.passage import MOST, Passage

XOR = load_dataset("xor")
ROW = Example(np.array([1.0, 0.0]), "row 2")


@pytest.fixture
def network():
    return Network([np.array([[2.0, -1.0], [0.5, 3.0]])], [np.array([0.5, -0.5])])


def test_lines_are_products_with_an_example_and_weights_without(network):
    (products,) = Passage(network, ROW, XOR).amounts()
    np.testing.assert_allclose(products, [[2.0, 0.0], [0.5, 0.0]])
    (weights,) = Passage(network, None, XOR).amounts()
    np.testing.assert_array_equal(weights, network.weights[0])


def test_what_reaches_neurons_without_room_is_not_reckoned():
    sizes = (3, MOST + 1, MOST + 2, 2)
    wide = Network.initial(Spec(sizes=sizes))
    passage = Passage(wide, Example(np.ones(3), "a row"), None)
    first, second, third = passage.amounts()
    assert (first.shape, second.shape, third.shape) == ((MOST, 3), (MOST, MOST), (2, MOST))
    _, activations = wide.forward(np.ones(3))
    np.testing.assert_allclose(third, wide.weights[2][:, :MOST] * activations[2][:MOST])
    off = without([first, second], (np.arange(MOST + 1) < 2, np.arange(MOST + 2) < 0))
    assert not off[0][:2].any() and off[0][2:].all()


def test_the_largest_output_is_answered(network):
    passage = Passage(network, ROW, None)
    assert passage.answer == 0
    np.testing.assert_allclose(passage.outputs, network.forward(ROW.inputs)[1][-1])
    assert Passage(network, None, None).answer is None


@pytest.mark.parametrize("inputs", [np.ones(3), np.array([np.inf, 0.0])])
def test_what_does_not_fit_or_is_not_finite_does_not_go_through(network, inputs):
    passage = Passage(network, Example(inputs, "another"), XOR)
    assert passage.passed is None and passage.outputs is None


def test_it_is_of_the_very_same_ones(network):
    passage = Passage(network, ROW, XOR)
    assert passage.is_of(network, ROW, XOR)
    assert not passage.is_of(network, Example(ROW.inputs, ROW.origin), XOR)
