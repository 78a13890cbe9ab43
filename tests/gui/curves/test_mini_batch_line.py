"""Slow motion and Step show learning within an epoch."""

import dataclasses

import numpy as np
import pytest
from PySide6.QtGui import QAction

from nnviz.core import Spec
from nnviz.core.snapshot import MiniBatchFigures
from nnviz.gui.curves.cost_accuracy_views import AccuracyView, CostView
from nnviz.gui.curves.layer_speeds_view import DeltasView
from nnviz.gui.curves.mini_batch_line import SLOW
from nnviz.gui.earlier_runs import EarlierRun
from tests.gui.snapshots import history, snapshot, speeds

SPEC = Spec(train_size=1000)


def moment(step, accuracy=True, **parts):
    """After so many mini-batches, 100 to an epoch, whose costs fell from 2."""
    steps = np.arange(1, step + 1)
    shares = steps / (step + 1) if accuracy else None
    figures = MiniBatchFigures(steps, 2 - steps / (step + 1), shares)
    epoch = step // 100
    return snapshot(
        SPEC, step=step, epoch=epoch, epochs=step / 100, history=history(epoch),
        mini_batches=figures, **parts,
    )  # fmt: skip


@pytest.fixture(params=[CostView, AccuracyView])
def view(qtbot, request):
    view = request.param()
    view.resize(340, 280)
    qtbot.addWidget(view)
    view.show()
    view.reset(SPEC)
    view.show_snapshot(snapshot(SPEC))
    return view


def behind(view):
    return view.plot.canvas.behind


def ends(view):
    canvas = view.plot.canvas
    return canvas.epoch_axis.last, canvas.epoch_axis.texts(canvas.area())[-1]


def test_of_a_slow_run_every_mini_batch_is_seen_at_once(view):
    for step in range(1, 40):
        view.show_snapshot(moment(step))
        x, y = behind(view)
        assert len(x) == step and x[-1] == step
        area = view.plot.canvas.area()
        assert area.rect.contains(area.point(x[-1], y[-1]))
        assert area.x_pixel(step) > area.rect.center().x(), "not a blot at the edge"
    assert ends(view) == (40, "mini-batch 40")


def test_it_says_what_is_grey_and_needs_no_invitation(view):
    assert view.plot.canvas._sentence
    view.show_snapshot(moment(3))
    assert "mini-batches grey" in view.plot.caption_row.caption.text
    assert view.plot.canvas._sentence == ""


def test_of_a_fast_run_the_axis_is_that_of_the_whole_run(view):
    view.show_snapshot(moment(SLOW + 30))
    assert ends(view) == (30, "epoch 30")
    assert behind(view)[0][-1] == pytest.approx(0.5)


def test_after_an_epoch_they_are_under_its_lines(view):
    view.show_snapshot(moment(10))
    view.show_snapshot(moment(210))
    assert ends(view) == (30, "epoch 30")
    assert behind(view)[0][-1] == pytest.approx(2.1)
    assert {line.key for line in view.plot.lines} == {"training", "validation"}
    before = view.plot.canvas._scale
    view.show_snapshot(moment(215))
    assert behind(view)[0][-1] == pytest.approx(2.15)
    assert view.plot.canvas._scale == before, "what jumps about does not move the axis"


def test_the_present_run_is_in_sight_beside_an_earlier_one_that_was_elsewhere(view):
    """As a deep network that starts where one before it did not come down from."""
    far = [dataclasses.replace(r, training_cost=0.01, validation_cost=0.01) for r in history(3)]
    run = EarlierRun(1, "run 1", snapshot(SPEC, history=tuple(far)), None, look="earlier 1")
    view.show_earlier_runs((run,))
    for step in (5, 10, 15):
        view.show_snapshot(moment(step))
        x, y = behind(view)
        area = view.plot.canvas.area()
        assert all(area.rect.contains(area.point(*point)) for point in zip(x, y, strict=True))


def test_the_speeds_of_layers_go_along_the_same_axis(qtbot, view):
    beside = DeltasView()
    qtbot.addWidget(beside)
    beside.reset(SPEC)
    for step in (10, 20, 230):
        now = dataclasses.replace(moment(step), speeds=speeds(step))
        view.show_snapshot(now)
        beside.show_snapshot(now)
        assert ends(beside) == ends(view)


def test_one_can_do_without_them(view):
    view.show_snapshot(moment(10))
    view.menu.findChild(QAction, "show_mini_batches").trigger()
    assert len(behind(view)[0]) == 0
    assert "grey" not in view.plot.caption_row.caption.text


def test_a_new_run_begins_without_them(view):
    view.show_snapshot(moment(10))
    view.reset(SPEC)
    assert len(behind(view)[0]) == 0
    assert ends(view)[0] == 30


def test_where_there_is_no_accuracy_there_is_no_line(qtbot):
    view = AccuracyView()
    qtbot.addWidget(view)
    view.reset(SPEC)
    view.show_snapshot(moment(10, accuracy=False))
    assert len(behind(view)[0]) == 0
