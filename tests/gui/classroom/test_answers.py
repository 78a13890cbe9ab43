import pytest
from PySide6.QtWidgets import QWidget

from nnviz.gui.classroom.answers import ClassAnswers
from nnviz.gui.classroom.hands import Hands
from nnviz.gui.controls.scroller import Scroller
from nnviz.gui.lesson.figures_table import FiguresTable


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
    answers.show_outcome("check", "B is what happened.", "Because.", "")
    assert answers._next.isHidden()
    answers.show_outcome("check", "B is what happened.", "Because.", "3.9")
    assert answers._next.text() == "Next: 3.9"


def test_answers_and_numbers_are_in_sight_on_a_projector_of_1280_by_800(qtbot):
    """400 pixels of the design are what such a screen leaves of a column that is 312 wide."""
    figures = FiguresTable(strong="here")
    answers = ClassAnswers(figures)
    qtbot.addWidget(answers)
    answers.ask(["It falls as long as training goes on", "It falls, then it rises", "No", "Yes"])
    answers.show_hands(Hands((14, 6, 5, 1)), right=1)
    measures = "Best test accuracy", "Test cost, last / lowest", "Training accuracy", "Epoch"
    figures.show_rows(["book", "here"], [("", each, ("82.27", "83.7 %")) for each in measures])
    answers.show_outcome("check", "B is what happened.", "The test cost rises again. " * 9, "3.6")
    answers.resize(312, 400)
    answers.show()
    scroller = answers.findChild(Scroller)
    bottom = figures.mapTo(scroller.viewport(), figures.rect().bottomLeft()).y()
    assert 0 < bottom <= scroller.viewport().height()
    assert answers._icon.icon == "check"
