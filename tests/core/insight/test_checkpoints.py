"""Moments of a run that one can look back at."""

import dataclasses

import numpy as np
import pytest

from nnviz.core import Spec, Training
from nnviz.core.insight.checkpoints import MOST, Checkpoints, looking_back
from nnviz.core.snapshot import Snapshot
from nnviz.data import load_dataset

SPEC = Spec(
    data="circle", sizes=(2, 4, 1), output="sigmoid", cost="cross-entropy", epochs=12, seed=3
)
BYTES = 4 * (4 * 2 + 4 + 4 + 1)


@pytest.fixture(scope="module")
def snapshots():
    training = Training(SPEC, load_dataset("circle", size=100))
    found = [training.snapshot()]
    for _ in training.steps():
        found.append(training.snapshot())
    return found


def test_the_end_of_every_epoch_is_kept(snapshots):
    checkpoints = Checkpoints()
    for snapshot in snapshots:
        checkpoints.follow(snapshot)
    assert [moment.epoch for moment in checkpoints.moments] == list(range(13))
    assert checkpoints.size == 13 * BYTES


def test_within_the_limit_they_are_evenly_spaced_with_the_first_and_the_newest(snapshots):
    checkpoints = Checkpoints(most_bytes=5 * BYTES)
    for snapshot in snapshots:
        checkpoints.follow(snapshot)
    assert [moment.epoch for moment in checkpoints.moments] == [0, 4, 8, 12]


def test_there_are_never_too_many():
    checkpoints, start = Checkpoints(), Snapshot.initial(SPEC)
    for epoch in range(10_000):
        checkpoints.follow(dataclasses.replace(start, epoch=epoch))
    epochs = [moment.epoch for moment in checkpoints.moments]
    assert len(epochs) <= MOST + 1 and epochs[0] == 0 and epochs[-1] == 9_999
    assert len(set(np.diff(epochs[:-1]))) == 1


def test_looking_back_is_the_snapshot_of_that_moment(snapshots):
    checkpoints = Checkpoints()
    for snapshot in snapshots:
        checkpoints.follow(snapshot)
    latest = snapshots[-1]
    for moment in checkpoints.moments:
        then = looking_back(latest, moment)
        real = next(s for s in snapshots if s.epoch == moment.epoch)
        assert then.network is real.network and then.history == real.history
        assert (then.step, then.images, then.epochs) == (real.step, real.images, real.epochs)
        assert then.speeds.steps.tolist() == real.speeds.steps.tolist()
        assert then.best == real.best and then.goal == latest.goal
