"""The processes that train for this one: started when first wanted, and kept warm."""

import atexit
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock
from types import ModuleType
from typing import Any

from nnviz.session.process.line import Line
from nnviz.session.process.seat import serve

MOST_FAILURES = 3
"""After so many starts in a row that came to nothing no more are tried."""


class TrainingProcess:
    """A process, and the line to it."""

    def __init__(self) -> None:
        from multiprocessing import get_context  # a start of the program needs none of it

        context = get_context("spawn")  # a process with threads, as a window is, must not be forked
        ours, theirs = context.Pipe()
        self._process: Any = context.Process(
            target=serve, args=(theirs,), name="training", daemon=True
        )
        with _another_main(), _undisturbed():
            self._process.start()
        theirs.close()
        self.line = Line(ours, self.kill)
        self._is_ready = self._is_killed = False

    @property
    def is_ready(self) -> bool:
        """Whether it has started; raises EOFError or OSError where it has not and never will."""
        if not self._is_ready and self.line.has_news():
            self.line.hear()
            self._is_ready = True
        return self._is_ready

    @property
    def is_alive(self) -> bool:
        """Whether it runs, and was not told to end, which takes it a moment."""
        return not self._is_killed and bool(self._process.is_alive())

    def kill(self) -> None:
        """End it at once, whatever it does."""
        self._is_killed = True
        self._process.kill()

    def close(self) -> None:
        """End it, stopped from outside or not; it must have nothing to do."""
        self.kill()
        self._process.join()
        self.line.close()


@contextmanager
def _another_main() -> Iterator[None]:
    """What opened the window is not run again in the process, guarded against it or not."""
    main = sys.modules["__main__"]
    sys.modules["__main__"] = ModuleType("__main__")
    try:
        yield
    finally:
        sys.modules["__main__"] = main


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Ctrl-C is for this process alone, from the first moment of the other on."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


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
