"""What is recorded of a run, in time that training hardly notices."""

from typing import Any

import numpy as np

from nnviz.core.arrays import Array
from nnviz.core.engine.loop import Engine
from nnviz.core.examples import Kind
from nnviz.core.insight.checkpoints import Checkpoint, Checkpoints
from nnviz.core.insight.mini_batch_recorder import MiniBatchRecorder
from nnviz.core.network import Network
from nnviz.core.records import History, SpeedRecorder
from nnviz.core.snapshot import EpochRecord, WithoutPenalty
from nnviz.core.spec import Spec

_OF_DATA = ("_targets", "_order")


class Recording:
    """Every epoch's record and network; speeds of the layers and figures of the mini-batches.

    ``due`` is the next mini-batch that is wanted. The run begins with the network ``start``;
    ``without_penalty`` is what was found out where it had ended.
    """

    def __init__(self, spec: Spec, kind: Kind, start: Network) -> None:
        self.history = History()
        self.checkpoints = Checkpoints(Checkpoint.start(start, spec.learning_rate))
        self._speeds = SpeedRecorder(len(spec.sizes) - 1)
        self._figures = MiniBatchRecorder(spec, kind)
        self._targets = self._order = np.empty(0)
        self._newest: tuple[int, Array, Array] | None = None
        self.without_penalty: WithoutPenalty | None = None
        self.due = 1

    def __getstate__(self) -> dict[str, Any]:
        """All but the targets, which the data have: :meth:`begin` comes where it goes on."""
        return {name: each for name, each in vars(self).items() if name not in _OF_DATA}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.without_penalty = None  # a file may have none
        vars(self).update(state)
        self._targets = self._order = np.empty(0)

    @property
    def begun(self) -> tuple[Network, Array]:
        """With which network the run began, and in which order (n,) this epoch goes."""
        return self.checkpoints.moments[0].network, self._order

    def begin(self, targets: Array, order: Array) -> None:
        """An epoch of examples with these encoded targets (n, k), in this order (n,)."""
        self._targets, self._order = targets, order

    def end_epoch(self, record: EpochRecord, images: int, rate: float, network: Network) -> None:
        """Its figures and its network, after so many training images; η is ``rate`` from now on."""
        self.history.add(record)
        step, epoch, seconds = record.step, record.epoch, record.seconds
        moment = Checkpoint(step, epoch, float(epoch), images, seconds, rate, network)
        self.checkpoints.add(moment)

    def look(self, step: int, engine: Engine, cursor: int) -> None:
        """Mini-batch ``step`` has been made, the last of the first ``cursor`` examples."""
        if step == self._speeds.due:
            self._speeds.add(step, engine.speeds())
        if step == self._figures.due:
            z = engine.weighted_outputs
            assert z is not None
            self._figures.add(step, z, self._targets, self._order[cursor - len(z) : cursor])
        self.due = min(self._speeds.due, self._figures.due)

    def told(self, step: int, engine: Engine | None, cursor: int) -> dict[str, Any]:
        """These fields of a Snapshot; the newest mini-batch while its answers are known."""
        tried = self.without_penalty
        return {
            "history": self.history.records,
            "speeds": self._speeds.speeds,
            "checkpoints": self.checkpoints.moments,
            "mini_batches": self._figures.figures(self._newest_of(step, engine, cursor)),
            "without_penalty": tried if tried is not None and tried.step == step else None,
        }

    def keep_newest(self, step: int, engine: Engine | None, cursor: int) -> None:
        """Remember what the engine answered last: where it goes on, it does not know any more.

        What waits to be worked out is: its targets stay behind.
        """
        self._figures.figures()
        newest = self._newest_of(step, engine, cursor)
        self._newest = None if newest is None else (newest[0], newest[1].copy(), newest[2])

    def _newest_of(
        self, step: int, engine: Engine | None, cursor: int
    ) -> tuple[int, Array, Array] | None:
        z = engine.weighted_outputs if engine and cursor else None
        if z is None:
            return self._newest if self._newest and cursor and self._newest[0] == step else None
        return step, z, self._targets[self._order[cursor - len(z) : cursor]]
