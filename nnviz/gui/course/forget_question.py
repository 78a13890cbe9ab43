"""Before all progress is forgotten a person is asked, once."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from nnviz.gui.controls.asking.question import Question, ask


def ask_to_forget(window: QWidget, forget: Callable[[], object]) -> None:
    """Ask over the window, which goes on; ``forget`` is called where the answer is yes."""
    question = Question(
        name="forget_question",
        text=_tr("Forget all progress in the course?"),
        loss=_tr("Predictions, verdicts and runs from other seeds are lost."),
        yes=QMessageBox.StandardButton.Reset,
        agree=_tr("&Start over"),
        cancel=_tr("&Cancel"),
    )
    ask(window, question, forget)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Course", text)
