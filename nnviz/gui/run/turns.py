"""Hands snapshots to the views, taking turns, so that drawing leaves time for training.

Painting holds the interpreter's lock, so every millisecond of it is taken from training. A view is
told of a new snapshot at every ``every``-th tick only (2.4: at five of twelve), views with the same
rate at different ticks, and not at all while nobody can see it. Those that show what becomes of one
example are told together, as often as the slowest of them: side by side they must not contradict
each other.
"""

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QWidget

from nnviz.core import Snapshot
from nnviz.gui.view import View


class Display:
    """Knows which view has seen which snapshot.

    A view that raises is left out from then on and handed to ``on_failure``.
    """

    def __init__(
        self, views: Iterable[View], on_failure: Callable[[QWidget, Exception], None]
    ) -> None:
        self._phases = {view: phase for phase, view in enumerate(views)}
        self._on_failure = on_failure
        self._seen: dict[QWidget, Snapshot] = {}
        self._tick = 0

    def tick(self, snapshot: Snapshot) -> None:
        """Tell the views whose turn it is."""
        self._tick += 1
        together = {view for view in self._phases if view.shows_example and view.isVisible()}
        slowest = max((view.every for view in together), default=1)
        for view, phase in tuple(self._phases.items()):
            is_turn = (self._tick - phase) % view.every < 1
            if view in together:
                is_turn = self._tick % slowest < 1
            if is_turn:
                self._tell(view, snapshot)

    def forget(self) -> None:
        """The views have been reset: they have seen nothing."""
        self._seen.clear()

    def show_all(self, snapshot: Snapshot) -> None:
        """Tell every visible view: at a pause, an end, a new design."""
        for view in tuple(self._phases):
            self._tell(view, snapshot)

    def _tell(self, view: View, snapshot: Snapshot) -> None:
        if view.isVisible() and self._seen.get(view) is not snapshot:
            self._seen[view] = snapshot
            try:
                view.show_snapshot(snapshot)
            except Exception as error:  # noqa: BLE001, one broken view must not stop the others
                del self._phases[view]
                self._on_failure(view, error)
