import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QWidget

from nnviz.gui.controls.keyboard_focus import KeyboardFocus

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
