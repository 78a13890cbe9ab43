"""The processes that train for this one: started when first wanted, and kept warm."""

import atexit
from threading import Lock

from nnviz.session.process.child import ChildProcess
from nnviz.session.process.line import Line
from nnviz.session.process.seat import serve

MOST_FAILURES = 3
"""After so many starts in a row that came to nothing no more are tried."""


class TrainingProcess(ChildProcess):
    """A process that trains, and the line to it; nothing is to be done there when it is closed."""

    def __init__(self) -> None:
        super().__init__("training", serve)
        self.line = Line(self.connection, self.kill)
        self._is_ready = False

    @property
    def is_ready(self) -> bool:
        """Whether it has started; raises EOFError or OSError where it has not and never will."""
        if not self._is_ready and self.line.has_news():
            self.line.hear()
            self._is_ready = True
        return self._is_ready

    def close(self) -> None:
        """End it, stopped from outside or not; it must have nothing to do."""
        super().close()
        self.line.close()


class Host:
    """Lends processes; one that is given back waits for the next who wants one."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._idle: TrainingProcess | None = None
        self._failures = 0

    def take(self) -> TrainingProcess | None:
        """One that is ready; None while it is being started, or where none can be."""
        with self._lock:
            if self._failures == MOST_FAILURES:
                return None
            try:
                if self._idle is not None and not self._idle.is_alive:
                    self._idle = None
                self._idle = self._idle or self._new()
                if not self._idle.is_ready:
                    return None
            except (OSError, EOFError):
                self._idle = None
                self._failures += 1
                return None
            self._failures = 0
            process, self._idle = self._idle, None
            return process

    def _new(self) -> TrainingProcess:
        """One that does not outlive this process, not even stopped from outside."""
        process = TrainingProcess()
        atexit.unregister(self.close)
        atexit.register(self.close)  # so that it comes before what multiprocessing does at the end
        return process

    def give_back(self, process: TrainingProcess) -> None:
        """It has nothing to do any more."""
        with self._lock:
            if self._idle is None and process.is_alive:
                self._idle = process
                return
        process.close()

    def close(self) -> None:
        """End the one that waits."""
        with self._lock:
            idle, self._idle = self._idle, None
        if idle is not None:
            idle.close()


HOST = Host()
"""Of this process."""
