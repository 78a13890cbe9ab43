"""Two runs from the same start in the real window, by mouse and keyboard."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFileDialog

from nnviz.gui.runs.view import RunsView
from nnviz.session.run_state import RunState
from tests.gui.window.hands import child, click, open_page, pick, type_into


@pytest.fixture
def window(qtbot, window_anew):
    """With blobs in it, trained for four epochs."""
    pick(qtbot, window_anew, "blobs")
    type_into(qtbot, window_anew, "epochs", "4")
    return window_anew


def finish(qtbot, window):
    qtbot.waitUntil(lambda: window.session.state is RunState.FINISHED)


def train(qtbot, window):
    click(qtbot, window, "run_button")
    finish(qtbot, window)


def again(qtbot, window, eta):
    open_page(qtbot, window, RunsView)
    type_into(qtbot, window, "again_learning_rate", eta)
    starts = []
    window.session.snapshot_ready.connect(lambda s: starts.append(s) if s.step == 0 else None)
    click(qtbot, window, "again_button")
    finish(qtbot, window)
    return starts[0].network


_CTRL = Qt.KeyboardModifier.ControlModifier


def curves(view):
    """Keys of the lines that are drawn, with their points."""
    canvas = view.plot.canvas
    return {line.key: canvas.lines[line.key].y for line in view.plot.lines}


def test_a_second_run_from_the_same_start_lies_over_the_first(qtbot, window):
    first, eta = window.session.latest.network, window.session.spec.learning_rate
    train(qtbot, window)
    known = curves(window.views[0])
    second = again(qtbot, window, "0.7")
    for one, other in zip(first.weights, second.weights, strict=True):
        assert np.array_equal(one, other)
    assert window.session.spec.learning_rate == 0.7
    assert child(window, "learning_rate").text() == "0.70"
    for view in window.views[:2]:
        assert {"training", "validation", "run 1"} <= set(curves(view))
        assert all(len(points) == 4 for points in curves(view).values())
    assert np.array_equal(curves(window.views[0])["run 1"], known["validation"])
    assert not np.array_equal(curves(window.views[0])["validation"], known["validation"])
    [page] = [view for view in window.views if isinstance(view, RunsView)]
    assert page.words.startswith(f"η 0.7 against {eta:g}, same start")


@pytest.mark.long
def test_the_same_settings_again_are_the_same_run(qtbot, window):
    train(qtbot, window)
    again(qtbot, window, "0.25")
    shown = curves(window.views[1])
    assert np.array_equal(shown["run 1"], shown["validation"])


def test_undo_brings_the_run_back_once(qtbot, window):
    train(qtbot, window)
    click(qtbot, window, "reset_button")
    assert [run.number for run in window.earlier_runs.runs] == [1]
    qtbot.keyClick(window, Qt.Key.Key_Z, _CTRL)
    assert window.session.latest.epoch == 4
    assert window.earlier_runs.runs == ()
    assert "run 1" not in curves(window.views[0])
    again(qtbot, window, "0.7")
    for keys in (_CTRL, _CTRL | Qt.KeyboardModifier.ShiftModifier) * 2:
        qtbot.keyClick(window, Qt.Key.Key_Z, keys)
        names = {run.name for run in window.earlier_runs.runs}
        assert names == {"run 2: η 0.7" if keys == _CTRL else "run 1: η 0.3, batch 10"}


@pytest.mark.long
def test_other_weights_by_hand_are_another_start(qtbot, window):
    train(qtbot, window)
    window.commands.take_network(window.session.latest.network)
    train(qtbot, window)
    click(qtbot, window, "reset_button")
    assert [run.same_start for run in window.earlier_runs.runs] == [False, True]


def test_a_figure_is_saved_or_the_message_bar_says_why_not(qtbot, window, tmp_path, monkeypatch):
    train(qtbot, window)
    path = tmp_path / "cost.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    menu = child(window, "cost_menu").menu()
    menu.popup(window.mapToGlobal(QPoint(100, 100)))
    menu.setActiveAction(menu.actions()[-1])
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    window.files.settle()
    assert path.read_text().startswith("epoch,training,validation\n1,")
    assert "cost.csv" in window.message_bar.text()
    path = tmp_path / "nowhere" / "cost.csv"
    menu.actions()[-1].trigger()
    window.files.settle()
    assert "nowhere" in window.message_bar.text()
