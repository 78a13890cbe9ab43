"""The present network's own cost around the way its training took, reckoned beside the window."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from nnviz.core import Snapshot
from nnviz.core.examples import Examples, scaled
from nnviz.core.insight.checkpoints import Checkpoint
from nnviz.data import Dataset
from nnviz.desks.cost_plane import CostPlane, finer, rows_for
from nnviz.session.workers import Worker

MOST_MOMENTS = 8
FEWEST_MOMENTS = 3
LOOK_MS = 40
GROWTH, LEAST_MS = 2.0, 10_000
"""While it trains a map is reckoned anew when the run is so many times as long, and not sooner than
so much after the one before: it takes its time from the window.
"""

Values = NDArray[np.float64]


class NetworkMap(NamedTuple):
    """Costs (n, n), finely, from the first row on upwards; where the moments are on it, in shares
    0..1 of its sides (k, 2); their epochs and, for those on the plane, their costs.
    """

    costs: Values
    way: Values
    epochs: tuple[int, ...]
    known: tuple[tuple[int, float], ...]
    side: float
    examples: int


class _Work(Worker):
    """Reckons one map; leaves where nobody waits for it."""

    def __init__(self, snapshot: Snapshot, moments: list[Checkpoint], examples: Examples) -> None:
        super().__init__()
        self.daemon = True
        self._spec, self._moments, self._examples = snapshot.spec, moments, examples
        self.found: NetworkMap | None = None

    def work(self) -> None:
        spec, rows = self._spec, slice(0, min(rows_for(self._spec.sizes), len(self._examples)))
        x = scaled(self._examples.master[rows], spec.dtype)
        y = spec.encode(self._examples.targets[rows])
        plane = CostPlane([moment.network for moment in self._moments], x, y, spec.cost)
        mapping = plane.mapping()
        while not self.stopping.is_set():
            try:
                next(mapping)
            except StopIteration as end:
                found = end.value
                break
        else:
            return
        low = np.array([found.along[0], found.across[0]])
        side = float(found.along[-1] - found.along[0])
        epochs = tuple(moment.epoch for moment in self._moments)
        on_plane = ((epochs[k], plane.cost(*map(float, plane.way[k]))) for k in plane.chosen)
        way = (found.way - low) / side
        self.found = NetworkMap(finer(found.costs), way, epochs, tuple(on_plane), side, len(x))


class NetworkCost(QObject):
    """Keeps a map of the run that the window shows; `changed` when it, or the sentence, does."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.map: NetworkMap | None = None
        self.is_working = False
        self._why = ""
        self._work: _Work | None = None
        self._of: tuple[int, int] | None = None
        self._since = QElapsedTimer()
        self._clock = QTimer(self, interval=LOOK_MS)
        self._clock.timeout.connect(self._look)

    @property
    def sentence(self) -> str:
        """Why there is no map; "" where there is one."""
        if self.map is not None:
            return ""
        return (
            self.tr("The network's own cost is being reckoned.") if self.is_working else self._why
        )

    def show_run(self, snapshot: Snapshot, dataset: Dataset | None, *, is_running: bool) -> None:
        """The run as it stands; nothing happens where the map is of it already."""
        kept = snapshot.checkpoints
        if dataset is None or len(kept) < FEWEST_MOMENTS:
            self._forget(
                self.tr("After two epochs the network's own cost is drawn here.")
                if is_running
                else self.tr(
                    "Leave the desk (Esc) and train two epochs: then the network's own cost is "
                    "drawn here."
                )
            )
            return
        of = id(kept[0].network), kept[-1].step
        if self._of is not None and self._of[0] == of[0]:
            is_due = of[1] >= GROWTH * self._of[1] and self._since.hasExpired(LEAST_MS)
            if not (is_due if is_running else of[1] != self._of[1]):
                return
        self.leave()
        self._of = of
        self._since.start()
        part = dataset.validation if len(dataset.validation) else dataset.train
        self._work = _Work(snapshot, _spread(kept), part)
        self._work.start()
        self.is_working = True
        self._clock.start()
        self.changed.emit()

    def leave(self) -> None:
        """Nobody waits for what is being reckoned."""
        if self._work is not None:
            self._work.leave()
            self._work, self._of = None, None
        self.is_working = False
        self._clock.stop()

    def _forget(self, why: str) -> None:
        self.leave()
        self._of = None
        if self.map is not None or why != self._why:
            self.map, self._why = None, why
            self.changed.emit()

    def _look(self) -> None:
        work = self._work
        if work is None or not work.is_finished:
            return
        self._work, self.is_working = None, False
        self._clock.stop()
        self.map = work.found
        if self.map is None:
            self._why = self.tr("There is no map: the networks of this run lie on one line.")
        self.changed.emit()


def _spread(kept: tuple[Checkpoint, ...]) -> list[Checkpoint]:
    """A few moments, the early ones nearer to each other: most happens there."""
    places = np.geomspace(1, len(kept), min(MOST_MOMENTS, len(kept)))
    return [kept[at] for at in sorted({round(float(place)) - 1 for place in places})]
