"""Runs that are saved by a process which then is killed: ``python -m … FOLDER MNIST``."""

import dataclasses
import os
import signal
import sys
from pathlib import Path

import numpy as np

from nnviz.core import Training
from nnviz.data import load_for
from nnviz.data.derived.added_examples import with_added
from nnviz.data.designs import usual_design
from nnviz.data.own_digits import OwnDigit, on_top_of
from nnviz.sharing.project.points import KeptData
from nnviz.sharing.project.project import Project, save_project

SMALL = {"train_size": 300, "validation_size": 200, "sizes": (784, 12, 10), "epochs": 2}
STROKE = np.array([[0.2, 0.2], [0.7, 0.8], [0.2, 0.9]])


def designs(mnist):
    """A design for each case, by its name."""
    digits = dataclasses.replace(usual_design("handwriting"), **SMALL)
    plane = dataclasses.replace(usual_design("spiral"), epochs=4, data_size=100)
    found = {
        "handwriting": digits,
        "own digits": digits,
        "table": dataclasses.replace(usual_design("iris"), epochs=4),
        "added points": plane,
        "dropout": dataclasses.replace(digits, dropout=0.3, fresh_digits=False),
        "momentum": dataclasses.replace(plane, momentum=0.8, learning_rate=0.05),
        "schedule": dataclasses.replace(
            plane, schedule="halving", schedule_patience=1, stop_patience=3, epochs=12
        ),
    }
    if mnist:
        found["mnist"] = dataclasses.replace(digits, data=mnist)
    return found


def data_of(case, spec):
    """The data set that the case learns from."""
    dataset = load_for(spec)
    if case == "added points":
        return with_added(dataset, np.array([[1.0, 2.0], [-3.0, 0.5]]), np.array([0, 1]))
    if case == "own digits":
        return on_top_of(dataset, [OwnDigit.drawn(7, [STROKE])])
    return dataset


def left_half_way(case, spec):
    """The training after about half of its mini-batches, in the middle of an epoch."""
    training = Training(spec, data_of(case, spec))
    per_epoch = -(-training.n_train // spec.mini_batch_size)
    wanted = per_epoch * spec.epochs // 2 + per_epoch // 3
    for _ in training.steps():
        if training.step >= wanted and training.is_between_mini_batches:
            break
    return training


def main(folder, mnist):
    for case, spec in designs(mnist).items():
        training = left_half_way(case, spec)
        data = KeptData.of(training.dataset)
        project = Project(spec=training.spec, training=training, data=data)
        save_project(Path(folder) / f"{case}.nnviz", project)
        for at, _ in enumerate(training.steps()):  # what is not saved is lost
            if at == 3:
                break
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    main(*sys.argv[1:])
