"""What the runs of a lesson have come to: all that its measures look at."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from nnviz.core import EpochRecord, Network, Sentence, Snapshot, Spec
from nnviz.data import Dataset


@dataclass(frozen=True, eq=False, kw_only=True)
class Run:
    """One run of one design: its newest snapshot, its data, and the network that it began with.

    ``failure`` says why it failed. It is ``complete`` when nothing of the design is left to do.
    """

    snapshot: Snapshot
    dataset: Dataset
    start: Network
    failure: Sentence | None = None
    complete: bool = True

    @property
    def spec(self) -> Spec:
        """The design, with what has been changed in flight."""
        return self.snapshot.spec

    @property
    def network(self) -> Network:
        """The network as it stands."""
        return self.snapshot.network

    @property
    def history(self) -> tuple[EpochRecord, ...]:
        """The figures of every epoch that was measured."""
        return self.snapshot.history


Runs: TypeAlias = Mapping[str, tuple[Run, ...]]
"""The runs of every design of a form, by its name; several where it is repeated."""
