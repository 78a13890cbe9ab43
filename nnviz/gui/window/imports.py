"""Imports what the views of a window need: on a thread what has no Qt, piece by piece the rest.

A class of Qt's that is made on one thread while another collects garbage takes the process with it.
So modules of the window, which make such classes, are imported by the window's thread alone; the
other only looks in their code for what they import.
"""

import dis
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from functools import cache
from importlib import import_module
from importlib.machinery import ModuleSpec, PathFinder
from sys import modules
from threading import Event, Thread
from time import perf_counter
from types import CodeType
from typing import TypeAlias

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from nnviz.courtesy import Courtesy

OF_QT = ("PySide6", "shiboken6", "nnviz.gui", "nnviz.session", "nnviz.garbage")
"""Packages that no other thread than the window's may import from."""

IMPORTING_S = 0.008
"""No further module is imported after so long, before events have their turn."""
BETWEEN_MS = 5
"""From one such turn to the next."""


Afterwards: TypeAlias = Callable[[Callable[[], object]], object]


class Imports(Thread):
    """Hands on the modules of Qt that these import, and them, each after those that it needs.

    What else they import is there then. Does ``afterwards``, which may import nothing of Qt, last;
    that is given what rests while the window is late, to be called now and then.
    """

    def __init__(self, names: Sequence[str], afterwards: Afterwards = lambda _: None) -> None:
        super().__init__(name="imports", daemon=True)
        self._names, self._afterwards = names, afterwards
        self._seen: set[str] = set()
        self._courtesy = Courtesy(Event())
        self.pieces: deque[str] = deque()
        """Names of modules that wait for the window's thread."""

    def run(self) -> None:
        for name in self._names:
            self._walk(name)
        with suppress(Exception):  # who needs it then will hear of it
            self._afterwards(self._courtesy.rest)

    def import_some(self) -> list[str]:
        """Import what was handed on, for a while; the names of those modules. The window's thread
        calls this at one turn after another, until it `is_done`.
        """
        self._courtesy.heard()
        names, end = [], perf_counter() + IMPORTING_S
        while self.pieces and perf_counter() < end:
            names.append(self.pieces.popleft())
            with suppress(Exception):  # who needs the module will hear of it
                import_module(names[-1])
        return names

    @property
    def is_done(self) -> bool:
        """Whether all modules are there that can be."""
        return not self.is_alive() and not self.pieces

    def _walk(self, name: str) -> None:
        if name in self._seen:
            return
        self._seen.add(name)
        self._courtesy.rest()
        with suppress(Exception):  # who needs the module will hear of it
            if not is_of_qt(name):
                import_module(name)
                return
            if name not in modules:
                for needed in needs(name):
                    self._walk(needed)
        self.pieces.append(name)


class Needing(QObject):
    """Does what needs modules that may not be there yet; until they are the window goes on."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._waiting: deque[tuple[Imports, Callable[[], object]]] = deque()
        self._timer = QTimer(self, interval=BETWEEN_MS)
        self._timer.timeout.connect(self._go_on)

    def do(self, act: Callable[[], object], *names: str) -> None:
        """Call `act` now where modules of these names are there, else after what waits already."""
        if not self._waiting and all(name in modules for name in names):
            act()
            return
        imports = Imports(names)
        imports.start()
        self._waiting.append((imports, act))
        self._timer.start()

    def _go_on(self) -> None:
        """A window that is closed, or hidden, has no use for what was asked for in it."""
        imports, act = self._waiting[0]
        if imports.import_some() or not imports.is_done:
            return
        self._waiting.popleft()
        if not self._waiting:
            self._timer.stop()
        if self._window.isVisible():
            act()


def is_of_qt(name: str) -> bool:
    """Whether the module may make classes of Qt's."""
    return any(name == package or name.startswith(f"{package}.") for package in OF_QT)


def needs(name: str) -> Iterator[str]:
    """The modules that one of nnviz imports as soon as it is imported, in that order."""
    spec = _spec(name)
    code = getattr(spec and spec.loader, "get_code", lambda _: None)(name)
    for needed, is_sure in _imported(code) if code else ():
        if is_sure or (is_of_qt(needed) and _spec(needed)):
            yield needed


def _imported(code: CodeType) -> Iterator[tuple[str, bool]]:
    """What a module's code imports; not surely a module is a name from another."""
    base, end, is_for_types = "", 0, False
    for step in dis.get_instructions(code):
        if step.offset < end:
            continue
        if step.opname == "LOAD_NAME":
            is_for_types = step.argval == "TYPE_CHECKING"
        elif is_for_types and "JUMP" in step.opname:
            end, is_for_types = step.argval, False  # where a program runs this is left out
        elif step.opname == "IMPORT_NAME":
            base = step.argval
            yield base, True
        elif step.opname == "IMPORT_FROM":
            yield f"{base}.{step.argval}", False


@cache
def _spec(name: str) -> ModuleSpec | None:
    """Where a module of nnviz is; imports nothing, as `importlib.util.find_spec` would."""
    package = name.rpartition(".")[0]
    if not package:
        found = modules.get(name)
        return None if found is None else found.__spec__
    above = _spec(package)
    inside = None if above is None else above.submodule_search_locations
    return None if inside is None else PathFinder.find_spec(name, inside)
