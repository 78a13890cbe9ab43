"""What the runs of a lesson have come to: all that its measures look at."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from nnviz.core import EpochRecord, Network, Sentence, Snapshot, Spec
from nnviz.data import Dataset


@dataclass(frozen=True, eq=False, kw_only=True)
class Figures:
    """One run of one design, as far as its figures tell: all that measures of curves look at.

    ``failure`` says why it failed. It is ``complete`` when nothing of the design is left to do.
    """

    snapshot: Snapshot
    failure: Sentence | None = None
    complete: bool = True

    @property
    def spec(self) -> Spec:
        """The design, with what has been changed in flight."""
        return self.snapshot.spec

    @property
    def history(self) -> tuple[EpochRecord, ...]:
        """The figures of every epoch that was measured."""
        return self.snapshot.history


@dataclass(frozen=True, eq=False, kw_only=True)
class Run(Figures):
    """With its newest snapshot, its data, and the network that it began with."""

    dataset: Dataset
    start: Network

    @property
    def network(self) -> Network:
        """The network as it stands."""
        return self.snapshot.network


Runs: TypeAlias = Mapping[str, tuple[Figures, ...]]
"""The runs of every design of a form, by its name; several where it is repeated."""
