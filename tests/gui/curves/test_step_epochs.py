import dataclasses

import numpy as np
import pytest

from nnviz.core import Spec, Training
from nnviz.data import Dataset, Part
from nnviz.gui.curves.step_epochs import epochs_of_steps
from tests.gui.snapshots import change, snapshot, speeds


def epochs_by_step(shown):
    return dict(
        zip(shown.speeds.steps.tolist(), epochs_of_steps(shown, shown.speeds.steps), strict=True)
    )


def test_steps_become_epochs():
    shown = snapshot(step=1000, speeds=speeds(1000))
    assert epochs_of_steps(shown, shown.speeds.steps) == pytest.approx(
        np.arange(10, 1001, 10) / 100
    )


def test_a_changed_mini_batch_does_not_move_what_was_before():
    spec = Spec(train_size=1000, mini_batch_size=100)
    changes = (change(3, "mini_batch_size", 10, 50), change(4, "mini_batch_size", 50, 100))
    shown = snapshot(
        spec, step=330, steps_per_epoch=10, speeds=speeds(330), changes=changes, goal=30
    )
    epochs = epochs_by_step(shown)
    assert [epochs[step] for step in (150, 300, 310, 320, 330)] == pytest.approx(
        [1.5, 3, 3.5, 4, 5]
    )


def test_more_data_makes_longer_epochs_from_then_on():
    """100 mini-batches an epoch, and from epoch 2 on 150."""
    shown = snapshot(
        step=500, n_train=1500, speeds=speeds(500), changes=(change(2, "data_size", 1000, 1500),)
    )
    epochs = epochs_by_step(shown)
    assert [epochs[step] for step in (100, 200, 350, 500)] == pytest.approx([1, 2, 3, 4])


def test_other_changes_do_not_count():
    shown = snapshot(step=200, speeds=speeds(200), changes=(change(1),))
    assert epochs_by_step(shown)[200] == pytest.approx(2)


def test_a_short_last_mini_batch_is_one_too():
    """95 examples in mini-batches of 10 are ten mini-batches."""
    shown = snapshot(Spec(train_size=95), step=50, n_train=95, speeds=speeds(50))
    assert epochs_by_step(shown)[50] == pytest.approx(5)


def dataset(size):
    grey = np.random.default_rng(0).integers(0, 256, (size, 4), dtype=np.uint8)
    part = Part.of_classes(grey, np.arange(size) % 2, 2)
    return Dataset("d", "D", part, part[:0], part[:0])


def test_a_real_run_with_both_changes_ends_at_its_epoch():
    """What was recorded last belongs to the epoch that the run itself counts."""
    spec = Spec(sizes=(4, 3, 2), epochs=6, mini_batch_size=10, train_size=None)
    training = Training(spec, dataset(200))
    for _ in training.steps():
        if training.epoch == 2 and training.spec.mini_batch_size == 10:
            training.change(dataclasses.replace(spec, mini_batch_size=4))
        if training.epoch == 4 and training.n_train == 200:
            training.change_data(dataset(300))
    shown = training.snapshot()
    assert {c.field for c in shown.changes} == {"mini_batch_size", "data_size"}
    epochs = epochs_of_steps(shown, shown.speeds.steps)
    assert (np.diff(epochs) > 0).all()
    recorded_since = shown.step - int(shown.speeds.steps[-1])
    assert epochs[-1] == pytest.approx(6 - recorded_since / (300 / 4))
