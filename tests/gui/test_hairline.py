"""The side of a column: what is typed after a click on a locked control in it does nothing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from nnviz.gui.controls.button import Button
from nnviz.gui.controls.locked.lock_mark import show_locked
from nnviz.gui.controls.number_field import NumberField
from nnviz.gui.controls.rows import column, row
from nnviz.gui.controls.scroller import Scroller
from nnviz.gui.hairline import Side


class Window(QWidget):
    """Keeps what keys come through to it."""

    def __init__(self):
        super().__init__()
        self.keys, self.button, self.side = [], Button("Train"), Side(200)
        self.field, inside = NumberField(), QWidget()
        column(self.field, None, of=inside)
        column((Scroller(inside), 1), of=self.side)
        row(self.side, self.button, of=self)

    def keyPressEvent(self, event):
        self.keys.append(event.text())


@pytest.fixture
def window(qtbot):
    made = Window()
    made.resize(400, 200)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made


@pytest.mark.parametrize(
    "shut", [lambda field: field.setEnabled(False), lambda field: show_locked(field, True)]
)
def test_what_is_typed_into_a_shut_field_presses_no_button_and_is_no_key_of_the_window(
    qtbot, window, shut
):
    window.button.setFocus(Qt.FocusReason.MouseFocusReason)
    shut(window.field)
    qtbot.mouseClick(window.button, Qt.MouseButton.LeftButton)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert window.keys == [" "], "a button that was clicked leaves it to the window"
    qtbot.mouseClick(window.field, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(QApplication.focusWidget(), "0.5 ")
    assert window.keys == [" "]
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert len(window.keys) == 2, "what types nothing means what it did"


def test_keys_of_an_open_field_that_no_number_has_are_the_windows(qtbot, window):
    qtbot.mouseClick(window.field, Qt.MouseButton.LeftButton)
    window.field.setFocus()
    qtbot.keyClick(window.field, Qt.Key.Key_Q)
    assert window.keys == ["q"]
