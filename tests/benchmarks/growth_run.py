"""Trains for very many epochs and prints how much memory is resident at some of them."""

import json
import resource
import sys
from pathlib import Path

from nnviz.core import Spec, Training
from nnviz.data import load_dataset
from tests.benchmarks.book_data import mnist

SNAPSHOTS = 200
MARKS = (50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000)
SPECS = {
    "mnist": Spec(train_size=1000, epochs=1000),
    "xor": Spec(
        sizes=(2, 2, 1),
        output="sigmoid",
        cost="quadratic",
        learning_rate=1.0,
        mini_batch_size=4,
        epochs=100_000,
    ),
}


def resident_mb():
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 2**20


def main(name):
    dataset = mnist() if name == "mnist" else load_dataset(name)
    print(json.dumps(dataset and measured(SPECS[name], dataset)))


def measured(spec, dataset):
    """MB by epoch; a snapshot is taken, and the one before let go, 200 times in the run."""
    training = Training(spec, dataset)
    shown, resident = 0, {}
    for _ in training.steps():
        if training.epoch == shown:
            continue
        shown = training.epoch
        if shown % (spec.epochs // SNAPSHOTS) == 0:
            latest = training.snapshot()
        if shown in MARKS:
            resident[shown] = resident_mb()
    assert latest.epoch == spec.epochs
    return resident


if __name__ == "__main__":
    main(sys.argv[1])
