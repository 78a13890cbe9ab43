"""Networks of a run, kept at the ends of its epochs so that one can look back at them."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from nnviz.core.network import Network

MOST_BYTES = 48_000_000
MOST = 500


class Checkpoint(NamedTuple):
    """The network of one moment: how many mini-batches, epochs and seconds of training it had."""

    step: int
    epoch: int
    epochs: float
    images: int
    seconds: float
    learning_rate: float
    network: Network

    @classmethod
    def start(cls, network: Network, learning_rate: float) -> "Checkpoint":
        """Before the first mini-batch."""
        return cls(0, 0, 0.0, 0, 0.0, learning_rate, network)


class Checkpoints:
    """Networks at the ends of epochs, evenly spaced, the first and the newest among them.

    When they would take more than 48 MB, or are more than 500, every other one is forgotten.
    """

    def __init__(self, first: Checkpoint, most_bytes: int = MOST_BYTES) -> None:
        self._room = max(2, min(MOST, most_bytes // nbytes((first,))))
        self._kept = [first]
        self._every = 1
        self._newest = first
        self._moments: tuple[Checkpoint, ...] = ()

    def __getstate__(self) -> dict[str, Any]:
        """As it is kept: with the moments put together."""
        names = ("_room", "_kept", "_every", "moments")
        return {name: getattr(self, name) for name in names}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self._room, self._kept, self._every = state["_room"], state["_kept"], state["_every"]
        self._moments = state["moments"]
        self._newest = self._moments[-1]

    def add(self, moment: Checkpoint) -> None:
        """Another epoch has ended."""
        self._newest, self._moments = moment, ()
        if moment.epoch % self._every == 0:
            self._kept.append(moment)
        if len(self._kept) > self._room:
            self._every *= 2
            self._kept = [kept for kept in self._kept if kept.epoch % self._every == 0]

    @property
    def moments(self) -> tuple[Checkpoint, ...]:
        """All that are kept, in the order of time; the same object until there is another."""
        if not self._moments:
            is_kept = self._kept[-1] is self._newest
            self._moments = (*self._kept,) if is_kept else (*self._kept, self._newest)
        return self._moments


def nbytes(moments: Sequence[Checkpoint]) -> int:
    """The memory that moments of one run take: their networks are of one shape."""
    return len(moments) * moments[0].network.nbytes if moments else 0
