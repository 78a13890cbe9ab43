"""From bumps made by hand to a run in the window, and back with one key."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt

from nnviz.desks.bumps.bumps import Bumps, cost
from nnviz.session.run_state import RunState
from tests.core.measured import measure
from tests.gui.window.hands import click

HEIGHTS = (-1.1, -1.4, -0.3, -1.0, 1.2)


@pytest.fixture
def window(window_anew):
    yield window_anew
    window_anew.session.pause()
    window_anew.pages.close()


@pytest.mark.long
def test_training_goes_on_from_exactly_these_bumps_and_undo_brings_them_back(qtbot, window):
    before, desks = window.session.spec, window.course.desks
    desks.open("bumps")
    desk = desks.desk
    desk._do(replace(desk.state, bumps=replace(Bumps.flat(5), heights=HEIGHTS)))
    built = desk.state
    click(qtbot, window, "run_button")
    assert desks.desk is None and "Undo brings it back" in window.message_bar.text()
    session = window.session
    qtbot.waitUntil(lambda: session.latest.epochs > 1)
    session.pause()
    start, examples = session.start, session.dataset.train
    assert start.sizes == (1, 10, 1) and start.weights[1].tolist()[0][::2] == list(HEIGHTS)
    assert "back to what you built" in window.message_bar.undo_link.text()
    assert "made by hand" in window.panel.form.blocks["initializer"].sentence.text()
    first = measure(start, session.spec, examples).cost
    x = examples.master[:, 0].astype(float)
    assert first == pytest.approx(cost(built.bumps.sum(x), x), abs=1e-6)
    assert session.latest.history[-1].training_cost == pytest.approx(first, abs=0.01)
    assert np.isfinite(session.latest.network.weights[0]).all()
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert desks.desk is desk and desk.state == built
    assert not window.panel.form.blocks["initializer"].sentence.text()
    assert session.spec == before and session.state is not RunState.RUNNING
    assert desk._trained_deviation is not None and "after training" in desk.sentence
