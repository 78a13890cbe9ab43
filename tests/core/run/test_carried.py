"""A training that is carried elsewhere in the middle: as if it had stayed."""

import copy
import dataclasses
from functools import cache

import numpy as np
import pytest

from nnviz.core import Spec
from nnviz.core.run.planned import PlannedTraining
from nnviz.data import load_dataset

PLAIN = Spec(data="spiral", sizes=(2, 6, 1), output="sigmoid", cost="quadratic", epochs=3)
PLAIN = dataclasses.replace(PLAIN, data_size=24, mini_batch_size=5, initializer="large")
ALL = dataclasses.replace(
    PLAIN,
    sizes=(2, 6, 5, 1),
    activation=("tanh", "relu"),
    cost="cross-entropy",
    penalty="l1",
    penalty_strength=0.1,
    momentum=0.9,
    dropout=(0.2, 0.3),
    schedule="halving",
    schedule_patience=1,
    restore_best=True,
    monitor=("training-cost", "validation-cost", "validation-accuracy", "learning-speed"),
)
DESIGNS = {
    "plain": PLAIN,
    "all": ALL,
    "exact": dataclasses.replace(ALL, dtype="float64", use_biases=False),
    "wild": dataclasses.replace(PLAIN, learning_rate=1e6, activation="linear", output="linear"),
}
PLAN = {2: {"learning_rate": 0.1}}


def begun(spec):
    return PlannedTraining(spec, load_dataset(spec.data), None, PLAN)


def carried(training):
    """What arrives elsewhere."""
    there = copy.deepcopy(training)
    there.take_up(load_dataset(training.spec.data))
    return there


def ended(training):
    for _ in training.steps():
        pass
    return training.snapshot()


def assert_same(one, other):
    for a, b in zip(
        (*one.network.weights, *one.network.biases),
        (*other.network.weights, *other.network.biases),
        strict=True,
    ):
        np.testing.assert_array_equal(a, b)
    for name in ("step", "epoch", "goal", "images", "history", "changes", "best", "restored"):
        assert getattr(one, name) == getattr(other, name), name
    for name in ("speeds", "mini_batches"):
        for a, b in zip(
            vars(getattr(one, name)).values(), vars(getattr(other, name)).values(), strict=True
        ):
            np.testing.assert_array_equal(a, b)
    assert [c[:4] for c in one.checkpoints] == [c[:4] for c in other.checkpoints]
    assert str(one.ended) == str(other.ended)


@cache
def stayed(name):
    """The end of one that was never carried."""
    return ended(begun(DESIGNS[name]))


@pytest.mark.long
@pytest.mark.parametrize("name", DESIGNS)
@pytest.mark.parametrize("left_at", [0, 1, 5, 6, 12, 1_000])
def test_it_goes_on_to_the_bit(name, left_at):
    spec = DESIGNS[name]
    with np.errstate(all="ignore"):
        training = begun(spec)
        for count, _ in enumerate(training.steps()):
            if count == left_at:
                break
        there = carried(training)
        assert_same(there.snapshot(), training.snapshot())
        assert_same(ended(there), stayed(name))


@pytest.mark.long
@pytest.mark.parametrize("name", DESIGNS)
@pytest.mark.parametrize("left_at", [0, 1, 5, 6, 12, 1_000])
def test_it_rests_and_goes_on_to_the_bit(name, left_at):
    """It lets go of what mini-batches are made in, which may be far more than it knows."""
    with np.errstate(all="ignore"):
        training = begun(DESIGNS[name])
        for count, _ in enumerate(training.steps()):
            if count == left_at:
                break
        before = training.snapshot()
        training.rest()
        assert training._made is None or training._made._made is None
        assert_same(training.snapshot(), before)
        assert_same(ended(training), stayed(name))


def test_it_takes_what_was_asked_for_with_it():
    training = begun(PLAIN)
    training.change(dataclasses.replace(PLAIN, learning_rate=0.7))
    there = carried(training)
    next(there.steps())
    assert there.spec.learning_rate == 0.7
    assert [change.field for change in there.snapshot().changes] == ["learning_rate"]


def test_it_leaves_the_data_behind():
    training = begun(PLAIN)
    next(training.steps())
    training.change_data(load_dataset("moons"))
    there = copy.deepcopy(training)
    assert there.dataset is None and there.changes.data is None


def test_what_keeps_out_denormals_still_does():
    training = begun(ALL)
    next(training.steps())
    training._made._keep_out_denormals()
    assert carried(training)._made._layers[0].keeps_out_denormals
