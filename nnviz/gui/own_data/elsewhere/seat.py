"""The process that finds out: what it does from its start to its end."""

import os
import signal
import traceback
from importlib import import_module
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any, NamedTuple

from nnviz.core import Spec
from nnviz.core.choices import Choices
from nnviz.gui.own_data.elsewhere.parcel import send
from nnviz.gui.own_data.finding import find
from nnviz.gui.own_data.found import Found

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

NEEDED = ("pandas", "nnviz.data.tables.understanding", "nnviz.data.tables.prepared")
KEEP_S = 60.0
"""How long what was found last is kept, so that other choices need no reading again."""
TELL_S = 0.03


class Wanted(NamedTuple):
    """Find out what a file holds; ``is_last``: it is the one that was found last, unchanged."""

    path: Path
    choices: Choices
    spec: Spec
    is_last: bool


class Leave(NamedTuple):
    """Nobody waits any more for what was wanted."""


class Ready(NamedTuple):
    """All is imported that is needed."""


class Left(NamedTuple):
    """What was wanted is left; this is the answer."""


class Parcel(NamedTuple):
    """What was found comes next."""


class Failed(NamedTuple):
    """It ended in an error that nobody foresaw: what it says, and where it was raised."""

    text: str
    traceback: str


class _Left(Exception):  # noqa: N818, it is no error
    """Unwinds what nobody waits for any more."""


def serve(connection: "Connection[Any, Any]") -> None:
    """Find out what is wanted, one thing after the other, until the other end is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the process of the window
    for name in NEEDED:
        import_module(name)
    try:
        connection.send(Ready())
        Seat(connection).serve()
    except (EOFError, OSError):
        return


class Seat:
    """Answers each thing wanted by exactly one of Parcel, Left and Failed."""

    def __init__(self, connection: "Connection[Any, Any]") -> None:
        self._connection = connection
        self._last: Found | None = None
        self._told = 0.0

    def serve(self) -> None:
        """Until the other end is gone: EOFError or OSError."""
        while True:
            if not self._connection.poll(KEEP_S):
                self._last = None
            match self._connection.recv():
                case Wanted() as wanted:
                    self._answer(wanted)
                case Leave():
                    pass  # it was answered already

    def _answer(self, wanted: Wanted) -> None:
        last = self._last if wanted.is_last else None
        self._last = None
        try:
            found = find(wanted.path, wanted.choices, wanted.spec, last, self._progress)
        except _Left:
            self._last = last
            self._connection.send(Left())
        except Exception as error:  # noqa: BLE001, it is raised where the window hears of it
            said = f"{type(error).__name__}: {error}"
            self._connection.send(Failed(said, traceback.format_exc()))
        else:
            self._last = found
            self._connection.send(Parcel())
            send(self._connection, found)

    def _progress(self, share: float) -> None:
        try:
            is_left = self._connection.poll() and isinstance(self._connection.recv(), Leave)
            if not is_left and monotonic() > self._told + TELL_S:
                self._told = monotonic()
                self._connection.send(share)
        except (EOFError, OSError):
            os._exit(0)  # nobody is there who wants to know
        if is_left:
            raise _Left
