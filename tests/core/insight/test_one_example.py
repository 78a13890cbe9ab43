import dataclasses

import numpy as np
import pytest

from nnviz.core import Network, Spec
from nnviz.core.insight.one_difference import compared, layer_check
from nnviz.core.insight.one_example import OneExample, penalty_slope
from tests.core.legal import examples, legal_specs, name_of

SPECS = [spec for spec in legal_specs() if spec.penalty == "none"]


def one(spec, seed=1):
    x, y = examples(spec, 1, seed)
    return OneExample.of(Network.initial(spec), x[0], y[0], spec.cost)


@pytest.mark.parametrize("spec", SPECS, ids=name_of)
def test_every_layer_agrees_with_its_finite_differences(spec):
    example = one(spec)
    for layer in range(3):
        check = layer_check(example, layer)
        assert check.largest_error <= 1e-6
        assert check.compared + check.at_kink == (25, 18, 12)[layer]


def test_the_values_are_those_of_the_network_in_float64():
    spec = SPECS[0]
    network = Network.initial(spec)
    assert network.weights[0].dtype == np.float32
    x, y = examples(spec, 1)
    example = OneExample.of(network, x[0], y[0], spec.cost)
    assert {v.dtype for v in (*example.zs, *example.deltas)} == {np.dtype(np.float64)}
    w, b = (v[0].astype(float) for v in (network.weights, network.biases))
    assert example.zs[0] == pytest.approx(w @ x[0] + b)
    assert example.activations[0] == pytest.approx(x[0])
    assert example.gradients.biases[1] == pytest.approx(example.deltas[1])
    outer = np.outer(example.deltas[1], example.activations[1])
    assert example.gradients.weights[1] == pytest.approx(outer)


def test_without_a_target_there_is_only_the_way_forward():
    spec = SPECS[0]
    example = OneExample.of(Network.initial(spec), np.ones(4), None, spec.cost)
    assert len(example.zs) == 3
    assert example.deltas == [] and example.gradients == ([], [])
    assert example.cost_value is None


def test_the_cost_and_the_slope_are_the_books():
    spec = Spec(sizes=(1, 1), output="sigmoid", cost="quadratic")
    network = Network([[[0.6]]], [[0.9]])
    example = OneExample.of(network, np.ones(1), np.zeros(1), spec.cost)
    a = 1 / (1 + np.exp(-1.5))
    assert example.cost_value == pytest.approx(a * a / 2)
    assert example.slope(0) == pytest.approx([a * (1 - a)])
    assert example.deltas[0] == pytest.approx([a * a * (1 - a)])


def test_a_dead_input_has_a_gradient_of_exactly_0():
    network = Network.initial(Spec(sizes=(784, 30, 10)))
    x = np.zeros(784)
    x[5] = 0.7
    example = OneExample.of(network, x, np.eye(10)[3], "log-likelihood")
    assert compared(example, 0, 4, 6).is_zero
    alive = compared(example, 0, 4, 5)
    assert not alive.is_zero
    assert alive.error <= 1e-9


def test_the_difference_is_that_of_the_whole_cost():
    spec = dataclasses.replace(SPECS[0], dtype="float64")
    network = Network.initial(spec)
    x, y = examples(spec, 1)
    example = OneExample.of(network, x[0], y[0], spec.cost)
    weights = [np.array(w) for w in network.weights]
    costs = []
    for by in (1e-5, -2e-5):
        weights[1][2, 3] += by
        moved = Network(weights, network.biases, activation=spec.activation, output=spec.output)
        costs.append(OneExample.of(moved, x[0], y[0], spec.cost).cost_value)
    wanted = (costs[0] - costs[1]) / 2e-5
    assert compared(example, 1, 2, 3).differenced == pytest.approx(wanted, abs=1e-10)


def test_a_kink_is_told_and_not_counted_as_an_error():
    network = Network([[[0.0]], [[1.0]]], [[0.0], [0.0]], activation="relu", output="linear")
    example = OneExample.of(network, np.ones(1), np.ones(1), "quadratic")
    comparison = compared(example, 0, 0, 0)
    assert comparison.at_kink
    assert comparison.error == pytest.approx(0.5, abs=1e-4)
    check = layer_check(example, 0)
    assert (check.largest_error, check.compared, check.at_kink) == (0.0, 0, 2)


def test_a_relu_that_does_not_move_is_at_no_kink():
    network = Network([[[0.3]], [[1.0]]], [[0.0], [0.0]], activation="relu", output="linear")
    example = OneExample.of(network, np.zeros(1), np.ones(1), "quadratic")
    assert not compared(example, 0, 0, 0).at_kink
    assert compared(example, 0, 0, 0).is_zero


def test_a_wrong_gradient_is_noticed():
    example = one(SPECS[0])
    example.gradients.weights[1][...] += 0.01
    assert layer_check(example, 1).largest_error == pytest.approx(0.01, rel=1e-3)


def test_a_small_sample_is_enough_for_a_large_layer():
    network = Network.initial(Spec(sizes=(784, 30, 10)))
    example = OneExample.of(network, np.linspace(0, 1, 784), np.eye(10)[3], "log-likelihood")
    assert 25 <= layer_check(example, 0, 50).compared <= 50


@pytest.mark.parametrize("output", ["softmax", "sigmoid", "tanh"])
def test_the_outputs_error_is_the_jacobian_times_the_slope_of_the_cost(output):
    spec = Spec(sizes=(4, 5, 3), output=output, cost="quadratic")
    example = one(spec)
    error = example.activations[-1] - example.y
    assert example.output_jacobian @ error == pytest.approx(example.deltas[-1])


@pytest.mark.parametrize(("penalty", "wanted"), [("none", 0), ("l2", -0.015), ("l1", -0.05)])
def test_what_the_penalty_adds(penalty, wanted):
    spec = Spec(penalty=penalty, penalty_strength=5.0)
    assert penalty_slope(spec, 100, -0.3) == pytest.approx(wanted)
