"""Measures of an epoch's figures, on curves that are written down."""

import dataclasses

import numpy as np
import pytest

from nnviz.core import EpochRecord, Snapshot, Spec
from nnviz.core.sentence import Sentence
from nnviz.lessons.measures.curves import FIGURES
from nnviz.lessons.measures.table import MEASURES
from nnviz.lessons.runs import Run
from tests.lessons.measures.pictures import run_of

ACCURACY = [0.2, 0.6, 0.8, 0.7]
COST = [2.0, 1.0, 1.5, 3.0]
TRAINING = [0.3, 0.7, 0.9, 1.0]


def record(epoch):
    at = epoch - 1
    return EpochRecord(
        epoch=epoch,
        training_cost=4.0 - epoch,
        training_accuracy=TRAINING[at],
        validation_cost=COST[at],
        validation_accuracy=ACCURACY[at],
        validation_squared_error=0.5 * epoch**2,
        test_accuracy=ACCURACY[at] / 2,
    )


def run_with(**values):
    """A run with these curves."""
    snapshot = Snapshot.initial(Spec(sizes=(4, 3, 2)))
    history = tuple(record(epoch) for epoch in (1, 2, 3, 4))
    snapshot = dataclasses.replace(snapshot, history=history, epoch=4, **values)
    return Run(snapshot=snapshot, dataset=None, start=snapshot.network)


CASES = [
    ("first", {}, 20),
    ("last", {}, 70),
    ("mean_of_last", {}, 57.5),
    ("mean_of_last", {"figure": "training_cost"}, 1.5),
    ("best", {}, 80),
    ("best", {"figure": "cost"}, 1),
    ("at", {"epoch": 2}, 60),
    ("at", {"epoch": 9}, None),
    ("at", {"epoch": 2, "figure": "distance"}, 2),
    ("error_rate", {}, 30),
    ("gap", {}, 30),
    ("gap", {"figure": "cost"}, -3),
    ("gained", {}, 50),
    ("last_over_best", {}, 3),
    ("when_best", {"other": "cost"}, 60),
    ("since_best", {"other": "cost"}, 10),
    ("falling", {}, 100 / 3),
    ("falling", {"figure": "training_cost"}, 100),
    ("epoch_of_best", {}, 3),
    ("epoch_of_best", {"figure": "cost"}, 2),
    ("epoch_reached", {"level": 60}, 2),
    ("epoch_reached", {"level": 1.6, "figure": "cost"}, 2),
    ("epoch_reached", {"level": 81}, None),
    ("epoch_turned", {}, 2),
    ("epoch_turned", {"by": 2.5}, None),
    ("steepest_epoch", {}, 4),
    ("epochs", {}, 4),
    ("learning_rate", {}, 0.25),
    ("solved", {}, 0),
    ("diverged", {}, 0),
    ("last", {"figure": "deviation"}, None),
]


@pytest.mark.parametrize(("name", "arguments", "expected"), CASES)
def test_a_measure_of_curves(name, arguments, expected):
    found = MEASURES[name].reckon(run_with(), **arguments)
    assert found == (None if expected is None else pytest.approx(expected))


def test_a_run_without_epochs_has_none_of_the_figures():
    empty = run_with()
    empty = dataclasses.replace(empty, snapshot=dataclasses.replace(empty.snapshot, history=()))
    for name, arguments, _ in CASES:
        if "figure" in MEASURES[name].parameters:
            assert MEASURES[name].reckon(empty, **arguments) is None, name


def test_where_the_test_part_is_measured_the_figures_are_its():
    run = run_with()
    spec = dataclasses.replace(run.spec, measured="test")
    run = dataclasses.replace(run, snapshot=dataclasses.replace(run.snapshot, spec=spec))
    assert MEASURES["last"].reckon(run) == pytest.approx(35)
    assert MEASURES["last"].reckon(run, figure="training_accuracy") == 100


def test_who_ended_by_itself_is_solved_and_who_failed_has_diverged():
    assert MEASURES["solved"].reckon(run_with(ended=Sentence("Done."))) == 100
    failed = dataclasses.replace(run_with(), failure=Sentence("Diverged."))
    assert MEASURES["diverged"].reckon(failed) == 100


def test_every_figure_is_one_that_a_run_can_have():
    run, last = run_of(epochs=1), MEASURES["last"].reckon
    there = {figure: last(run, figure=figure) for figure in FIGURES}
    missing = {figure for figure, value in there.items() if value is None}
    assert missing == {"deviation", "training_deviation"}, "classes have none"
    assert np.isfinite([value for value in there.values() if value is not None]).all()
