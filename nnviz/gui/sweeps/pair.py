"""Two cells of a map that are compared over new seeds: which runs that takes, and what they say."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass

from nnviz.core import Spec
from nnviz.sweeps.comparison import Comparison, compared
from nnviz.sweeps.duel import Duel
from nnviz.sweeps.figures import value_of
from nnviz.sweeps.runs import Run
from nnviz.sweeps.standing import Standing

SEEDS = 7
"""New ones at a time: six of six at least are needed to tell, and one may be a tie."""


@dataclass(frozen=True)
class Pair:
    """The cells ``one`` and ``other`` of a sweep by their numbers, over so many new seeds."""

    one: int
    other: int
    count: int = 0

    def duel(self, standing: Standing) -> Duel:
        """Its runs, from seeds after those by which the cells were chosen."""
        sweep = standing.sweep
        last = sweep.base.seed + sweep.seeds - 1
        designs = (sweep.cells[place].specs[0] for place in (self.one, self.other))
        one, other = (dataclasses.replace(design, seed=last) for design in designs)
        return Duel(one, other, self.count)

    def runs(self, standing: Standing, which: int) -> list[Run]:
        """The finished runs of the new seeds of one of the two, 0 or 1."""
        specs = self.duel(standing).specs[which::2]
        return [standing.runs[spec] for spec in specs if spec in standing.runs]

    def judged(self, standing: Standing, names: tuple[str, str], measure: str) -> Comparison | None:
        """What the pairs that are there say; None before there is any."""
        figure, runs = standing.figure, standing.runs
        if figure is None or not self.count:
            return None
        specs = self.duel(standing).specs
        pairs = []
        for one, other in zip(specs[::2], specs[1::2], strict=True):
            values = [_value(runs, spec, standing, measure) for spec in (one, other)]
            if None not in values:
                pairs.append((one.seed, *values))
        if not pairs:
            return None
        seeds, first, second = zip(*pairs, strict=True)
        return compared(figure, names, seeds, first, second)


def can_be_compared(standing: Standing, one: int, other: int) -> bool:
    """Whether both are designs that came to something."""
    cells = standing.cells[one], standing.cells[other]
    return one != other and all(each.median is not None for each in cells)


def _value(runs: Mapping[Spec, Run], spec: Spec, standing: Standing, measure: str) -> float | None:
    if spec not in runs or standing.figure is None:
        return None
    return value_of(runs[spec], standing.figure, measure)
