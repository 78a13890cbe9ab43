"""The data of a design on its way: loaded on a thread, looked at by the session's clock."""

from time import monotonic

from nnviz.core import Spec
from nnviz.data import Dataset
from nnviz.session.workers import DataLoader, Load

CLOSING_S = 5.0
"""How long a window that is closed waits for its loaders; each looks often whether it should."""


class Loading:
    """At most one loader at a time; a new one follows the one before, which nobody waits for.

    After the data is there the loader goes on making what later epochs need, until it is stopped.
    """

    def __init__(self) -> None:
        self._loader: DataLoader | None = None
        self._left: list[DataLoader] = []
        self._taken = self._closed = False

    @property
    def is_busy(self) -> bool:
        """Whether there is a loader to be looked at."""
        return self._loader is not None

    def start(self, spec: Spec, dataset: Dataset | None = None, load: Load | None = None) -> None:
        """Load what ``spec`` asks for, or have what was read already: it is looked at as loaded."""
        self._begin(DataLoader(spec, dataset, load))

    def go_on(self, spec: Spec, dataset: Dataset) -> None:
        """Make what later epochs need of data that is there already."""
        self._begin(DataLoader(spec, dataset), taken=True)

    def look(self) -> Dataset | Exception | float | None:
        """What is new: the data, once; what went wrong; the share done; None after the data."""
        loader = self._loader
        if loader is None:
            return None
        loader.courtesy.heard()
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
        """Have the loader stop, without waiting until it has: nobody looks at it any more."""
        loader, self._loader = self._loader, None
        if loader is not None:
            loader.leave()
            self._left = [each for each in (*self._left, loader) if each.is_alive()]

    def close(self) -> None:
        """Stop for good, and wait until every loader has stopped; not for ever."""
        self._closed = True
        self.stop()
        end = monotonic() + CLOSING_S
        for loader in self._left:
            loader.join(max(0.0, end - monotonic()))

    def _begin(self, loader: DataLoader, *, taken: bool = False) -> None:
        self.stop()
        if self._closed:
            return  # nobody would stop it
        self._loader, self._taken = loader, taken
        if taken:
            loader.taken.set()
        loader.start()
