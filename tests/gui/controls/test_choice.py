import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QToolTip

from nnviz.gui.controls.choice import Choice
from nnviz.gui.controls.label import plain
from nnviz.gui.look import theme
from tests.gui.wheel import turn_wheel


@pytest.fixture
def choice(qtbot):
    choice = Choice()
    for name in ("sigmoid", "tanh", ("relu", "tanh")):
        choice.add(name, str(name))
    qtbot.addWidget(choice)
    with qtbot.waitExposed(choice):
        choice.show()
    return choice


def test_choosing_by_name_is_silent(choice):
    picked = QSignalSpy(choice.picked)
    assert choice.choose("tanh")
    assert (choice.currentData(), picked.count()) == ("tanh", 0)


def test_a_name_may_be_a_tuple(choice):
    assert choice.choose(("relu", "tanh"))
    assert choice.currentData() == ("relu", "tanh")


def test_an_unknown_name_is_not_found(choice):
    assert not choice.choose("softmax")


def test_the_user_picks_once(choice):
    picked = QSignalSpy(choice.picked)
    choice.setCurrentIndex(1)
    assert picked.count() == 1


def test_the_wheel_needs_the_focus(choice):
    choice.clearFocus()
    turn_wheel(choice, -120)
    assert choice.currentIndex() == 0
    choice.activateWindow()
    choice.setFocus()
    turn_wheel(choice, -120)
    assert choice.currentIndex() == 1


def test_the_list_is_wide_enough_for_its_longest_item(choice):
    choice.add("long", "a label that is a good deal longer than the field itself")
    choice.resize(80, 28)
    choice.showPopup()
    longest = choice.fontMetrics().horizontalAdvance(choice.itemText(choice.count() - 1))
    assert choice.view().width() >= longest
    choice.hidePopup()


CHANGING = (Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_End, Qt.Key.Key_T)


@pytest.mark.parametrize("key", CHANGING)
def test_a_list_that_was_clicked_keeps_its_item(qtbot, choice, key):
    """Page Down may be meant for what it stands in, and Space for the whole window."""
    choice.activateWindow()
    choice.setFocus(Qt.FocusReason.MouseFocusReason)
    qtbot.keyClick(choice, key)
    qtbot.keyClick(choice, Qt.Key.Key_Space)
    turn_wheel(choice, -120)
    assert choice.currentIndex() == 0 and not choice.view().isVisible()


@pytest.mark.parametrize("key", CHANGING)
def test_a_list_that_one_came_to_by_tab_takes_the_keys(qtbot, choice, key):
    choice.activateWindow()
    choice.clearFocus()
    choice.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(choice, key)
    assert choice.currentIndex() > 0


def test_space_opens_a_list_until_it_is_clicked(qtbot, choice):
    choice.activateWindow()
    choice.clearFocus()
    choice.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(choice, Qt.Key.Key_Space)
    assert choice.view().isVisible()
    choice.hidePopup()
    qtbot.mouseClick(choice, Qt.MouseButton.LeftButton)
    choice.hidePopup()
    qtbot.keyClick(choice, Qt.Key.Key_Space)
    assert not choice.view().isVisible()
    qtbot.keyClick(choice, Qt.Key.Key_F4)
    assert choice.view().isVisible()
    choice.hidePopup()


def test_a_long_text_is_cut_short_and_whole_in_the_tooltip(qtbot):
    choice = Choice()
    qtbot.addWidget(choice)
    for name in ("short", "a<b>very</b> long name of a file that does not fit at all.csv"):
        choice.add(name, name)
    choice.resize(160, 28)
    choice.show()
    assert choice.shown == "short"
    choice.choose(choice.itemData(1))
    assert choice.shown.endswith("…") and choice.shown[:-1] in choice.currentText()
    middle = choice.rect().center()
    over = choice.mapToGlobal(middle)
    QApplication.sendEvent(choice, QHelpEvent(QEvent.Type.ToolTip, middle, over))
    assert QToolTip.text() == plain(choice.currentText())
    QToolTip.hideText()


@pytest.mark.parametrize("zoom", [1.0, 18 / 11, 3.0])
def test_a_text_that_is_to_be_whole_is_in_type_of_every_size(qtbot, zoom):
    choice = Choice()
    qtbot.addWidget(choice)
    for name in ("all answers, whatever they are", "7"):
        choice.add(name, name)
    choice.choose("all answers, whatever they are")
    choice.keep_whole(choice.currentText())
    try:
        theme.apply(choice, "light", zoom)
        choice.resize(choice.minimumSizeHint())
        assert choice.shown == choice.currentText()
    finally:
        theme.apply(choice, "light", 1.0)


def test_what_a_list_is_called_is_heard_beside_the_chosen_item(qtbot):
    """On Linux Qt says the chosen item for the name of a list."""
    choice = Choice()
    qtbot.addWidget(choice)
    choice.setAccessibleName("Data")
    assert (choice.accessibleName(), choice.accessibleDescription()) == ("Data", "Data")
