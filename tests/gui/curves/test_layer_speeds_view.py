import dataclasses

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction

from nnviz.core import LayerSpeeds, Spec
from nnviz.core.insight.learning_speed import Opening
from nnviz.gui.curves.layer_speeds_view import MOST_POINTS, DeltasView, piece_means
from tests.gui.snapshots import change, history, snapshot, speeds

DEEP = Spec(sizes=(784, 30, 30, 30, 30, 10), train_size=1000)


@pytest.fixture
def view(qtbot):
    view = DeltasView()
    view.resize(360, 220)
    qtbot.addWidget(view)
    view.show()
    view.reset(Spec(train_size=1000))
    return view


def curve(view, key):
    line = view.plot.canvas.lines[key]
    return line.x, line.y


def is_empty(view, key):
    return key not in view.plot.canvas.lines


def test_empty_view_explains(view):
    assert "layer learns slowly" in view.plot.accessibleDescription()


def test_curves_are_log10_of_means_over_half_an_epoch(view):
    view.show_snapshot(snapshot(step=1000, speeds=speeds(1000)))
    x, y = curve(view, "hidden")
    assert y == pytest.approx([-3] * 20)
    assert x[0] == pytest.approx(np.arange(10, 51, 10).mean() / 100)
    assert curve(view, "output")[1] == pytest.approx([np.log10(0.002)] * 20)


def test_layers_are_named_at_their_ends(view):
    view.show_snapshot(snapshot(step=1000, speeds=speeds(1000)))
    assert view.plot.accessibleDescription().endswith(": hidden 0.0010, output 0.0020")


def test_the_button_shows_the_other_measure(qtbot, view):
    view.show_snapshot(snapshot(step=1000, speeds=speeds(1000)))
    assert view.measure_button.text() == "mean |δ|"
    qtbot.mouseClick(view.measure_button, Qt.MouseButton.LeftButton)
    assert view.measure_button.text() == "‖∂C/∂b‖"
    assert curve(view, "hidden")[1] == pytest.approx([-2] * 20)
    for _ in range(3):
        qtbot.mouseClick(view.measure_button, Qt.MouseButton.LeftButton)
    assert curve(view, "hidden")[1] == pytest.approx([-3] * 20)


def test_the_speed_over_a_thousand_examples_from_before_the_first_step_on(qtbot, view):
    records = tuple(
        dataclasses.replace(r, learning_speed=(0.01 * r.epoch, 0.1)) for r in history(2)
    )
    opening = Opening((0.001, 0.2), ())
    view.show_snapshot(snapshot(history=records, epoch=2, opening=opening))
    for _ in range(2):
        qtbot.mouseClick(view.measure_button, Qt.MouseButton.LeftButton)
    x, y = curve(view, "hidden")
    assert list(x) == [0, 1, 2]
    assert y == pytest.approx(np.log10([0.001, 0.01, 0.02]))


def test_the_speed_of_the_weights_where_it_is_measured(qtbot, view):
    records = tuple(dataclasses.replace(r, weight_speed=(0.1 * r.epoch, 1.0)) for r in history(2))
    view.show_snapshot(snapshot(history=records, epoch=2, opening=Opening((0.001, 0.2), ())))
    for _ in range(3):
        qtbot.mouseClick(view.measure_button, Qt.MouseButton.LeftButton)
    x, y = curve(view, "hidden")
    assert list(x) == [1, 2] and y == pytest.approx(np.log10([0.1, 0.2]))
    assert "‖∂C/∂w‖ of 1,000 examples" in view.plot.caption_row.caption.text


def test_the_button_works_before_there_is_anything(qtbot, view):
    qtbot.mouseClick(view.measure_button, Qt.MouseButton.LeftButton)
    assert view.measure_button.text() == "‖∂C/∂b‖"


def choose(view, name):
    action = view.menu.findChild(QAction, name)
    action.trigger()


def test_bars_of_now_instead_of_lines(view):
    view.show_snapshot(snapshot(step=1000, speeds=speeds(1000)))
    choose(view, "speed_now")
    assert view.bars.isVisible() and not view.plot.canvas.isVisible()
    assert view.bars.accessibleDescription() == "hidden 0.0010, output 0.0020"
    choose(view, "speed_over_time")
    assert view.plot.canvas.isVisible() and not view.bars.isVisible()


