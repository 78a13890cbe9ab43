"""Networks of a run, kept from time to time so that one can look back at them."""

import dataclasses
from typing import NamedTuple

from nnviz.core.network import Network
from nnviz.core.records import merit
from nnviz.core.snapshot import LayerSpeeds, Snapshot

MOST_BYTES = 48_000_000
MOST = 240


class Checkpoint(NamedTuple):
    """The network of one moment: how many mini-batches, epochs and seconds of training it had."""

    step: int
    epoch: int
    epochs: float
    images: int
    seconds: float
    learning_rate: float
    network: Network


class Checkpoints:
    """Networks at the ends of epochs, evenly spaced, the first and the newest among them.

    When they would take more than 48 MB, or are more than 240, every other one is forgotten. An
    epoch that ended between two of the snapshots that were shown has none.
    """

    def __init__(self, most_bytes: int = MOST_BYTES) -> None:
        self._most_bytes = most_bytes
        self._kept: list[Checkpoint] = []
        self._newest: Checkpoint | None = None
        self._every = 1

    @property
    def moments(self) -> tuple[Checkpoint, ...]:
        """All that are kept, in the order of time."""
        newest = self._newest
        apart = newest is not None and (not self._kept or newest is not self._kept[-1])
        return (*self._kept, newest) if newest and apart else tuple(self._kept)

    @property
    def size(self) -> int:
        """Bytes of all that are kept: networks of one shape."""
        moments = self.moments
        return len(moments) * _bytes(moments[0].network) if moments else 0

    def follow(self, snapshot: Snapshot) -> None:
        """Keep this moment if another epoch has ended since the last one."""
        if self._newest is not None and snapshot.epoch <= self._newest.epoch:
            return
        self._newest = Checkpoint(*(getattr(snapshot, name) for name in Checkpoint._fields))
        if self._kept and snapshot.epoch < self._kept[-1].epoch + self._every:
            return
        self._kept.append(self._newest)
        room = min(MOST, self._most_bytes // _bytes(snapshot.network))
        if len(self._kept) > max(room, 2):
            self._kept = self._kept[::2]
            self._every *= 2


def looking_back(latest: Snapshot, moment: Checkpoint) -> Snapshot:
    """The run as it stood at ``moment``; ``latest`` is its newest snapshot."""
    speeds = latest.speeds
    kept = (speeds.steps, speeds.mean_delta, speeds.gradient_norm)
    history = tuple(record for record in latest.history if record.epoch <= moment.epoch)
    return dataclasses.replace(
        latest,
        **moment._asdict(),
        history=history,
        speeds=LayerSpeeds(*(values[speeds.steps <= moment.step] for values in kept)),
        mini_batches=latest.mini_batches.until(moment.step),
        changes=tuple(change for change in latest.changes if change.epoch <= moment.epochs),
        limits=(),
        ended=None,
        best=max(history, key=merit, default=None),
    )


def _bytes(network: Network) -> int:
    return sum(a.nbytes for a in (*network.weights, *network.biases))
