"""Whole runs of the programs that the mathematics comes from, number for number."""

import json

import numpy as np
import pytest

from nnviz.core import COSTS, PENALTIES, Engine, Network, Spec

CLOSE = {"rtol": 1e-10, "atol": 1e-14}
COST_NAMES = {"QuadraticCost": "quadratic", "CrossEntropyCost": "cross-entropy"}


def read(golden, name):
    return json.loads((golden / f"{name}.json").read_text())


def spec_of(run):
    return Spec(
        sizes=run["sizes"],
        output="sigmoid",
        cost=COST_NAMES[run["cost"]],
        penalty="l2" if run["lambda"] else "none",
        penalty_strength=run["lambda"],
        learning_rate=run["eta"],
        mini_batch_size=len(run["mini_batches"][0]),
        dtype="float64",
    )


def examples_of(run):
    return np.array(run["inputs"]), np.eye(run["sizes"][-1])[run["labels"]]


def by_engine(network, spec, x, y, batches, n):
    engine = Engine(network, spec, n)
    for rows in batches:
        engine.step(x[rows], y[rows])
    return engine.network


def by_network(network, spec, x, y, batches, n):
    pull = spec.learning_rate * spec.penalty_strength / n
    for rows in batches:
        _, nabla = network.backward(x[rows], y[rows], spec.cost)
        weights = [
            (1 - pull) * w - spec.learning_rate * g
            for w, g in zip(network.weights, nabla.weights, strict=True)
        ]
        biases = [
            b - spec.learning_rate * g for b, g in zip(network.biases, nabla.biases, strict=True)
        ]
        network = Network(
            weights,
            biases if spec.use_biases else network.biases,
            activation=network.activation,
            output=network.output,
        )
    return network


WAYS = pytest.mark.parametrize("way", [by_engine, by_network])
RUNS = pytest.mark.parametrize("name", ["quadratic", "cross-entropy-l2"])


@RUNS
@WAYS
def test_a_whole_run_of_network2(golden, name, way):
    run = read(golden, name)
    spec, (x, y) = spec_of(run), examples_of(run)
    network = Network(run["initial"]["weights"], run["initial"]["biases"])
    per_epoch = len(run["mini_batches"]) // len(run["epochs"])
    for number, figures in enumerate(run["epochs"]):
        batches = run["mini_batches"][number * per_epoch : (number + 1) * per_epoch]
        network = way(network, spec, x, y, batches, run["n"])
        zs, activations = network.forward(x)
        cost = COSTS[spec.cost].value(zs[-1], activations[-1], y).mean()
        penalty = run["lambda"] / run["n"] * sum(map(PENALTIES["l2"].value, network.weights))
        assert cost == pytest.approx(figures["training_cost"], rel=1e-10)
        assert cost + penalty == pytest.approx(figures["training_cost_with_penalty"], rel=1e-10)
        right = (activations[-1].argmax(axis=1) == run["labels"]).sum()
        assert right == figures["training_accuracy"]
    for mine, theirs in zip(network.weights, run["final"]["weights"], strict=True):
        np.testing.assert_allclose(mine, theirs, **CLOSE)
    for mine, theirs in zip(network.biases, run["final"]["biases"], strict=True):
        np.testing.assert_allclose(mine, theirs, **CLOSE)


@RUNS
def test_the_gradient_of_one_example(golden, name):
    run = read(golden, name)
    x, y = examples_of(run)
    network = Network(run["initial"]["weights"], run["initial"]["biases"])
    _, nabla = network.backward(x[0], y[0], COST_NAMES[run["cost"]])
    theirs = run["gradient_of_example_0_at_start"]
    for mine, other in zip(nabla.weights, theirs["weights"], strict=True):
        np.testing.assert_allclose(mine, other, **CLOSE)
    for mine, other in zip(nabla.biases, theirs["biases"], strict=True):
        np.testing.assert_allclose(mine, other, **CLOSE)


@pytest.mark.parametrize("name", ["single-neuron", "three-layer"])
def test_small_programs_without_biases(golden, name):
    """Their gradient is summed over the four examples, so η = 4 averages to the same step."""
    run = read(golden, name)
    initial, final = run["initial_weights"], run["final_weights"]
    if name == "single-neuron":
        initial, final = [initial], [final]
    x, y = np.array(run["inputs"], float), np.array(run["targets"], float)
    weights = [np.array(w) for w in initial]
    network = Network(weights, [np.zeros(len(w)) for w in weights])
    spec = Spec(
        sizes=network.sizes,
        output="sigmoid",
        cost="quadratic",
        use_biases=False,
        learning_rate=4.0,
        mini_batch_size=4,
        dtype="float64",
    )
    first, whole = [[0, 1, 2, 3]] * 1_000, [[0, 1, 2, 3]] * 10_000
    reference, sooner = (way(network, spec, x, y, first, 4) for way in (by_network, by_engine))
    for mine, theirs in zip(sooner.weights, reference.weights, strict=True):
        np.testing.assert_allclose(mine, theirs, **CLOSE)
    network = by_engine(network, spec, x, y, whole, 4)
    for mine, theirs in zip(network.weights, final, strict=True):
        np.testing.assert_allclose(mine, theirs, **CLOSE)
    answer = network.forward(np.array(run["new_input"], float))[1][-1]
    assert answer.item() == pytest.approx(run["output_for_new_input"], rel=1e-10)
