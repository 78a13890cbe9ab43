"""A film becomes a file on a thread, which tells how far it is and can be given up."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from nnviz.files.atomic import write_atomically
from nnviz.gui.aside import Aside
from nnviz.gui.message import Message, unwritten, written
from nnviz.sharing.film.encoding import KINDS, Frames, Stopped, encoded

LOOK_MS = 100
"""From one look at how far it is to the next."""


class Making(QObject):
    """One film at a time."""

    went_on = Signal()
    """Another share of it is done."""
    ended = Signal(object)
    """A Message, or None where it was given up: then nothing is written."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._aside, self._is_stopped = Aside(self), False
        self.share = 0.0
        """How much of it is done, from 0 to 1."""
        self._clock = QTimer(self, interval=LOOK_MS)
        self._clock.timeout.connect(self.went_on)
        self.destroyed.connect(self.stop)

    @property
    def is_at_work(self) -> bool:
        """Whether a film is being made."""
        return self._clock.isActive()

    def make(self, film: Frames, path: Path, fineness: int) -> None:
        """Make it, as the file's name ends, and write it."""
        self._is_stopped, self.share = False, 0.0

        def do() -> Callable[[], Message] | None:
            try:
                content = encoded(film, ending_of(path), fineness, self._tell)
            except Stopped:
                return None
            return lambda: written(path, lambda: write_atomically(path, content))

        self._aside.do(do, self._on_made, lambda: self._on_made(lambda: unwritten(path)))
        self._clock.start()

    def stop(self) -> None:
        """Give it up; nothing is written."""
        self._is_stopped = True

    def settle(self) -> None:
        """Wait until it is made."""
        self._aside.settle()

    def _tell(self, share: float) -> bool:
        self.share = share
        return not self._is_stopped

    def _on_made(self, write: Callable[[], Message] | None) -> None:
        self._clock.stop()
        self.ended.emit(None if write is None or self._is_stopped else write())


def ending_of(path: Path) -> str:
    """By it the kind of film is known; a name that ends otherwise is one of a GIF."""
    ending = path.suffix.lower()
    return ending if ending in KINDS else next(iter(KINDS))
