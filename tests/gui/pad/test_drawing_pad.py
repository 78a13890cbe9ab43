import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QInputDevice,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPointingDevice,
    QTabletEvent,
)

from nnviz.gui.look import theme
from nnviz.gui.pad.drawing_pad import DrawingPad
from nnviz.gui.pad.paper import LARGE

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def pad(qtbot):
    pad = DrawingPad()
    qtbot.addWidget(pad)
    pad.show()
    qtbot.waitExposed(pad)
    return pad


def draw(qtbot, pad, *points):
    qtbot.mousePress(pad, LEFT, pos=QPoint(*points[0]))
    for point in points[1:]:
        qtbot.mouseMove(pad, QPoint(*point))
    qtbot.mouseRelease(pad, LEFT, pos=QPoint(*points[-1]))


def move(qapp, pad, x, y, buttons=LEFT):
    """A mouse move anywhere, also outside of the pad."""
    place = QPointF(x, y)
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        place,
        pad.mapToGlobal(place),
        Qt.MouseButton.NoButton,
        buttons,
        Qt.KeyboardModifier.NoModifier,
    )
    qapp.sendEvent(pad, event)


def is_inked(pad, x, y):
    return pad.grab().toImage().pixel(x, y) == QColor(theme.current().ink).rgb()


def test_a_stroke_is_its_points(qtbot, pad):
    draw(qtbot, pad, (20, 30), (60, 30), (60, 90))
    (stroke,) = pad.strokes
    assert stroke.tolist() == [[20, 30], [60, 30], [60, 90]]
    assert is_inked(pad, 40, 30)
    assert is_inked(pad, 60, 88)
    assert not is_inked(pad, 150, 150)


def test_every_new_point_is_told(qtbot, pad):
    told = []
    pad.strokes_changed.connect(lambda: told.append(len(pad.strokes[-1])))
    draw(qtbot, pad, (20, 30), (60, 30), (60, 90))
    assert told == [1, 2, 3]


def test_a_click_is_a_dot(qtbot, pad):
    draw(qtbot, pad, (100, 100))
    assert pad.strokes[0].tolist() == [[100, 100]]
    assert is_inked(pad, 100, 100)


def test_the_picture_grown_piece_by_piece_is_the_picture_drawn_at_once(qtbot, pad):
    angles = np.linspace(0, 5, 40)
    points = [(int(110 + 70 * np.cos(a)), int(110 + 70 * np.sin(a))) for a in angles]
    draw(qtbot, pad, *points)
    grown = pad.grab().toImage()
    pad._redraw()
    anew = pad.grab().toImage()
    different = sum(
        abs(QColor(grown.pixel(x, y)).lightness() - QColor(anew.pixel(x, y)).lightness()) > 60
        for x in range(224)
        for y in range(224)
    )
    assert different < 100


def test_a_stroke_that_leaves_the_pad_is_kept(qtbot, qapp, pad):
    qtbot.mousePress(pad, LEFT, pos=QPoint(200, 100))
    move(qapp, pad, 400, 100)
    move(qapp, pad, 150, 120)
    qtbot.mouseRelease(pad, LEFT, pos=QPoint(150, 120))
    assert pad.strokes[0].tolist() == [[200, 100], [400, 100], [150, 120]]


def test_other_buttons_do_nothing(qtbot, pad):
    for button in (RIGHT, Qt.MouseButton.MiddleButton, Qt.MouseButton.BackButton):
        qtbot.mousePress(pad, button, pos=QPoint(50, 50))
        qtbot.mouseRelease(pad, button, pos=QPoint(50, 50))
    assert pad.strokes == []


def test_another_button_does_not_break_a_stroke(qtbot, qapp, pad):
    qtbot.mousePress(pad, LEFT, pos=QPoint(50, 50))
    qtbot.mousePress(pad, RIGHT, pos=QPoint(50, 50))
    move(qapp, pad, 80, 50, LEFT | RIGHT)
    qtbot.mouseRelease(pad, RIGHT, pos=QPoint(80, 50))
    move(qapp, pad, 90, 50)
    qtbot.mouseRelease(pad, LEFT, pos=QPoint(90, 50))
    assert pad.strokes[0].tolist() == [[50, 50], [80, 50], [90, 50]]


