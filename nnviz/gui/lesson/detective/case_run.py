"""The runs of a case in the window's own session: as it is at first, then with what is changed."""

import dataclasses
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from nnviz.core import Network, Sentence, Snapshot, Spec
from nnviz.core.sentence import counted
from nnviz.data import Dataset
from nnviz.gui.lesson.hearing import Hearing
from nnviz.lessons.case import BROKEN, SUSPECTS, Attempt, Case, changes, judged, reworded
from nnviz.lessons.judging import Value, evaluated
from nnviz.lessons.runs import Run
from nnviz.lessons.steps import step_of
from nnviz.session.run_state import RunState
from nnviz.session.training_session import TrainingSession

SEED = 1
_OVER = RunState.FINISHED, RunState.FAILED


class CaseLeft(NamedTuple):
    """How a case was left: hints and whether it was given up, the ``broken`` design's run, and the
    design as which the run that stands there was ``judged``; None where there is none.
    """

    found_out: tuple[int, bool]
    broken: Run | None
    judged: Spec | None


class CaseRun(QObject):
    """What is tried is judged when it has been trained from its start for the case's epochs."""

    begun = Signal()
    """The broken design stands in the session."""
    changed = Signal()
    """Another run stands there, perhaps with other settings, or it has other examples."""
    judged = Signal(object)
    """The Attempt that a run has come to at its end."""

    def __init__(
        self, session: TrainingSession, case: Case, mnist: str = "", parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self.case = session, case
        self.spec = step_of(case.broken, SEED, mnist).spec
        """The broken design."""
        self.broken: Attempt | None = None
        """What it came to as it is."""
        self.broken_run: Run | None = None
        """The run that came to it."""
        self._was_judged_as: dict[str, Any] | None = None
        """What was changed in the run that is to come, which was judged before it was kept."""
        self._trains = self._is_beginning = False
        self._known: list[tuple[Network, Attempt]] = []
        self._hearing = Hearing()

    @property
    def attempt(self) -> Attempt | None:
        """What the run that stands in the session has come to; None as long as that is open.

        It has come to nothing where its settings or its examples were changed after its end.
        """
        tried = self._come_to(self._session.latest.network)
        is_its = tried is not None and tried.change == self.repairs and not self.is_own
        return tried if is_its else None

    @property
    def repairs(self) -> dict[str, Any]:
        """The settings that are other than in the broken design, and their values."""
        return changes(self.spec, self._session.spec)

    @property
    def is_own(self) -> bool:
        """Whether more was changed than can be suspected: data, examples, epochs, weights."""
        session, design = self._session, self.case.broken
        same = {name: getattr(self.spec, name) for name in SUSPECTS}
        has_own = session.dataset is not None and session.dataset.has_own
        given = session.start is not None, design.start is not None
        is_other = dataclasses.replace(session.spec, **same) != self.spec
        return has_own or given[0] != given[1] or is_other

    @property
    def judged_as(self) -> Spec | None:
        """The design as which the run that stands in the session was judged."""
        tried = self._come_to(self._session.latest.network)
        return None if tried is None else dataclasses.replace(self.spec, **tried.change)

    def is_as_it_was(self, network: Network) -> bool:
        """Whether the broken design came to this network, as it is."""
        tried = self._come_to(network)
        return tried is not None and not tried.change

    def begin(self) -> None:
        """Train the broken design as it is."""
        self._trains = True
        self._begin()
        self._go_on()

    def stand_at(self, left: CaseLeft) -> None:
        """Be as it was left; the run that was there must come back next."""
        if left.broken is not None:
            self._know(left.broken, judged(self.case, {}, {BROKEN: (left.broken,)}))
        self._begin()
        self._was_judged_as = None if left.judged is None else changes(self.spec, left.judged)

    def run(self) -> None:
        """Train what stands in the session, from its start."""
        if self._session.is_trained:
            self._session.reset()
        self._trains = True
        self._go_on()

    def mend(self) -> None:
        """Change what the case's solution changes, and train that."""
        self._session.start_again(dataclasses.replace(self.spec, **self.case.solution))
        self.run()

    def now(self) -> list[Value]:
        """What the bar measures of the present run, as far as it has come."""
        run, form = self._present(complete=False), self.case.form()
        if run is None:
            return []
        return [evaluated(measured, form, {BROKEN: (run,)}) for measured in self.case.bar]

    def why_untold(self) -> Sentence | None:
        """Why the run that has ended is not judged; None where it is."""
        if self.is_own:
            return Sentence("More was changed than the suspects: this is not the case any more.")
        if self._come_to(self._session.latest.network) is not self.attempt:
            return Sentence("It ran with other settings than these.")
        training = self._session.training
        if training is None or not training.is_finished:
            return self._session.failure
        goal, epochs = self._session.latest.goal, self.spec.epochs
        if goal != epochs:
            return counted(
                goal,
                "It was trained for 1 epoch, the case is judged after {epochs:,}.",
                "It was trained for {count:,} epochs, the case is judged after {epochs:,}.",
                epochs=epochs,
            )
        return None

    def listen(self) -> None:
        """Hear of the session from now on."""
        session = self._session
        self._hearing.begin(
            (session.run_begun, self._on_run_begun),
            (session.data_ready, self._on_data_ready),
            (session.data_changed, self._on_data_changed),
            (session.state_changed, self._on_state),
        )

    def catch_up(self) -> None:
        """Do what was due while nobody heard of the session: its data came, or the run ended."""
        self._go_on()
        self._on_state(self._session.state)

    def go_over(self, parent: QObject, case: Case) -> None:
        """Belong to another window; ``case`` is the same one, in another language."""
        for told in (self.begun, self.changed, self.judged):
            told.disconnect()
        self.setParent(parent)
        self.case = case
        at = next((at for at, (_, tried) in enumerate(self._known) if tried is self.broken), None)
        self._known = [(network, reworded(case, tried)) for network, tried in self._known]
        self.broken = None if at is None else self._known[at][1]

    def leave(self) -> None:
        """Hear of the session no more."""
        self._hearing.end()

    def _begin(self) -> None:
        """Have the broken design in the session."""
        self._is_beginning = True
        design = self.case.broken
        self._session.begin(self.spec, design.start, design.rows)
        self._is_beginning = False
        self.begun.emit()

    def _on_run_begun(self, _snapshot: Snapshot) -> None:
        if not self._is_beginning:
            self.changed.emit()

    def _on_data_ready(self) -> None:
        if not self._is_beginning:
            self._have_judged()
            self._go_on()

    def _on_data_changed(self, _dataset: Dataset) -> None:
        self.changed.emit()

    def _go_on(self) -> None:
        """Train as soon as there are data."""
        if self._trains and self._session.is_ready:
            self._trains = False
            self._session.train()

    def _on_state(self, state: RunState) -> None:
        """Once the session has told everybody of it, what it has come to is taken."""
        if state in _OVER:
            QTimer.singleShot(0, self._take)

    def _take(self) -> None:
        session = self._session
        if not self._hearing.is_on or session.state not in _OVER or self.attempt is not None:
            return
        if self.why_untold() is not None:
            self.changed.emit()
            return
        run = self._present(complete=True)
        assert run is not None
        tried = judged(self.case, self.repairs, {BROKEN: (run,)})
        self._know(run, tried)
        self.judged.emit(tried)

    def _have_judged(self) -> None:
        """Once the run that was judged is back: nobody is told of that again."""
        change, run = self._was_judged_as, self._present(complete=True)
        if change is not None and run is not None and self._session.state in _OVER:
            self._was_judged_as = None
            self._know(run, judged(self.case, change, {BROKEN: (run,)}))
            self.changed.emit()

    def _know(self, run: Run, tried: Attempt) -> None:
        """The run has come to that."""
        self._known.append((run.network, tried))
        if not tried.change:
            self.broken, self.broken_run = tried, run

    def _come_to(self, network: Network) -> Attempt | None:
        """What the run was judged as that came to it; None where it was not."""
        return next((tried for known, tried in self._known if known is network), None)

    def _present(self, *, complete: bool) -> Run | None:
        session = self._session
        if session.dataset is None or not session.is_ready:
            return None
        return Run(
            snapshot=session.latest,
            dataset=session.dataset,
            start=session.start or Network.initial(session.spec),
            failure=session.failure,
            complete=complete,
        )
