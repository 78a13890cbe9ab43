"""What happens when something goes wrong that nobody foresaw: a log file and one dialog.

The program goes on, and the training's last good network is still there to be saved.
"""

import logging
import os
import sys
import threading
import traceback
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from platformdirs import user_log_dir
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from nnviz import __version__, paths

LOG = logging.getLogger("nnviz")
_MOST_BYTES = 500_000


def log_path() -> Path:
    """Where the log is; NNVIZ_LOG names another folder."""
    return Path(os.environ.get("NNVIZ_LOG") or user_log_dir("nnviz", appauthor=False)) / "nnviz.log"


class CrashReporter(QObject):
    """Writes every unforeseen exception to the log, and shows the first one until it is closed."""

    _raised = Signal(str, bool)

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
        self._raised.emit(text, _is_kept())

    def _show(self, text: str, is_kept: bool) -> None:
        if self.dialog is not None:
            return
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle("nnviz")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("Something went wrong inside nnviz. Your network is still there."))
        said = self.tr("Save it from the file menu, then start again. The details are in\n{path}")
        if not is_kept:
            said = self.tr(
                "Save it from the file menu, then start again. The details are here alone, behind "
                "the button below: this file cannot be written:\n{path}"
            )
        box.setInformativeText(said.format(path=log_path()))
        box.setDetailedText(text)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.finished.connect(self._on_closed)
        self.dialog = box
        box.open()

    def _on_closed(self) -> None:
        self.dialog = None


class _LogFile(logging.Handler):
    """A file of bounded size, opened for each record; what it cannot take goes to stderr.

    It may be deleted while the program runs, with its folder: it is made again.
    """

    is_written = False
    """Whether the last record is in the file."""

    def emit(self, record: logging.LogRecord) -> None:
        """Write it where it can be written."""
        said = f"{self.format(record)}\n"
        try:
            _write(log_path(), said)
        except OSError:
            self.is_written = False
            with suppress(AttributeError, OSError, ValueError):  # without a console there is none
                sys.stderr.write(said)
        else:
            self.is_written = True


def _write(path: Path, said: str) -> None:
    """Add that to the log, beside which one older is kept. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if paths.size(path) + len(said) > _MOST_BYTES and paths.is_file(path):
        path.replace(path.with_name(f"{path.name}.1"))
    with path.open("a", encoding="utf-8", errors="backslashreplace") as file:
        file.write(said)


def _is_kept() -> bool:
    """Whether what was logged last can be read in the log."""
    return any(isinstance(each, _LogFile) and each.is_written for each in LOG.handlers)


def _open_log() -> None:
    """Have what is logged from now on in the log."""
    if LOG.handlers:
        return
    handler = _LogFile()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    LOG.addHandler(handler)
    LOG.propagate = False
