"""Without some neurons a network is what numpy says it is, and it comes to no harm itself."""

import numpy as np
import pytest

from nnviz.core import ACTIVATIONS, Network, Spec
from nnviz.core.insight.lesion_trials import Trials
from nnviz.core.insight.lesions import (
    HiddenNeuron,
    by_outgoing_weights,
    hidden_neurons,
    switched_off,
)
from nnviz.core.insight.thinning import halves, thinned
from nnviz.data import load_for
from nnviz.data.dataset import Part
from tests.core.insight.test_answers import digits, run
from tests.core.measured import measure

SPEC = Spec(sizes=(784, 12, 9, 10), output="softmax", cost="log-likelihood")
NETWORK = Network.initial(SPEC)
EXAMPLES = digits(1200)
OFF = {HiddenNeuron(0, 3), HiddenNeuron(1, 0), HiddenNeuron(1, 8)}


def by_numpy(network, x, off):
    """Layer by layer, every silent activation made 0, 500 examples at a time as nnviz does."""
    blocks = []
    for start in range(0, len(x), 500):
        a = x[start : start + 500]
        for layer, (w, b) in enumerate(zip(network.weights, network.biases, strict=True)):
            a = ACTIVATIONS[network.activations[layer]](a @ w.T + b)
            a[:, [neuron.unit for neuron in off if neuron.layer == layer]] = 0
        blocks.append(a)
    return np.concatenate(blocks)


def trials(network=NETWORK, spec=SPEC, examples=EXAMPLES):
    made = Trials(network, spec, examples)
    run(made.preparing())
    return made


def test_a_neuron_that_is_off_is_heard_by_nobody():
    x = EXAMPLES.inputs
    found = np.concatenate(
        [switched_off(NETWORK, OFF).forward(x[at : at + 500])[1][-1] for at in (0, 500, 1000)]
    )
    np.testing.assert_array_equal(found, by_numpy(NETWORK, x, OFF))


def test_nothing_in_the_trained_network_changes():
    before = [w.copy() for w in NETWORK.weights]
    switched_off(NETWORK, OFF)
    run(trials().each())
    for kept, now in zip(before, NETWORK.weights, strict=True):
        np.testing.assert_array_equal(kept, now)
    assert switched_off(NETWORK, ()) is NETWORK


@pytest.mark.parametrize("off", [set(), OFF, {HiddenNeuron(1, 4)}, set(hidden_neurons(NETWORK))])
def test_accuracies_equal_numpys_own_to_the_last_digit(off):
    outcome = run(trials().without(off))[0]
    right = by_numpy(NETWORK, EXAMPLES.inputs, off).argmax(axis=1) == EXAMPLES.labels
    assert outcome.accuracy() == right.mean()
    assert outcome.accuracy() == measure(switched_off(NETWORK, off), SPEC, EXAMPLES).accuracy
    for label in range(10):
        of_label = EXAMPLES.labels == label
        assert outcome.accuracy(label) == right[of_label].sum() / of_label.sum()


def test_each_neuron_in_turn_is_tried_alone():
    made = trials()
    steps = made.each()
    for _ in range(20):
        next(steps)
    half = dict(made.found)  # and then it is left
    run(made.each())
    found = made.found
    assert all(found[neuron] is outcome for neuron, outcome in half.items()) and 0 < len(half) < 21
    assert list(found) == hidden_neurons(NETWORK) and made.each_size == len(EXAMPLES)
    for neuron in (HiddenNeuron(0, 5), HiddenNeuron(1, 2)):
        right = by_numpy(NETWORK, EXAMPLES.inputs, {neuron}).argmax(axis=1) == EXAMPLES.labels
        assert found[neuron].accuracy() == right.mean()


@pytest.mark.parametrize(
    ("data", "sizes", "output", "cost"),
    [
        ("xor", (2, 3, 1), "sigmoid", "quadratic"),
        ("half-adder", (2, 3, 2), "sigmoid", "cross-entropy"),
        ("moons", (2, 4, 1), "tanh", "quadratic"),
        ("sine", (1, 5, 1), "linear", "quadratic"),
    ],
)
def test_every_kind_of_problem_is_judged_in_its_own_terms(data, sizes, output, cost):
    spec = Spec(sizes=sizes, data=data, output=output, cost=cost)
    network, part = Network.initial(spec), load_for(spec).train
    off = {HiddenNeuron(0, 1)}
    outcome = run(trials(network, spec, part).without(off))[0]
    score = measure(switched_off(network, off), spec, part)
    assert outcome.accuracy() == score.accuracy
    if score.deviation is not None:
        assert outcome.accuracy(0) is None
        assert outcome.error == pytest.approx(score.deviation, rel=1e-6)


def test_thinned_networks_vote_by_the_mean_of_what_they_answer():
    networks = [thinned(NETWORK, masks) for masks in halves(SPEC, 3, 1)]
    vote = run(trials().voting(networks))[0]
    answers = [n.forward(EXAMPLES.inputs[:500])[1][-1] for n in networks]
    few = run(trials(examples=EXAMPLES[:500]).voting(networks))[0]
    labels = EXAMPLES.labels[:500]
    right = [(a.argmax(axis=1) == labels).mean() for a in (*answers, sum(answers) / 3)]
    assert [one.accuracy() for one in (*few.alone, few.together)] == right
    for network, alone in zip(networks, vote.alone, strict=True):
        assert alone.accuracy() == measure(network, SPEC, EXAMPLES).accuracy


def test_of_a_network_too_large_for_every_neuron_fewer_examples_are_tried_or_none():
    def many(hidden, n=50_000):
        spec = Spec(sizes=(4, hidden, 10))
        part = Part.of_classes(np.zeros((n, 4), np.uint8), np.zeros(n, np.int64), 10)
        return Trials(Network.initial(spec), spec, part)

    assert len(many(100)) == many(100).each_size == 50_000
    assert len(many(400)) == 50_000 > many(400).each_size > 3000
    assert len(many(10_000)) == 2000 and many(10_000).each_size == 0


def test_the_strongest_are_those_with_the_longest_outgoing_weights():
    first, second = np.array([[3.0], [0], [4]]), np.array([[1.0, 9, 3], [1, 0, 4]])
    network = Network([first, second], [np.zeros(3), np.zeros(2)], output="softmax")
    assert [neuron.unit for neuron in by_outgoing_weights(network)] == [1, 2, 0]
    assert by_outgoing_weights(Network([first], [np.zeros(3)])) == []


def test_a_network_that_went_wild_is_counted_without_a_warning():
    weights = [np.full((2, 2), np.inf), np.full((2, 2), 1.0)]
    network = Network(weights, [np.zeros(2), np.zeros(2)], activation="relu", output="softmax")
    spec = Spec(sizes=(2, 2, 2), output="softmax", cost="log-likelihood", activation="relu")
    part = Part.of_classes(np.ones((3, 2), np.float32), np.array([0, 1, 1]), 2)
    outcome = run(trials(network, spec, part).without({HiddenNeuron(0, 0)}))[0]
    assert outcome.accuracy() is not None
