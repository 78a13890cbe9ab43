import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from nnviz.core import Network, Spec
from nnviz.core.examples import BLOCK, rows_at_once
from nnviz.core.insight.learning_speed import (
    Opening,
    learning_speed,
    learning_speeds,
    z_histograms,
)
from nnviz.data import Part


def spec_of(*sizes, **settings):
    settings = {"output": "sigmoid", "cost": "quadratic", "dtype": "float64", **settings}
    return Spec(sizes=sizes, **settings)


def part_of(x, y):
    return Part(np.array(x, dtype=float), None, np.array(y, dtype=np.float32))


def images(m, spec, seed=0):
    rng = np.random.default_rng(seed)
    grey = rng.integers(0, 256, (m, spec.sizes[0]), dtype=np.uint8)
    return Part.of_classes(grey, rng.integers(0, spec.sizes[-1], m), spec.sizes[-1])


def chain(*weights):
    """Neurons one after the other, without biases."""
    return Network([np.array([[w]], dtype=float) for w in weights], [np.zeros(1)] * len(weights))


def test_a_chain_of_two_by_hand():
    """x = 0 makes a¹ = ½ and z² = 0: δ² = (½ − y)·¼, δ¹ = 4·δ²·¼ = δ²."""
    network = Network([[[3.0]], [[4.0]]], [np.zeros(1), np.array([-2.0])])
    examples = part_of([[0.0], [0.0]], [[1.0], [0.5]])
    speeds = learning_speed(network, spec_of(1, 1, 1), examples)
    np.testing.assert_allclose(speeds, [0.0625, 0.0625], rtol=1e-12)


def test_the_weights_of_a_neuron_by_hand():
    """z = 0 makes δ = (½ − 0)·¼, and ∂C/∂w is δ times each input: 3/8 and 4/8."""
    network = Network([np.zeros((1, 2))], [np.zeros(1)])
    speeds = learning_speeds(network, spec_of(2, 1), part_of([[3.0, 4.0]], [[0.0]]))
    assert (*speeds.biases, *speeds.weights) == pytest.approx((0.125, 5 * 0.125))


def test_deltas_of_opposite_sign_cancel():
    examples = part_of([[0.0], [0.0]], [[1.0], [0.0]])
    assert learning_speed(chain(1.0), spec_of(1, 1), examples) == pytest.approx([0.0])


def test_the_norm_is_over_the_neurons_of_a_layer():
    """δ = (½ − 1)·¼ and (½ − 0)·¼ in the two outputs."""
    network = Network([np.zeros((2, 1))], [np.zeros(2)])
    speeds = learning_speed(network, spec_of(1, 2), part_of([[1.0]], [[1.0, 0.0]]))
    assert speeds == pytest.approx([np.hypot(0.125, 0.125)])


def test_errors_too_large_to_be_squared_make_it_infinite_without_a_warning():
    network = Network([[[1e200]]], [np.zeros(1)], output="linear")
    spec = spec_of(1, 1, output="linear")
    assert learning_speed(network, spec, part_of([[1.0]], [[0.0]])) == [np.inf]


@pytest.mark.parametrize("m", [1, 499, 500, 501, 1200])
def test_blocks_do_not_show(m):
    spec = spec_of(6, 5, 3, cost="cross-entropy", penalty="l2", penalty_strength=5.0)
    network, examples = Network.initial(spec), images(m, spec)
    _, gradients = network.backward(examples.inputs / 1.0, examples.targets, spec.cost)
    expected = [np.linalg.norm(b) for b in gradients.biases]
    np.testing.assert_allclose(learning_speed(network, spec, examples, n=m), expected, rtol=1e-6)
    both = learning_speeds(network, spec, examples, n=m)
    np.testing.assert_array_equal(both.biases, learning_speed(network, spec, examples, n=m))
    expected = [np.linalg.norm(w) for w in gradients.weights]
    np.testing.assert_allclose(both.weights, expected, rtol=1e-6)


def test_only_the_first_examples_count():
    spec = spec_of(6, 5, 3)
    network, examples = Network.initial(spec), images(40, spec)
    np.testing.assert_array_equal(
        learning_speed(network, spec, examples, n=10),
        learning_speed(network, spec, examples[:10]),
    )


