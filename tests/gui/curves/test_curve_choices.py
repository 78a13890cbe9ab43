"""What the menus of cost and accuracy change, and earlier runs under them."""

import dataclasses

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QWidget

from nnviz.core import Spec
from nnviz.core.snapshot import MiniBatchFigures
from nnviz.gui.curves.cost_accuracy_views import AccuracyView, CostView
from nnviz.gui.curves.seen_values import REACH
from nnviz.gui.earlier_runs import EarlierRun, EarlierRuns
from tests.gui.snapshots import change, history, record, snapshot

SPEC = Spec(train_size=1000)


def timed(epochs):
    return tuple(
        dataclasses.replace(r, step=100 * r.epoch, seconds=0.5 * r.epoch) for r in history(epochs)
    )


@pytest.fixture
def cost(qtbot):
    return shown(qtbot, CostView())


@pytest.fixture
def accuracy(qtbot):
    return shown(qtbot, AccuracyView())


def shown(qtbot, view):
    view.resize(340, 280)
    qtbot.addWidget(view)
    view.show()
    view.reset(SPEC)
    return view


def choose(view, name):
    view.menu.findChild(QAction, name).trigger()


def curve(view, key):
    line = view.plot.canvas.lines[key]
    return line.x, line.y


def keys(view):
    return [line.key for line in view.plot.lines]


def earlier(number=1, epochs=6, spec=SPEC, **parts):
    run = snapshot(spec, history=timed(epochs), epoch=epochs)
    values = {"look": f"earlier {number}", **parts}
    return EarlierRun(number, f"run {number}", run, None, **values)


def at(epochs, **parts):
    done = {"epochs": epochs, "step": 100 * epochs, "seconds": 0.5 * epochs}
    return snapshot(SPEC, history=timed(epochs), **(done | parts))


@pytest.mark.parametrize(
    ("name", "places", "text"),
    [
        ("axis_mini_batches", [100, 200, 300], "mini-batch 300"),
        ("axis_seconds", [0.5, 1.0, 1.5], "1.5 s"),
        ("axis_epochs", [1, 2, 3], "epoch 3"),
    ],
)
def test_the_x_axis_can_be_chosen_and_read_by_keyboard(qtbot, cost, name, places, text):
    cost.show_snapshot(at(3))
    choose(cost, name)
    assert curve(cost, "training")[0].tolist() == places
    qtbot.keyClick(cost.plot.canvas, Qt.Key.Key_Left)
    assert cost.plot.caption_row.figures.texts() == [text, "0.133", "0.200"]


def test_mouse_on_an_axis_of_seconds(qtbot, cost):
    choose(cost, "axis_seconds")
    cost.show_snapshot(at(3))
    place = cost.plot.canvas.area().point(1.1, 0.2).toPoint()
    qtbot.mouseMove(cost.plot.canvas, place + QPoint(2, 0))
    qtbot.mouseMove(cost.plot.canvas, place)
    assert cost.plot.caption_row.figures.texts()[0] == "1 s"


def test_changes_move_with_the_axis(cost):
    choose(cost, "axis_mini_batches")
    cost.show_snapshot(at(3, changes=(change(1.5),)))
    assert [mark.x for mark in cost.plot.canvas.marks] == [150]


def test_a_logarithmic_cost(cost):
    cost.show_snapshot(at(5))
    choose(cost, "logarithmic")
    assert curve(cost, "training")[1] == pytest.approx(np.log10([0.4 / e for e in range(1, 6)]))
    assert "log scale" in cost.plot.caption_row.caption.text
    _, _, _, low, high = cost.plot.canvas.area()
    assert low <= np.log10(0.08) and high >= np.log10(0.4)


def test_a_cost_of_nothing_has_no_logarithm(cost):
    cost.show_snapshot(snapshot(SPEC, history=(record(1, (0.0, 0.0)), record(2, (0.0, 0.0)))))
    choose(cost, "logarithmic")
    assert keys(cost) == []
    choose(cost, "logarithmic")
    assert keys(cost) == ["training", "validation"]


