import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from nnviz.gui.classroom.question import ClassQuestion

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def question(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1280, 700)
    question = ClassQuestion(window)
    question.resize(1280, 700)
    question.ask("3.4 Learning by heart", "What happens?", ["This", "That", "Nothing"], sketch=True)
    window.show()
    yield question
    window.close()


def shown(question):
    return [row._count.text() for row in question.rows]


def test_a_letter_adds_a_hand_and_with_shift_takes_one(qtbot, question):
    qtbot.keyClicks(question, "aab")
    qtbot.keyClick(question, Qt.Key.Key_A, SHIFT)
    assert question.hands.counts == (1, 1, 0)
    assert shown(question) == ["1", "1", "0"]


def test_arrows_choose_an_answer_and_count(qtbot, question):
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        qtbot.keyClick(question, key)
    assert question.hands.counts == (0, 1, 0)
    assert question.accessibleDescription() == "B: 1 hand"


def test_plus_and_minus_are_wide_enough_to_be_hit(qtbot, question):
    more = question.findChild(QWidget, "hands_more_c")
    assert min(more.width(), more.height()) >= 32
    with qtbot.waitSignal(question.changed):
        qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(question.findChild(QWidget, "hands_fewer_c"), Qt.MouseButton.LeftButton)
    assert question.hands.total == 0


def test_numbers_may_be_hidden_until_the_end(qtbot, question):
    qtbot.keyClicks(question, "ab")
    question.hiding.click()
    assert shown(question) == ["–", "–", "–"]
    assert question._total.text() == "2 hands"
    question.hiding.click()
    assert shown(question) == ["1", "1", "0"]


def test_enter_goes_on(qtbot, question):
    with qtbot.waitSignal(question.gone_on):
        qtbot.keyClick(question, Qt.Key.Key_Return)


def test_hands_count_until_the_run(qtbot, question):
    question.is_open = False
    qtbot.keyClicks(question, "a")
    assert question.hands.total == 0
