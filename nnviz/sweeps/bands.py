"""What several seeds of one design came to, epoch by epoch: their median and their range."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from nnviz.sweeps.figures import Figure
from nnviz.sweeps.runs import Run

FEWEST = 5
"""With fewer seeds than these a band would claim values that nobody has."""


@dataclass(frozen=True)
class SeedRange:
    """For each of the ``epochs`` (n,) the least, the middle and the most of ``count`` runs.

    ``runs`` are these runs' own values, (n,) each.
    """

    epochs: tuple[int, ...]
    low: tuple[float, ...]
    middle: tuple[float, ...]
    high: tuple[float, ...]
    runs: tuple[tuple[float, ...], ...]

    @property
    def count(self) -> int:
        """How many seeds there are."""
        return len(self.runs)

    @property
    def is_band(self) -> bool:
        """Whether they are enough for a band."""
        return self.count >= FEWEST


def seed_range(figure: Figure, runs: Sequence[Run]) -> SeedRange | None:
    """Of the epochs that all finished ones of these have; None where there is none."""
    lines = [dict(figure.line(run)) for run in runs if run.is_finished]
    if not lines:
        return None
    epochs = tuple(epoch for epoch in lines[0] if all(epoch in line for line in lines))
    columns = [[line[epoch] for line in lines] for epoch in epochs]
    if not columns:
        return None
    return SeedRange(
        epochs,
        tuple(map(min, columns)),
        tuple(map(median, columns)),
        tuple(map(max, columns)),
        tuple(tuple(line[epoch] for epoch in epochs) for line in lines),
    )
