"""The values that an axis has to have room for."""

from collections.abc import Iterable, Sequence

import numpy as np

from nnviz.gui.plot.line_plot import Line
from nnviz.gui.plot.lines import Values

REACH = 3
"""How far beyond the present run's largest value the axis goes for others, as a factor."""


def seen_of(lines: Sequence[Line], behind: Values, of_seeds: Values, *, bounded: bool) -> Values:
    """All finite values of these lines.

    Mini-batches, ``behind``, count while the run has nothing else: what they jump about would
    flatten it. So would another run that went wild: where it is ``bounded``, others count up to
    REACH times the present run's largest.
    """
    own = _finite([line.values for line in lines if line.is_own])
    own = own if own.size else _finite([behind])
    others = _finite([*(line.values for line in lines if not line.is_own), of_seeds])
    if own.size and bounded:
        others = np.minimum(others, REACH * float(own.max()))
    return np.concatenate([own, others])


def _finite(values: Iterable[Values]) -> Values:
    """All of them that are numbers, in one array."""
    together: Values = np.concatenate([np.empty(0), *values])
    return together[np.isfinite(together)]
