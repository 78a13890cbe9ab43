"""Before a person leaves: a trained network that was not saved is asked about, once."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from nnviz.gui.window.files import Files
from nnviz.session.training_session import TrainingSession

_BUTTON = QMessageBox.StandardButton


class Leaving(QObject):
    """Lets the window be closed by a person where nothing is lost, else after an answer.

    It waits for nobody: the question stands over the window, which goes on.
    """

    def __init__(self, window: QWidget, session: TrainingSession, files: Files) -> None:
        super().__init__(window)
        self._window, self._session, self._files = window, session, files
        self.question: QMessageBox | None = None

    def quit(self) -> None:
        """Close the window, or ask first."""
        if self.may_close():
            self._window.close()

    def may_close(self) -> bool:
        """Whether nothing is lost; the question is asked where something would be."""
        if not self._session.is_trained or self._files.has_saved(self._session.latest.network):
            return True
        if self.question is None:
            self.question = self._made()
            self.question.open()
        return False

    def _made(self) -> QMessageBox:
        box = QMessageBox(self._window)
        box.setObjectName("leaving_question")
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle("nnviz")
        box.setText(self.tr("Save the trained network?"))
        box.setInformativeText(self.tr("What it has learnt is lost when the window closes."))
        box.setStandardButtons(_BUTTON.Save | _BUTTON.Discard | _BUTTON.Cancel)
        box.setDefaultButton(_BUTTON.Save)
        for button, text in (
            (_BUTTON.Save, self.tr("&Save…")),
            (_BUTTON.Discard, self.tr("&Discard")),
            (_BUTTON.Cancel, self.tr("&Cancel")),
        ):
            box.button(button).setText(text)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.finished.connect(self._on_answered)
        return box

    def _on_answered(self, answer: int) -> None:
        self.question = None
        if answer == _BUTTON.Save.value:
            self._session.pause()
            self._files.save_before_leaving()
            if self._files.has_saved(self._session.latest.network):
                self._window.close()
        elif answer == _BUTTON.Discard.value:
            self._window.close()
