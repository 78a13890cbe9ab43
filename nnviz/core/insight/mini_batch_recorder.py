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
        # What waits to be worked out: step, z, targets and rows. No more is done at a step.
        self._waiting: list[tuple[int, Array, Array, Array]] = []
        self._examples = 0
        self.due = 1

    def add(self, step: int, z: Array, targets: Array, rows: Array) -> None:
        """Keep what the output layer computed for mini-batch ``step``, z (m, k), to be worked out.

        Wanted were these ``rows`` (m,) of the encoded ``targets`` (n, k).
        """
        self._waiting.append((step, z.copy(), targets, rows.copy()))
        self._examples += len(rows)
        if self._examples < _WAITING:
            self.due = self._table.due_after(step)
        else:
            self._work_out()

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

    def _work_out(self) -> None:
        if self._waiting:
            steps = [step for step, *_ in self._waiting]
            z = np.concatenate([z for _, z, *_ in self._waiting])
            y = np.concatenate([y.take(rows, 0, mode="clip") for *_, y, rows in self._waiting])
            starts = np.cumsum([0, *(len(rows) for *_, rows in self._waiting[:-1])])
            self._table.add(steps, self._measured(z, y, starts.tolist()).ravel().tolist())
            self.due = self._table.due_after(steps[-1])
            self._waiting, self._examples = [], 0

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
