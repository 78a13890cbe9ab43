"""What was in the window before a lesson or a case, put away as long as one is open."""

from typing import NamedTuple

from PySide6.QtCore import QObject

from nnviz.gui.earlier_runs import EarlierRuns
from nnviz.gui.earlier_runs import SetAside as RunsAside
from nnviz.session.training_session import SetAside, TrainingSession


class PutAside(NamedTuple):
    """A run of the session and the earlier ones, put away together."""

    run: SetAside
    runs: RunsAside


class Before:
    """Keeps what was there before, through lessons and cases, until it is brought back."""

    def __init__(self, session: TrainingSession, earlier_runs: EarlierRuns) -> None:
        self._session, self._earlier_runs = session, earlier_runs
        self._own: PutAside | None = None

    @property
    def own(self) -> SetAside | None:
        """The run that was there before, with its history; None where nothing is put away."""
        return None if self._own is None else self._own.run

    def hand_over(self) -> PutAside | None:
        """What is put away, for `take_over`: here it is not any more."""
        kept, self._own = self._own, None
        return kept

    def take_over(self, kept: PutAside | None) -> None:
        """Keep what another window of the same session has put away."""
        self._own = kept

    def put_away(self) -> None:
        """Put away what stands there: for good, where something is put away already.

        What follows must begin at once, or be what :meth:`have` has.
        """
        present = self._set_aside()
        self._own = self._own or present

    def bring_back(self) -> PutAside:
        """Have what was there before; what stands there now is put away, to be had again."""
        left, own = self._set_aside(), self._own
        assert own is not None
        self.have(own)
        self._own = None  # not before: what is told of it meanwhile is of a run that is not lost
        return left

    def _set_aside(self) -> PutAside:
        return PutAside(self._session.set_aside(), self._earlier_runs.set_aside())

    def have(self, aside: PutAside) -> None:
        """Make that the present."""
        self._session.bring_back(aside.run)
        self._earlier_runs.bring_back(aside.runs)


def forget(*runs: QObject | None) -> None:
    """Nobody comes back to these: what they hold, examples above all, goes with them."""
    for run in runs:
        if run is not None:
            run.deleteLater()
