"""Makes the views of a window that is already seen, one between two events."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from threading import Thread

from PySide6.QtCore import QObject, QTimer

from nnviz.gui.window.place import Place
from nnviz.gui.window.views import Entry

BETWEEN_MS = 5
"""From one view to the next: events have their turn, and the thread that imports."""


class Filling(QObject):
    """Makes what can be seen first; what a person opens meanwhile is made then.

    A thread imports what the views need, so that no import keeps a click waiting, and does
    ``afterwards`` what else may be wanted.
    """

    def __init__(
        self, places: Sequence[Place], afterwards: Callable[[], object], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._places, self._afterwards = places, afterwards
        self._imports: _Imports | None = None
        self._waiting = list(places)
        self._timer = QTimer(self, interval=BETWEEN_MS)
        self._timer.timeout.connect(self._make_next)

    def begin(self) -> None:
        """The window has been painted; once only."""
        if self._imports is None:
            seen_first = sorted(self._places, key=lambda place: not place.isVisible())
            self._imports = _Imports([place.entry for place in seen_first], self._afterwards)
            self._imports.start()
            self._timer.start()

    def make_page(self) -> None:
        """Make the page that is seen, now; views in docks, which import more, have their turn."""
        for place in self._places:
            if place.column == "drawer" and place.isVisible():
                _ = place.view

    def _make_next(self) -> None:
        assert self._imports is not None
        ready = [place for place in self._waiting if place.entry.module in self._imports.done]
        if ready:
            place = min(ready, key=lambda place: not place.isVisible())
            self._waiting.remove(place)  # first: one that cannot be made is not tried for ever
            _ = place.view
        elif not self._waiting:
            self._timer.stop()


class _Imports(Thread):
    """Imports the modules of views; ``done`` has the names of those that are there."""

    def __init__(self, entries: Sequence[Entry], afterwards: Callable[[], object]) -> None:
        super().__init__(name="imports", daemon=True)
        self._entries, self._afterwards = entries, afterwards
        self.done: set[str] = set()

    def run(self) -> None:
        for entry in self._entries:
            with suppress(Exception):  # who makes the view will hear of it
                entry.load()
            self.done.add(entry.module)
        with suppress(Exception):  # who needs it then will hear of it
            self._afterwards()
