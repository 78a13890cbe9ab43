"""From a click in the drawer to the pad, the diagram and the bars, in the whole window."""

import dataclasses

import numpy as np
import pytest
from PySide6.QtCore import QPoint

from nnviz.gui.examples.gallery_view import GalleryView
from nnviz.gui.examples.mistakes_view import MistakesView
from nnviz.session.run_state import RunState
from tests.gui.window.hands import LEFT, child, click, open_page, type_into


@pytest.fixture
def steps(qtbot, window):
    """A window whose network has learnt for a few mini-batches only: it makes mistakes."""
    window.commands.take_wanted(dataclasses.replace(window.session.spec, schedule="constant"))
    type_into(qtbot, window, "mini_batch_size", "40")
    for _ in range(2):
        step = window.session.latest.step
        click(qtbot, window, "step_button")
        qtbot.waitUntil(
            lambda step=step: (
                window.session.latest.step > step and window.session.state is RunState.PAUSED
            )
        )
    return window


def test_at_first_the_pad_is_empty(qtbot, window):
    assert window.spotlight.example is not None
    assert not window.draw_panel.tools.pad.has_picture and window.draw_panel.tools.pad.is_empty
    assert child(window, "prediction_label").text() == "draw a digit"


def test_a_mistake_is_clicked_and_seen_by_everything(qtbot, steps):
    window = steps
    mistakes = open_page(qtbot, window, MistakesView)
    qtbot.waitUntil(lambda: mistakes.counted is window.session.latest)
    grid = mistakes.examples.pictures
    line, share = grid.caption(0).lines
    qtbot.mouseClick(grid.viewport(), LEFT, pos=grid.cell_rect(0).center())
    row = int(mistakes.examples.rows[0])
    validation = window.session.dataset.validation
    example, panel = window.spotlight.example, window.draw_panel
    np.testing.assert_array_equal(example.inputs, validation[row : row + 1].inputs[0])
    np.testing.assert_array_equal(panel._image.ravel(), example.inputs)
    label, answer = (int(digit) for digit in line.split(" → "))
    assert (example.label, label) == (validation.labels[row],) * 2 and answer != label
    bars = panel.reading.bars.texts()
    assert bars[answer] == share
    assert answer == int(window.session.latest.network.forward(example.inputs)[1][-1].argmax())
    assert f"{answer}" in panel.reading.prediction.text()
    assert panel.tools.origin.text == f"validation example {row + 1}, " + (
        "an 8" if label == 8 else f"a {label}"
    )
    _assert_pad_shows(panel.tools.pad, example.inputs.reshape(28, 28))


def _assert_pad_shows(pad, values):
    """Bright where the picture is, square by square, away from the round corners."""
    image, side = pad.grab().toImage(), pad.width() // 28
    seen = np.array(
        [
            [
                image.pixelColor(side * x + side // 2, side * y + side // 2).lightness()
                for x in range(28)
            ]
            for y in range(28)
        ]
    )
    inside = np.s_[2:26, 2:26]
    order = np.argsort(values[inside], axis=None)
    assert (np.diff(seen[inside].ravel()[order]) <= 0).all()
    assert seen[inside].min() < 40 < 250 < seen.max() + 1


def test_the_example_is_read_anew_while_the_network_learns(qtbot, steps):
    window = steps
    mistakes = open_page(qtbot, window, MistakesView)
    qtbot.waitUntil(lambda: mistakes.counted is window.session.latest)
    grid = mistakes.examples.pictures
    qtbot.mouseClick(grid.viewport(), LEFT, pos=grid.cell_rect(0).center())
    label = window.spotlight.example.label
    type_into(qtbot, window, "epochs", "20")
    click(qtbot, window, "run_button")
    qtbot.waitUntil(lambda: window.session.state is RunState.FINISHED)
    assert window.draw_panel.reading.prediction.text() == f"{label}"
    assert window.draw_panel.tools.pad.has_picture
    qtbot.waitUntil(lambda: mistakes.counted is window.session.latest)
    right = window.session.latest.history[-1].validation_right
    assert mistakes.words == f"epoch 20: all {right} validation digits are right"


def test_a_drawing_takes_the_place_of_an_example(qtbot, window):
    data = open_page(qtbot, window, GalleryView)
    grid = data.examples.pictures
    qtbot.mouseClick(grid.viewport(), LEFT, pos=grid.cell_rect(2).center())
    assert window.draw_panel.tools.origin.text == "validation example 3, a 2"
    pad = child(window, "drawing_pad")
    qtbot.mousePress(pad, LEFT, pos=QPoint(60, 60))
    qtbot.mouseMove(pad, QPoint(160, 60))
    qtbot.mouseMove(pad, QPoint(100, 180))
    qtbot.mouseRelease(pad, LEFT, pos=QPoint(100, 180))
    qtbot.waitUntil(lambda: window.spotlight.example.origin == "your drawing")
    assert len(pad.strokes) == 1 and not pad.has_picture
    click(qtbot, window, "clear_button")
    qtbot.waitUntil(lambda: not window.spotlight.is_chosen)
    assert pad.is_empty and window.spotlight.example.origin == "validation example 1"


def test_other_data_takes_the_example_off_the_pad(qtbot, window):
    data = open_page(qtbot, window, GalleryView)
    grid = data.examples.pictures
    qtbot.mouseClick(grid.viewport(), LEFT, pos=grid.cell_rect(0).center())
    assert window.draw_panel.tools.pad.has_picture
    choice = child(window, "dataset_choice")
    choice.setCurrentIndex(choice.findData("circle"))
    qtbot.waitUntil(lambda: window.session.is_ready and window.session.dataset.name == "circle")
    assert not window.draw_panel.tools.pad.has_picture
    qtbot.waitUntil(data.examples.table.isVisible)
    assert data.examples.table.row(0).texts[-1] != ""


def test_a_page_that_was_closed_meanwhile_shows_the_run_that_undo_brought_back(qtbot, steps):
    window = steps
    mistakes = open_page(qtbot, window, MistakesView)
    trained = window.session.latest
    qtbot.waitUntil(lambda: mistakes.counted is trained)
    qtbot.mouseClick(window.drawer.toggle_button, LEFT)
    assert not mistakes.isVisible()
    child(window, "hidden_layers").add_layer()
    qtbot.waitUntil(lambda: len(window.session.latest.network.sizes) == 4)
    qtbot.mouseClick(window.message_bar.undo_link, LEFT)
    assert window.session.latest is trained
    qtbot.mouseClick(window.drawer.toggle_button, LEFT)
    qtbot.waitUntil(lambda: mistakes.counted is trained)
