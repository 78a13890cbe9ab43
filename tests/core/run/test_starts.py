"""Runs that begin with given weights, and twins that begin with the same ones."""

import dataclasses

import numpy as np
import pytest

from nnviz.core import Network, Spec, SpecError, Training, train
from nnviz.core.run.starts import given_start, twin_start
from nnviz.data import of_rows

SPEC = Spec(sizes=(7, 5, 4, 3), output="sigmoid", cost="quadratic", seed=3)
NEURON = Spec(
    data="rows", sizes=(1, 1), output="sigmoid", cost="quadratic", learning_rate=0.15,
    mini_batch_size=1, epochs=300, dtype="float64",
)  # fmt: skip


def a_start(spec):
    """Weights that no seed has drawn."""
    drawn = Network.initial(spec)
    weights, biases = ([each + 1 for each in of] for of in (drawn.weights, drawn.biases))
    return given_start(spec, weights, biases)


def alike(one, other):
    """The layers in which two networks have the same weights and biases."""
    weights = map(np.array_equal, one.weights, other.weights)
    biases = map(np.array_equal, one.biases, other.biases)
    return [layer for layer, both in enumerate(zip(weights, biases, strict=True)) if all(both)]


@pytest.mark.parametrize(
    "start, cost, answer",
    [
        ((0.6, 0.9), "quadratic", 0.0940),
        ((2.0, 2.0), "quadratic", 0.2028),
        ((0.6, 0.9), "cross-entropy", 0.0116),
        ((2.0, 2.0), "cross-entropy", 0.0120),
    ],
)
def test_the_neuron_of_chapter_3_learns_from_the_books_first_weights(start, cost, answer):
    """One row, x = 1 and wanted 0: what it answers after 300 epochs (the book: 0.09 and 0.20)."""
    spec = dataclasses.replace(NEURON, cost=cost)
    w, b = start
    *_, last = train(spec, of_rows([[1.0]], [0]), given_start(spec, [[[w]]], [[b]]))
    found = float(last.network.forward(np.array([1.0]))[1][-1][0])
    assert found == pytest.approx(answer, abs=6e-5)


def test_given_numbers_become_the_network_of_the_design():
    spec = dataclasses.replace(SPEC, activation=("tanh", "relu"))
    drawn = Network.initial(spec)
    network = given_start(spec, [w.tolist() for w in drawn.weights])
    assert (network.activations, network.sizes) == (("tanh", "relu", "sigmoid"), spec.sizes)
    assert all(map(np.array_equal, network.weights, drawn.weights))
    assert not any(b.any() for b in network.biases)


@pytest.mark.parametrize(
    "field, weights, biases, settings",
    [
        ("sizes", [[[1.0, 2.0]]], [], {}),
        ("sizes", [[[1.0]]], [[1.0, 2.0]], {}),
        ("sizes", [[[1.0]], [[1.0]]], [], {}),
        ("sizes", [[["one"]]], [], {}),
        ("sizes", [[[1.0], [1.0, 2.0]]], [], {}),
        ("sizes", [], [], {}),
        ("sizes", [[[float("nan")]]], [], {}),
        ("sizes", [[[1e31]]], [], {}),
        ("use_biases", [[[1.0]]], [[1.0]], {"use_biases": False}),
    ],
)
def test_numbers_that_are_not_the_designs_are_refused(field, weights, biases, settings):
    with pytest.raises(SpecError) as error:
        given_start(dataclasses.replace(NEURON, **settings), weights, biases)
    assert error.value.field == field


@pytest.mark.parametrize(
    "change",
    [
        {"activation": "tanh"}, {"output": "tanh"}, {"learning_rate": 2.0}, {"momentum": 0.5},
        {"cost": "cross-entropy"}, {"penalty": "l2", "penalty_strength": 1.0}, {"dropout": 0.5},
        {"mini_batch_size": 1}, {"train_size": 5}, {"schedule": "halving"}, {"epochs": 1},
        {"data_size": 20}, {"noise": 0.1}, {"stop_patience": 3}, {"fresh_digits": False},
    ],
    ids=lambda change: next(iter(change)),
)  # fmt: skip
def test_twins_begin_alike_whatever_differs(change):
    other = dataclasses.replace(SPEC, **change)
    assert twin_start(None, other) is None
    assert alike(Network.initial(SPEC), Network.initial(other)) == [0, 1, 2]
    start = a_start(SPEC)
    twin = twin_start(start, other)
    assert alike(start, twin) == [0, 1, 2] and twin.activations == other.activations


@pytest.mark.parametrize(
    "sizes, drawn, kept",
    [
        ((7, 5, 4, 2, 3), [0, 1], [0, 1]),
        ((7, 5, 3), [0], [0]),
        ((7, 6, 4, 3), [], [2]),
        ((6, 5, 4, 3), [], [1, 2]),
    ],
)
def test_layers_of_the_same_shape_begin_alike(sizes, drawn, kept):
    other = dataclasses.replace(SPEC, sizes=sizes)
    assert alike(Network.initial(SPEC), Network.initial(other)) == drawn
    assert alike(a_start(SPEC), twin_start(a_start(SPEC), other)) == kept


def test_where_no_shape_agrees_the_seed_draws_all():
    assert twin_start(a_start(SPEC), dataclasses.replace(SPEC, sizes=(6, 3))) is None


def test_large_weights_are_the_scaled_ones_by_the_root_of_n():
    scaled, large = (
        Network.initial(dataclasses.replace(SPEC, initializer=name, dtype="float64"))
        for name in ("scaled", "large")
    )
    for one, other, n in zip(scaled.weights, large.weights, SPEC.sizes, strict=False):
        np.testing.assert_allclose(other, np.sqrt(n) * one, rtol=1e-15)
    assert all(map(np.array_equal, scaled.biases, large.biases))


def test_a_twin_without_biases_has_none():
    twin = twin_start(a_start(SPEC), dataclasses.replace(SPEC, use_biases=False))
    assert not any(b.any() for b in twin.biases)
    assert all(map(np.array_equal, twin.weights, a_start(SPEC).weights))


def test_twins_take_the_same_examples_in_the_same_order():
    data = of_rows(np.eye(7), np.arange(7) % 3)
    other = dataclasses.replace(SPEC, activation="tanh", learning_rate=0.5)
    orders = []
    for spec in (SPEC, other):
        training = Training(spec, data, twin_start(a_start(SPEC), spec))
        training.hold_example()
        orders.append([training.snapshot().held.row, training.snapshot().held.of])
    assert orders[0] == orders[1]
