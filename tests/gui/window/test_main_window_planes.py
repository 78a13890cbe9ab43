"""The window with points of a plane: those of one's own join the training and stay."""

import dataclasses

import pytest
from PySide6.QtCore import QPoint, Qt

from nnviz.core import Spec
from nnviz.data.problem import Problem
from nnviz.gui.neurons.view import NeuronsView
from nnviz.session.run_state import RunState
from tests.gui.window.hands import child, pick, view_of

CIRCLE = Spec(
    data="circle",
    data_size=60,
    sizes=(2, 4, 1),
    activation="tanh",
    output="sigmoid",
    cost="cross-entropy",
    epochs=100_000,
)


@pytest.fixture
def window(qtbot, window_anew):
    """With the circle in it."""
    with qtbot.waitSignal(window_anew.session.data_ready):
        window_anew.commands.take_wanted(CIRCLE)
    return window_anew


def click_plane(qtbot, window, across, down, modifier=Qt.KeyboardModifier.NoModifier):
    plane = child(window, "plane_map")
    place = QPoint(round(across * plane.width()), round(down * plane.height()))
    qtbot.mouseClick(plane, Qt.MouseButton.LeftButton, modifier, place)


def train(qtbot, window):
    """Not at full speed: thousands of epochs would only keep the curves busy."""
    window.session.set_speed(0.7)
    child(window, "run_button").click()
    qtbot.waitUntil(lambda: window.session.latest.epoch > 2)


@pytest.mark.long
def test_points_put_while_training_are_trained_on_and_stay_for_reset(qtbot, window):
    assert window.right_column.panel_for(Problem.PLANE).isVisibleTo(window)
    train(qtbot, window)
    for across in (0.3, 0.5, 0.7):
        click_plane(qtbot, window, across, 0.5)
    assert window.session.state is RunState.RUNNING
    assert "3 of them your own, from the next epoch on" in window.message_bar.text()
    qtbot.waitUntil(lambda: window.session.training.n_train == 63)
    assert child(window, "train_size").value() == 63
    child(window, "reset_button").click()
    assert (window.session.training.n_train, window.session.latest.step) == (63, 0)
    child(window, "plane_remove_button").click()
    assert window.session.training.n_train == 60
    assert child(window, "train_size").value() == 60


@pytest.mark.long
def test_they_stay_for_other_settings_and_another_noise_but_not_for_other_data(qtbot, window):
    click_plane(qtbot, window, 0.2, 0.2)
    assert window.session.training.n_train == 61
    child(window, "learning_rate").setText("0.25")
    window.panel.commit()
    assert (window.session.spec.learning_rate, window.session.training.n_train) == (0.25, 61)
    with qtbot.waitSignal(window.session.data_ready):
        qtbot.keyClick(child(window, "noise_slider"), Qt.Key.Key_Right)
    assert (window.session.spec.noise, window.session.training.n_train) == (0.05, 61)
    assert child(window, "noise").text() == "0.05"
    assert window.right_column.panel_for(Problem.PLANE).own.text() == "1 point of your own"
    pick(qtbot, window, "moons")
    assert window.session.training.n_train == 60
    assert window.right_column.panel_for(Problem.PLANE).own.isHidden()


def test_undo_takes_points_back_one_by_one(qtbot, window):
    click_plane(qtbot, window, 0.2, 0.2)
    click_plane(qtbot, window, 0.4, 0.2)
    assert window.message_bar.undo_link.text() == "Undo: a point added"
    plane = child(window, "plane_map")
    plane.setFocus()
    for left in (61, 60):
        qtbot.keyClick(plane, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert window.session.training.n_train == left
    own = window.right_column.panel_for(Problem.PLANE).own
    assert own.isHidden()


@pytest.mark.long
def test_a_shift_click_puts_a_place_in_the_spotlight(qtbot, window):
    click_plane(qtbot, window, 0.02, 0.02, Qt.KeyboardModifier.ShiftModifier)
    example = window.spotlight.example
    assert example.inputs == pytest.approx([-5.8, 5.8], abs=0.1)
    assert window.session.training.n_train == 60


def test_fewer_points_than_are_wanted_are_refused_with_a_sentence(qtbot, window):
    click_plane(qtbot, window, 0.2, 0.2)
    window.commands.take_wanted(dataclasses.replace(window.session.spec, train_size=61))
    child(window, "plane_remove_button").click()
    assert window.session.training.n_train == 61
    assert "choose 60 or fewer" in window.message_bar.text()


def test_neurons_show_what_they_compute_and_the_heading_says_so(qtbot, window):
    train(qtbot, window)
    window.session.pause()
    neurons = view_of(window, NeuronsView)
    assert neurons.shown_view is neurons.planes
    assert neurons.planes.grid.count == 4
    headings = [dock.windowTitle() for dock in window.docks.docks]
    assert "What each neuron computes" in headings
