"""Moments of a run that one can look back at."""

import numpy as np
import pytest

from nnviz.core import Spec, Training
from nnviz.core.insight.checkpoints import MOST, Checkpoints, nbytes
from nnviz.core.insight.looking_back import looking_back
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


def same(one, other):
    return all((a == b).all() for a, b in zip(one.weights, other.weights, strict=True))


def kept_epochs(snapshot):
    return [moment.epoch for moment in snapshot.checkpoints]


def test_the_end_of_every_epoch_is_kept_whoever_looks(snapshots):
    assert kept_epochs(snapshots[-1]) == list(range(13))
    assert nbytes(snapshots[-1].checkpoints) == 13 * BYTES
    alone = Training(SPEC, load_dataset("circle", size=100))
    list(alone.steps())
    assert kept_epochs(alone.snapshot()) == list(range(13))


def test_in_the_midst_of_an_epoch_there_are_those_that_are_finished(snapshots):
    for snapshot in snapshots:
        assert kept_epochs(snapshot) == list(range(snapshot.epoch + 1))


def filled(epochs, **limits):
    start = Snapshot.initial(SPEC).checkpoints[0]
    checkpoints = Checkpoints(start, **limits)
    for epoch in range(1, epochs + 1):
        checkpoints.add(start._replace(epoch=epoch))
    return checkpoints


def test_within_the_limit_they_are_evenly_spaced_with_the_first_and_the_newest():
    moments = filled(12, most_bytes=5 * BYTES).moments
    assert [moment.epoch for moment in moments] == [0, 4, 8, 12]
    moments = filled(11, most_bytes=5 * BYTES).moments
    assert [moment.epoch for moment in moments] == [0, 4, 8, 11]


def test_of_a_network_too_large_there_are_the_first_and_the_newest():
    assert [moment.epoch for moment in filled(11, most_bytes=1).moments] == [0, 8, 11]


def test_there_are_never_too_many():
    epochs = [moment.epoch for moment in filled(9_999).moments]
    assert len(epochs) <= MOST + 1 and epochs[0] == 0 and epochs[-1] == 9_999
    assert len(set(np.diff(epochs[:-1]))) == 1


def test_looking_back_is_the_snapshot_of_that_moment(snapshots):
    latest = snapshots[-1]
    for moment in latest.checkpoints:
        then = looking_back(latest, moment)
        real = next(s for s in snapshots if s.epoch == moment.epoch)
        assert same(then.network, real.network) and then.history == real.history
        assert (then.step, then.images, then.epochs) == (real.step, real.images, real.epochs)
        assert then.speeds.steps.tolist() == real.speeds.steps.tolist()
        assert then.best == real.best and then.goal == latest.goal
