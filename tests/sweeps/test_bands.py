"""Median and range of several seeds."""

from dataclasses import replace

from nnviz.sweeps.bands import FEWEST, seed_range
from nnviz.sweeps.figures import Figure
from tests.sweeps.test_results import BASE, run_of

ACCURACY = Figure("training", "accuracy")


def runs(*ends):
    made = []
    for seed, values in enumerate(ends):
        run = run_of(replace(BASE, seed=seed))
        (record,) = run.history
        records = [
            replace(record, epoch=epoch, training_accuracy=value)
            for epoch, value in enumerate(values, 1)
        ]
        made.append(replace(run, history=tuple(records)))
    return made


def test_least_middle_and_most_of_the_epochs_that_all_have():
    found = seed_range(ACCURACY, runs((0.1, 0.5, 0.9), (0.2, 0.4), (0.3, 0.9)))
    assert found.epochs == (1, 2)
    assert (found.low, found.middle, found.high) == ((0.1, 0.4), (0.2, 0.5), (0.3, 0.9))
    assert found.runs == ((0.1, 0.5), (0.2, 0.4), (0.3, 0.9)) and not found.is_band


def test_a_run_that_failed_is_left_out_and_few_are_no_band():
    lost = replace(runs((0.0, 0.0))[0], outcome="It diverged.")
    assert seed_range(ACCURACY, [lost]) is None
    found = seed_range(ACCURACY, [lost, *runs(*[(0.5,)] * FEWEST)])
    assert found.is_band and found.count == FEWEST
