"""What takes long and needs no window, done on a thread while the window goes on."""

from collections.abc import Callable
from pathlib import Path
from threading import Event, Thread
from typing import Any, NamedTuple, TypeVar

from PySide6.QtCore import QObject, QTimer

from nnviz.courtesy import Courtesy, courteous
from nnviz.gui.message import Message, unwritten
from nnviz.session.workers import parted

LOOK_MS = 30

Done = TypeVar("Done")


def nothing() -> None:
    """What is to be done ``instead`` where nothing was said or noted of the work."""


class _Begun(NamedTuple):
    """Its ``work`` is kept: what that holds may be of Qt, and must not be freed on the thread."""

    thread: Thread
    work: Callable[[], Any]
    end: Callable[[], None]
    courtesy: Courtesy


class Aside(QObject):
    """Does one thing after another; a program that ends waits for what is still being done."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._begun: list[_Begun] = []
        self._newest: Callable[[], None] | None = None
        self._clock = QTimer(self, interval=LOOK_MS)
        self._clock.timeout.connect(self._look)

    def do(
        self,
        work: Callable[[], Done],
        then: Callable[[Done], None],
        instead: Callable[[], object],
        *,
        in_turn: bool = False,
    ) -> None:
        """Call ``work`` on a thread, then ``then`` with what it returns; what it raises is raised
        here in its place, after ``instead``, which takes back what was said and noted of the work:
        that it goes on must not stand for good. :func:`nothing` where nothing was.

        ``in_turn``: not before all that was asked for until now is done.
        """
        found: list[Done] = []
        errors: list[Exception] = []
        before = [other.thread for other in self._begun] if in_turn else []
        courtesy = Courtesy(Event())

        def run() -> None:
            for other in before:
                other.join()
            try:
                with courteous(courtesy):
                    found.append(work())
            except Exception as error:  # noqa: BLE001, raised where the window hears of it
                errors.append(parted(error))

        def end() -> None:
            if errors:
                instead()
                raise errors.pop()
            then(found[0])

        thread = Thread(target=run, name="aside")
        self._begun.append(_Begun(thread, work, end, courtesy))
        thread.start()
        self._clock.start()

    def save(
        self, path: Path, write: Callable[[], Message], tell: Callable[[Message], None]
    ) -> None:
        """Write a file on a thread, in turn, and ``tell`` what came of it, also where the fault is
        nnviz's: that it is being saved must not stand for good.
        """
        self.do(write, tell, lambda: tell(unwritten(path)), in_turn=True)

    def do_newest(
        self,
        work: Callable[[], Done],
        then: Callable[[Done], None],
        instead: Callable[[], object],
    ) -> None:
        """The same once nothing else is being done; of those that wait only the last one is."""
        self._newest = lambda: self.do(work, then, instead)
        self._begin_newest()

    def settle(self) -> None:
        """Wait until all that was asked for is done, and end it."""
        while self._begun:
            for begun in self._begun:
                begun.courtesy.hurry()
            self._begun[0].thread.join()
            self._look()

    def _begin_newest(self) -> None:
        if self._newest is not None and not self._begun:
            begin, self._newest = self._newest, None
            begin()

    def _look(self) -> None:
        """What was begun first is ended first."""
        for begun in self._begun:
            begun.courtesy.heard()
        if not self._begun:
            self._clock.stop()
        elif not self._begun[0].thread.is_alive():
            done = self._begun.pop(0)
            try:
                done.end()
            finally:
                self._begin_newest()
