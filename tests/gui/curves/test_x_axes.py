import dataclasses

import numpy as np
import pytest

from nnviz.gui.curves.epoch_table import EpochTable
from nnviz.gui.curves.x_axes import end_of, places, seconds_text, unit_of
from tests.gui.snapshots import history, snapshot


def run(done, **parts):
    """100 mini-batches and 0.03 seconds an epoch."""
    records = tuple(
        dataclasses.replace(r, step=100 * r.epoch, seconds=0.03 * r.epoch) for r in history(done)
    )
    figures = EpochTable()
    figures.follow(records)
    now = {"epochs": done, "step": 100 * done, "seconds": 0.03 * done}
    return snapshot(history=records, **(now | parts)), figures


@pytest.mark.parametrize(("axis", "end"), [("epochs", 30), ("mini-batches", 3000), ("seconds", 1)])
def test_the_end_is_where_training_will_be(axis, end):
    assert end_of(axis, *run(4)) == pytest.approx(end)


@pytest.mark.parametrize(("axis", "end"), [("epochs", 30), ("mini-batches", 3000), ("seconds", 1)])
def test_before_the_first_epoch(axis, end):
    assert end_of(axis, *run(0)) == end


@pytest.mark.parametrize(("axis", "end"), [("epochs", 40), ("mini-batches", 4012), ("seconds", 5)])
def test_a_longer_run_beside_it_makes_it_longer(axis, end):
    other = {"epochs": 40.0, "mini-batches": 4012.0, "seconds": 4.33}[axis]
    assert end_of(axis, *run(4), [other]) == end


def test_changes_lie_between_the_epochs():
    shown = run(4, epochs=4.5, step=450, seconds=0.135)
    assert places("mini-batches", [0.5, 2.0, 4.25], *shown).tolist() == [50, 200, 425]
    assert places("seconds", [2.5], *shown) == pytest.approx([0.075])
    assert places("epochs", [4.25], *shown).tolist() == [4.25]


def test_words():
    assert unit_of("epochs").text(8) == "epoch 8"
    assert unit_of("mini-batches").text(30_000) == "mini-batch 30,000"
    assert unit_of("seconds").text(1.5) == "1.5 s"
    assert [seconds_text(s) for s in (0.03456, 12.34, 1234.5)] == ["0.0346", "12.3", "1,234"]
    assert np.isclose(unit_of("seconds").least, 0)
