"""Writes the report of the present run, as it stands when it is asked for."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from nnviz.gui.aside import Aside
from nnviz.gui.file_dialogs import FileDialogs
from nnviz.gui.message import Message, written
from nnviz.session.training_session import TrainingSession

if TYPE_CHECKING:
    from nnviz.gui.sharing.report.dialog import ReportDialog


class HandIn(QObject):
    """Asks whose it is and where to; it is measured and written on a thread."""

    told = Signal(object)
    """A Message."""

    def __init__(self, window: QWidget, session: TrainingSession, dialogs: FileDialogs) -> None:
        super().__init__(window)
        self._window, self._session, self._dialogs = window, session, dialogs
        self._aside = Aside(self)
        self.dialog: ReportDialog | None = None

    def ask(self) -> None:
        """Ask whose report it is, where there is a run to tell of."""
        if self._session.dataset is None:
            said = self.tr("Its data are not there: without them there is nothing to report.")
            self.told.emit(Message(said, "warning"))
            return
        from nnviz.gui.sharing.report.dialog import ReportDialog

        if self.dialog is None:
            self.dialog = ReportDialog(self._window)
            self.dialog.wanted.connect(self._on_wanted)
            self.dialog.finished.connect(self._on_finished)
            self.dialog.open()

    def settle(self) -> None:
        """Wait until it is written."""
        self._aside.settle()

    def _on_finished(self) -> None:
        self.dialog = None

    def _on_wanted(self, name: str) -> None:
        title, kinds = self.tr("Save the report to hand in"), self.tr("Page (*.html)")
        path = self._dialogs.file_to_write(title, "report.html", kinds)
        if path is not None:
            self._write(path, name)

    def _write(self, path: Path, name: str) -> None:
        session = self._session
        snapshot, dataset, failure = session.latest, session.dataset, session.failure
        if dataset is None:
            return

        def write() -> None:
            from nnviz.sharing.report.page import write_run_page
            from nnviz.sharing.report.run_report import run_report

            write_run_page(path, run_report(snapshot, dataset, failure, name))

        self.told.emit(Message(self.tr("Saving {path} …").format(path=path)))
        self._aside.save(path, lambda: written(path, write), self.told.emit)
