"""What is said of a lesson or a case that was left, with the way back."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from nnviz.gui.message import Action, Message

if TYPE_CHECKING:
    from nnviz.lessons.case import Case
    from nnviz.lessons.lesson import Lesson


def lesson_left(lesson: "Lesson", back: Callable[[], object]) -> Message:
    """The network is another one now; ``back`` leads to the lesson."""
    tr = QCoreApplication.translate
    said = tr("Course", "You have left the lesson: the network is the one from before.")
    caption = tr("Course", "Back to lesson {number}").format(number=lesson.number or lesson.title)
    return Message(said, action=Action(caption, back))


def case_left(case: "Case", back: Callable[[], object]) -> Message:
    """The same of a case."""
    from nnviz.gui.lesson_words import case_number

    tr = QCoreApplication.translate
    said = tr("Cases", "You have left the case: the network is the one from before.")
    caption = tr("Cases", "Back to case {number}").format(number=case_number(case))
    return Message(said, action=Action(caption, back))
