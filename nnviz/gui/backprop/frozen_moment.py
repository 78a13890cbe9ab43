"""Which moment of a run is looked at, where its numbers must stay while they are being read."""

from nnviz.core import Snapshot


class FrozenMoment:
    """While training runs ``shown`` stays until one asks; whenever nothing runs it is the newest.

    Every method that may change ``shown`` tells whether it has.
    """

    def __init__(self) -> None:
        self.shown: Snapshot | None = None
        self._newest: Snapshot | None = None
        self._runs = False
        self._opens = False

    @property
    def is_old(self) -> bool:
        """Whether there is a newer moment to go on to."""
        return self._newest is not self.shown

    @property
    def epochs(self) -> str:
        """How many epochs there had been then: 3.2, or 3; "" while there is none."""
        return "" if self.shown is None else f"{self.shown.epochs:.1f}".removesuffix(".0")

    def forget(self) -> None:
        """A new run begins."""
        self.shown = self._newest = None

    def open(self) -> bool:
        """One begins to look: at the newest, also at one that is about to come."""
        self._opens = True
        return self.update()

    def note(self, snapshot: Snapshot) -> bool:
        """There is a newer one."""
        self._newest = snapshot
        if self._runs and not self._opens and self.shown is not None:
            return False
        self._opens = False
        return self.update()

    def run(self, runs: bool) -> bool:
        """Training begins or comes to rest."""
        self._runs = runs
        return not runs and self.update()

    @property
    def held(self) -> Snapshot | None:
        """The one that stays while it is being read; None where that is the newest by itself."""
        return self.shown if self._runs else None

    def hold(self, moment: Snapshot | None) -> None:
        """Stay at one that was held, if training still runs."""
        if self._runs and moment is not None:
            self._opens, self.shown = False, moment

    def update(self) -> bool:
        """Go on to the newest."""
        changed, self.shown = self.is_old, self._newest
        return changed
