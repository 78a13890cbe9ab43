"""Whether every data set is learnt with what choosing it brings, and how long that takes."""

import dataclasses
from time import thread_time

from nnviz.core import train
from nnviz.data import DATASETS, load_for
from nnviz.data.designs import usual_design
from nnviz.data.problem import Problem
from tests.benchmarks.book_data import mnist
from tests.learnt import figure

SEEDS = (1, 2, 3, 4, 5)
SECONDS = 10


def main():
    """Trains each of them from several seeds; some minutes."""
    print(f"\nChoosing: every data set with the design that it brings; learnt within {SECONDS} s")
    for name, source in DATASETS.items():
        for seed in SEEDS[:2] if source.problem is Problem.DIGITS else SEEDS:
            spec = dataclasses.replace(usual_design(name), seed=seed)
            print(f"  {source.label:28} seed {seed}  {told(spec)}", flush=True)


def told(spec):
    """A row: "100.0 % after 200 epochs, 1.1 s; enough after 0.4 s"."""
    dataset = mnist() if spec.data == "mnist" else load_for(spec)
    if dataset is None:
        return "is not here: NNVIZ_MNIST may name its folder"
    enough, last, seconds = None, None, 0.0
    for last, seconds in epochs(spec, dataset):
        if enough is None and figure(last, dataset)[1]:
            enough = seconds
    words, good = figure(last, dataset)
    verdict = "NOT learnt" if not good else f"enough after {enough:.1f} s"
    slow = "" if enough is None or enough <= SECONDS else ", TOO LATE"
    return f"{words:12} after {last.epoch:5,} epochs, {seconds:4.1f} s: {verdict}{slow}"


def epochs(spec, dataset):
    """Every epoch's snapshot and the seconds since the beginning, of the processor alone.

    What else this machine does at the time is not the design's.
    """
    start = thread_time()
    for snapshot in train(spec, dataset):
        if snapshot.epoch:
            yield snapshot, thread_time() - start
