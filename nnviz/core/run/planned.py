"""A training whose settings change by a plan: after so many epochs it goes on with others."""

import dataclasses
from collections.abc import Callable, Generator, Mapping
from contextlib import closing
from typing import Any, TypeAlias

from nnviz.core.examples import TrainingData
from nnviz.core.network import Network
from nnviz.core.run.training import Training
from nnviz.core.spec import Spec

Plan: TypeAlias = Mapping[int, Mapping[str, Any]]
"""Other values of live fields of Spec, by the number of epochs after which they are taken."""


class PlannedTraining(Training):
    """As Training; it follows ``plan`` wherever it is paused in between."""

    def __init__(
        self, spec: Spec, dataset: TrainingData, network: Network | None, plan: Plan
    ) -> None:
        super().__init__(spec, dataset, network)
        self._plan = plan

    def steps(self, between: Callable[[], None] | None = None) -> Generator[None, None, None]:
        """As Training's."""
        reached = self.epoch
        with closing(super().steps(between)) as steps:
            for _ in steps:
                if self.epoch > reached:
                    reached = self.epoch
                    if reached in self._plan:
                        self.change(dataclasses.replace(self.spec, **self._plan[reached]))
                yield
