"""Two designs trained from the same new seeds, and what became of them."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass

from nnviz.core import Spec
from nnviz.sweeps.comparison import Comparison, compared
from nnviz.sweeps.errors import SweepError
from nnviz.sweeps.figures import figure_of, value_of
from nnviz.sweeps.runs import Run

MOST_SEEDS = 1_000
_LARGEST_SEED = 2_147_483_647


@dataclass(frozen=True)
class Duel:
    """Two designs and ``count`` seeds: those after the designs' own, by which they were chosen."""

    one: Spec
    other: Spec
    count: int

    @property
    def seeds(self) -> tuple[int, ...]:
        """The seeds that both begin with."""
        first = max(self.one.seed, self.other.seed) + 1
        if first + self.count - 1 > _LARGEST_SEED:
            first = 0
        return tuple(range(first, first + self.count))

    @property
    def specs(self) -> tuple[Spec, ...]:
        """All runs, pair by pair."""
        designs = self.one, self.other
        return tuple(dataclasses.replace(d, seed=seed) for seed in self.seeds for d in designs)

    def judged(
        self, runs: Mapping[Spec, Run], names: tuple[str, str], measure: str = "best"
    ) -> Comparison:
        """The comparison, over the seeds from which both came to their end; else SweepError."""
        if not any(run.history for run in runs.values()):
            raise SweepError("{reason}", reason=next(iter(runs.values())).outcome)
        figure = figure_of(runs.values())
        pairs = []
        for seed in self.seeds:
            pair = [dataclasses.replace(d, seed=seed) for d in (self.one, self.other)]
            one, other = (value_of(runs[spec], figure, measure) for spec in pair)
            if one is not None and other is not None:
                pairs.append((seed, one, other))
        seeds, first, second = zip(*pairs, strict=True) if pairs else ((), (), ())
        return compared(figure, names, seeds, first, second)
