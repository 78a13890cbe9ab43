"""A penalty is to blame where the same run does clearly better without it, and nowhere else."""

import copy
import dataclasses
import itertools
from itertools import chain

import numpy as np
import pytest

from nnviz.core import Spec, Training
from nnviz.core.metrics import explained
from nnviz.core.run.held_back import held_back
from nnviz.core.run.planned import PlannedTraining
from nnviz.core.run.standstill import POOR
from nnviz.core.run.without_penalty import trying
from nnviz.data import load_for
from nnviz.data.designs import chapter_1, fitting, usual_design
from tests.core.run.test_standstill import DIGITS, NAMES, RUINED
from tests.core.run.test_standstill import of as usual_run

SHORT = {
    "xor": {"epochs": 250},
    "half-adder": {"epochs": 200},
    "iris": {"epochs": 40},
    "penguins": {"epochs": 20},
    "circle": {"epochs": 20},
    "moons": {"epochs": 20},
    "checkerboard": {"epochs": 8, "data_size": 1000, "sizes": (2, 12, 1)},
    "sine": {"epochs": 20},
    "diabetes": {"epochs": 40},
    "handwriting": {"epochs": 3, "train_size": 500, "sizes": (784, 10), "fresh_digits": False},
}
UNLEARNABLE = {"xor": (2, 1), "half-adder": (2, 2), "circle": (2, 1), "checkerboard": (2, 1)}
"""Without a hidden layer: no penalty is to blame there."""


def of(name, **changes):
    usual = dataclasses.replace(usual_design(name), **SHORT[name])
    dataset = load_for(usual)
    usual = usual if dataset.table is None else fitting(usual, dataset)
    return dataclasses.replace(usual, **{**SHORT[name], **changes}), dataset


def ended(spec, dataset, *, tried=True):
    training = Training(spec, dataset)
    for _ in chain(training.steps(), trying(training) if tried else ()):
        pass
    return training


def figures(training, dataset):
    """How much of what there is to learn it has, and its cost; None of one that failed."""
    if training.failure is not None:
        return None
    newest = training.record
    share = newest.training_accuracy
    if share is None:
        targets = dataset.epoch(1, training.n_train).targets
        share = explained(newest.training_squared_error, targets)
    return share, newest.training_cost


@pytest.mark.parametrize("penalty", ["l1", "l2"])
@pytest.mark.parametrize("name", SHORT)
def test_it_is_named_where_a_run_without_it_does_better_and_only_there(name, penalty):
    spec, dataset = of(name, penalty=penalty)
    share, cost = figures(ended(dataclasses.replace(spec, penalty="none"), dataset), dataset)
    named = poor = 0
    for strength in (1e-6, 0.01, 0.3, 10.0, 300.0, 5000.0):
        spec = dataclasses.replace(spec, penalty_strength=strength)
        training = ended(spec, dataset)
        if training.failure is not None:
            continue  # it is told of that
        told, (is_right, its_cost) = held_back(training.snapshot()), figures(training, dataset)
        named += told
        if told:
            assert strength > 0.01 and share >= is_right and cost <= 0.95 * its_cost, strength
            assert share - is_right > 0.04 or cost <= 0.75 * its_cost, strength
        elif is_right <= 0.5:
            poor += 1
            assert share < is_right + 0.1 or cost > 0.95 * its_cost, strength
    assert named >= 1


@pytest.mark.parametrize("name", UNLEARNABLE)
@pytest.mark.parametrize("initializer", ["scaled", "large"])
def test_it_never_is_of_what_cannot_be_learnt(name, initializer):
    changes = {"sizes": UNLEARNABLE[name], "initializer": initializer, "output": "sigmoid"}
    spec, dataset = of(name, learning_rate=0.5, **changes)
    spec = dataclasses.replace(spec, epochs=min(spec.epochs, 100))
    for penalty, strength in itertools.product(("l1", "l2"), (1e-6, 0.01)):
        spec = dataclasses.replace(spec, penalty=penalty, penalty_strength=strength)
        assert not held_back(ended(spec, dataset).snapshot())


PENALIZED = [name for name in NAMES if usual_design(name).penalty != "none"]


@pytest.mark.parametrize("name", PENALIZED)
def test_that_of_a_usual_design_never_is(name):
    spec = usual_run(name)
    assert not held_back(ended(spec, load_for(spec)).snapshot())


def test_first_weights_that_are_larger_than_usual_may_become_smaller():
    """Chapter 1's, of 784 inputs: with the book's λ they do."""
    spec = dataclasses.replace(chapter_1(DIGITS), penalty="l2", penalty_strength=5.0)
    spec = dataclasses.replace(spec, train_size=1000, epochs=5)
    assert not held_back(ended(spec, load_for(spec), tried=False).snapshot())


