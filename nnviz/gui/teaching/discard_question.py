"""Before a lesson that was begun to be written is lost its writer is asked, once."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

_BUTTONS = QMessageBox.StandardButton


def ask_to_discard(dialog: QWidget, discard: Callable[[], object]) -> None:
    """Ask over the dialog; ``discard`` is called where the answer is yes."""
    box = QMessageBox(dialog)
    box.setObjectName("discard_question")
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle("nnviz")
    box.setText(_tr("Discard the lesson?"))
    box.setInformativeText(_tr("What was typed is lost when the dialog closes."))
    box.setStandardButtons(_BUTTONS.Discard | _BUTTONS.Cancel)
    box.button(_BUTTONS.Discard).setText(_tr("&Discard"))
    box.button(_BUTTONS.Cancel).setText(_tr("&Cancel"))
    box.setDefaultButton(_BUTTONS.Cancel)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.finished.connect(lambda answer: discard() if answer == _BUTTONS.Discard.value else None)
    box.open()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Teaching", text)
