"""The lines that can be seen, and the values that an axis has to have room for."""

from collections.abc import Iterable, Iterator, Sequence

import numpy as np

from nnviz.gui.plot.line_plot import Line
from nnviz.gui.plot.lines import Values

REACH = 3
"""How far beyond the present run's largest value the axis goes for others, as a factor."""


def in_sight(
    lines: Sequence[Line], behind: Values, until: float | None, *, bounded: bool
) -> Iterator[Line]:
    """The present run's lines, and as much of others as an axis shows that ends at ``until``.

    Of what lies wholly beyond it, or where it is ``bounded`` above all that it goes on to for
    others, nothing: it has no line to be named, and no room.
    """
    most = REACH * float(own.max()) if bounded and (own := _own(lines, behind)).size else np.inf
    for line in lines:
        if line.x is not None and until is not None:
            there = line.x <= until
            line = line._replace(x=line.x[there], values=line.values[there])
        if line.is_own or (_finite([line.values]) <= most).any():
            yield line


def seen_of(lines: Sequence[Line], behind: Values, of_seeds: Values, *, bounded: bool) -> Values:
    """All finite values of these lines.

    Mini-batches, ``behind``, count while the run has nothing else: what they jump about would
    flatten it. So would another run that went wild: where it is ``bounded``, others count up to
    REACH times the present run's largest.
    """
    own = _own(lines, behind)
    others = _finite([*(line.values for line in lines if not line.is_own), of_seeds])
    if own.size and bounded:
        others = np.minimum(others, REACH * float(own.max()))
    return np.concatenate([own, others])


def _own(lines: Sequence[Line], behind: Values) -> Values:
    """The present run's: those of mini-batches while it has nothing else."""
    own = _finite([line.values for line in lines if line.is_own])
    return own if own.size else _finite([behind])


def _finite(values: Iterable[Values]) -> Values:
    """All of them that are numbers, in one array."""
    together: Values = np.concatenate([np.empty(0), *values])
    return together[np.isfinite(together)]
