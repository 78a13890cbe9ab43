"""The same figure of runs from several seeds: a band, or single lines where they fall apart."""

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median

import numpy as np

Line = Sequence[tuple[float, float]]
"""(epoch, value)."""

FEWEST, MOST_POINTS = 5, 40
"""Seeds that make a band, and the points of its edges."""

_SEEN, _ALIKE = 0.1, 0.25
"""Seeds fall into groups where a gap between their last values is so much of what all lines span,
and what the groups span is at most so much of what all last values do."""


@dataclass(frozen=True, kw_only=True)
class Band:
    """The ``low``est, the ``middle`` (the median) and the ``high``est at the ``epochs`` (n,)."""

    epochs: tuple[float, ...]
    low: tuple[float, ...]
    middle: tuple[float, ...]
    high: tuple[float, ...]


@dataclass(frozen=True, kw_only=True)
class Seeds:
    """What other seeds did: their last values are from ``least`` to ``most``.

    They make a ``band``, or where they fall into ``groups`` of seeds only ``lines`` do.
    """

    count: int
    least: float
    most: float
    band: Band | None = None
    lines: Mapping[int, Line] = field(default_factory=dict)
    groups: tuple[tuple[int, ...], ...] = ()

    def beside(self, seed: int) -> "Seeds":
        """The same beside the run of that seed, whose line is drawn already."""
        groups = (tuple(each for each in group if each != seed) for group in self.groups)
        return dataclasses.replace(self, groups=tuple(filter(None, groups)))


def few_seeds(lines: Mapping[int, Line]) -> Seeds | None:
    """The lines of seeds that are too few for more, as one group; None where there is none."""
    known = {seed: thinned(line) for seed, line in lines.items() if line}
    if not known:
        return None
    ends = [float(line[-1][1]) for line in known.values()]
    group = tuple(sorted(known))
    return Seeds(count=len(known), least=min(ends), most=max(ends), lines=known, groups=(group,))


def seeds_of(lines: Mapping[int, Line]) -> Seeds | None:
    """What the lines of these seeds come to; None where there are too few for either."""
    known = {seed: line for seed, line in lines.items() if line}
    if len(known) < FEWEST:
        return None
    ends = {seed: float(line[-1][1]) for seed, line in known.items()}
    groups = _groups(ends, known)
    least, most = min(ends.values()), max(ends.values())
    if len(groups) > 1:
        thin = {seed: thinned(line) for seed, line in known.items()}
        return Seeds(count=len(known), least=least, most=most, lines=thin, groups=groups)
    return Seeds(count=len(known), least=least, most=most, band=_band(known))


def _groups(ends: Mapping[int, float], lines: Mapping[int, Line]) -> tuple[tuple[int, ...], ...]:
    """Seeds from the lowest end to the highest, parted where a gap is wide."""
    order = sorted(ends, key=lambda seed: ends[seed])
    values = [value for line in lines.values() for _, value in line]
    wide = max(_SEEN * (max(values) - min(values)), 1e-12)
    groups = [[order[0]]]
    for below, above in pairwise(order):
        if ends[above] - ends[below] >= wide:
            groups.append([])
        groups[-1].append(above)
    inside = sum(ends[group[-1]] - ends[group[0]] for group in groups)
    is_single = len(groups) == len(order)
    if is_single or inside > _ALIKE * (ends[order[-1]] - ends[order[0]]):
        return (tuple(sorted(order)),)
    return tuple(tuple(sorted(group)) for group in groups)


def _band(lines: Mapping[int, Line]) -> Band:
    """At epochs that all lines have."""
    tables = [dict(line) for line in lines.values()]
    common = [epoch for epoch, _ in thinned(sorted(tables[0].items()))]
    epochs = [epoch for epoch in common if all(epoch in table for table in tables)]
    columns = [[table[epoch] for table in tables] for epoch in epochs]
    return Band(
        epochs=tuple(map(float, epochs)),
        low=tuple(map(min, columns)),
        middle=tuple(map(median, columns)),
        high=tuple(map(max, columns)),
    )


def thinned(line: Line, goal: float | None = None) -> Line:
    """At most so many of its points, more of them where a run begins, the first and the last.

    Lines of runs to one ``goal``, the last epoch, keep the same epochs, also where one of them
    stopped early; without a goal it is the line's own end.
    """
    if len(line) <= MOST_POINTS:
        return line
    epochs, values = np.array(line, dtype=float).T
    first, last = epochs[0], max(epochs[-1], goal or 0.0)
    wanted = np.round(first + np.linspace(0, 1, MOST_POINTS) ** 2 * (last - first))
    chosen = np.unique(np.searchsorted(epochs, wanted).clip(max=len(line) - 1))
    return tuple(zip(epochs[chosen].tolist(), values[chosen].tolist(), strict=True))
