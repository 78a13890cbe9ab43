import numpy as np

from nnviz.core import Network, Spec


def test_only_the_number_that_was_changed_is_another():
    network = Network.initial(Spec(sizes=(2, 3, 2)))
    other = network.changed(0, 2, 1, 9.0)
    assert other.weights[0][2, 1] == 9.0
    same = np.ones((3, 2), dtype=bool)
    same[2, 1] = False
    np.testing.assert_array_equal(other.weights[0][same], network.weights[0][same])
    np.testing.assert_array_equal(other.biases[0], network.biases[0])
    assert network.changed(1, 0, 3, 4.0).biases[1][0] == 4.0
    assert (other.activation, other.output) == (network.activation, network.output)


def test_a_weight_by_hand_is_a_number_whatever_is_typed():
    network = Network([np.zeros((1, 1), np.float32)], [np.zeros(1, np.float32)])
    assert network.changed(0, 0, 0, 1e300).weights[0][0, 0] == np.float32(1e30)
    assert network.changed(0, 0, 1, -1e300).biases[0][0] == np.float32(-1e30)


def test_weights_and_biases_are_counted():
    assert Network.initial(Spec(sizes=(784, 30, 10))).parameter_count == 23_860
