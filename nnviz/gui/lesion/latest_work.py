"""What is asked for last is done beside the window; what was asked before it is left."""

from collections.abc import Callable, Generator
from threading import Event, Thread
from typing import Any

from PySide6.QtCore import QObject, QTimer

from nnviz.session.workers import parted

LOOK_MS = 10
"""From one look at the work to the next."""
SOON_MS = 5
"""Before it is begun: what can be answered at once is painted first."""


class _Work(Thread):
    """Goes through a generator to its end, or until ``stopping`` is set."""

    def __init__(self, steps: Generator[None, None, Any]) -> None:
        super().__init__(name="lesion")
        self.stopping = Event()
        self.found: Any = None
        self.error: Exception | None = None
        self._steps = steps

    def run(self) -> None:
        try:
            while not self.stopping.is_set():
                next(self._steps)
        except StopIteration as end:
            self.found = end.value
        except Exception as error:  # noqa: BLE001, raised where the window hears of it
            self.error = parted(error)


class LatestWork(QObject):
    """A thread for what takes long, which is left between two steps of it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._work: _Work | None = None
        self._then: Callable[[Any], None] | None = None
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self._start)
        self._clock = QTimer(self, interval=LOOK_MS)
        self._clock.timeout.connect(self._look)

    @property
    def is_busy(self) -> bool:
        """Whether something is being done, or done and not told yet."""
        return self._work is not None

    def begin(self, steps: Generator[None, None, Any], then: Callable[[Any], None]) -> None:
        """Go through these on a thread, then call ``then`` here with what they return."""
        self.leave()
        self._work, self._then = _Work(steps), then
        self._soon.start()

    def leave(self) -> None:
        """Nobody waits for it any more."""
        if self._work is not None:
            self._work.stopping.set()
        self._work = None
        self._soon.stop()
        self._clock.stop()

    def _start(self) -> None:
        if self._work is not None:
            self._work.start()
            self._clock.start()

    def _look(self) -> None:
        work = self._work
        if work is None or work.is_alive():
            return
        self.leave()
        if work.error is not None:
            raise work.error
        if self._then is not None:
            self._then(work.found)
