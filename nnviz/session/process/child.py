"""A process of this program's own, and the connection to it."""

import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from threading import Lock
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

_STARTING = Lock()
"""Two threads must not both put another main module in its place."""


class ChildProcess:
    """Runs ``serve`` with its end of the ``connection``, and ends with this process."""

    def __init__(self, name: str, serve: "Callable[[Connection[Any, Any]], None]") -> None:
        from multiprocessing import get_context  # a start of the program needs none of it

        context = get_context("spawn")  # a process with threads, as a window is, must not be forked
        self.connection, theirs = context.Pipe()
        self._process: Any = context.Process(target=serve, args=(theirs,), name=name, daemon=True)
        with _STARTING, _another_main(), _undisturbed():
            self._process.start()
        theirs.close()
        self._is_killed = False

    @property
    def is_alive(self) -> bool:
        """Whether it runs, and was not told to end, which takes it a moment."""
        return not self._is_killed and bool(self._process.is_alive())

    def kill(self) -> None:
        """End it at once, whatever it does; who listens to it hears that.

        Nobody has to wait until it is gone: to let a gigabyte go takes a busy machine seconds.
        """
        self._is_killed = True
        self._process.kill()
        _hang_up(self.connection)

    def close(self) -> None:
        """End it, stopped from outside or not, and the connection with it."""
        self.kill()
        self.connection.close()


def _hang_up(connection: "Connection[Any, Any]") -> None:
    """Have both ends of a line be at an end, in whichever thread they are listened to."""
    import socket  # a start of the program needs none of it

    with suppress(OSError), socket.socket(fileno=os.dup(connection.fileno())) as line:
        line.shutdown(socket.SHUT_RDWR)


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
