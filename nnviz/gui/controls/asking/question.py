"""Before something is lost a person is asked, once."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget


class Question(NamedTuple):
    """What is asked, what would be lost, and what the buttons say; ``name`` is for those who look.

    ``yes`` is the button that agrees: it gives that its place and its key.
    """

    name: str
    text: str
    loss: str
    yes: QMessageBox.StandardButton
    agree: str
    cancel: str


def ask(over: QWidget, question: Question, do: Callable[[], object]) -> None:
    """Ask over that widget; ``do`` is called where the answer is yes."""
    cancel = QMessageBox.StandardButton.Cancel
    box = QMessageBox(over)
    box.setObjectName(question.name)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle("nnviz")
    box.setText(question.text)
    box.setInformativeText(question.loss)
    box.setStandardButtons(question.yes | cancel)
    box.button(question.yes).setText(question.agree)
    box.button(cancel).setText(question.cancel)
    box.setDefaultButton(cancel)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.finished.connect(lambda answer: do() if answer == question.yes.value else None)
    box.open()