def test_smoothing_leaves_the_line_itself_thin_behind(accuracy):
    accuracy.show_snapshot(at(9))
    choose(accuracy, "smoothed")
    raw = accuracy.plot.canvas.lines["training, not smoothed"]
    assert raw.y == pytest.approx([1 - 0.1 / e for e in range(1, 10)])
    assert raw.thin and raw.pen(2).width() == 1
    middle = np.mean([1 - 0.1 / e for e in (3, 4, 5, 6, 7)])
    assert curve(accuracy, "training")[1][4] == pytest.approx(middle)
    assert "mean of 5 epochs" in accuracy.plot.caption_row.caption.text
    choose(accuracy, "smoothed")
    assert "training, not smoothed" not in accuracy.plot.canvas.lines


def test_lines_can_be_hidden(cost):
    cost.show_snapshot(at(3))
    choose(cost, "show_training")
    assert keys(cost) == ["validation"]
    choose(cost, "show_validation")
    assert keys(cost) == []
    assert cost.plot.accessibleDescription() == "No line is chosen."


def test_the_best_epoch_is_circled_and_told(cost, accuracy):
    figures = [(0.5, 0.8), (0.4, 0.9), (0.45, 0.85)]
    records = tuple(record(e, (0.1, c), (0.9, a)) for e, (c, a) in enumerate(figures, 1))
    for view in (cost, accuracy):
        view.show_snapshot(snapshot(SPEC, history=records))
    validation = [line for line in cost.plot.lines if line.key == "validation"]
    assert validation[0].circled == 1
    assert cost.words == "validation cost 0.450, lowest 0.400 at epoch 2"
    assert accuracy.words == "validation accuracy 85.0 %, best 90.0 % at epoch 2"


def test_where_a_run_stands_in_an_epoch_its_figures_say_of_which_they_are(cost, accuracy):
    figures = [(0.5, 0.8), (0.4, 0.9), (0.45, 0.85)]
    records = tuple(record(e, (0.1, c), (0.9, a)) for e, (c, a) in enumerate(figures, 1))
    for view in (cost, accuracy):
        view.show_snapshot(snapshot(SPEC, history=records, epoch=3, epochs=3.4))
    assert cost.words == "validation cost 0.450 at epoch 3, lowest 0.400 at epoch 2"
    assert accuracy.words == "validation accuracy 85.0 % at epoch 3, best 90.0 % at epoch 2"
    cost.allow_editing(False)
    assert cost.words == "validation cost 0.450, lowest 0.400 at epoch 2", "it is gone too soon"
    cost.allow_editing(True)
    cost.show_snapshot(snapshot(SPEC, history=records, epoch=3, epochs=3.0))
    assert cost.words == "validation cost 0.450, lowest 0.400 at epoch 2"


def test_the_circle_is_painted(cost):
    records = tuple(record(e, (0.1, c)) for e, c in enumerate((0.5, 0.2, 0.45, 0.46), 1))
    cost.show_snapshot(snapshot(SPEC, history=records))
    canvas = cost.plot.canvas
    place = canvas.area().point(2, 0.2).toPoint() + QPoint(0, 4)
    ringed = canvas.grab().toImage().pixel(place)
    canvas.set_best(None)
    assert canvas.grab().toImage().pixel(place) != ringed


def test_words_without_validation_and_before_training(cost):
    assert cost.words == ""
    cost.show_snapshot(snapshot(SPEC, history=(record(1, (0.5, None)), record(2, (0.4, None)))))
    assert cost.words == "training cost 0.400, best so far"


def test_earlier_runs_lie_thin_under_the_present_one(cost):
    cost.show_earlier_runs((earlier(), earlier(2, shown=False), earlier(3, 40)))
    cost.show_snapshot(at(3))
    assert keys(cost) == ["training", "validation", "run 1", "run 3"]
    x, y = curve(cost, "run 1")
    assert x.tolist() == [1, 2, 3, 4, 5, 6]
    assert y == pytest.approx([0.3 / e + 0.1 for e in range(1, 7)])
    assert cost.plot.canvas.lines["run 1"].thin
    assert cost.plot.canvas.area().x_high >= 40


