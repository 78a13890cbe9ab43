"""The data of a design on its way: loaded on a thread, looked at by the session's clock."""

from nnviz.core import Spec
from nnviz.data import Dataset
from nnviz.session.workers import DataLoader


class Loading:
    """At most one loader at a time; a new one ends the one before.

    After the data is there the loader goes on making what later epochs need, until it is stopped.
    """

    def __init__(self) -> None:
        self._loader: DataLoader | None = None
        self._taken = False

    @property
    def is_busy(self) -> bool:
        """Whether there is a loader to be looked at."""
        return self._loader is not None

    def start(self, spec: Spec) -> None:
        """Load what ``spec`` asks for."""
        self.stop()
        self._taken = False
        self._loader = DataLoader(spec)
        self._loader.start()

    def look(self) -> Dataset | Exception | float | None:
        """What is new: the data, once; what went wrong; the share done; None after the data."""
        loader = self._loader
        if loader is None:
            return None
        if loader.is_finished:  # asked first: what it did last is seen below
            self._loader = None
        if loader.error is not None:
            self.stop()
            return loader.error
        if self._taken:
            return None
        if loader.dataset is None:
            return loader.share
        self._taken = True
        loader.taken.set()
        return loader.dataset

    def stop(self) -> None:
        """Stop loading, and wait until it has stopped."""
        loader, self._loader = self._loader, None
        if loader is not None:
            loader.stop()
