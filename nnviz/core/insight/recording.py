"""What is recorded of a run between its mini-batches, in time that training hardly notices."""

import numpy as np

from nnviz.core.arrays import Array
from nnviz.core.engine.loop import Engine
from nnviz.core.examples import Kind
from nnviz.core.insight.mini_batch_recorder import MiniBatchRecorder
from nnviz.core.records import SpeedRecorder
from nnviz.core.snapshot import LayerSpeeds, MiniBatchFigures
from nnviz.core.spec import Spec


class Recording:
    """Speeds of the layers and figures of the mini-batches; ``due`` is the next one wanted."""

    def __init__(self, spec: Spec, kind: Kind) -> None:
        self._speeds = SpeedRecorder(len(spec.sizes) - 1)
        self._figures = MiniBatchRecorder(spec, kind)
        self._targets = self._order = np.empty(0)
        self.due = 1

    @property
    def speeds(self) -> LayerSpeeds:
        """Those of the layers."""
        return self._speeds.speeds

    def begin(self, targets: Array, order: Array) -> None:
        """An epoch of examples with these encoded targets (n, k), in this order (n,)."""
        self._targets, self._order = targets, order

    def look(self, step: int, engine: Engine, cursor: int) -> None:
        """Mini-batch ``step`` has been made, the last of the first ``cursor`` examples."""
        if step == self._speeds.due:
            self._speeds.add(step, engine.speeds())
        if step == self._figures.due:
            z = engine.weighted_outputs
            assert z is not None
            self._figures.add(step, z, self._targets, self._order[cursor - len(z) : cursor])
        self.due = min(self._speeds.due, self._figures.due)

    def figures(self, step: int, engine: Engine | None, cursor: int) -> MiniBatchFigures:
        """Of the mini-batches, with the newest while the engine still has what it answered."""
        z = engine.weighted_outputs if engine and cursor else None
        if z is None:
            return self._figures.figures()
        rows = self._order[cursor - len(z) : cursor]
        return self._figures.figures((step, z, self._targets[rows]))
