"""The lessons are read before the course's page opens: elsewhere, while the window goes on."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from nnviz.gui.course.ahead import Reader, is_read
from nnviz.gui.message import Message

READ_MS = 20
"""From one look to the next whether the lessons have been read."""


class LessonsFirst(QObject):
    """``then`` is called once they are there, where they were not when that was asked."""

    told = Signal(object)
    """A Message."""

    def __init__(self, then: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._then = then
        self._reader: Reader | None = None

    def are_awaited(self) -> bool:
        """Whether they are being read, from now on at the latest."""
        if self._reader is None and not is_read():
            self._reader = Reader()
            self._reader.start()
            self.told.emit(Message(self.tr("Reading the lessons…")))
        if self._reader is None or not self._reader.is_alive():
            return False
        QTimer.singleShot(READ_MS, self, self._then)
        return True
