"""What a run remembers, in memory that does not grow with its length."""

from array import array
from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np

from nnviz.core.arrays import Array, frozen
from nnviz.core.sentence import Sentence
from nnviz.core.snapshot import EpochRecord, LayerSpeeds

RECORD_EVERY = 10
RING = 2_000
MOST_EPOCHS = 10_000
FIGURES = {
    "validation-accuracy": Sentence("validation accuracy"),
    "validation-cost": Sentence("validation cost"),
    "training-cost": Sentence("training cost"),
    "training-accuracy": Sentence("training accuracy"),
}
"""By which of what is monitored an epoch is better than others, what tells most first."""


class StepTable:
    """Numbers of every k-th mini-batch, and of all of the first k; k doubles when it is full."""

    def __init__(self, width: int, most: int, every: int = 1) -> None:
        self._width, self._most, self._every = width, most, every
        self._steps = array("q")
        self._values = array("d")

    def add(self, steps: Sequence[int], values: Sequence[float]) -> None:
        """Keep the values of these mini-batches, ``width`` of each, one after the other."""
        self._steps.extend(steps)
        self._values.extend(values)
        while len(self._steps) > self._most:
            self._every *= 2
            self._keep(self.steps % self._every == 0)

    def due_after(self, step: int) -> int:
        """Which mini-batch is the next that is wanted."""
        if step < self._every:
            return step + 1
        return step - step % self._every + self._every

    @property
    def room(self) -> int:
        """How many more are kept before every other one is forgotten."""
        return self._most - len(self._steps)

    @property
    def steps(self) -> Array:
        """The mini-batches that are kept, (kept,)."""
        return np.array(self._steps)

    @property
    def table(self) -> Array:
        """Their values, (kept, width)."""
        return np.array(self._values).reshape(-1, self._width)

    def _keep(self, wanted: Array) -> None:
        steps, table = self.steps[wanted], self.table[wanted]
        self._steps, self._values = array("q", steps.tobytes()), array("d", table.tobytes())


class SpeedRecorder:
    """Layer speeds of the first 10 mini-batches and of every 10th, at most 2,000 of them.

    ``due`` is the next mini-batch to be recorded.
    """

    def __init__(self, layers: int) -> None:
        self._layers = layers
        self._table = StepTable(2 * layers, RING, RECORD_EVERY)
        self._steps: list[int] = []  # what waits for the table: many at once cost a good deal less
        self._values: list[float] = []
        self.due = 1

    def add(self, step: int, speeds: list[float]) -> None:
        """Keep what Engine.speeds told of mini-batch ``step``, unless that is not finite."""
        self._steps.append(step)
        self._values += speeds
        self.due = self._table.due_after(step)
        if len(self._steps) > self._table.room:
            self._put_away()

    @property
    def speeds(self) -> LayerSpeeds:
        """All that is kept, as a value."""
        self._put_away()
        table = self._table.table.reshape(-1, 2, self._layers)
        steps = frozen(self._table.steps, np.int64)
        return LayerSpeeds(steps, frozen(table[:, 0]), frozen(table[:, 1]))

    def _put_away(self) -> None:
        if self._steps:
            values = np.array(self._values).reshape(-1, 2 * self._layers)
            there = np.isfinite(values).all(axis=1)
            self._table.add(np.array(self._steps)[there].tolist(), values[there].ravel().tolist())
            self.due = self._table.due_after(self._steps[-1])  # the table may want fewer now
            self._steps, self._values = [], []


class History:
    """A record for every epoch; beyond 10,000 every k-th, the best and the last."""

    def __init__(self) -> None:
        self._kept: list[EpochRecord] = []
        self._every = 1
        self._best: EpochRecord | None = None
        self._records: tuple[EpochRecord, ...] = ()

    def __getstate__(self) -> dict[str, Any]:
        """Which of them is the best is found again."""
        return {"kept": self._kept, "every": self._every}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self._kept, self._every, self._records = [*state["kept"]], state["every"], ()
        self._best = max(self._kept, key=merit, default=None)

    def add(self, record: EpochRecord) -> None:
        """Keep the record of the epoch that has just ended."""
        if self._kept and not self._stays(self._kept[-1]):
            self._kept.pop()
        self._kept.append(record)
        self._best = max(self._best or record, record, key=merit)
        if len(self._kept) > MOST_EPOCHS:
            self._every *= 2
            self._kept = [r for r in self._kept[:-1] if self._stays(r)] + [record]
        self._records = ()

    def _stays(self, record: EpochRecord) -> bool:
        return record.epoch % self._every == 0 or record is self._best

    @property
    def last(self) -> EpochRecord | None:
        """The newest record."""
        return self._kept[-1] if self._kept else None

    @property
    def records(self) -> tuple[EpochRecord, ...]:
        """All that is kept, in order; the same object until there is more."""
        if len(self._records) != len(self._kept):
            self._records = tuple(self._kept)
        return self._records


def merit(record: EpochRecord) -> tuple[float, ...]:
    """How good an epoch is, more being better; () where no figure tells it.

    It goes by the validation accuracy, else by a cost, else by the training accuracy: epochs that
    have the first of these are better than any that have only a later one.
    """
    if record.validation_accuracy is not None:
        return (2, record.validation_accuracy)
    for cost in (record.validation_cost, record.training_cost):
        if cost is not None:
            return (1, -cost)
    return () if record.training_accuracy is None else (0, record.training_accuracy)


def merit_figure(record: EpochRecord) -> str:
    """What has to be monitored for the figure by which `merit` goes.

    That is the training cost where there is none: it may have been too large for a number.
    """
    if record.validation_accuracy is not None:
        return "validation-accuracy"
    if record.validation_cost is not None:
        return "validation-cost"
    is_right = record.training_cost is None and record.training_accuracy is not None
    return "training-accuracy" if is_right else "training-cost"


def best_of(records: Iterable[EpochRecord]) -> EpochRecord | None:
    """The first of those of which none is better; None where no figure tells it."""
    return max(filter(merit, records), key=merit, default=None)
