"""Follows a results file on a thread, so that the window never waits for it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Event, Thread

from PySide6.QtCore import QObject, QTimer, Signal

from nnviz import paths
from nnviz.courtesy import Courtesy
from nnviz.session.workers import parted
from nnviz.sweeps.runs import Contents, outdated
from nnviz.sweeps.standing import Standing, standing
from nnviz.sweeps.sweep import Sweep
from nnviz.sweeps.tail import Tail

LOOK_MS = 60
"""How often the thread is looked at."""
READ_S = 0.15
"""How often the file is."""


class _LeftError(Exception):
    """Nobody wants to know it any more."""


class _Reader(Thread):
    """Reads until ``is_over`` says that nobody writes any more, and then once more.

    A long file is read line by line, each as short as Qt's calls: it rests while the window is
    late.
    """

    def __init__(
        self, path: Path | None, sweep: Sweep, measure: str, is_over: Callable[[], bool]
    ) -> None:
        super().__init__(name="sweep file", daemon=True)
        self._path, self._sweep, self._measure = path, sweep, measure
        self._is_over = is_over
        self.found: Standing | None = None
        self.error: Exception | None = None
        self.stopping = Event()
        self.courtesy = Courtesy(self.stopping)

    def run(self) -> None:
        try:
            self._read()
        except _LeftError:
            pass
        except Exception as error:  # noqa: BLE001, told where the window hears of it
            self.error = parted(error)

    def _read(self) -> None:
        tail, contents = None if self._path is None else Tail(self._path), Contents()
        while True:
            is_over = self._is_over()
            is_more = tail is not None and paths.is_there(tail.path) and tail.read(self._rest)
            if is_more or self.found is None:
                self.found = self._found_in(tail, contents)
            if is_over or self.stopping.wait(READ_S):
                return

    def _rest(self) -> None:
        self.courtesy.rest()
        if self.stopping.is_set():
            raise _LeftError

    def _found_in(self, tail: Tail | None, contents: Contents) -> Standing:
        """Runs of data that have changed since are told of, and do not count."""
        runs = {} if tail is None else tail.runs
        old = {spec: run for spec, run in runs.items() if contents.have_changed(run)}
        count = {spec: run for spec, run in runs.items() if spec not in old}
        found = standing(self._sweep, count, self._measure)
        said = outdated(old.values(), tail.path) if tail is not None and old else None
        content = contents.of(self._sweep.base.data) if old else ""
        return replace(found, outdated=said, content=content)


class Watching(QObject):
    """Tells how a sweep stands, again and again while it goes on; only the newest is followed."""

    changed = Signal(object)
    """A Standing."""
    failed = Signal(object)
    """The file cannot be read: an Exception says why."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._reader: _Reader | None = None
        self._told: Standing | None = None
        self._clock = QTimer(self, interval=LOOK_MS)
        self._clock.timeout.connect(self._look)

    def follow(
        self, path: Path | None, sweep: Sweep, measure: str, is_over: Callable[[], bool]
    ) -> None:
        """How this sweep stands by what the file says, or will say; None: there is none yet."""
        self.leave()
        self._reader = _Reader(path, sweep, measure, is_over)
        self._reader.start()
        self._clock.start()

    def leave(self) -> None:
        """Follow nothing any more."""
        if self._reader is not None:
            self._reader.stopping.set()
        self._reader, self._told = None, None
        self._clock.stop()

    def _look(self) -> None:
        reader = self._reader
        if reader is None:
            return
        reader.courtesy.heard()
        is_over = not reader.is_alive()  # first: what it found is then the last
        if reader.found is not None and reader.found is not self._told:
            self._told = reader.found
            self.changed.emit(reader.found)
        if is_over and reader is self._reader:
            self.leave()
            if reader.error is not None:
                self.failed.emit(reader.error)
