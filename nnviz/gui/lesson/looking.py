"""What can be seen of a network before its first step, worked out piece by piece between events."""

from collections.abc import Generator

from PySide6.QtCore import QObject, QTimer, Signal

from nnviz.core import Snapshot, Training
from nnviz.lessons.running import looking


class Looking(QObject):
    """Looks at one network at a time; its data may have to be made first."""

    seen = Signal(object)
    """The Snapshot of what was begun last."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._work: Generator[object, None, Snapshot] | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)

    def begin(self, training: Training) -> None:
        """Look at the network that it would start with, and no more at another."""
        self._work = looking(training)
        self._timer.start()

    def pause(self) -> None:
        """Look no further, until it is to go on."""
        self._timer.stop()

    def go_on(self) -> None:
        """Look further at what is not seen to its end, if there is any."""
        if self._work is not None:
            self._timer.start()

    def end(self) -> None:
        """What is looked at is wanted no more."""
        self._timer.stop()
        self._work = None

    def _go_on(self) -> None:
        assert self._work is not None
        try:
            next(self._work)
        except StopIteration as over:
            self.end()
            self.seen.emit(over.value)
