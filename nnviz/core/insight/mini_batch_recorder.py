"""Cost and accuracy of the mini-batches themselves, from what training computes anyway."""

import numpy as np

from nnviz.core.activations import ACTIVATIONS
from nnviz.core.arrays import Array, frozen
from nnviz.core.costs import COSTS
from nnviz.core.examples import Kind
from nnviz.core.records import StepTable
from nnviz.core.snapshot import MiniBatchFigures
from nnviz.core.spec import Spec

MOST = 128
"""Mini-batches that are kept: enough for a line, few enough for the smallest networks' speed."""

_WAITING = 1_280
"""So many examples are worked out at once: one mini-batch at a time is ten times as dear."""


class MiniBatchRecorder:
    """Figures of every mini-batch while there are few, then of every other one, and so on.

    ``due`` is the next mini-batch that is wanted.
    """

    def __init__(self, spec: Spec, kind: Kind) -> None:
        self._spec, self._kind = spec, kind
        self._table = StepTable(2, MOST)
        self._steps: list[int] = []
        self._ends = [0]
        self._z = self._y = np.empty((0, spec.sizes[-1]))
        self.due = 1

    def add(self, step: int, z: Array, targets: Array, rows: Array) -> None:
        """Keep what the output layer computed for mini-batch ``step``, z (m, k), to be worked out.

        Wanted were these ``rows`` (m,) of the encoded ``targets`` (n, k).
        """
        start = self._ends[-1]
        end = start + len(rows)
        if end > len(self._z):
            self._make_room(len(rows), z, targets)
            start, end = 0, len(rows)
            if step < self.due:  # the table has become full, and wants fewer
                return
        self._z[start:end] = z
        targets.take(rows, 0, self._y[start:end], "clip")
        self._steps.append(step)
        self._ends.append(end)
        self.due = self._table.due_after(step)

    def figures(self, newest: tuple[int, Array, Array] | None = None) -> MiniBatchFigures:
        """All that are kept and, where it is not among them, of the ``newest``: step, z and y."""
        self._work_out()
        steps, table = self._table.steps, self._table.table
        if newest is not None and (not len(steps) or newest[0] > steps[-1]):
            step, z, y = newest
            steps, table = np.append(steps, step), np.vstack([table, self._measured(z, y, [0])])
        there = np.isfinite(table[:, 0])
        accuracy = None if self._kind == "values" else frozen(table[there, 1])
        return MiniBatchFigures(frozen(steps[there], np.int64), frozen(table[there, 0]), accuracy)

    def _make_room(self, m: int, z: Array, targets: Array) -> None:
        self._work_out()
        if len(self._z) < m or not len(self._z):
            shape = max(_WAITING, m), z.shape[1]
            self._z, self._y = np.empty(shape, z.dtype), np.empty(shape, targets.dtype)

    def _work_out(self) -> None:
        if self._steps:
            *starts, end = self._ends
            figures = self._measured(self._z[:end], self._y[:end], starts)
            self._table.add(self._steps, figures.ravel().tolist())
            self.due = self._table.due_after(self._steps[-1])
            self._steps, self._ends = [], [0]

    @np.errstate(all="ignore")
    def _measured(self, z: Array, y: Array, starts: list[int]) -> Array:
        """Cost and share of the rows that are right, (k, 2), of mini-batches that start there."""
        output = ACTIVATIONS[self._spec.output]
        a = output(z)
        if self._kind == "classes" and y.shape[1] > 1:
            right = a.argmax(axis=1) == y.argmax(axis=1)
        else:
            right = ((a > output.middle) == (y > output.middle)).all(axis=1)
        counts = np.diff(starts, append=len(z))
        each = COSTS[self._spec.cost].value(z, a, y), right
        return np.column_stack([np.add.reduceat(v, starts, dtype=float) / counts for v in each])
