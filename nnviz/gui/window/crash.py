"""What happens when something goes wrong that nobody foresaw: a log file and one dialog.

The program goes on, and the training's last good network is still there to be saved.
"""

import logging
import os
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType

from platformdirs import user_log_dir
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from nnviz import __version__

LOG = logging.getLogger("nnviz")


def log_path() -> Path:
    """Where the log is; NNVIZ_LOG names another folder."""
    return Path(os.environ.get("NNVIZ_LOG") or user_log_dir("nnviz", appauthor=False)) / "nnviz.log"


class CrashReporter(QObject):
    """Writes every unforeseen exception to the log, and shows the first one until it is closed."""

    _raised = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.dialog: QMessageBox | None = None
        self._raised.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take over from Python's own hooks, for all threads."""
        _open_log()
        sys.excepthook = self.report
        threading.excepthook = lambda failed: self.report(
            failed.exc_type, failed.exc_value, failed.exc_traceback
        )

    def report(
        self,
        kind: type[BaseException],
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Log it and tell the user; any thread may call."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        text = "".join(traceback.format_exception(kind, error, trace))
        LOG.error("nnviz %s\n%s", __version__, text)
        self._raised.emit(text)

    def _show(self, text: str) -> None:
        if self.dialog is not None:
            return
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle("nnviz")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("Something went wrong inside nnviz. Your network is still there."))
        box.setInformativeText(
            self.tr(
                "Save it from the file menu, then start again. The details are in\n{path}"
            ).format(path=log_path())
        )
        box.setDetailedText(text)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.finished.connect(self._on_closed)
        self.dialog = box
        box.open()

    def _on_closed(self) -> None:
        self.dialog = None


def _open_log() -> None:
    """The log goes to a file of bounded size; where none can be written, to stderr."""
    if LOG.handlers:
        return
    from logging.handlers import RotatingFileHandler  # with sockets: once there is a window

    handler: logging.Handler
    try:
        log_path().parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            log_path(), maxBytes=500_000, backupCount=1, encoding="utf-8", delay=True
        )
    except OSError:
        handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    LOG.addHandler(handler)
    LOG.propagate = False