def test_the_words_compare_the_first_layer_with_the_last(qtbot, view):
    assert view.words == "no speed has been recorded yet"
    view.reset(DEEP)
    view.show_snapshot(snapshot(DEEP, step=1000, speeds=speeds(1000, 5)))
    assert view.words == "hidden 1 learns 5.0 times more slowly than the output layer"
    qtbot.mouseClick(view.measure_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(view.measure_button, Qt.MouseButton.LeftButton)
    assert view.words == "no speed has been recorded yet"


def test_a_new_run_has_no_speeds_yet(view):
    view.show_snapshot(snapshot(step=1000, speeds=speeds(1000)))
    view.reset(DEEP)
    assert view.words == "no speed has been recorded yet"
    assert "learns slowly" in view.bars.accessibleDescription()


def test_deep_networks_have_a_line_for_each_layer(view):
    view.reset(DEEP)
    view.show_snapshot(snapshot(DEEP, step=1000, speeds=speeds(1000, 5)))
    for layer, name in enumerate(["hidden 1", "hidden 2", "hidden 3", "hidden 4", "output"]):
        assert curve(view, name)[1] == pytest.approx([np.log10((layer + 1) / 1000)] * 20)


def test_a_layer_that_does_not_learn_is_a_gap(view):
    recorded = np.arange(10, 101, 10)
    table = np.stack([np.zeros(10), np.full(10, 0.01)], axis=1)
    view.show_snapshot(snapshot(step=100, speeds=LayerSpeeds(recorded, table, table)))
    assert is_empty(view, "hidden")
    assert curve(view, "output")[1] == pytest.approx([-2, -2])


def test_the_label_of_a_layer_that_has_stopped_learning_says_0(view):
    recorded = np.arange(10, 101, 10)
    table = np.full((10, 2), 0.01)
    table[5:, 0] = 0
    view.show_snapshot(snapshot(step=100, speeds=LayerSpeeds(recorded, table, table)))
    assert curve(view, "hidden")[1][0] == pytest.approx(-2)
    assert view.plot.accessibleDescription().endswith(": hidden 0, output 0.010")
    assert [label.figure for label in view.plot.canvas._labels] == ["0", "0.010"]


def test_all_layers_dead_is_an_empty_plot(view):
    recorded = np.arange(10, 101, 10)
    table = np.zeros((10, 2))
    view.show_snapshot(snapshot(step=100, speeds=LayerSpeeds(recorded, table, table)))
    assert is_empty(view, "output")


def test_the_same_speeds_are_not_drawn_again(view, monkeypatch):
    view.show_snapshot(snapshot(step=100, epochs=1.0, speeds=speeds(100)))
    monkeypatch.setattr(view.plot, "set_lines", lambda *_: pytest.fail("drawn again"))
    view.show_snapshot(snapshot(step=105, epochs=1.05, speeds=speeds(100)))


def test_reset_empties(view):
    view.show_snapshot(snapshot(step=1000, speeds=speeds(1000)))
    view.reset(DEEP)
    assert is_empty(view, "output")


def test_changes_are_marked(view):
    view.show_snapshot(snapshot(step=1000, speeds=speeds(1000), changes=(change(4),)))
    assert [mark.text for mark in view.plot.canvas.marks] == ["η 0.50 → 0.10"]


@given(st.integers(1, 2000), st.floats(0.001, 100), st.integers(1, 1000))
def test_pieces_are_few_and_their_means_are_means(count, per_record, last_epoch):
    epochs = np.arange(1, count + 1) * per_record
    table = np.random.default_rng(count).random((count, 2))
    middles, means = piece_means(epochs, table, last_epoch)
    assert 1 <= len(middles) <= MOST_POINTS
    assert (np.diff(middles) > 0).all()
    assert means.min() >= table.min() - 1e-12 and means.max() <= table.max() + 1e-12


def test_a_piece_that_has_just_begun_waits():
    epochs = np.array([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8])
    table = np.ones((8, 1))
    assert len(piece_means(epochs[:6], table[:6], 30)[0]) == 1
    assert len(piece_means(epochs, table, 30)[0]) == 2


def test_the_menu_saves_what_is_seen(view, tmp_path):
    view.show_snapshot(snapshot(step=1000, speeds=speeds(1000)))
    wanted = []
    view.saving_wanted.connect(wanted.append)
    for name in ("save_csv", "speed_now", "save_csv"):
        view.menu.findChild(QAction, name).trigger()
    heads = []
    for saving in wanted:
        saving.write(tmp_path / "speeds.csv")
        heads.append((tmp_path / "speeds.csv").read_text().splitlines()[0])
    assert heads == ["epoch,hidden,output", "layer,value"]


def test_a_speed_that_is_not_measured_can_be_asked_for(qtbot, view):
    """Without monitoring there is one dot, of the network before its first step."""
    spec, button = Spec(), view.monitor_button
    view.reset(spec)
    assert button.isHidden()
    while view.measure_button.text() != "speed":
        view.measure_button.click()
    assert button.isVisible()
    with qtbot.waitSignal(view.spec_wanted) as wanted:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    [asked] = wanted.args
    assert asked == dataclasses.replace(spec, monitor=(*spec.monitor, "learning-speed"))
    view.show_snapshot(dataclasses.replace(snapshot(), spec=asked))
    assert button.isHidden()
    view.measure_button.click()
    view.reset(spec)
    assert button.isVisible()  # the weights' speed is measured with it
    view.measure_button.click()
    assert button.isHidden()
