"""Before all progress is forgotten a person is asked, once."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

_BUTTONS = QMessageBox.StandardButton


def ask_to_forget(window: QWidget, forget: Callable[[], object]) -> None:
    """Ask over the window, which goes on; ``forget`` is called where the answer is yes."""
    box = QMessageBox(window)
    box.setObjectName("forget_question")
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle("nnviz")
    box.setText(_tr("Forget all progress in the course?"))
    box.setInformativeText(_tr("Predictions, verdicts and runs from other seeds are lost."))
    box.setStandardButtons(_BUTTONS.Reset | _BUTTONS.Cancel)
    box.button(_BUTTONS.Reset).setText(_tr("&Start over"))
    box.button(_BUTTONS.Cancel).setText(_tr("&Cancel"))
    box.setDefaultButton(_BUTTONS.Cancel)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.finished.connect(lambda answer: forget() if answer == _BUTTONS.Reset.value else None)
    box.open()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Course", text)
