"""Before a lesson that was begun to be written is lost its writer is asked, once."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from nnviz.gui.controls.asking.question import Question, ask


def ask_to_discard(dialog: QWidget, discard: Callable[[], object]) -> None:
    """Ask over the dialog; ``discard`` is called where the answer is yes."""
    question = Question(
        name="discard_question",
        text=_tr("Discard the lesson?"),
        loss=_tr("What was typed is lost when the dialog closes."),
        yes=QMessageBox.StandardButton.Discard,
        agree=_tr("&Discard"),
        cancel=_tr("&Cancel"),
    )
    ask(dialog, question, discard)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Teaching", text)
