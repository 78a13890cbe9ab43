"""Answers by keyboard: a letter takes the focus along, and Space means one thing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from nnviz.gui.controls.rows import column
from nnviz.gui.lesson.choices import Choices


class Window(QWidget):
    """Has choices, and hears of the keys that they do not take."""

    def __init__(self):
        super().__init__()
        self.choices, self.heard = Choices(), []
        self.choices.show_texts(["one", "two", "three"], None)
        column(self.choices, of=self)

    def keyPressEvent(self, event):
        self.heard.append(event.key())


@pytest.fixture
def window(qtbot):
    window = Window()
    qtbot.addWidget(window)
    window.resize(400, 200)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.choices.buttons[0].clearFocus()  # which came with the window
    window.choices.buttons[0].setFocus(Qt.FocusReason.TabFocusReason)
    return window


def test_a_letter_takes_the_focus_along_and_space_then_changes_nothing(qtbot, window):
    choices = window.choices
    assert choices.choose(1) and choices.buttons[1].hasFocus()
    qtbot.keyClick(choices.buttons[1], Qt.Key.Key_Space)
    assert choices.chosen == 1 and window.heard == [Qt.Key.Key_Space], "the window trains"


def test_space_chooses_where_nothing_is_chosen_yet(qtbot, window):
    qtbot.keyClick(window.choices.buttons[0], Qt.Key.Key_Space)
    assert window.choices.chosen == 0 and not window.heard


def test_what_has_the_focus_elsewhere_keeps_it(window):
    window.choices.buttons[0].clearFocus()
    assert window.choices.choose(2) and not window.choices.buttons[2].hasFocus()
