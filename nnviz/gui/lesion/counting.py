"""Keeps up with a run: how a network does on what is held out, read again beside the window."""

from collections.abc import Callable, Generator
from time import monotonic
from typing import Any

from PySide6.QtCore import QObject

from nnviz.core.insight.lesion_trials import Trials
from nnviz.data import Dataset
from nnviz.gui.lesion.latest_work import LatestWork
from nnviz.gui.lesion.subject import Subject

EVERY = 1.0
"""Seconds from the beginning of one count to that of the next while the network learns."""

Steps = Generator[None, None, Any]


class Counting(QObject):
    """Prepares the examples for a network once, then counts as often as one wants to know.

    While a run goes on, a network is followed by a newer one once a second at most.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.trials: Trials | None = None
        self.epochs = 0.0
        """When in the run the network was that is counted on."""
        self._dataset: Dataset | None = None
        self._work = LatestWork(self)
        self._began = -EVERY

    def forget(self) -> None:
        """Another run, or nobody looks: nothing is counted any more."""
        self._work.leave()
        self.trials, self._began = None, -EVERY

    def leave(self) -> None:
        """Nobody looks: what is counted is left."""
        self._work.leave()

    @property
    def is_busy(self) -> bool:
        """Whether something is being counted."""
        return self._work.is_busy

    def is_of(self, subject: Subject) -> bool:
        """Whether it counts on the network and the data that are looked at."""
        same = self.trials is not None and self.trials.network is subject.network
        return same and self.is_of_data(subject)

    def is_of_data(self, subject: Subject) -> bool:
        """Whether it counts on the data that are looked at."""
        return self._dataset is subject.dataset

    def takes(self, subject: Subject, *, is_calm: bool) -> bool:
        """Go on to this network, if it is another and its time has come; whether it was taken."""
        if self.is_of(subject):
            return False
        fresh = self._dataset is not subject.dataset or self.trials is None
        if not is_calm and not fresh and (self.is_busy or monotonic() - self._began < EVERY):
            return False
        self._work.leave()
        self.trials, self._dataset = subject.trials(), subject.dataset
        self.epochs, self._began = subject.snapshot.epochs, monotonic()
        return self.trials is not None

    def count(self, steps: Callable[[Trials], Steps], then: Callable[[Any], None]) -> None:
        """Count with the trials, once they are prepared; what was counted before is left."""
        if self.trials is not None:
            self._work.begin(_prepared(self.trials, steps), then)


def _prepared(trials: Trials, steps: Callable[[Trials], Steps]) -> Steps:
    if not trials.is_prepared:
        yield from trials.preparing()
    return (yield from steps(trials))
