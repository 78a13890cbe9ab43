"""One run, whole: what is swapped for another when a new one begins, and brought back by Undo."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from nnviz.core import Network, Snapshot, Spec, SpecError
from nnviz.core.insight.checkpoints import nbytes
from nnviz.core.run.lost import Lost
from nnviz.core.run.starts import twin_start
from nnviz.data import Dataset
from nnviz.data.origin.as_used import AsUsed
from nnviz.session.run_state import RunState

if TYPE_CHECKING:
    from nnviz.core import Training
    from nnviz.core.run.planned import Plan

_NETWORKS = 8
"""As much as so many networks is what a training takes: weights, velocities, steps, copies."""


@dataclass(eq=False)
class CurrentRun:
    """A design, the data it learns from, its training, and how far that has come.

    ``start`` is the network that it began with, None where the seed drew it. ``dataset`` and
    ``training`` are None while the data is being loaded. ``latest`` is the newest snapshot.
    ``plan`` are changes of its settings that it makes by itself. ``is_recovered`` says that it has
    come back from settings that had ruined it, and nothing has been done to it since. ``lost`` says
    what the run before it was lost by; None once it is trained. ``changed_from`` is what
    its file or folder was to the run before, where that has changed since.
    """

    spec: Spec
    dataset: Dataset | None
    start: Network | None
    training: "Training | None"
    latest: Snapshot
    state: RunState = RunState.IDLE
    plan: "Plan" = field(default_factory=dict)
    is_recovered: bool = False
    lost: Lost | None = None
    changed_from: AsUsed | None = None

    @property
    def loss(self) -> Lost | None:
        """What it was lost by, or the run before it; None where neither failed."""
        training = self.training
        if training is None or training.failure is None:
            return self.lost
        spec, start, trained = self.spec, self.start, training.turns.newest
        if trained is not None:
            return Lost.after(trained, spec, start)
        return Lost.at_once(spec, start, training.helps)

    @property
    def was_lost(self) -> bool:
        """Whether it failed by settings that were put back or lowered, but too late for it."""
        training = self.training
        if training is None or training.failure is None or self.plan:
            return False
        return training.turns.lead_back(training, self.spec)

    @classmethod
    def begin(
        cls,
        spec: Spec,
        dataset: Dataset | None = None,
        start: Network | None = None,
        plan: "Plan | None" = None,
        lost: Lost | None = None,
    ) -> "CurrentRun":
        """A run at its start. Raises SpecError where the design does not fit the data."""
        plan = plan or {}
        if dataset is None:
            first = Snapshot.initial(spec, start)
            return cls(spec, None, start, None, first, plan=plan, lost=lost)
        training = _training(spec, dataset, start, plan)
        return cls(spec, dataset, start, training, training.snapshot(), plan=plan, lost=lost)

    @property
    def is_trained(self) -> bool:
        """Whether the network has learnt anything that a new one would lose."""
        return self.training is not None and self.training.step > 0

    @property
    def nbytes(self) -> int:
        """The memory that its networks take, about; its data not counted."""
        networks = 1 if self.training is None else _NETWORKS
        turns = 0 if self.training is None else self.training.turns.nbytes
        return nbytes(self.latest.checkpoints) + networks * self.latest.network.nbytes + turns

    def before(self, spec: Spec) -> "CurrentRun":
        """With ``spec``, of one that failed: the run as it was before it was changed in flight.

        From that design, where it was, or else for the last time; at its start, where it never was.
        """
        training, dataset, loss = self.training, self.dataset, self.loss
        if training is None or dataset is None:
            return CurrentRun.begin(spec, dataset, self.start, lost=loss)
        same_data = dataset is training.dataset and training.changes.data is None
        before = training.turns.before(spec, dataset, same_data=same_data)
        if before is None:
            return CurrentRun.begin(spec, dataset, self.start, lost=loss)
        state = RunState.FINISHED if before.is_finished else RunState.PAUSED
        latest = before.snapshot()
        return CurrentRun(spec, dataset, self.start, before, latest, state, self.plan, lost=loss)

    def start_for(self, spec: Spec) -> Network | None:
        """What a run of ``spec`` from the same start begins with: None where a seed draws it.

        Raises SpecError where this run's weights were given, and are to be drawn otherwise.
        """
        if self.start is not None and spec.initializer != self.spec.initializer:
            raise SpecError(
                "initializer", "This run began with weights that were given: none are drawn."
            )
        return twin_start(self.start, spec)


def _training(spec: Spec, dataset: Dataset, start: Network | None, plan: "Plan") -> "Training":
    """Not imported before there is data: a window is shown first."""
    from nnviz.core.run.planned import PlannedTraining
    from nnviz.core.run.training import Training

    return PlannedTraining(spec, dataset, start, plan) if plan else Training(spec, dataset, start)
