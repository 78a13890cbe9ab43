import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from nnviz.gui.controls.number_words import share_text
from nnviz.gui.plot.axis_scales import accuracy_scale
from nnviz.gui.plot.compared.sketch import Sketch
from nnviz.gui.plot.line_plot import LinePlot
from nnviz.gui.plot.sketching import Sketching

X = tuple(np.linspace(1, 400, 64).tolist())


@pytest.fixture
def plot(qtbot):
    plot = LinePlot(share_text, "98.1 %")
    plot.resize(340, 300)
    plot.keeps_axes = True
    qtbot.addWidget(plot)
    plot.show()
    plot.set_lines(400, np.empty(0), [], accuracy_scale(0.4))
    return plot


@pytest.fixture
def sketch():
    return Sketch(X, 0.4, 1.0)


@pytest.fixture
def sketching(plot, sketch):
    sketching = Sketching(plot, share_text)
    sketching.begin(sketch)
    return sketching


def place(plot, x, y):
    return plot.canvas.area().point(x, y).toPoint()


def drag(plot, *points):
    first, *others = (place(plot, *point) for point in points)
    QTest.mousePress(plot.canvas, Qt.MouseButton.LeftButton, pos=first)
    for point in others:
        QTest.mouseMove(plot.canvas, point)
    QTest.mouseRelease(plot.canvas, Qt.MouseButton.LeftButton, pos=points and others[-1])


def key(plot, which, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(plot.canvas, which, modifier)


def clear_word(plot):
    return plot.findChild(object, "clear_sketch")


def test_a_drag_draws_a_value_at_every_place(qtbot, plot, sketching, sketch):
    with qtbot.waitSignal(sketching.changed):
        drag(plot, (1, 0.5), (200, 0.7), (400, 0.9))
    drawn = np.array(sketch.y)
    assert np.isfinite(drawn).all()
    assert drawn[[0, 32, -1]] == pytest.approx([0.5, 0.703, 0.9], abs=0.01)


def test_the_mouse_draws_only_while_it_is_held(plot, sketching, sketch):
    drag(plot, (1, 0.5), (100, 0.6))
    QTest.mouseMove(plot.canvas, place(plot, 300, 0.9))
    assert np.isnan(sketch.y[-1])


def test_beyond_the_plot_it_draws_at_the_axis_end(plot, sketching, sketch):
    drag(plot, (1, 0.5), (380, 0.7))
    QTest.mousePress(plot.canvas, Qt.MouseButton.LeftButton, pos=place(plot, 100, 0.7))
    QTest.mouseMove(plot.canvas, QPoint(place(plot, 200, 0.7).x(), -50))
    assert max(sketch.y) == 1.0


def test_clear_stands_in_the_caption_row_while_there_is_something(qtbot, plot, sketching, sketch):
    assert clear_word(plot).isHidden()
    drag(plot, (1, 0.5), (400, 0.9))
    assert clear_word(plot).isVisible()
    QTest.mouseClick(clear_word(plot), Qt.MouseButton.LeftButton)
    assert sketch.is_empty
    assert clear_word(plot).isHidden()


def test_ctrl_z_takes_a_stroke_back(plot, sketching, sketch):
    drag(plot, (1, 0.5), (100, 0.6))
    drag(plot, (100, 0.6), (400, 0.9))
    key(plot, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert np.isfinite(sketch.y[0])
    assert np.isnan(sketch.y[-1])


def test_the_keys_go_to_eleven_places_and_pull_there(plot, sketching, sketch):
    plot.canvas.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(15):
        key(plot, Qt.Key.Key_Right)
    key(plot, Qt.Key.Key_Up)
    assert sketch.y[-1] == pytest.approx(0.7 + 0.006)
    key(plot, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert sketch.y[-1] == pytest.approx(0.7 + 0.006 - 0.03)
    for _ in range(10):
        key(plot, Qt.Key.Key_Left)
        key(plot, Qt.Key.Key_Up)
    assert np.isfinite(sketch.y).all()
    key(plot, Qt.Key.Key_Delete)
    assert sketch.is_empty


def test_place_and_value_are_spoken_and_read(plot, sketching):
    key(plot, Qt.Key.Key_Right)
    assert plot.canvas.accessibleDescription() == "epoch 1: nothing drawn"
    key(plot, Qt.Key.Key_Right)
    key(plot, Qt.Key.Key_Up)
    assert plot.canvas.accessibleDescription() == "epoch 39: 70.6 %"
    assert plot.caption_row.note.text == "epoch 39: 70.6 %"


def test_the_cursor_is_a_cross_until_it_ends(plot, sketching, sketch):
    assert plot.canvas.cursor().shape() == Qt.CursorShape.CrossCursor
    drag(plot, (1, 0.5), (400, 0.9))
    kept = sketch.y
    sketching.end()
    assert plot.canvas.cursor().shape() == Qt.CursorShape.ArrowCursor
    assert clear_word(plot).isHidden()
    drag(plot, (1, 0.9), (400, 0.5))
    key(plot, Qt.Key.Key_Delete)
    assert sketch.y == kept
