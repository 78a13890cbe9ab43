"""The runs of a session: the present one, and those that Undo brings back (QtCore only)."""

from operator import attrgetter
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from nnviz.core import Network, Sentence, Snapshot, Spec
from nnviz.data import Dataset
from nnviz.data.origin.as_used import AsUsed
from nnviz.data.origin.content import differ
from nnviz.data.problem import Problem
from nnviz.data.sources import problem_of
from nnviz.session.current_run import CurrentRun
from nnviz.session.run_state import RunState
from nnviz.session.undo import Deed, UndoHistory

if TYPE_CHECKING:
    from nnviz.core import Training
    from nnviz.core.run.planned import Plan


def read_only(path: str) -> Any:
    """A property that is read from one of the object's parts."""
    return property(attrgetter(path))


class Runs(QObject):
    """What there is of the present run, and the signals that tell of it.

    ``latest`` is the newest snapshot: of step 0 after a new design or a reset, and the same object
    until there is a newer one. ``failure`` is the Sentence of a run or of data that failed.
    """

    state_changed = Signal(object)
    snapshot_ready = Signal(object)
    run_left = Signal(object, object)
    """The last Snapshot of a trained run that another one follows, and the Network it began with
    (None: drawn from its seed)."""
    run_back = Signal(object)
    """Undo brings the run back that was left with this Snapshot."""
    run_begun = Signal(object)
    """Another run is the present one, at this Snapshot: new at its start, or brought back."""
    undo_changed = Signal()
    """Something else can be taken back, or done again."""
    swapped = Signal(object, object)
    """The run with the first UndoHistory is put away, the one with the second is about to be the
    present one again; None: what takes its place follows, or it was put away before."""
    crossed = Signal(object)
    """This Deed is about to be taken back, or done again."""

    present: CurrentRun = read_only("_current")
    """It, whole: it stays what it is where another one follows it."""
    history: UndoHistory = read_only("_history")
    """What leads to other runs, back and forth; it is asked alone."""
    spec: Spec = read_only("_current.spec")
    """The design of the present run."""
    dataset: Dataset | None = read_only("_current.dataset")
    """What it learns from; None while that is being loaded."""
    training: "Training | None" = read_only("_current.training")
    """Its training; None while there is no data that fits."""
    start: Network | None = read_only("_current.start")
    """The network that it began with, None where its seed drew it."""
    latest: Snapshot = read_only("_current.latest")
    """Its newest snapshot."""
    state: RunState = read_only("_current.state")
    """What it is doing."""
    plan: "Plan" = read_only("_current.plan")
    """Changes of its settings that it makes by itself."""
    is_trained: bool = read_only("_current.is_trained")
    """Whether its network has learnt anything that a new one would lose."""

    def __init__(self, spec: Spec, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.failure: Sentence | None = None
        self._current = CurrentRun.begin(spec)
        self._history = UndoHistory()
        self._learnt: dict[str, AsUsed] = {}  # files and folders, as they were learnt from
        self._aside: CurrentRun | None = None  # the present one, where it is set aside already

    @property
    def problem(self) -> Problem | None:
        """What the examples are, or are expected to be before they are there."""
        return problem_of(self.spec, self.dataset)

    @property
    def is_ready(self) -> bool:
        """Whether training can go on: the data is there and fits."""
        return self.training is not None

    @property
    def undoable(self) -> Deed | None:
        """What Undo takes back, None where there is nothing."""
        return self._history.undoable

    @property
    def redoable(self) -> Deed | None:
        """What was taken back and can be done again, None where there is nothing."""
        return self._history.redoable

    def _begin(self, spec: Spec, start: Network | None, plan: "Plan | None" = None) -> None:
        """A new run, at its start; what the one before was lost by may still be there."""
        self.failure = None
        run = CurrentRun.begin(spec, self.dataset, start, plan, self._current.loss)
        if (dataset := self.dataset) is not None and dataset.content:
            known = self._learnt.setdefault(spec.data, AsUsed.of(dataset, spec.choices))
            run.changed_from = known if differ(known.content, dataset.content) else None
        self._swap(run)

    def _go_back(self, spec: Spec) -> None:
        """Go on with ``spec`` from before the run, which has failed, was changed."""
        self.failure = None
        self._swap(self._current.before(spec))

    def _undo_failure(self, spec: Spec) -> None:
        """The same where what changed it is taken back: what was done earlier was done to that."""
        failed = self._current
        self._leave()
        self._go_back(spec)
        self._history.lead_to(self._current, failed)

    def _recover(self) -> None:
        """The run was lost by settings that are left again: all goes on from before them."""
        lost, self.failure = self._current, None
        run = lost.before(lost.spec)
        run.is_recovered = True
        self._history.replace(lost, run)
        self._swap(run)
        self.undo_changed.emit()

    def _swap(self, run: CurrentRun) -> None:
        """Go on with this run; its picture comes first, so that nothing is shown two of them."""
        before, self._current, self._aside = self.state, run, None
        self.run_begun.emit(run.latest)
        self._show(run.latest)
        if run.state is not before:
            self.state_changed.emit(run.state)

    def _note(self, deed: Deed) -> None:
        """Something is done to the present run: it can be taken back, unless there is no data."""
        if self.dataset is None and self.failure is not None:
            self._history.rewrite(deed)
        else:
            self._history.add(deed, self._current)
        self.undo_changed.emit()

    def _note_content(self) -> None:
        """The present run is about to be left: what it learnt from is what the next may not be."""
        if (dataset := self.dataset) is not None and dataset.content and self.is_trained:
            self._learnt[self.spec.data] = AsUsed.of(dataset, self.spec.choices)

    def _leave(self) -> None:
        """Another run follows the present one; what that has come to can be compared with."""
        if self.is_trained and self._current is not self._aside:
            self.run_left.emit(self.latest, self.start)

    def _bring_back(self, run: CurrentRun) -> None:
        """Go on with a run that was left; the present one joins the earlier runs."""
        self._leave()
        self.run_back.emit(run.latest)
        self.failure = None if run.training is None else run.training.failure
        self._swap(run)

    def _show(self, snapshot: Snapshot) -> None:
        self._current.latest = snapshot
        self.snapshot_ready.emit(snapshot)

    def _set_state(self, state: RunState) -> None:
        if state is not self.state:
            self._current.state = state
            self.state_changed.emit(state)