@pytest.mark.parametrize("wild", [0.2, 1.0, 339.0, 1e300, 1.7e308])
@pytest.mark.parametrize("epochs", [1, 6])
def test_an_earlier_run_that_went_wild_leaves_the_axis_to_the_present_one(cost, wild, epochs):
    run = earlier()
    records = tuple(record(e, (wild, wild)) for e in range(1, epochs + 1))
    run = dataclasses.replace(run, snapshot=dataclasses.replace(run.snapshot, history=records))
    cost.show_earlier_runs((run,))
    assert cost.plot.canvas.area().y_high >= min(wild, 1e98), "alone it has the whole axis"
    cost.show_snapshot(at(9))
    largest = max(r.training_cost for r in at(9).history)
    high = cost.plot.canvas.area().y_high
    assert min(wild, largest) <= high <= 1.5 * REACH * largest
    assert (high >= wild) is (wild <= REACH * largest)
    assert keys(cost)[2:] == ["run 1"] * (wild <= REACH * largest), "no name where it has no line"
    cost.plot.canvas.pointed_at.emit(1.0, 0.0)
    cost.grab()


@pytest.mark.parametrize("costs", [(0.01, 0.01), (0.5, 0.3), (0.5, 80.0), (80.0, 80.0)])
@pytest.mark.parametrize("steps", [8, 100, 4000], ids="{} mini-batches an epoch".format)
def test_only_a_line_that_is_in_sight_has_a_name_and_room(cost, accuracy, steps, costs):
    """Also while the axis counts the first mini-batches, where other runs had no epoch yet."""
    values = np.geomspace(*costs, 6)
    told = [record(e, (c, c), (0.9, 0.9)) for e, c in enumerate(values, 1)]
    records = tuple(dataclasses.replace(r, step=steps * r.epoch) for r in told)
    run = dataclasses.replace(earlier(), snapshot=snapshot(SPEC, history=records))
    for view in (cost, accuracy):
        view.show_earlier_runs((run,))
        for step in (0, 1, 5, 12, 40, 300):
            taken = np.arange(1, step + 1)
            figures = MiniBatchFigures(taken, 2 + 1 / (taken + 1), 0.1 + 0.5 / (taken + 1))
            parts = {"step": step, "epochs": step / 100, "history": timed(step // 100)}
            view.show_snapshot(snapshot(SPEC, mini_batches=figures, **parts))
            view.grab()
            area = view.plot.canvas.area()
            ends = [(label.x[-1], label.y[-1]) for label, _ in view.plot.canvas.names]
            around = area.rect.adjusted(-1, -1, 1, 1)
            assert all(around.contains(area.point(*end)) for end in ends)
            present = [line for line in view.plot.lines if line.is_own]
            is_alone = len(taken) and not present and "run 1" not in keys(view)
            if is_alone and view is cost:
                assert area.y_low > 1, "no room for what is not there"


def test_earlier_runs_are_read_out_at_their_ends(qtbot, cost):
    cost.show_earlier_runs((earlier(),))
    cost.show_snapshot(at(9))
    qtbot.keyClick(cost.plot.canvas, Qt.Key.Key_Left)
    assert "run 1 –" in cost.plot.accessibleDescription()
    for _ in range(5):
        qtbot.keyClick(cost.plot.canvas, Qt.Key.Key_Left)
    assert cost.plot.caption_row.figures.texts()[0] == "epoch 4"
    assert "run 1 0.175" in cost.plot.accessibleDescription()


def test_earlier_runs_alone_can_be_read_too(qtbot, cost):
    cost.show_earlier_runs((earlier(),))
    assert keys(cost) == ["run 1"]
    qtbot.keyClick(cost.plot.canvas, Qt.Key.Key_Left)
    assert cost.plot.caption_row.figures.texts() == ["epoch 6"]


SLOW = dataclasses.replace(SPEC, learning_rate=0.1)
FALLEN = (change(1, old=0.25, new=0.1),)


@pytest.mark.parametrize(
    ("left", "present", "shorter"),
    [
        ([(dataclasses.replace(SPEC, data="circle"), ()), (SPEC, ())], SPEC, ["run 2"]),
        ([(SPEC, ())], dataclasses.replace(SPEC, momentum=0.5), ["run 1"]),
        ([(SPEC, ())], SLOW, ["η 0.25, batch 10"]),
        ([(SPEC, ()), (SLOW, ())], SLOW, ["η 0.25, batch 10", "run 2"]),
        ([(SPEC, ()), (SLOW, ())], SPEC, ["run 1", "η 0.1"]),
        (
            [(SPEC, ()), (SLOW, ()), (SPEC, ()), (SLOW, ())],
            SPEC,
            [f"run {n}" for n in (1, 2, 3, 4)],
        ),
        ([(SPEC, ()), (SLOW, FALLEN)], SPEC, ["run 1", "η 0.25 → 0.1"]),
    ],
)
def test_a_short_name_tells_a_run_from_the_present_one_and_from_others(
    cost, left, present, shorter
):
    runs = EarlierRuns()
    for spec, changes in left:
        runs.add(snapshot(spec, history=timed(6), changes=changes), None)
        runs.show(runs.runs[-1].number, True)
    cost.reset(present)
    cost.show_earlier_runs(runs.runs)
    for _ in range(2):
        found = {line.key: line.shorter for line in cost.plot.lines if not line.is_own}
        assert [names[0] for names in found.values()] == shorter
        assert all(names[-1] == key for key, names in found.items())
        cost.show_snapshot(snapshot(present, history=timed(3)))


def test_what_cannot_be_compared_is_left_out(cost, accuracy):
    other_cost = earlier(1, spec=dataclasses.replace(SPEC, cost="quadratic"))
    other_data = earlier(2, spec=dataclasses.replace(SPEC, data="mnist"))
    for view in (cost, accuracy):
        view.show_earlier_runs((other_cost, other_data))
        view.show_snapshot(at(3))
    assert keys(cost) == ["training", "validation"]
    assert keys(accuracy) == ["training", "validation", "run 1"]


def test_a_run_that_is_hidden_again_leaves_the_plot(cost):
    cost.show_earlier_runs((earlier(),))
    cost.show_snapshot(at(3))
    cost.show_earlier_runs((earlier(shown=False),))
    assert keys(cost) == ["training", "validation"]
    assert "run 1" not in cost.plot.canvas.lines


def test_the_menu_opens_by_button_and_right_click(qtbot, cost):
    button = cost.findChild(QWidget, "cost_menu")
    assert button.menu() is cost.menu and button.accessibleName() == "Cost: how it is shown"
    place = QPoint(60, 60)
    cost.plot.canvas.customContextMenuRequested.emit(place)
    assert cost.menu.isVisible()
    qtbot.keyClick(cost.menu, Qt.Key.Key_Escape)
    assert not cost.menu.isVisible()


@pytest.mark.parametrize("kind", ["png", "svg", "csv"])
def test_saving(qtbot, cost, tmp_path, kind):
    cost.show_snapshot(at(3))
    with qtbot.waitSignal(cost.saving_wanted) as wanted:
        choose(cost, f"save_{kind}")
    [saving] = wanted.args
    assert saving.file_name == f"cost.{kind}" and f"*.{kind}" in saving.filter
    saving.write(tmp_path / saving.file_name)
    start = {"png": b"\x89PNG", "svg": b"<?xml", "csv": b"epoch,training,validation\n1,0.4,0.4"}
    assert (tmp_path / saving.file_name).read_bytes().startswith(start[kind])


def test_the_keyboard_opens_the_menu_on_the_plot(qtbot, cost):
    canvas = cost.plot.canvas
    middle = canvas.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, middle, canvas.mapToGlobal(middle))
    QApplication.sendEvent(canvas, event)
    assert cost.menu.isVisible()
    cost.menu.close()
