"""One run, whole: what is swapped for another when a new one begins, and brought back by Undo."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from nnviz.core import Network, Snapshot, Spec, SpecError
from nnviz.core.insight.checkpoints import nbytes
from nnviz.core.run.starts import twin_start
from nnviz.data import Dataset
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
    ``plan`` are changes of its settings that it makes by itself.
    """

    spec: Spec
    dataset: Dataset | None
    start: Network | None
    training: "Training | None"
    latest: Snapshot
    state: RunState = RunState.IDLE
    plan: "Plan" = field(default_factory=dict)

    @classmethod
    def begin(
        cls,
        spec: Spec,
        dataset: Dataset | None = None,
        start: Network | None = None,
        plan: "Plan | None" = None,
    ) -> "CurrentRun":
        """A run at its start. Raises SpecError where the design does not fit the data."""
        plan = plan or {}
        if dataset is None:
            return cls(spec, None, start, None, Snapshot.initial(spec, start), plan=plan)
        training = _training(spec, dataset, start, plan)
        return cls(spec, dataset, start, training, training.snapshot(), plan=plan)

    @property
    def is_trained(self) -> bool:
        """Whether the network has learnt anything that a new one would lose."""
        return self.training is not None and self.training.step > 0

    @property
    def nbytes(self) -> int:
        """The memory that its networks take, about; its data not counted."""
        networks = 1 if self.training is None else _NETWORKS
        return nbytes(self.latest.checkpoints) + networks * self.latest.network.nbytes

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
