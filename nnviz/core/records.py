"""What a run remembers, in memory that does not grow with its length."""

import math
from array import array

import numpy as np

from nnviz.core.arrays import Array, frozen
from nnviz.core.snapshot import EpochRecord, LayerSpeeds

RECORD_EVERY = 10
RING = 2_000
MOST_EPOCHS = 10_000


class SpeedRecorder:
    """Layer speeds every 10 mini-batches; when 2,000 are kept, every other one is forgotten.

    ``due`` is the next mini-batch to be recorded.
    """

    def __init__(self, layers: int) -> None:
        self._layers = layers
        self._steps = array("q")
        self._values = array("d")
        self._every = self.due = RECORD_EVERY

    def add(self, step: int, speeds: list[float]) -> None:
        """Keep what Engine.speeds told of mini-batch ``step``, unless that is not finite."""
        if len(self._steps) == RING:
            self._forget_every_other()
        since = step % self._every
        self.due = step - since + self._every
        if since == 0 and math.isfinite(sum(speeds)):
            self._steps.append(step)
            self._values.extend(speeds)

    def _forget_every_other(self) -> None:
        self._steps = self._steps[1::2]
        self._values = array("d", self._table[1::2].tobytes())
        self._every *= 2

    @property
    def _table(self) -> Array:
        """Mean |δ| and gradient norm of the layers, (kept, 2, layers)."""
        return np.frombuffer(self._values).reshape(-1, 2, self._layers)

    @property
    def speeds(self) -> LayerSpeeds:
        """All that is kept, as a value."""
        table = self._table
        return LayerSpeeds(frozen(self._steps, np.int64), frozen(table[:, 0]), frozen(table[:, 1]))


class History:
    """A record for every epoch; beyond 10,000 every k-th, the best and the last."""

    def __init__(self) -> None:
        self._kept: list[EpochRecord] = []
        self._every = 1
        self._best: EpochRecord | None = None
        self._records: tuple[EpochRecord, ...] = ()

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


def merit(record: EpochRecord) -> float:
    """How good an epoch is, more being better: its validation accuracy, else a cost below 0."""
    if record.validation_accuracy is not None:
        return record.validation_accuracy
    costs = record.validation_cost, record.training_cost
    return next((-cost for cost in costs if cost is not None), -np.inf)
