"""Measures of weights, layers and answers, reckoned anew another way."""

import dataclasses

import numpy as np
import pytest

from nnviz.core import Network
from nnviz.core.insight.learning_speed import learning_speed
from nnviz.lessons.measures.table import MEASURES
from tests.lessons.measures.pictures import SIDE, right, run_of


@pytest.fixture(scope="module")
def run():
    return run_of()


@pytest.fixture(scope="module")
def rectified():
    return run_of(activation="relu", initializer="rectified", learning_rate=0.1)


def reckoned(name, run, **arguments):
    return MEASURES[name].reckon(run, **arguments)


def test_every_measure_gives_a_number_or_none(run):
    needed = {"epoch": 2, "level": 50, "other": "cost", "inputs": [0.5] * 16}
    for name, measure in MEASURES.items():
        arguments = {n: needed[n] for n, p in measure.parameters.items() if p.is_needed}
        found = measure.reckon(run, **arguments)
        assert found is None or np.isfinite(found), name
        assert measure.help.endswith("."), name


def test_flat_and_spread_of_the_weighted_inputs(run):
    x = run.dataset.validation.inputs
    zs, activations = run.start.forward(x)
    slopes = 1 - activations[1] ** 2
    assert reckoned("flat", run, when="start") == pytest.approx(100 * (slopes < 0.05).mean())
    stuck = 100 * (slopes.mean(axis=0) < 0.05).mean()
    assert reckoned("stuck", run, when="start") == pytest.approx(stuck)
    assert reckoned("z_spread", run, layer=2) == pytest.approx(zs[1].std(), rel=1e-5)
    assert reckoned("z_spread", run, layer=-1) == pytest.approx(zs[2].std(), rel=1e-5)


def test_neurons_that_never_say_anything_are_dead(run, rectified):
    _, activations = rectified.network.forward(rectified.dataset.validation.inputs)
    expected = 100 * (activations[2].max(axis=0) == 0).mean()
    assert reckoned("dead", rectified, layer=2) == pytest.approx(expected)
    assert reckoned("dead", run) == 0


def test_speeds_at_the_start_after_an_epoch_and_at_the_end(run):
    part = run.dataset.epoch(1, 60)
    start = learning_speed(run.start, run.spec, part)
    end = learning_speed(run.network, run.spec, part)
    assert reckoned("speed", run, layer=2) == pytest.approx(start[1])
    assert reckoned("speed", run, layer=-1, epoch=-1) == pytest.approx(end[2])
    after = [record.learning_speed for record in run.history]
    assert reckoned("speed", run, epoch=3) == pytest.approx(after[2][0])
    assert reckoned("speed_ratio", run) == pytest.approx(start[1] / start[0])
    assert reckoned("speed_drop", run, epoch=3) == pytest.approx(start[0] / after[2][0])
    ratios = [speeds[1] / speeds[0] for speeds in after]
    assert reckoned("speed_ratio_median", run) == pytest.approx(np.median(ratios))


def test_weights_speeds_are_those_of_all_a_layers_weights(run):
    part = run.dataset.epoch(1, 60)
    _, gradients = run.start.backward(part.inputs, run.spec.encode(part.targets), run.spec.cost)
    expected = np.linalg.norm(gradients.weights[1])
    assert reckoned("speed", run, layer=2, of_weights=True) == pytest.approx(expected, rel=1e-4)


def test_bars_on_neurons(run):
    part = run.dataset.epoch(1, 60)
    deltas, _ = run.start.backward(part.inputs, run.spec.encode(part.targets), run.spec.cost)
    means = [np.abs(delta.mean(axis=0)).mean() for delta in deltas]
    assert reckoned("neuron_speed_ratio", run) == pytest.approx(means[1] / means[0], rel=1e-4)


def test_weights(run):
    weights, start = run.network.weights[1], run.start.weights[1]
    small = reckoned("small_weights", run, layer=2, limit=0.3)
    assert small == pytest.approx(100 * (abs(weights) < 0.3).mean())
    ranges = [max(column) - min(column) for column in weights.T.tolist()]
    assert reckoned("spread", run, layer=2) == pytest.approx(max(ranges))
    assert reckoned("moved", run, layer=2) == pytest.approx(abs(weights - start).max())
    equal = Network(
        [np.full_like(w, 0.5) for w in run.start.weights],
        run.start.biases,
        activation="tanh",
        output="softmax",
    )
    snapshot = dataclasses.replace(run.snapshot, network=equal)
    assert reckoned("spread", dataclasses.replace(run, snapshot=snapshot)) == 0


@pytest.mark.parametrize("activation", ["sigmoid", "tanh"])
def test_backpropagation_agrees_with_slopes_that_are_measured(activation):
    run = run_of(activation=activation, dtype="float64", epochs=1)
    assert reckoned("gradient_error", run) < 1e-6


def test_answers(run):
    validation, test = run.dataset.validation, run.dataset.test
    assert reckoned("test_accuracy", run) == pytest.approx(right(run.network, test))
    output = run.network.forward(validation.inputs[0])[1][-1]
    given = validation.inputs[0].tolist()
    assert reckoned("answer", run, inputs=given, neuron=2) == pytest.approx(output[1])
    said = run.network.forward(validation.inputs)[1][-1].argmax(axis=1)
    counts = np.bincount(said, minlength=3)
    assert reckoned("never_answered", run) == (counts == 0).sum()
    seldom = 100 * np.sort(counts)[1] / len(said) + 1e-6
    wanted = (100 * counts / len(said) <= seldom).sum()
    assert reckoned("never_answered", run, share=seldom) == wanted
    assert reckoned("most_answered", run) == pytest.approx(100 * counts.max() / len(said))


def test_pictures_that_are_moved(run):
    part = run.dataset.validation
    images = part.inputs.reshape(-1, SIDE, SIDE)
    moved = np.concatenate([images[:, -1:], images[:, :-1]], axis=1).reshape(len(part), -1)
    assert reckoned("shifted", run, down=1) == pytest.approx(right(run.network, part, moved))
    assert reckoned("shifted", run) == pytest.approx(right(run.network, part))


def test_lesions_cost_what_a_network_without_the_neuron_loses(run):
    part, drops = run.dataset.validation, []
    for neuron in range(5):
        weights = [w.copy() for w in run.network.weights]
        weights[2][:, neuron] = 0
        less = Network(weights, run.network.biases, activation="tanh", output="softmax")
        drops.append(right(run.network, part) - right(less, part))
    for which, expected in (("least", min), ("median", np.median), ("most", max)):
        found = reckoned("lesion", run, layer=2, which=which)
        assert found == pytest.approx(expected(drops)), which


def test_thinned_networks_vote(run):
    whole = right(run.network, run.dataset.validation)
    assert whole > 80
    assert reckoned("thinned", run, share=0.0) == pytest.approx(whole)
    assert reckoned("thinned", run, share=0.5, votes=30) > reckoned("thinned", run, share=0.9)


def test_baselines_know_no_network(run):
    train, held_out = run.dataset.train, run.dataset.validation
    centres = [train.inputs[train.labels == c].mean(axis=0) for c in range(3)]
    nearest = [min(range(3), key=lambda c: np.sum((x - centres[c]) ** 2)) for x in held_out.inputs]
    expected = 100 * np.mean(nearest == held_out.labels)
    assert reckoned("mean_picture", run) == pytest.approx(expected)
    dark = [centre.mean() for centre in centres]
    guessed = [min(range(3), key=lambda c: abs(x.mean() - dark[c])) for x in held_out.inputs]
    assert reckoned("darkness", run) == pytest.approx(100 * np.mean(guessed == held_out.labels))
