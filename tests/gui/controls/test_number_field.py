import math

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLineEdit, QWidget

from nnviz.gui.controls.number_field import NumberField
from nnviz.gui.controls.numbers_field import NumbersField
from nnviz.gui.controls.whole_number import WholeNumber
from tests.gui.wheel import turn_wheel


@pytest.fixture(params=["en_US", "de_DE", "zh_CN"])
def locale(request):
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(before)


@pytest.fixture
def field(qtbot):
    field = NumberField()
    field.set_value(1.0)
    qtbot.addWidget(field)
    with qtbot.waitExposed(field):
        field.show()
    field.activateWindow()
    field.setFocus()
    return field


def retype(qtbot, field, text):
    field.selectAll()
    qtbot.keyClicks(field, text)


@pytest.mark.parametrize("text", ["0.25", "0,25", "25e-2", ".25"])
def test_every_locale_reads_point_and_comma(locale, qtbot, field, text):
    retype(qtbot, field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.value == 0.25
    assert field.text() == "0.25"


def test_every_locale_reads_a_power_of_ten(locale, qtbot, field):
    retype(qtbot, field, "1e-4")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.value == 1e-4
    assert field.text() == "0.0001"


@pytest.mark.parametrize("text", ["abc", "nan", "inf", "1.2.3", "1e999"])
def test_garbage_is_a_problem_and_leaves_the_value(locale, qtbot, field, text):
    edits = QSignalSpy(field.value_edited)
    field.selectAll()
    field.insert(text)  # as what is pasted
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert "Type a number" in field.problem
    assert (field.value, edits.count()) == (1.0, 0)


NUMBER_FIELDS = [NumberField, NumbersField, WholeNumber]


class Window(QWidget):
    """Notes the keys that its field had no use for."""

    def __init__(self, field):
        super().__init__()
        self.left = ""
        field.setParent(self)

    def keyPressEvent(self, event):
        self.left += event.text()


@pytest.mark.parametrize("kind", NUMBER_FIELDS)
def test_keys_that_no_number_has_are_the_windows(qtbot, kind):
    field = kind()
    window = Window(field)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    field.setFocus()
    before = field.text()
    qtbot.keyClicks(field, "?x!")
    assert (window.left, field.text(), field.problem) == ("?x!", before, "")
    field.selectAll()
    qtbot.keyClicks(field, "12")
    assert (window.left, field.typed) == ("?x!", 12)
    field.selectAll()
    qtbot.keyClicks(field, "1_0")  # left away it would be another number
    assert (field.typed, bool(field.problem), window.left) == (None, True, "?x!")


def test_an_edit_is_told_once_although_the_focus_leaves_after_enter(qtbot, field):
    edits = QSignalSpy(field.value_edited)
    retype(qtbot, field, "2")
    assert edits.count() == 0
    qtbot.keyClick(field, Qt.Key.Key_Return)
    field.clearFocus()
    assert edits.count() == 1
    assert edits.at(0) == [2.0]


def test_leaving_the_field_takes_the_number_over(qtbot, field):
    edits = QSignalSpy(field.value_edited)
    retype(qtbot, field, "3,5")
    field.clearFocus()
    assert (field.value, edits.count()) == (3.5, 1)


def test_the_same_number_in_other_words_is_no_edit(qtbot, field):
    edits = QSignalSpy(field.value_edited)
    retype(qtbot, field, "10e-1")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert (edits.count(), field.text()) == (0, "1.00")


def test_problems_are_told_when_they_come_and_go(qtbot, field):
    problems = QSignalSpy(field.problem_changed)
    retype(qtbot, field, "5-")
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    assert [bool(problems.at(i)[0]) for i in range(problems.count())] == [True, False]


def test_a_field_looks_wrong_while_there_is_a_problem(qtbot, field):
    retype(qtbot, field, "5-")
    assert field.property("bad")
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    assert not field.property("bad")


def test_arrow_keys_step(qtbot, field):
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.value == 2.0
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert field.value == 0.9


def test_escape_brings_the_number_back(qtbot, field):
    retype(qtbot, field, "1e")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert (field.text(), field.problem) == ("1.00", "")


def test_undo_takes_typing_back(qtbot, field):
    field.end(False)
    qtbot.keyClicks(field, "5")
    assert field.text() == "1.005"
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == "1.00"


def test_set_value_is_no_edit_and_refuses_what_cannot_be_shown(qtbot, field):
    edits = QSignalSpy(field.value_edited)
    field.set_value(0.3)
    assert (field.text(), edits.count()) == ("0.30", 0)
    for value in (math.nan, math.inf):
        with pytest.raises(ValueError, match="cannot show"):
            field.set_value(value)


def test_the_wheel_needs_the_focus(qtbot, field):
    turn_wheel(field, 120)
    assert field.value == 2.0
    field.clearFocus()
    turn_wheel(field, 120)
    assert field.value == 2.0


def test_numbers_stand_on_the_right(field):
    assert isinstance(field, QLineEdit)
    assert field.alignment() & Qt.AlignmentFlag.AlignRight


@pytest.fixture
def patience(qtbot):
    field = NumberField(optional=True, whole=True)
    field.set_value(20)
    qtbot.addWidget(field)
    with qtbot.waitExposed(field):
        field.show()
    field.activateWindow()
    field.setFocus()
    return field


def test_an_optional_number_is_off_at_first():
    field = NumberField(optional=True)
    assert (field.text(), field.typed, field.problem) == ("", None, "")
    assert field.placeholderText() == "off"


def test_an_optional_number_is_switched_off_by_emptying_it(qtbot, patience):
    edits = QSignalSpy(patience.value_edited)
    patience.clear()
    qtbot.keyClick(patience, Qt.Key.Key_Return)
    assert (patience.typed, patience.problem, edits.at(0)) == (None, "", [None])
    retype(qtbot, patience, "7")
    qtbot.keyClick(patience, Qt.Key.Key_Escape)
    assert patience.text() == ""


def test_a_whole_number_is_written_and_read_as_one(qtbot, patience):
    assert patience.text() == "20"
    retype(qtbot, patience, "3.0")
    assert (patience.typed, type(patience.typed)) == (3, int)


@pytest.mark.parametrize(
    ("text", "sentence"), [("2,5", "Type a whole number"), ("1e", "Type a number, or nothing")]
)
def test_an_optional_number_says_what_is_wrong(qtbot, patience, text, sentence):
    retype(qtbot, patience, text)
    qtbot.keyClick(patience, Qt.Key.Key_Return)
    assert patience.problem.startswith(sentence)
    assert patience.value == 20


def test_arrow_keys_leave_an_optional_number_alone(qtbot, patience):
    qtbot.keyClick(patience, Qt.Key.Key_Up)
    assert (patience.value, patience.text()) == (20, "20")


def test_of_a_number_that_has_no_room_the_first_digits_are_seen(qtbot):
    field = NumberField()
    qtbot.addWidget(field)
    field.setFixedWidth(60)
    field.set_value(0.25 / 128)
    assert field.fontMetrics().horizontalAdvance(field.text()) > field.width()
    assert field.cursorPosition() == 0


@pytest.mark.parametrize("kind", [NumberField, WholeNumber, lambda: NumberField(whole=True)])
@pytest.mark.parametrize("minus", ["-", "\N{MINUS SIGN}"])
def test_a_minus_is_typed_as_one_likes_and_written_as_everywhere(qtbot, kind, minus):
    field = kind()
    qtbot.addWidget(field)
    with qtbot.waitExposed(field):
        field.show()
    field.activateWindow()
    field.setFocus()
    line = field.lineEdit() if isinstance(field, WholeNumber) else field
    line.selectAll()
    line.insert(minus)
    qtbot.keyClicks(line, "12")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert line.text().startswith("\N{MINUS SIGN}12") and "-" not in line.text()
    assert field.typed == -12
    assert (field.value() if isinstance(field, WholeNumber) else field.value) == -12
