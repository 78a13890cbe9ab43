"""Hands snapshots to the views, taking turns, so that drawing leaves time for training.

Painting holds the interpreter's lock, so every millisecond of it is taken from training. A view is
told of a new snapshot at every ``every``-th tick only (2.4: at five of twelve), views with the same
rate at different ticks, and not at all while nobody can see it. Those that show what becomes of one
example are told together, as often as the slowest of them: side by side they must not contradict
each other. Nor must cost and accuracy of an epoch: told anywhere, they are told everywhere.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtWidgets import QWidget

from nnviz.core import Snapshot
from nnviz.gui.view import View

FIGURES = 7
"""Ticks at least from one telling to the next: less than four a second, to be read."""

PROGRESS = 8
"""Ticks from one look to the next at how far an epoch is."""


class FigureTurns:
    """When cost and accuracy of the newest epoch are told, by the bar, in words, and by views.

    Asked once a tick. ``is_rare`` says of the newest answer that there is time enough for all to be
    told at once: nothing has happened for so long before that.
    """

    def __init__(self) -> None:
        self._since = self._still = PROGRESS
        self._told: Snapshot | None = None
        self._newest: tuple[int, int] | None = None
        self.is_rare = False

    def is_due(self, snapshot: Snapshot) -> bool:
        """After a new epoch as soon as it can be read, else now and then; each moment once."""
        self._since += 1
        newest = snapshot.step, id(snapshot.history)  # a run that moves out tells the same again
        is_new, self._newest = newest != self._newest, newest
        self.is_rare = is_new and self._still >= FIGURES
        self._still = 0 if is_new else self._still + 1
        if snapshot is self._told:
            return False
        of_new_epoch = self._told is None or snapshot.history is not self._told.history
        if not self.is_rare and self._since < (FIGURES if of_new_epoch else PROGRESS):
            return False
        self._since, self._told = 0, snapshot
        return True


class Display:
    """Knows which view has seen which snapshot.

    A view that raises, whatever it is told, is left out from then on and handed to ``on_failure``.
    """

    def __init__(
        self, views: Iterable[View], on_failure: Callable[[QWidget, Exception], None]
    ) -> None:
        self._phases: dict[View, float] = {view: phase for phase, view in enumerate(views)}
        self._on_failure = on_failure
        self._seen: dict[QWidget, Snapshot] = {}
        self._tick = 0

    def tell(self, message: Callable[..., None], *arguments: Any) -> None:
        """Tell every view that hears such a message, as ``View.reset``, seen or not."""
        for view in tuple(self._phases):
            if view in self._phases and view.hears(message):
                self._hand(view, message, *arguments)

    @contextmanager
    def told_together(self) -> Iterator[None]:
        """All that the views are told meanwhile they draw once, at its end."""
        self.tell(View.draw_later, True)
        try:
            yield
        finally:
            self.tell(View.draw_later, False)

    def tick(self, snapshot: Snapshot, *, with_figures: bool = False) -> None:
        """Tell the views whose turn it is, and ``with_figures`` those that tell of epochs."""
        self._tick += 1
        with_them = 0
        together = {view for view in self._phases if view.isVisible() and view.shows_example}
        slowest = max((view.every for view in together), default=1)
        for view, phase in tuple(self._phases.items()):
            is_turn = (self._tick - phase) % view.every < 1
            if view in together:
                is_turn = self._tick % slowest < 1
            if with_figures and view.shows_figures:  # its next turn is later, and its own again
                is_turn, self._phases[view] = True, self._tick + with_them * view.every / 2
                with_them += 1
            elif with_figures and is_turn and view not in together:
                is_turn, self._phases[view] = False, phase + 1  # there is enough to be painted
            elif view.shows_figures and self._is_ahead(view, snapshot):
                is_turn = False  # a curve would end at an epoch that bar and words do not tell yet
            if is_turn:
                self._tell(view, snapshot)

    def _is_ahead(self, view: View, snapshot: Snapshot) -> bool:
        """Whether it has an epoch that this view was not told of with the others."""
        seen = self._seen.get(view)
        return seen is not None and len(snapshot.history) > len(seen.history)

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
            self._hand(view, View.show_snapshot, snapshot)

    def _hand(self, view: View, message: Callable[..., None], *arguments: Any) -> None:
        try:
            getattr(view, message.__name__)(*arguments)
        except Exception as error:  # noqa: BLE001, one broken view must not stop the others
            self._phases.pop(view, None)
            self._on_failure(view, error)
