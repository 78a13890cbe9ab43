import numpy as np
import pytest

from nnviz.core import Network, Spec
from nnviz.core.insight.saturation import BINS, saturation, slope

COLUMN = np.array([[-4.0], [0.0], [4.0]])


def neurons(*weights, output="sigmoid", biases=None):
    """One layer, a neuron for each weight of the only input."""
    column = np.array([[w] for w in weights], dtype=float)
    return Network([column], [np.zeros(len(weights)) if biases is None else biases], output=output)


def test_flat_pairs_and_stuck_neurons_of_a_sigmoid():
    """σ′(4) = 0.018, σ′(0) = 1/4, σ′(40) = 0; a bias of 9 keeps the second one up for good."""
    network = neurons(1.0, 0.1, biases=np.array([0.0, 9.0]))
    (only,) = saturation(network, COLUMN)
    assert only.flat == pytest.approx(5 / 6)
    assert only.stuck == pytest.approx(1 / 2)


def test_a_dead_relu_is_silent_for_every_example():
    network = neurons(1.0, 1.0, 1.0, -1.0, output="relu", biases=np.array([0.0, -9.0, -4.0, 9.0]))
    (only,) = saturation(network, COLUMN)
    assert only.stuck == pytest.approx(2 / 4)
    assert only.flat == pytest.approx((2 + 3 + 3 + 0) / 12)


def test_tanh_is_flat_sooner():
    """tanh′(2) = 0.071, tanh′(2.4) = 0.032."""
    (gentle,) = saturation(neurons(0.5, output="tanh"), COLUMN)
    (steep,) = saturation(neurons(0.6, output="tanh"), COLUMN)
    assert (gentle.flat, steep.flat) == (0, pytest.approx(2 / 3))


def test_softmax_has_no_slope_of_one_z():
    (only,) = saturation(neurons(1.0, 2.0, output="softmax"), COLUMN)
    assert only.flat is None and only.stuck is None
    assert only.counts.sum() == 6
    assert slope("softmax", np.zeros(3)) is None


def test_a_line_is_never_flat_and_a_step_always():
    (line,) = saturation(neurons(3.0, output="linear"), COLUMN)
    (step,) = saturation(neurons(3.0, output="step"), COLUMN)
    assert (line.flat, line.stuck) == (0, 0)
    assert (step.flat, step.stuck) == (1, 1)


def test_every_layer_has_an_axis_that_holds_nearly_every_z():
    spec = Spec(sizes=(20, 15, 10), initializer="large", output="sigmoid", cost="quadratic")
    inputs = np.random.default_rng(0).random((50, 20)) * 4
    network = Network.initial(spec)
    for layer, z in zip(saturation(network, inputs), network.forward(inputs)[0], strict=True):
        end = layer.edges[-1]
        expected, _ = np.histogram(np.clip(z, -end, end), layer.edges)
        assert layer.counts.sum() == z.size
        assert (np.abs(z) <= end).mean() >= 0.99
        assert np.abs(layer.counts - expected).max() <= 1  # a z on an edge may go either way


def test_what_is_beyond_the_axis_is_in_its_last_bin():
    inputs = np.concatenate([np.ones(999), [50.0]])[:, None]
    (only,) = saturation(neurons(1.0), inputs)
    assert only.edges[-1] == 6
    assert only.counts[-1] == 1


@pytest.mark.parametrize(("weight", "end"), [(0.1, 6), (1.5, 6), (1.6, 8), (10, 40), (11, 50)])
def test_the_axis_ends_at_a_round_number(weight, end):
    (only,) = saturation(neurons(weight), COLUMN)
    assert (only.edges[0], only.edges[-1], len(only.counts)) == (-end, end, BINS)


@pytest.mark.parametrize(("before", "end"), [(8, 8), (12, 12), (15, 6), (250, 6), (5, 6)])
def test_the_axis_is_kept_unless_it_is_much_too_wide(before, end):
    (only,) = saturation(neurons(1.0), COLUMN, ends_before=[before])
    assert only.edges[-1] == end


def test_what_overflowed_is_in_no_bin():
    (only,) = saturation(neurons(np.inf, 1.0), np.array([[1.0], [2.0]]))
    assert only.counts.sum() == 2
    assert only.edges[-1] == 6


@pytest.mark.parametrize(("initializer", "least", "most"), [("large", 0.5, 1), ("scaled", 0, 0.03)])
def test_a_thousand_inputs_half_of_them_on(initializer, least, most):
    """Chapter 3, Weight initialization: large weights saturate the hidden neurons at once."""
    spec = Spec(sizes=(1000, 2000, 2), initializer=initializer)
    hidden = saturation(Network.initial(spec), np.array([[1.0, 0.0] * 500]))[0]
    assert least <= hidden.stuck <= most


def test_without_examples():
    with pytest.raises(ValueError, match="no example"):
        saturation(neurons(1.0), np.empty((0, 1)))


@pytest.mark.parametrize(
    ("output", "flat"), [("sigmoid", 0.5), ("tanh", 0.5), ("relu", 0.25), ("linear", 0.0)]
)
def test_the_share_of_flat_neurons(output, flat):
    """σ′ is 0.0474 at z = ±2.946 and 0.0539 at ±2.8; tanh′ is flat from 2.2, relu′ below 0."""
    network = Network([[[1.0]]], [np.zeros(1)], output=output)
    (only,) = saturation(network, np.array([[-2.946], [0.1], [2.0], [2.946]]))
    assert only.flat == flat
