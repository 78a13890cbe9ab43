"""Whether every data set is learnt with what choosing it brings, and how long that takes."""

import dataclasses
from time import perf_counter

from nnviz.core import train
from nnviz.data import DATASETS, DataError, load_for
from nnviz.data.designs import usual_design
from tests.learnt import figure

SEEDS = (1, 2, 3, 4, 5)
SECONDS = 10


def main():
    """Trains each of them from several seeds; some minutes."""
    print(f"\nChoosing: every data set with the design that it brings; learnt within {SECONDS} s")
    for name, source in DATASETS.items():
        for seed in SEEDS:
            spec = dataclasses.replace(usual_design(name), seed=seed)
            print(f"  {source.label:28} seed {seed}  {told(spec)}", flush=True)


def told(spec):
    """A row: "100.0 % after 200 epochs, 1.1 s; enough after 0.4 s"."""
    try:
        dataset = load_for(spec)
    except DataError as error:
        return str(error)
    enough, last, seconds = None, None, 0.0
    for last, seconds in epochs(spec, dataset):
        if enough is None and figure(last, dataset)[1]:
            enough = seconds
    words, good = figure(last, dataset)
    verdict = "NOT learnt" if not good else f"enough after {enough:.1f} s"
    slow = "" if enough is None or enough <= SECONDS else ", TOO LATE"
    return f"{words:12} after {last.epoch:5,} epochs, {seconds:4.1f} s: {verdict}{slow}"


def epochs(spec, dataset):
    """Every epoch's snapshot and the seconds since the beginning."""
    start = perf_counter()
    for snapshot in train(spec, dataset):
        if snapshot.epoch:
            yield snapshot, perf_counter() - start