@pytest.mark.parametrize("kind", [kind for kind in RUINED if kind != "handwriting"])
def test_nor_of_what_a_far_too_large_eta_has_ruined_though_its_weights_are_drawn_to_0(kind):
    spec = dataclasses.replace(RUINED[kind][0], penalty="l2", penalty_strength=0.001)
    training = ended(dataclasses.replace(spec, learning_rate=1000.0), load_for(spec))
    assert not held_back(training.snapshot())


def test_where_a_smaller_eta_would_do_with_it_that_is_told_too():
    spec, dataset = of("iris", epochs=100)
    told = ended(dataclasses.replace(spec, learning_rate=1.0), dataset).snapshot().without_penalty
    assert told.is_better and told.is_slow_better
    strong = dataclasses.replace(spec, penalty_strength=300.0)
    told = ended(strong, dataset).snapshot().without_penalty
    assert told.is_better and not told.is_slow_better


def test_a_run_is_left_as_it_was_and_goes_on_as_it_would():
    spec, dataset = of("moons", penalty="l2", penalty_strength=500.0, dropout=0.2, epochs=4)
    tried, other = ended(spec, dataset), ended(spec, dataset, tried=False)
    assert tried.snapshot().without_penalty is not None
    assert other.snapshot().without_penalty is None
    for training in (tried, other):
        training.extend()
        for _ in training.steps():
            pass
    assert tried.snapshot().history == other.snapshot().history
    pairs = zip(tried.snapshot().network.weights, other.snapshot().network.weights, strict=True)
    assert all(np.array_equal(a, b) for a, b in pairs)
    assert tried.snapshot().without_penalty is None, "it was another end"


def test_it_is_known_wherever_the_training_is_taken():
    spec, dataset = of("moons", penalty="l2", penalty_strength=500.0, epochs=4)
    training = ended(spec, dataset)
    told = training.snapshot().without_penalty
    assert copy.deepcopy(training).snapshot().without_penalty == told
    assert not [*trying(training)], "it is known"


@pytest.mark.parametrize(
    "changes", [{"penalty": "none"}, {"penalty_strength": 0.0}, {"penalty_strength": 0.1}]
)
def test_nothing_is_tried_of_a_run_that_has_learnt_or_has_no_penalty(changes):
    spec, dataset = of("moons", **{"penalty": "l2", **changes})
    training = ended(spec, dataset, tried=False)
    assert training.record.training_accuracy > POOR
    assert not [*trying(training)] and training.snapshot().without_penalty is None


def test_nothing_is_tried_before_the_end():
    spec, dataset = of("moons", penalty="l2", penalty_strength=500.0)
    training = Training(spec, dataset)
    for _ in training.steps():
        if training.epoch == 2:
            break
    assert not [*trying(training)]


def test_what_was_changed_on_the_way_is_changed_in_the_trial_too():
    """η 1000 for a while: the same run without a penalty is as bad. λ for a while: it is not."""
    spec, dataset = of("moons", penalty="l2", penalty_strength=0.5, epochs=12)
    for change, is_better in (({"learning_rate": 1e4}, False), ({"penalty_strength": 2e3}, True)):
        there = {2: change, 9: {name: getattr(spec, name) for name in change}}
        training = PlannedTraining(spec, dataset, None, there)
        for _ in chain(training.steps(), trying(training)):
            pass
        if training.failure is None and training.record.training_accuracy <= POOR:
            assert training.snapshot().without_penalty.is_better is is_better, change


def test_a_run_that_takes_long_is_tried_as_far_as_there_is_time(monkeypatch):
    spec, dataset = of("moons", penalty="l2", penalty_strength=500.0)
    monkeypatch.setattr("nnviz.core.run.without_penalty.MOST_WORK", 500 * 25_000)
    assert ended(spec, dataset).snapshot().without_penalty.is_better
    monkeypatch.setattr("nnviz.core.run.without_penalty.MOST_WORK", 25_000)
    training = ended(spec, dataset)
    assert training.snapshot().without_penalty is None, "one mini-batch says nothing"
    assert held_back(training.snapshot()), "but its weights are gone"


def test_its_costs_are_compared_without_the_penalty():
    spec, dataset = of("moons", penalty="l2", penalty_strength=0.5, cost_convention="book")
    training = ended(dataclasses.replace(spec, epochs=2, learning_rate=0.003), dataset)
    assert training.record.training_accuracy <= POOR
    assert not held_back(training.snapshot())


def test_before_it_is_tried_a_small_penalty_is_never_blamed():
    spec = Spec(data="xor", sizes=(2, 1), output="sigmoid", cost="cross-entropy", epochs=300)
    spec = dataclasses.replace(spec, penalty="l2", penalty_strength=1e-6, learning_rate=0.5)
    assert not held_back(ended(spec, load_for(spec), tried=False).snapshot())