def test_a_tanh_output_is_compared_with_minus_one_and_one():
    """z = 0, so δ = (0 − (−1))·1 for the target 0."""
    network = Network([[[1.0]]], [np.zeros(1)], output="tanh")
    speeds = learning_speed(network, spec_of(1, 1, output="tanh"), part_of([[0.0]], [[0.0]]))
    assert speeds == pytest.approx([1.0])


@pytest.mark.parametrize("lens", [learning_speed, learning_speeds, z_histograms])
def test_without_examples(lens):
    with pytest.raises(ValueError, match="no example"):
        lens(chain(1.0), spec_of(1, 1), part_of(np.empty((0, 1)), np.empty((0, 1))))


@pytest.mark.parametrize(
    ("initializer", "expected"), [("large", np.sqrt(501)), ("scaled", np.sqrt(3 / 2))]
)
def test_a_thousand_inputs_half_of_them_on(initializer, expected):
    """Chapter 3, Weight initialization: 500 weights and a bias add up to z."""
    spec = spec_of(1000, 5_000, 2, initializer=initializer)
    examples = part_of([[1.0, 0.0] * 500], [[0.0, 1.0]])
    hidden = z_histograms(Network.initial(spec), spec, examples)[0]
    middles = (hidden.edges[1:] + hidden.edges[:-1]) / 2
    spread = np.sqrt((hidden.counts * middles**2).sum() / 5_000)
    assert spread == pytest.approx(expected, rel=0.03)


def test_every_z_is_in_a_bin_of_its_own_layer():
    network = Network([[[2.0], [-2.0]], [[1.0, 1.0]]], [np.zeros(2), np.array([-1.0])])
    examples = part_of([[0.0], [1.0], [2.0]], [[0.0]] * 3)
    hidden, output = z_histograms(network, spec_of(1, 2, 1), examples)
    np.testing.assert_array_equal(hidden.edges[::10], [-4, -2, 0, 2, 4])
    np.testing.assert_array_equal(hidden.counts.reshape(4, 10).sum(axis=1), [1, 1, 2, 2])
    assert output.counts.sum() == 3  # σ(z) + σ(−z) − 1 = 0


def test_what_overflowed_is_in_no_bin():
    network = Network([[[np.float32(3e38)]]], [np.zeros(1, np.float32)])
    spec = spec_of(1, 1, dtype="float32")
    (only,) = z_histograms(network, spec, part_of([[0.0], [2.0]], [[0.0]] * 2))
    assert only.counts.sum() == 1


@given(st.lists(st.floats(allow_nan=False, allow_infinity=False), min_size=1, max_size=8))
@example([1e17, 1e17])
@example([0.1, np.nextafter(0.1, 1)])
@example([-1.7e308, 1.7e308])
def test_any_z_have_a_histogram(zs):
    network = Network([np.array([[1.0]])], [np.zeros(1)])
    (only,) = z_histograms(network, spec_of(1, 1), part_of([[z] for z in zs], [[0.0]] * len(zs)))
    assert only.counts.sum() == len(zs)
    assert np.isfinite(only.edges).all() and (np.diff(only.edges) > 0).all()


def test_a_large_network_can_be_left_between_blocks_that_do_not_show():
    spec = spec_of(784, 3000, 10)
    network, examples = Network.initial(spec), images(30, spec)
    small = rows_at_once(spec.sizes)
    assert small < BLOCK and rows_at_once((10**4, 10**4)) == 9 and rows_at_once((10**6, 10**6)) == 1
    assert len(list(Opening.measuring(network, spec, images(2 * small, spec)))) == 4
    assert (
        list(Opening.measuring(Network.initial(spec_of(784, 10)), spec_of(784, 10), examples)) == []
    )
    deltas = network.errors(examples.inputs, examples.targets, spec.cost)
    every, _ = network.backward(examples.inputs, examples.targets, spec.cost)
    assert all((one == other).all() for one, other in zip(deltas, every, strict=True))
