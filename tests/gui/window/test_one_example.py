"""Step › One example: something is seen at every step, the same in every view."""

import numpy as np
import pytest
from PySide6.QtWidgets import QWidget

from nnviz.gui.backprop.view import BackpropView
from nnviz.gui.network.view import NetworkDiagramView
from nnviz.session.run_state import RunState
from tests.gui.window.hands import open_page, pick


def one(qtbot, window):
    images = window.session.latest.images
    window.commands.step("example")
    qtbot.waitUntil(
        lambda: (
            window.session.latest.images == images + 1
            and window.session.state is not RunState.RUNNING
        )
    )


@pytest.mark.parametrize("data", [None, "xor", "half-adder", "sine"])
def test_every_step_shows_its_example_and_what_it_adds(qtbot, window, data):
    if data is not None:
        pick(qtbot, window, data)
    page = open_page(qtbot, window, BackpropView if data else NetworkDiagramView)
    session, said = window.session, []
    for _ in range(5):
        one(qtbot, window)
        held = session.latest.held
        part = session.dataset.epoch(held.epoch, session.latest.n_train)
        example = window.spotlight.example
        np.testing.assert_array_equal(example.inputs, part.inputs[held.row])
        made = ", made for epoch 1" if session.dataset.is_renewed else ""
        assert example.origin == f"training example {held.row + 1:,}{made}"
        text = window.message_bar.text()
        assert text.startswith(f"Example {held.number} of {held.of} of this mini-batch")
        if held.is_last:
            assert text.endswith("it is full, and the weights move.")
            assert session.latest.step == 1
        else:
            assert "its gradient has length" in text and session.latest.step == 0
            assert ("the mean of the" in text) == (held.number > 1)
        if data is None:
            assert page._passage.example is example and example.origin in page.words
        else:
            assert page._task.example is example and example.origin in page.words
        said.append(text)
        if held.is_last:
            break
    assert len(set(said)) == len(said) >= 4


def test_backprop_says_what_the_example_adds_to_its_mini_batch(qtbot, window):
    pick(qtbot, window, "xor")
    page = open_page(qtbot, window, BackpropView)
    one(qtbot, window)
    page._on_stage_chosen(4)
    gradient = page._walk.values.gradients.weights[-1][page.entry.j, page.entry.k]
    m = window.session.latest.held.of
    assert f"1/{m} of it" in "".join(map(str, page.formula._ways[0]))
    assert m == 4 and gradient != 0
    window.spotlight.show(None)  # another example has no part in it
    assert "one step" in "".join(map(str, page.formula._ways[0]))


def test_a_new_run_looks_at_nothing_by_itself(qtbot, window):
    pick(qtbot, window, "xor")
    one(qtbot, window)
    window.session.reset()
    shown = window.spotlight.example
    window.findChild(QWidget, "step_button").click()
    qtbot.waitUntil(lambda: window.session.latest.step == 1)
    assert window.spotlight.example is shown
    assert window.session.latest.held is None
