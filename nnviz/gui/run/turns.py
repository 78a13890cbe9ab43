"""Hands snapshots to the views, taking turns, so that drawing leaves time for training.

Painting holds the interpreter's lock, so every millisecond of it is taken from training. A view is
told of a new snapshot at every ``every``-th tick only, views with the same rate at different ticks,
and not at all while nobody can see it.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from nnviz.core import Snapshot


class Turn(NamedTuple):
    """A widget, how it is told, and at which ticks: those with tick % every == phase."""

    widget: QWidget
    show: Callable[[Snapshot], None]
    every: int
    phase: int


class Display:
    """Knows which view has seen which snapshot.

    A view that raises is left out from then on and handed to ``on_failure``.
    """

    def __init__(
        self, turns: Sequence[Turn], on_failure: Callable[[QWidget, Exception], None]
    ) -> None:
        self._turns = list(turns)
        self._on_failure = on_failure
        self._seen: dict[QWidget, Snapshot] = {}
        self._tick = 0

    def tick(self, snapshot: Snapshot) -> None:
        """Tell the views whose turn it is."""
        self._tick += 1
        for turn in tuple(self._turns):
            if self._tick % turn.every == turn.phase:
                self._tell(turn, snapshot)

    def forget(self) -> None:
        """The views have been reset: they have seen nothing."""
        self._seen.clear()

    def show_all(self, snapshot: Snapshot) -> None:
        """Tell every visible view: at a pause, an end, a new design."""
        for turn in tuple(self._turns):
            self._tell(turn, snapshot)

    def _tell(self, turn: Turn, snapshot: Snapshot) -> None:
        if turn.widget.isVisible() and self._seen.get(turn.widget) is not snapshot:
            self._seen[turn.widget] = snapshot
            try:
                turn.show(snapshot)
            except Exception as error:  # noqa: BLE001, one broken view must not stop the others
                self._turns.remove(turn)
                self._on_failure(turn.widget, error)
