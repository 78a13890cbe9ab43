"""Makes the views of a window that is already seen, one between two events."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from nnviz.garbage import is_left_alone, keep_what_is_there
from nnviz.gui.look import zoom
from nnviz.gui.look.pauses import pause
from nnviz.gui.look.sections import dress_ahead
from nnviz.gui.window.imports import Afterwards, Imports
from nnviz.gui.window.place import Place
from nnviz.gui.window.views import AHEAD

BETWEEN_MS = 5
"""From one view to the next: events have their turn, and the thread that imports."""
UNHURRIED_MS = 500
"""The same for what is not a view: nothing of it can be seen."""


class Filling(QObject):
    """Makes what can be seen first; what a person opens meanwhile is made then.

    A thread imports what the views need and has no Qt; what has is imported here, little by little,
    so that no import keeps a click waiting. Then so is what a person may open besides the views,
    and the thread does ``afterwards`` what else may be wanted. At last comes what is ``made`` then,
    a piece at a time.
    """

    def __init__(self, places: Sequence[Place], afterwards: Afterwards, parent: QObject) -> None:
        super().__init__(parent)
        self._places, self._afterwards = places, afterwards
        self._imports: Imports | None = None
        self._ahead: Imports | None = None
        self.made: Iterator[object] = iter(())
        self._imported: set[str] = set()
        self._waiting = list(places)
        self._timer = QTimer(self, interval=BETWEEN_MS)
        self._timer.timeout.connect(self._go_on)

    def begin(self) -> None:
        """The window has been painted; once only."""
        if self._imports is None:
            seen_first = sorted(self._places, key=lambda place: not place.isVisible())
            self._imports = Imports([place.entry.path for place in seen_first])
            self._imports.start()
            self._timer.start()

    def make_all(self) -> None:
        """Make now what is not there yet, with a pause after each view."""
        for place in self._places:
            if not place.is_made:
                _ = place.view
                pause()

    def make_before(self, window: QWidget) -> None:
        """Make now what is seen as soon as the window is, with a pause after each view."""
        for place in self._places:
            if not place.is_made and place.isVisibleTo(window):
                _ = place.view
                pause()

    def make_page(self) -> None:
        """Make the page that is seen, now; views in docks, which import more, have their turn."""
        for place in self._places:
            if place.column == "drawer" and place.isVisible():
                _ = place.view

    def _go_on(self) -> None:
        assert self._imports is not None
        if self._waiting:
            self._make_next(self._imports)
        elif self._ahead is None:
            self._ahead = Imports(AHEAD, self._afterwards)
            self._ahead.start()
        else:
            is_done = self._ahead.is_done
            if not self._ahead.import_some() and is_done:
                self._make_ahead()

    def _make_next(self, imports: Imports) -> None:
        ready = [place for place in self._waiting if place.entry.path in self._imported]
        if ready:
            place = min(ready, key=lambda place: not place.isVisible())
            self._waiting.remove(place)  # first: one that cannot be made is not tried for ever
            _ = place.view
            dress_ahead(place)
        else:
            self._imported.update(imports.import_some())

    def _make_ahead(self) -> None:
        """Not before an audience: what is made then has another size afterwards.

        Nor in the midst of a change, of which what goes and what comes would be kept for ever.
        """
        if is_left_alone():
            return
        if self._timer.interval() != UNHURRIED_MS:
            self._timer.setInterval(UNHURRIED_MS)
            keep_what_is_there()
        elif zoom.current() == 1 and next(self.made, self) is self:
            self._timer.stop()
