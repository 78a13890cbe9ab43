"""Films of the window itself: of what is kept of its run, whatever lies over it."""

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt

from nnviz.gui.sharing.film.scene import FOOT
from nnviz.session.run_state import RunState
from tests.gui.window.hands import child

BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
WORDS = [
    "The weights of the first layer",
    "Cost",
    "Accuracy",
    "How fast each layer learns",
    "What each neuron looks for",
    "The figures that are seen, on one sheet",
    "The whole window",
]


@pytest.fixture
def trained(qtbot, window):
    """The window after two epochs, its page of films open."""
    for epoch in (1, 2):
        window.session.step("epoch")
        qtbot.waitUntil(lambda: window.session.state is not RunState.RUNNING)
        assert window.session.latest.epoch == epoch
    qtbot.keyClick(window, Qt.Key.Key_E, BOTH)
    child(window, "share_dialog").list.buttons["film"].click()
    yield window
    window.sharing.close()


def page_of(window):
    return child(window, "share_dialog").shown


def filmed(qtbot, window, subject, path, monkeypatch):
    page = page_of(window)
    monkeypatch.setattr(window.dialogs, "file_to_write", lambda *asked: path)
    page.subject.setCurrentIndex(subject)
    page.settle()
    page.primary.click()
    qtbot.waitUntil(lambda: window.message_bar.text() == f"Saved as {path}.", timeout=30_000)
    with Image.open(path) as film:
        found = []
        for index in range(film.n_frames):
            film.seek(index)
            found.append(np.asarray(film.convert("RGB")))
    return found


def test_every_view_that_is_seen_can_be_filmed_and_all_of_them(trained):
    subject = page_of(trained).subject
    assert [subject.itemText(at) for at in range(subject.count())] == WORDS


def test_the_whole_window_is_filmed_without_what_lies_over_it(
    qtbot, trained, tmp_path, monkeypatch
):
    frames = filmed(qtbot, trained, len(WORDS) - 1, tmp_path / "all.png", monkeypatch)
    assert [frame.shape for frame in frames] == [(800 + FOOT, 1280, 3)] * 3
    cover = child(trained, "share_dialog").geometry()
    shown = trained.grab().toImage()
    seen = shown.pixelColor(cover.center().x(), cover.center().y()).getRgb()[:3]
    behind = frames[-1][cover.top() : cover.bottom(), cover.left() : cover.right()]
    assert len(np.unique(behind.reshape(-1, 3), axis=0)) > 300, "curves and weights, no page"
    assert seen == (255, 255, 255)
    assert trained.run_bar.epoch_progress.value() == 2, "the present is shown again"
    bars = [frame[:56] for frame in frames]
    assert (bars[0] != bars[1]).any() and (bars[1] != bars[2]).any()
