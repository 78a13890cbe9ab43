"""The process that a sweep runs in, as the page knows it: begun, followed, cancelled."""

import os
from collections.abc import Sequence
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

from nnviz.core import Spec
from nnviz.sweeps.apart.background import Background
from nnviz.sweeps.standing import Standing
from nnviz.sweeps.sweep import Sweep

LOOK_MS = 200
ALMOST = 0.95
"""Nobody knows how far a run is: it is reckoned from what others took, and never shown as whole."""


def cores() -> int:
    """How many runs can go on at a time; asking joblib would keep the window waiting for it."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class Running(QObject):
    """At most one process at a time; the page asks nobody to wait for it."""

    ended = Signal(object)
    """It is over, by itself or cancelled: Sentences about what could not be."""
    looked = Signal()
    """Time goes on."""
    gone = Signal(object)
    """The file was deleted before the process had it; the Standing of what was done until then."""
    noticed = Signal(object)
    """A Sentence about what has been mended meanwhile."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._process: Background | None = None
        self._known: Standing | None = None
        self._is_cancelled = False
        self._since: dict[Spec, float] = {}
        self.jobs = 1
        """How many runs go on at a time."""
        self._clock = QTimer(self, interval=LOOK_MS)
        self._clock.timeout.connect(self._look)

    @property
    def is_on(self) -> bool:
        """Whether something is being run, and wanted."""
        return self._process is not None and not self._is_cancelled

    def is_over(self) -> bool:
        """Whether nobody writes into the results file any more; any thread may ask."""
        process = self._process
        return process is None or process.is_over

    def begin(
        self,
        path: Path,
        sweep: Sweep,
        jobs: int,
        designs: Sequence[Spec] = (),
        known: Standing | None = None,
        *,
        content: str = "",
    ) -> None:
        """Run what is left of this sweep, or these designs; ``known`` is done.

        ``content`` is that of the data that were read here. Raises OSError.
        """
        self.end()
        self._known = known
        goes_on = known is not None and bool(known.runs)
        self._process = Background(path, sweep, jobs, designs, goes_on=goes_on, content=content)
        self.jobs, self._is_cancelled, self._since = jobs, False, {}
        self._clock.start()

    def cancel(self) -> None:
        """What is done is kept, what has begun is lost."""
        if self._process is not None:
            self._is_cancelled = True
            self._process.cancel()

    def end(self) -> None:
        """Have nothing run any more, now."""
        process, self._process = self._process, None
        self._clock.stop()
        if process is not None:
            process.kill()

    def meters(self, standing: Standing) -> dict[int, float]:
        """The cells whose runs go on, and about how far each is, 0..1."""
        if not self.is_on:
            return {}
        now, found = monotonic(), dict[int, float]()
        going = standing.waiting[: self.jobs]
        self._since = {spec: self._since.get(spec, now) for _, spec in going}
        for place, spec in going:
            gone = now - self._since[spec]
            share = min(gone / standing.seconds, ALMOST) if standing.seconds else 0.0
            found[place] = max(share, found.get(place, 0.0))
        return found

    def seconds_left(self, standing: Standing) -> float | None:
        """About how long it takes yet; None while nobody knows."""
        if not self.is_on or not standing.seconds:
            return None
        begun = sum(min(monotonic() - at, standing.seconds) for at in self._since.values())
        work = (standing.of - standing.done) * standing.seconds - begun
        return max(work, 0.0) / self.jobs

    def _look(self) -> None:
        process = self._process
        while process is not None and process.notices:
            self.noticed.emit(process.notices.pop(0))
        if process is not None and process.is_over:
            self._process = None
            self._clock.stop()
            self.gone.emit(self._known) if process.is_gone else self.ended.emit(process.told)
        elif process is not None:
            self.looked.emit()
