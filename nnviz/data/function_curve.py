"""A data set of one input and one value as a curve: its places, its targets, its points."""

from dataclasses import dataclass

import numpy as np

from nnviz.data.dataset import Dataset
from nnviz.data.functions import FUNCTIONS, Values

PLACES = 141
"""Where a curve is looked at: a jump between two of them is less than two pixels wide."""

FEW = 150
"""Points that are drawn although they lie on the target's line."""


def is_function(dataset: Dataset) -> bool:
    """Whether its examples are values of one input."""
    return dataset.kind == "values" and (dataset.n_inputs, dataset.n_outputs) == (1, 1)


@dataclass(frozen=True, eq=False)
class FunctionCurve:
    """``places`` (n,) across the domain, ``targets`` (n,) there, None where nobody knows them.

    ``points`` are x and y (m,) of the training examples.
    """

    places: Values
    targets: Values | None
    points: tuple[Values, Values]

    @classmethod
    def of(cls, dataset: Dataset) -> "FunctionCurve":
        """The curve of a data set that is a function."""
        x = dataset.train.inputs[:, 0].astype(np.float64)
        y = dataset.train.targets[:, 0].astype(np.float64)
        low, high = dataset.domain or (float(x.min()), float(x.max()))
        places = np.linspace(low, high if high > low else low + 1, PLACES)
        known = FUNCTIONS.get(dataset.name)
        return cls(places, None if known is None else known.value(places), (x, y))

    @property
    def range(self) -> tuple[float, float]:
        """The least and the largest value that is wanted."""
        wanted = self.points[1]
        if self.targets is not None:
            wanted = np.concatenate([wanted, self.targets])
        return float(wanted.min()), float(wanted.max())

    @property
    def shown_points(self) -> tuple[Values, Values]:
        """The points to draw: all that say more than the target's line does."""
        x, y = self.points
        known = self.targets is not None and len(x) > FEW and self._is_exact
        return (x[:0], y[:0]) if known else (x[:1000], y[:1000])

    @property
    def _is_exact(self) -> bool:
        assert self.targets is not None
        x, y = self.points
        near = np.abs(np.interp(x, self.places, self.targets) - y) < 0.02
        return bool(near.mean() > 0.95)
