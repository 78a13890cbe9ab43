"""The threads of a session, and the one that loads data. Nobody is signalled; they are read.

A signal for every mini-batch would starve the event loop, and signals of a thread that was stopped
arrive late. So the owner looks at its workers when its clock ticks, and only at those it still has.
They are threads of Python's, not Qt's: a QThread made here and deleted by an event takes the
process with it when its wrapper goes at the wrong moment.
"""

from collections.abc import Callable
from importlib import import_module
from threading import Event, Thread
from traceback import clear_frames
from typing import TypeAlias

from nnviz.core import Spec
from nnviz.courtesy import Courtesy
from nnviz.data import Dataset, load_for
from nnviz.data.dataset import Progress
from nnviz.libraries import load_here

TRAINING_NEEDS = ("scipy.special", "scipy.linalg")
"""Slow to import, and not needed to show a window: here nobody waits for them."""


Load: TypeAlias = Callable[[Spec, Progress], Dataset]
"""What has the examples of a design, and tells the share done, which may raise to end it."""

LONGEST_S, PATIENCE_S = 10.0, 1.0
"""Before a loader makes ahead: at most until its data is taken, then while a window is filled."""


def parted(error: Exception) -> Exception:
    """The same, to be kept, without what its frames held: a table, half read.

    Who keeps it is in one of them, and such a ring waits for minutes to be collected.
    """
    raised: BaseException | None = error
    while raised is not None:
        clear_frames(raised.__traceback__)
        raised = raised.__cause__ or raised.__context__
    return error


class Worker(Thread):
    """A thread that can be asked to stop, and keeps the exception that ended it in ``error``."""

    def __init__(self) -> None:
        super().__init__(name=type(self).__name__)
        self.error: Exception | None = None
        self.stopping = Event()

    @property
    def is_finished(self) -> bool:
        """Whether it was started and has come to its end."""
        return self.ident is not None and not self.is_alive()

    def run(self) -> None:
        """The thread's entry; an exception must not leave it."""
        try:
            self.work()
        except Exception as error:  # noqa: BLE001, the owner looks at it
            self.error = parted(error)

    def work(self) -> None:
        """What the thread is for."""
        raise NotImplementedError

    def leave(self) -> None:
        """Ask it to stop; it does when it next looks."""
        self.stopping.set()

    def stops_within(self, patience_s: float) -> bool:
        """Ask it to stop; whether it has within so many seconds."""
        self.leave()
        self.join(patience_s)
        return self.is_finished

    def stop(self) -> None:
        """Ask it to stop, and wait until it has."""
        self.leave()
        self.join()


class _Stop(Exception):  # noqa: N818, it is no error
    """Unwinds a loader that nobody waits for any more."""


class DataLoader(Worker):
    """Loads the data that a design asks for; then goes on making what later epochs need.

    Of a ``dataset`` that is there already it only makes the rest.
    """

    def __init__(
        self, spec: Spec, dataset: Dataset | None = None, load: Load | None = None
    ) -> None:
        super().__init__()
        self._spec, self._load = spec, load
        self.share = 0.0
        self.dataset = dataset
        self.taken = Event()
        self.courtesy = Courtesy(self.stopping)

    def leave(self) -> None:
        """Ask it to stop; it does when it next looks."""
        super().leave()
        self.taken.set()

    def work(self) -> None:
        """Load, then make ahead until stopped."""
        try:
            dataset = self.dataset or (self._load or load_for)(self._spec, self._progress)
        except _Stop:
            return
        import_module("nnviz.core.run.training")  # here, or who takes the data would wait for it
        self.dataset = dataset
        self.taken.wait(LONGEST_S)  # at a launch there is no window to be seen before that
        for name in TRAINING_NEEDS:
            if self.stopping.is_set():
                return
            load_here(name, self.courtesy.rest)
        if self.stopping.wait(PATIENCE_S):
            return
        for _ in dataset.prepare_ahead():
            if self.stopping.is_set():
                return
            self.courtesy.rest()

    def _progress(self, share: float) -> None:
        self.share = share
        if self.stopping.is_set():
            raise _Stop
        self.courtesy.rest()
