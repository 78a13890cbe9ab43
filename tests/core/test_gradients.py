"""Finite differences: the slow, sure way to a gradient, to check backpropagation against."""

import numpy as np
import pytest

from nnviz.core import COSTS, PENALTIES, Network
from nnviz.core.insight.one_difference import H
from nnviz.core.network import Gradients
from tests.core.legal import examples, legal_specs, name_of, several_bits

LAMBDA_N = 0.07


def cost_of(network, x, y, cost, penalty="none", lambda_n=0.0):
    """Mean cost over the rows of x (m, n) and y (m, k), plus ``lambda_n`` = λ/n × penalty."""
    zs, activations = network.forward(x)
    plain = float(COSTS[cost].value(zs[-1], activations[-1], y).mean())
    return plain + lambda_n * sum(PENALTIES[penalty].value(w) for w in network.weights)


def backpropagated(network, x, y, cost, penalty="none", lambda_n=0.0):
    """The gradient of `cost_of` by backpropagation."""
    _, gradients = network.backward(x, y, cost)
    weights = [
        nabla + lambda_n * PENALTIES[penalty].gradient(w, None)
        for nabla, w in zip(gradients.weights, network.weights, strict=True)
    ]
    return Gradients(weights, gradients.biases)


def differenced(network, x, y, cost, penalty="none", lambda_n=0.0):
    """The gradient of `cost_of` by central differences, (C(w + h) − C(w − h)) / 2h."""

    weights = [np.array(w) for w in network.weights]
    biases = [np.array(b) for b in network.biases]

    def value():
        moved = Network(weights, biases, activation=network.activation, output=network.output)
        return cost_of(moved, x, y, cost, penalty, lambda_n)

    nabla_w = [differences(w, value) for w in weights]
    nabla_b = [differences(b, value) for b in biases]
    return Gradients(nabla_w, nabla_b)


def differences(parameters, value):
    """∂value/∂parameters, moving one parameter at a time in place."""
    nabla = np.zeros_like(parameters)
    for index in np.ndindex(*parameters.shape):
        kept = parameters[index]
        parameters[index] = kept + H
        above = value()
        parameters[index] = kept - H
        below = value()
        parameters[index] = kept
        nabla[index] = (above - below) / (2 * H)
    return nabla


def relative_errors(one, other):
    """‖g − ĝ‖ / (‖g‖ + ‖ĝ‖) of every layer, weights and biases together; 0 where both are 0."""
    errors = []
    for parts in zip(one.weights, one.biases, other.weights, other.biases, strict=True):
        g = np.concatenate([parts[0].ravel(), parts[1]])
        g_hat = np.concatenate([parts[2].ravel(), parts[3]])
        size = float(np.linalg.norm(g) + np.linalg.norm(g_hat))
        errors.append(float(np.linalg.norm(g - g_hat)) / size if size else 0.0)
    return errors


def away_from_kinks(spec, examples=examples):
    """A network and examples whose every z and w is further than 10h from 0."""
    for seed in range(100):
        network = Network.initial(spec.__class__(**{**spec.as_dict(), "seed": seed}))
        x, y = examples(spec, 4, seed)
        zs, _ = network.forward(x)
        values = [*zs, *network.weights]
        if min(np.abs(v).min() for v in values) > 10 * H:
            return network, x, y
    raise AssertionError("no example away from the kinks")


SPECS = list(legal_specs(dtype="float64"))


def test_the_tables_offer_what_the_book_needs():
    names = {name_of(spec) for spec in SPECS}
    assert {"sigmoid-sigmoid-quadratic-none", "sigmoid-sigmoid-cross-entropy-l2"} <= names
    assert {"relu-softmax-log-likelihood-l1", "tanh-softmax-quadratic-none"} <= names
    assert not any("tanh-cross-entropy" in name for name in names)


@pytest.mark.parametrize("spec", SPECS, ids=name_of)
def test_backpropagation_is_the_gradient(spec):
    network, x, y = away_from_kinks(spec)
    arguments = (network, x, y, spec.cost, spec.penalty, LAMBDA_N)
    errors = relative_errors(backpropagated(*arguments), differenced(*arguments))
    assert max(errors) <= 1e-6


@pytest.mark.parametrize(
    "spec",
    [spec for spec in SPECS if spec.penalty == "none" and not COSTS[spec.cost].needs_one_class],
    ids=name_of,
)
def test_backpropagation_is_the_gradient_where_several_outputs_are_1(spec):
    arguments = (*away_from_kinks(spec, several_bits), spec.cost)
    assert max(relative_errors(backpropagated(*arguments), differenced(*arguments))) <= 1e-6


@pytest.mark.parametrize("cost", [name for name, cost in COSTS.items() if cost.needs_one_class])
def test_a_cost_that_needs_one_class_is_no_surprise_without_it(cost):
    spec = next(spec for spec in SPECS if spec.cost == cost)
    for drawn, same in ((examples, True), (several_bits, False)):
        network, x, y = away_from_kinks(spec, drawn)
        zs, activations = network.forward(x)
        surprise = -(y * np.log(activations[-1])).sum(axis=1)
        value = COSTS[cost].value(zs[-1], activations[-1], y)
        assert np.allclose(value, surprise) == same


def test_a_wrong_gradient_is_noticed():
    spec = SPECS[0]
    network, x, y = away_from_kinks(spec)
    right = backpropagated(network, x, y, spec.cost)
    wrong = backpropagated(network, x, -y, spec.cost)
    assert max(relative_errors(right, wrong)) > 1e-2
