"""What a course needs is there before it opens: read or imported while the window goes on."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from nnviz.gui.course.ahead import Reader, is_read
from nnviz.gui.message import Message
from nnviz.gui.window.imports import Needing

READ_MS = 20
"""From one look to the next whether the lessons have been read."""

_NEEDED = (
    "nnviz.gui.lesson.open_lesson",
    "nnviz.gui.lesson.panel",
    "nnviz.gui.window.classroom",
    "nnviz.gui.lesson.detective.open_case",
    "nnviz.gui.lesson.detective.panel",
)
"""By what a lesson or case is opened in."""


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


def start_when_there(needing: Needing, start: Callable[..., object], *wanted: str) -> None:
    """Start the lesson or case that is ``wanted``, in that form, as soon as it can be imported."""
    needing.do(partial(start, *wanted), *_NEEDED)