def test_a_release_that_never_came_ends_the_stroke(qtbot, qapp, pad):
    qtbot.mousePress(pad, LEFT, pos=QPoint(50, 50))
    move(qapp, pad, 150, 150, Qt.MouseButton.NoButton)
    assert pad.strokes[0].tolist() == [[50, 50]]
    pad.undo()
    assert pad.strokes == []


def test_a_move_or_release_without_a_press_is_nothing(qtbot, qapp, pad):
    move(qapp, pad, 50, 50)
    qtbot.mouseRelease(pad, LEFT, pos=QPoint(50, 50))
    assert pad.strokes == []


def test_a_quick_second_click_is_a_second_dot(qtbot, pad):
    qtbot.mouseClick(pad, LEFT, pos=QPoint(50, 50))
    qtbot.mouseDClick(pad, LEFT, pos=QPoint(50, 50))
    qtbot.mouseRelease(pad, LEFT, pos=QPoint(50, 50))
    assert len(pad.strokes) == 2


def test_undo_clear_redo(qtbot, pad):
    draw(qtbot, pad, (20, 30), (60, 30))
    draw(qtbot, pad, (20, 90), (60, 90))
    pad.undo()
    assert len(pad.strokes) == 1
    assert not is_inked(pad, 40, 90)
    pad.redo()
    assert len(pad.strokes) == 2
    pad.clear()
    assert pad.strokes == [] and pad.is_empty
    pad.undo()
    assert len(pad.strokes) == 2
    assert is_inked(pad, 40, 90)


def test_a_key_that_takes_nothing_back_here_is_for_the_window(pad):
    for keys in (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo):
        [chord, *_] = QKeySequence.keyBindings(keys)
        combination = chord[0]
        event = QKeyEvent(QEvent.Type.KeyPress, combination.key(), combination.keyboardModifiers())
        pad.keyPressEvent(event)
        assert not event.isAccepted()


def test_nothing_to_undo_tells_nothing(qtbot, pad):
    with qtbot.assertNotEmitted(pad.strokes_changed):
        pad.undo()
        pad.redo()
        pad.clear()


def test_keys(qtbot, pad):
    draw(qtbot, pad, (20, 30), (60, 30))
    qtbot.keyClick(pad, Qt.Key.Key_Z, CTRL)
    assert pad.is_empty
    qtbot.keyClick(pad, Qt.Key.Key_Z, CTRL | SHIFT)
    assert not pad.is_empty
    qtbot.keyClick(pad, Qt.Key.Key_Delete)
    assert pad.is_empty


def test_resizing_keeps_the_drawing(qtbot, pad):
    draw(qtbot, pad, (112, 56), (112, 112))
    pad.set_side(LARGE)
    qtbot.waitUntil(lambda: pad.width() == LARGE)
    assert pad.strokes[0].tolist() == [[140, 70], [140, 140]]
    assert is_inked(pad, 140, 100)


def test_a_change_of_theme_changes_the_ink(qtbot, qapp, pad):
    draw(qtbot, pad, (20, 30), (60, 30))
    theme.apply(qapp, "dark")
    assert is_inked(pad, 40, 30)


def test_an_empty_pad_says_what_it_is_for(qtbot, pad):
    empty = pad.grab().toImage()
    text = QColor(theme.LIGHT.text2).rgb()
    assert any(empty.pixel(x, y) == text for x in range(40, 180) for y in range(100, 125))
    assert "Draw a digit" in pad.accessibleDescription()


@pytest.fixture
def pen():
    """Events only point to their device, so it must outlive them."""
    return QPointingDevice(
        "pen",
        1,
        QInputDevice.DeviceType.Stylus,
        QPointingDevice.PointerType.Pen,
        QInputDevice.Capability.Position | QInputDevice.Capability.Pressure,
        1,
        1,
    )


def tablet(pen, pad, kind, x, y, button, buttons):
    place = QPointF(x, y)
    nothing = Qt.KeyboardModifier.NoModifier
    parts = (pen, place, pad.mapToGlobal(place), 0.5, 0, 0, 0, 0, 0, nothing, button, buttons)
    return QTabletEvent(kind, *parts)


