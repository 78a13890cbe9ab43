"""Runs the book's experiments on MNIST."""

import dataclasses
import statistics
from functools import cache

from nnviz.core import Spec, Training
from tests.benchmarks.book_figures import AT_LEAST, READERS, compared


def rows_of(experiment, dataset):
    """A Row for every figure and every goal."""
    settings = {"evaluate": "all", "cost_convention": "book", **experiment.settings}
    specs = [Spec(**settings, seed=seed) for seed in range(1, experiment.seeds + 1)]
    histories = [history_of(dataset, experiment.part, spec) for spec in specs]
    for figure, book in experiment.figures.items():
        yield _row(experiment, histories, figure, book, None)
    for figure, goal in experiment.goals.items():
        yield _row(experiment, histories, figure, goal, AT_LEAST)


@cache
def history_of(dataset, part, spec):
    """The records of a run; its "validation" examples are those of ``part``."""
    training = Training(spec, dataclasses.replace(dataset, validation=getattr(dataset, part)))
    for _ in training.steps():
        pass
    return training.snapshot().history


def _row(experiment, histories, figure, book, tolerance):
    seeds = [READERS[figure](history) for history in histories]
    ours = COUNTS[experiment.counts](seeds, histories)
    return compared(
        experiment.lesson,
        experiment.label,
        figure,
        book,
        ours,
        seeds=seeds,
        tolerance=tolerance,
    )


def _of_best_run(seeds, histories):
    best = [READERS["best accuracy"](history) for history in histories]
    return seeds[best.index(max(best))]


COUNTS = {
    "best": _of_best_run,
    "median": lambda seeds, histories: statistics.median(seeds),
    "mean": lambda seeds, histories: statistics.mean(seeds),
}
