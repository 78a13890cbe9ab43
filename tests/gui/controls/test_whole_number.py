import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QSpinBox

from nnviz.gui.controls.whole_number import WholeNumber
from tests.gui.wheel import turn_wheel


@pytest.fixture
def number(qtbot):
    number = WholeNumber()
    number.show_value(10)
    qtbot.addWidget(number)
    with qtbot.waitExposed(number):
        number.show()
    number.activateWindow()
    number.setFocus()
    return number


def test_it_is_a_spin_box_that_holds_what_is_not_allowed(number):
    assert isinstance(number, QSpinBox)
    for value in (0, -5, 2_000_000_000):
        number.setValue(value)
        assert number.value() == value


@pytest.mark.parametrize("name", ["en_US", "de_DE", "zh_CN"])
def test_digits_are_grouped_by_commas_in_every_locale(qtbot, name):
    before = QLocale()
    QLocale.setDefault(QLocale(name))
    number = WholeNumber()
    QLocale.setDefault(before)
    qtbot.addWidget(number)
    number.show_value(10_000)
    assert number.text() == "10,000"
    assert number.typed == 10_000


def test_typing_is_told_at_once_but_finished_only_with_enter(qtbot, number):
    typed, finished = QSignalSpy(number.lineEdit().textEdited), QSignalSpy(number.valueChanged)
    number.selectAll()
    qtbot.keyClicks(number, "25")
    assert (typed.count(), finished.count(), number.typed) == (2, 0, 25)
    qtbot.keyClick(number, Qt.Key.Key_Return)
    assert (finished.count(), finished.at(0)) == (1, [25])


@pytest.mark.parametrize("typed", ["1,5", "0,5", "2.5", "1e3", "1e400", "1_0", "1,00", "12,34,567"])
def test_what_is_no_whole_number_is_said_and_made_no_other_one(qtbot, number, typed):
    number.selectAll()
    qtbot.keyClicks(number, typed)
    assert number.lineEdit().text() == typed
    assert number.typed is None and number.problem == "Type a whole number."
    qtbot.keyClick(number, Qt.Key.Key_Return)
    assert number.value() == 10 and number.problem == ""


@pytest.mark.parametrize("suffix", [" %", " of 4"])
def test_what_always_stands_behind_it_is_no_part_of_it(qtbot, number, suffix):
    number.setSuffix(suffix)
    number.setRange(1, 100)
    number.selectAll()
    qtbot.keyClicks(number, "3")
    assert number.typed == 3 and number.lineEdit().text() == f"3{suffix}"
    qtbot.keyClick(number, Qt.Key.Key_Return)
    assert (number.value(), number.problem) == (3, "")
    qtbot.keyClick(number, Qt.Key.Key_Up)
    assert (number.value(), number.typed) == (4, 4)


@pytest.mark.parametrize(("typed", "value"), [("７０", 70), ("５，０００", 5000), ("－２", -2)])
def test_full_width_forms_are_read_as_in_every_field(qtbot, number, typed, value):
    number.selectAll()
    number.lineEdit().insert(typed)  # as from an input method, or pasted
    assert number.typed == value
    qtbot.keyClick(number, Qt.Key.Key_Return)
    assert number.value() == value


def test_commas_may_be_typed_where_they_group_and_are_shown_when_it_is_left(qtbot, number):
    number.selectAll()
    qtbot.keyClicks(number, "1,234,567")
    assert number.typed == 1_234_567 and number.problem == ""
    number.clearFocus()
    assert (number.value(), number.text()) == (1_234_567, "1,234,567")
    number.setFocus()
    assert number.text() == "1234567"


def test_an_empty_field_has_no_number_until_it_is_left(qtbot, number):
    number.selectAll()
    qtbot.keyClick(number, Qt.Key.Key_Backspace)
    assert number.typed is None
    number.clearFocus()
    assert number.typed == 10


def test_show_value_is_silent(number):
    finished = QSignalSpy(number.valueChanged)
    number.show_value(7)
    assert (number.value(), finished.count()) == (7, 0)


def test_the_wheel_needs_the_focus(number):
    turn_wheel(number, 120)
    assert number.value() == 11
    number.clearFocus()
    turn_wheel(number, 120)
    assert number.value() == 11


def test_the_number_can_be_seen(number):
    """With all of its buttons gone, a styled spin box would shrink its text to a pixel."""
    number.resize(75, 28)
    assert number.lineEdit().width() > 50


def test_what_is_put_there_unfinished_stays_when_the_field_is_entered(number):
    """As from another window: Qt would write the number over it."""
    number.clearFocus()
    for unfinished in ("-", "2.5", "25", ""):
        number.lineEdit().setText(unfinished)
        number.setFocus()
        assert number.hasFocus() and number.lineEdit().text() == unfinished
        number.clearFocus()
        number.show_value(10)
