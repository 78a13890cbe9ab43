"""The window of an open day: draw, see it read, and leave all as it was."""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from nnviz.core import Network
from nnviz.files import FileError, save_network
from nnviz.gui.look import theme
from nnviz.gui.window.demo.demo_window import DemoWindow
from nnviz.gui.window.demo.shown_network import TrainedNetwork

SCREEN = QSize(1920, 1080)
KEYS = (Qt.Key.Key_F1, Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Delete)


@pytest.fixture
def file(tmp_path):
    """Says 7 where there is ink away from the middle column, else 1."""
    weights = np.zeros((10, 28, 28))
    weights[7, :, :10] = weights[7, :, 18:] = 1.0
    biases = np.full(10, -20.0)
    biases[1], biases[7] = 0.5, -3.0
    save_network(tmp_path / "net.json", Network([weights.reshape(10, 784)], [biases]))
    return tmp_path / "net.json"


@pytest.fixture(autouse=True)
def any_screen(monkeypatch):
    """As if the screen were as large as a test wants it."""
    monkeypatch.setattr(DemoWindow, "showFullScreen", DemoWindow.show)


@pytest.fixture
def window(qtbot, file):
    window = DemoWindow.of(str(file))
    qtbot.addWidget(window)
    window.open_on(SCREEN, "light")
    QApplication.processEvents()
    yield window
    window.close()
    theme.apply(QApplication.instance(), "light", 1.0)


def draw(window, *places):
    """One stroke by mouse, places being shares of the pad."""
    pad = window.pad
    points = [QPointF(x * pad.width(), y * pad.height()) for x, y in places]
    kinds = [QEvent.Type.MouseButtonPress, *[QEvent.Type.MouseMove] * (len(points) - 1)]
    left = Qt.MouseButton.LeftButton
    for kind, point in zip(kinds, points, strict=True):
        event = QMouseEvent(
            kind, point, pad.mapToGlobal(point), left, left, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(pad, event)
    QTest.mouseRelease(pad, left, pos=points[-1].toPoint())
    QApplication.processEvents()


def test_what_is_drawn_is_read_and_goes_through_the_network(window):
    assert window.reading.prediction.text() == "draw a digit"
    draw(window, (0.2, 0.2), (0.8, 0.2), (0.4, 0.8))
    assert window.reading.prediction.text() == "7"
    assert window.diagram.figure.picture.sum() > 10
    assert window.diagram.figure.answer == 7


def test_after_half_a_minute_it_is_as_at_the_start(window):
    draw(window, (0.2, 0.2), (0.8, 0.2), (0.4, 0.8))
    assert window.idle.isActive() and window.idle.interval() == 30_000
    window.idle.timeout.emit()
    QApplication.processEvents()
    assert window.pad.is_empty and not window.idle.isActive()
    assert window.reading.prediction.text() == "draw a digit"
    assert window.diagram.figure.picture is None


def test_escape_twice_leaves_and_once_says_so(window):
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.isVisible() and "once more" in window.status.text()
    window._leaving.timeout.emit()
    window._leaving.stop()
    window.look()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.isVisible()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_the_pad_is_large_and_nothing_is_cut(window):
    assert window.pad.width() >= 0.7 * SCREEN.height() and window.pad.width() % 28 == 0
    assert window.diagram.height() >= 250
    for part in (window.pad, window.reading, window.diagram, window.clear_button, window.status):
        corner = part.mapTo(window, QPoint(part.width(), part.height()))
        assert corner.x() <= SCREEN.width() and corner.y() <= SCREEN.height()
    assert window.reading.bars.height() >= window.reading.bars.lying_height


@pytest.mark.long
def test_there_are_no_menus_and_any_touch_leaves_it_whole(window):
    assert not window.findChildren(QMenu)
    rng = np.random.default_rng(4)
    for _ in range(40):
        draw(window, *rng.uniform(-0.3, 1.3, (rng.integers(1, 9), 2)))
        widget = rng.choice([window, window.pad, window.diagram, window.clear_button])
        QTest.mouseDClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(*rng.integers(0, 60, 2)))
        QTest.mouseClick(widget, Qt.MouseButton.RightButton)
        QTest.keyClick(window, KEYS[rng.integers(len(KEYS))])
    assert window.isVisible() and not window.findChildren(QMenu)
    window.start_anew()
    draw(window, (0.5, 0.2), (0.5, 0.8))
    assert window.reading.prediction.text() == "1"


def test_a_network_that_reads_no_digits_is_refused(tmp_path):
    save_network(tmp_path / "xor.json", Network([np.ones((1, 2))], [np.zeros(1)]))
    with pytest.raises(FileError, match="has 2 inputs and 1 output: choose"):
        TrainedNetwork(tmp_path / "xor.json")


@pytest.mark.long
def test_without_a_file_one_learns_while_it_is_shown(qtbot):
    window = DemoWindow.of(None)
    qtbot.addWidget(window)
    window.open_on(QSize(1280, 800), "light")
    assert window.status.text() == "It has learnt nothing yet: wait a few seconds."
    first = window.diagram.figure.weights[0]
    qtbot.waitUntil(lambda: "reads" in window.status.text())
    assert window.status.text().startswith("It is learning: after ")
    assert window.diagram.figure.weights[0] is not first
    window.close()
    theme.apply(QApplication.instance(), "light", 1.0)