def test_a_pen_draws_between_the_pixels(qapp, pad, pen):
    none = Qt.MouseButton.NoButton
    qapp.sendEvent(pad, tablet(pen, pad, QEvent.Type.TabletPress, 20.25, 30.5, LEFT, LEFT))
    qapp.sendEvent(pad, tablet(pen, pad, QEvent.Type.TabletMove, 60.75, 30.5, none, LEFT))
    qapp.sendEvent(pad, tablet(pen, pad, QEvent.Type.TabletRelease, 60.75, 40.5, LEFT, none))
    qapp.sendEvent(pad, tablet(pen, pad, QEvent.Type.TabletMove, 90.0, 90.0, none, none))
    assert [s.tolist() for s in pad.strokes] == [[[20.25, 30.5], [60.75, 30.5], [60.75, 40.5]]]


def test_a_picture_lies_on_the_pad_until_one_draws(qtbot, pad):
    values = np.zeros((28, 28))
    values[3, 5] = 1.0
    with qtbot.assertNotEmitted(pad.strokes_changed):
        pad.show_picture(values)
    assert pad.has_picture and not pad.is_empty and not pad.strokes
    side = pad.width() // 28
    image = pad.grab().toImage()
    ink, paper = QColor(theme.current().ink), QColor(theme.current().paper)
    for across in (0, side - 1):
        assert image.pixelColor(5 * side + across, 3 * side + 2) == ink
    assert image.pixelColor(6 * side, 3 * side + 2) == paper
    with qtbot.waitSignal(pad.strokes_changed):
        qtbot.mouseClick(pad, LEFT, pos=QPoint(100, 100))
    assert not pad.has_picture and len(pad.strokes) == 1


def test_a_picture_can_be_cleared_and_the_drawing_had_back(qtbot, pad):
    qtbot.mouseClick(pad, LEFT, pos=QPoint(100, 100))
    before = [stroke.tolist() for stroke in pad.strokes]
    pad.show_picture(np.ones((28, 28)))
    assert not pad.strokes and pad.can_undo
    with qtbot.waitSignal(pad.strokes_changed):
        pad.clear()
    assert pad.is_empty
    pad.show_picture(np.ones((28, 28)))
    pad.undo()
    assert not pad.has_picture
    assert [stroke.tolist() for stroke in pad.strokes] == before
    pad.show_picture(None)
    assert [stroke.tolist() for stroke in pad.strokes] == before


def test_the_rubber_cuts_strokes_and_undo_brings_them_back(qtbot, pad):
    draw(qtbot, pad, (20, 100), (200, 100))
    before = pad.strokes
    pad.erases = True
    draw(qtbot, pad, (110, 60), (110, 140))
    assert len(pad.strokes) == 2
    assert all(np.abs(line[:, 0] - 110).min() > 10 for line in pad.strokes)
    pad.undo()
    assert all((a == b).all() for a, b in zip(pad.strokes, before, strict=True))
    pad.redo()
    assert len(pad.strokes) == 2


def test_the_rubber_on_empty_paper_changes_nothing(qtbot, pad):
    draw(qtbot, pad, (20, 20), (60, 20))
    pad.erases = True
    draw(qtbot, pad, (20, 200), (200, 200))
    assert len(pad.strokes) == 1
    pad.undo()
    assert pad.is_empty


def test_a_drawing_that_was_kept_takes_the_place_of_what_is_there(qtbot, pad):
    draw(qtbot, pad, (10, 10), (20, 20))
    pad.show_strokes([np.array([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]), np.array([[7.0, 8.0]])])
    assert pad.lengths == (3, 1)
    np.testing.assert_array_equal(pad.strokes[1], [[7.0, 8.0]])
    pad.show_strokes([np.array([[0.5, 1.0]])], 1)
    np.testing.assert_array_equal(pad.strokes[0], [[pad.width() / 2, pad.width()]])
    pad.undo()
    pad.undo()
    assert len(pad.lengths) == 1
