"""Backpropagation in the real window: trained a little, walked through, checked layer by layer."""

import dataclasses
import re

import pytest
from PySide6.QtCore import Qt

from nnviz.gui.backprop.view import BackpropView
from nnviz.session.run_state import RunState
from tests.gui.backprop.test_view import number_in
from tests.gui.window.hands import child, open_page, pick, train_to_the_end


@pytest.fixture
def window(qtbot, window_anew):
    """With three inputs in it."""
    pick(qtbot, window_anew, "three-inputs")
    return window_anew


def design(window, **settings):
    spec = dataclasses.replace(window.session.spec, **settings)
    window.views[0].spec_wanted.emit(spec)
    assert window.session.spec == spec


@pytest.mark.long
def test_the_arrow_keys_lead_through_all_stages_and_every_layer_agrees(qtbot, window):
    design(window, sizes=(3, 5, 4, 1), activation="tanh", output="sigmoid", cost="cross-entropy")
    train_to_the_end(qtbot, window, 5)
    view = open_page(qtbot, window, BackpropView)
    qtbot.mouseClick(view.bar.on_button, Qt.MouseButton.LeftButton)
    seen, errors = [view.step], []
    while view.bar.on_button.isEnabled():
        assert view.equation.grids
        assert view.formula.text
        assert window.drawer.words.text == view.words
        qtbot.keyClick(view.bar.stage_tabs, Qt.Key.Key_Right)
        seen.append(view.step)
        if view.step.stage == 5:
            found = re.search(r"off by at most ([^ ,]+)", view.difference.text)
            errors.append(number_in(found[1]))
    assert [step.stage for step in seen] == [2, 2, 2, 3, 4, 4, 5, 5, 5]
    assert len(errors) == 3
    assert max(errors) <= 1e-6


def test_a_step_of_training_is_seen_at_once(qtbot, window):
    design(window, sizes=(3, 5, 1), output="sigmoid", cost="cross-entropy")
    view = open_page(qtbot, window, BackpropView)
    qtbot.keyClick(view.bar.stage_tabs, Qt.Key.Key_End)
    before = view.formula.text
    child(window, "step_button").click()
    qtbot.waitUntil(lambda: window.session.state is RunState.PAUSED)
    qtbot.waitUntil(lambda: view.formula.text != before)
    assert view._moment.shown is window.session.latest


@pytest.mark.long
def test_the_moment_stays_while_training_runs(qtbot, window):
    view = open_page(qtbot, window, BackpropView)
    child(window, "epochs").setValue(1_000_000)
    child(window, "run_button").click()
    qtbot.waitUntil(lambda: view.bar.newest_button.text() == "epoch 0: update")
    before = view.formula.text
    qtbot.waitUntil(lambda: window.session.latest.step > 500)
    assert view.formula.text == before
    qtbot.waitUntil(lambda: view.bar.newest_button.width() > 60)
    qtbot.mouseClick(view.bar.newest_button, Qt.MouseButton.LeftButton)
    assert view._moment.shown.step > 0
    window.session.pause()
    assert view._moment.shown is window.session.latest
