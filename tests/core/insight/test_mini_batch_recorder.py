import dataclasses
from itertools import islice

import numpy as np
import pytest

from nnviz.core import Spec, Training
from nnviz.core.insight.mini_batch_recorder import MOST
from nnviz.data import load_for
from tests.core.run.test_training import blobs

DESIGNS = {
    "one output": Spec(
        data="moons", data_size=60, sizes=(2, 4, 1), output="sigmoid", cost="cross-entropy"
    ),
    "tanh": Spec(data="circle", data_size=60, sizes=(2, 4, 1), output="tanh", cost="quadratic"),
    "softmax": Spec(sizes=(2, 4, 3), output="softmax", cost="log-likelihood"),
    "several bits": Spec(data="half-adder", sizes=(2, 4, 2), output="sigmoid", cost="quadratic"),
    "values": Spec(data="sine", sizes=(1, 5, 1), output="linear", cost="quadratic"),
}


def trained(spec, snapshots_every=None):
    """A training that has come to its end; its snapshots are asked for now and then."""
    training = Training(spec, blobs() if spec.sizes[-1] == 3 else load_for(spec))
    for number, _ in enumerate(training.steps()):
        if snapshots_every and number % snapshots_every == 0:
            training.snapshot()
    return training


@pytest.mark.parametrize("name", DESIGNS)
def test_a_mini_batch_of_all_examples_had_the_figures_of_the_epoch_before(name):
    """It is measured before the step that it leads to."""
    spec = dataclasses.replace(DESIGNS[name], mini_batch_size=10_000, epochs=6, dtype="float64")
    snapshot = trained(spec).snapshot()
    found = snapshot.mini_batches
    assert found.steps.tolist() == [1, 2, 3, 4, 5, 6]
    costs = [record.training_cost for record in snapshot.history[:-1]]
    assert found.cost[1:] == pytest.approx(costs)
    if name == "values":
        assert found.accuracy is None
    else:
        shares = [record.training_accuracy for record in snapshot.history[:-1]]
        assert found.accuracy[1:].tolist() == pytest.approx(shares)


SMALL = dataclasses.replace(DESIGNS["one output"], mini_batch_size=7, epochs=100)


def test_of_a_long_run_there_are_a_few_evenly_spaced():
    steps = trained(SMALL).snapshot().mini_batches.steps
    assert MOST // 2 <= len(steps) <= MOST
    assert len(set(np.diff(steps))) == 1


def test_what_is_kept_does_not_depend_on_who_looks():
    alone, watched = trained(SMALL), trained(SMALL, snapshots_every=3)
    one, other = (training.snapshot().mini_batches for training in (alone, watched))
    assert one.steps.tolist() == other.steps.tolist()
    assert one.cost.tolist() == other.cost.tolist()


def test_the_newest_mini_batch_is_always_there():
    training = Training(SMALL, load_for(SMALL))
    steps = training.steps()
    for _ in islice(steps, 300):
        snapshot = training.snapshot()
        if training.is_between_mini_batches and snapshot.epochs % 1:
            assert snapshot.mini_batches.steps[-1] == snapshot.step
    assert snapshot.step > MOST


def test_figures_that_are_no_numbers_are_left_out():
    wild = dataclasses.replace(DESIGNS["values"], learning_rate=1e4, activation="linear")
    found = trained(wild).snapshot().mini_batches
    assert len(found.steps) and np.isfinite(found.cost).all()


def test_only_those_of_a_moment_ago():
    found = trained(SMALL).snapshot().mini_batches.until(100)
    assert 0 < found.steps[-1] <= 100
    assert len(found.steps) == len(found.cost) == len(found.accuracy)
