"""Reads and understands a person's file on a thread, while the window goes on and may cancel it."""

from collections.abc import Callable
from threading import Event, Thread
from typing import TypeAlias

from PySide6.QtCore import QObject, QTimer, Signal

from nnviz.data.dataset import Progress
from nnviz.gui.own_data.found import Found
from nnviz.session.workers import parted

LOOK_MS = 30
"""How often the thread is looked at."""
UNTOLD = 6
"""So many looks pass before anybody is told of waiting: what is there sooner needs no meter."""

Find: TypeAlias = Callable[[Progress], Found]
"""Finds out, telling the share done often; what that raises is to end it."""


class _Left(Exception):  # noqa: N818, it is no error
    """Nobody waits for it any more."""


class _Finder(Thread):
    """Calls ``find``; its ``found`` or ``error`` is looked at from outside."""

    def __init__(self, find: Find) -> None:
        super().__init__(name="own data", daemon=True)
        self._find = find
        self.share = 0.0
        self.found: Found | None = None
        self.error: Exception | None = None
        self.stopping = Event()

    def run(self) -> None:
        try:
            self.found = self._find(self._progress)
        except _Left:
            return
        except Exception as error:  # noqa: BLE001, raised where the window hears of it
            self.error = parted(error)

    def _progress(self, share: float) -> None:
        self.share = share
        if self.stopping.is_set():
            raise _Left


class Reading(QObject):
    """At most one thing is being found out; another one takes its place at once."""

    begun = Signal()
    waiting = Signal(float)
    """The share that is done; what is soon found was never waited for."""
    found = Signal(object)
    """A Found."""
    failed = Signal()
    """Nothing is waited for any more; the error is raised after it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._finder: _Finder | None = None
        self._looks = 0
        self._clock = QTimer(self, interval=LOOK_MS)
        self._clock.timeout.connect(self._look)

    @property
    def is_on(self) -> bool:
        """Whether something is being found out."""
        return self._finder is not None

    def begin(self, find: Find) -> None:
        """Find this out, and nothing else any more."""
        self.cancel()
        self._finder, self._looks = _Finder(find), 0
        self._finder.start()
        self._clock.start()
        self.begun.emit()

    def cancel(self) -> None:
        """Nobody waits any more: the thread ends when it next looks, and nothing comes of it."""
        finder, self._finder = self._finder, None
        self._clock.stop()
        if finder is not None:
            finder.stopping.set()

    def _look(self) -> None:
        finder = self._finder
        if finder is None:
            self._clock.stop()
        elif finder.is_alive():
            self._looks += 1
            if self._looks >= UNTOLD:
                self.waiting.emit(finder.share)
        else:
            self.cancel()
            if finder.error is not None:
                self.failed.emit()
                raise finder.error
            assert finder.found is not None
            self.found.emit(finder.found)
