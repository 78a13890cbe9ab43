import pytest
from PySide6.QtWidgets import QWidget

from nnviz.gui.classroom.answers import ClassAnswers
from nnviz.gui.classroom.hands import Hands


@pytest.fixture
def answers(qtbot):
    answers = ClassAnswers(QWidget())
    qtbot.addWidget(answers)
    answers.ask(["This", "That"])
    return answers


def test_before_the_end_there_are_hands_alone(answers):
    answers.show_hands(Hands((3, 1)))
    assert [row.count.text() for row in answers._rows] == ["3", "1"]
    assert not any(row.bar._stands_out for row in answers._rows)


def test_what_happened_stands_out(answers):
    answers.show_hands(Hands((3, 1)), right=1)
    assert [row.bar._stands_out for row in answers._rows] == [False, True]


def test_where_no_lesson_follows_there_is_no_link(answers):
    answers.show_outcome("B is what happened.", "Because.", "")
    assert answers._next.isHidden()
    answers.show_outcome("B is what happened.", "Because.", "3.9")
    assert answers._next.text() == "Next: 3.9"
