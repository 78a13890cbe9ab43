import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QFocusEvent, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from nnviz.gui.controls.keyboard_focus import KeyboardFocus
from nnviz.gui.look import theme

REASON = Qt.FocusReason


class Spot(KeyboardFocus, QWidget):
    """The smallest widget that could paint its focus."""


@pytest.fixture
def window(qapp):
    return QWidget()


@pytest.fixture
def spot(qtbot, window):
    spot = Spot(window)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    return spot


@pytest.mark.parametrize(
    ("reason", "shows"),
    [
        (REASON.TabFocusReason, True),
        (REASON.BacktabFocusReason, True),
        (REASON.ShortcutFocusReason, True),
        (REASON.OtherFocusReason, True),
        (REASON.MouseFocusReason, False),
    ],
)
def test_the_focus_is_shown_unless_the_mouse_brought_it(spot, reason, shows):
    spot.setFocus(reason)
    assert spot.shows_focus is shows


@pytest.mark.parametrize("first", [REASON.TabFocusReason, REASON.MouseFocusReason])
@pytest.mark.parametrize("back", [REASON.ActiveWindowFocusReason, REASON.PopupFocusReason])
def test_a_focus_that_comes_back_is_shown_as_it_was(spot, first, back):
    spot.setFocus(first)
    before = spot.shows_focus
    QApplication.sendEvent(spot, QFocusEvent(QEvent.Type.FocusIn, back))
    assert spot.shows_focus is before


def test_without_the_focus_there_is_none_to_show(spot):
    spot.setFocus(REASON.TabFocusReason)
    spot.clearFocus()
    assert not spot.shows_focus


@pytest.mark.parametrize(("reason", "wide"), [(REASON.TabFocusReason, 2), (None, 1)])
def test_a_frame_is_as_wide_on_every_side_and_ends_at_the_edge(spot, reason, wide):
    spot.resize(30, 20)
    if reason is not None:
        spot.setFocus(reason)
    picture = QImage(30, 20, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    with QPainter(picture) as painter:
        spot.paint_edge(painter)
    on = theme.current()
    color = QColor(on.border if reason is None else on.accent).name()
    across = [picture.pixelColor(x, 10).name() for x in range(30)]
    down = [picture.pixelColor(15, y).name() for y in range(20)]
    for pixels in (across, down):
        for from_edge in (pixels, pixels[::-1]):
            assert from_edge[:wide] == [color] * wide and from_edge[wide] == "#ffffff"
