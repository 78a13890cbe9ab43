"""At which moments a training that is looked at tells of itself, waits and stops.

An epoch's last mini-batch is done before its figures are there: whoever looks on between the two
sees a network that is ahead of its cost.
"""

from threading import Event
from time import monotonic
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nnviz.core import Training

MEASURING_S = 0.05
"""How long an epoch is still measured after training was asked to stop."""


class WholeMoments:
    """Of one training, until ``stopping`` is set."""

    def __init__(self, training: "Training", stopping: Event) -> None:
        self._training, self._stopping = training, stopping
        self._until: float | None = None

    def tells(self, pause_s: float) -> bool:
        """Whether to tell of it now; at full speed at any time, as the next moment is near."""
        return not pause_s or self._training.is_between_mini_batches

    def stops(self) -> bool:
        """Whether to stop here: once the epoch is measured, unless that takes long."""
        if not self._stopping.is_set():
            return False
        if self._training.is_between_mini_batches or self._training.waiting is not None:
            return True
        self._until = self._until or monotonic() + MEASURING_S
        return monotonic() > self._until

    def waits(self, pause_s: float) -> bool:
        """Wait after a mini-batch, as long as nobody wants it to stop; whether somebody does."""
        if pause_s and self._training.is_between_mini_batches:
            self._stopping.wait(pause_s)
            return self._stopping.is_set()
        return False
