import numpy as np
import pytest

from nnviz.core.fit import check_fit, untrainable
from nnviz.data import load_dataset
from nnviz.data.perceptrons import PERCEPTRONS


@pytest.mark.parametrize("given", PERCEPTRONS, ids=lambda given: given.label)
def test_every_row_is_answered_right(given):
    train = load_dataset(given.spec.data).train
    np.testing.assert_array_equal(given.network.forward(train.inputs)[1][-1], train.targets)


@pytest.mark.parametrize("given", PERCEPTRONS, ids=lambda given: given.label)
def test_the_design_is_the_networks_and_fits_the_table(given):
    spec, network = given.spec, given.network
    assert (spec.sizes, spec.activations) == (network.sizes, network.activations)
    assert spec.use_biases
    check_fit(spec, load_dataset(spec.data))
    assert untrainable(spec) is not None


@pytest.mark.parametrize(("threshold", "goes"), [(5, (1, 0, 0)), (3, (0, 1, 1))])
def test_a_lower_threshold_lets_friend_and_transit_outweigh_the_weather(threshold, goes):
    by_data = {given.spec.data: given.network for given in PERCEPTRONS}
    network = by_data[f"cheese-{threshold}"]
    assert network.biases[0][0] == -threshold
    assert network.weights[0].tolist() == [[6, 2, 2]]
    assert network.forward(np.array(goes))[1][-1] == 1
    assert by_data["cheese-5"].forward(np.array([0, 1, 1]))[1][-1] == 0


def test_the_half_adder_is_made_of_nands_and_copies():
    adder = next(given.network for given in PERCEPTRONS if given.spec.data == "half-adder")
    for weights, biases in zip(adder.weights, adder.biases, strict=True):
        for row, bias in zip(weights, biases, strict=True):
            used = tuple(row[row != 0])
            assert (used, bias) in {((-2, -2), 3), ((-4,), 3), ((1,), -0.5)}
