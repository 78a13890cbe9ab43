"""A data set of two inputs as a plane: its box, its points, its regions."""

from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from nnviz.core import Network, Spec
from nnviz.core.examples import work
from nnviz.core.insight.answers import answers_to
from nnviz.core.insight.plane import Box, answers, lattice, leaning, side_for, winners
from nnviz.data import Dataset, Part
from nnviz.data.planes import box_of
from nnviz.gui.example import Example, origin_of
from nnviz.gui.small_problems.class_colors import class_levels, leaning_levels
from nnviz.gui.small_problems.plane_dots import PlaneDots

MOST_POINTS = 2_000
"""Of each part that are shown: more would hide the plane, and take longer than they may."""

MOST_WORK, FEWEST = 100_000_000, 20
"""Multiplications for the answers to the points of a part, some milliseconds; and points."""

WIDEST = 2.0
"""Spreads of the wanted values from their mean at which a colour is at its strongest."""

FINER = 2
"""Cells of the picture to a cell that was computed, each way."""


@dataclass(frozen=True, eq=False)
class PlanePoints:
    """Points of ``k`` classes in ``box``: those of ``train``, then of ``validation``.

    They are those of the ``dataset``, or its first ones.

    Values that are trained on about 0, as a table's are, make two classes: below the mean of the
    training rows and above it.
    """

    box: Box
    k: int
    train: Part
    validation: Part
    added: int
    dataset: Dataset

    @classmethod
    def of(cls, dataset: Dataset) -> "PlanePoints":
        """The plane of a data set that has one; of very many points the first ones."""
        train, validation = dataset.train[:MOST_POINTS], dataset.validation[:MOST_POINTS]
        k = max(dataset.n_outputs, 2)
        return cls(box_of(dataset), k, train, validation, min(dataset.added, len(train)), dataset)

    @property
    def dots(self) -> PlaneDots:
        """The points as they are drawn."""
        points = np.concatenate([self.train.inputs, self.validation.inputs]).astype(np.float64)
        places = self.box.shares(points)
        labels = np.concatenate([_labels(self.train), _labels(self.validation)])
        return PlaneDots(places, labels, self.k, self.added, len(self.train))

    def place_of(self, example: Example | None) -> tuple[float, float] | None:
        """Where an example is in the picture, as shares of it from its left and from its top."""
        if example is None or np.size(example.inputs) != 2:
            return None
        point = np.reshape(example.inputs, (1, 2)).astype(np.float64)
        across, down = self.box.shares(point)[0]
        return float(across), float(down)

    def place(self, across: float, down: float) -> Example:
        """What is at such a place of the picture, wherever no point is."""
        place = np.array(self.box.at(across, down), dtype=np.float32)
        return Example(place, _a_place)

    def point(self, row: int) -> tuple[float, float]:
        """Where the point of this row is."""
        n = len(self.train)
        x, y = self.train.inputs[row] if row < n else self.validation.inputs[row - n]
        return float(x), float(y)

    def example(self, row: int) -> Example:
        """The point of this row, named by its number in its part."""
        if row < len(self.train):
            return Example.of(self.train, row, origin_of(self.dataset, "training", row))
        row -= len(self.train)
        return Example.of(self.validation, row, origin_of(self.dataset, "validation", row))

    def right(self, network: Network, spec: Spec) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
        """Which points that train and which that validate the network answers rightly.

        Of a network that takes long they are the first ones of each.
        """
        most = max(FEWEST, MOST_WORK // work(network.sizes))
        parts = self.train[:most], self.validation[:most]
        train, validation = (answers_to(network, spec, part, slice(None)).right for part in parts)
        assert train is not None and validation is not None
        return train, validation

    def regions(self, network: Network) -> NDArray[np.uint8]:
        """Levels (side, side) of what the network answers everywhere."""
        side = side_for(network)
        outputs = answers(network, lattice(self.box, side)).T.reshape(-1, side, side)
        low, high = (-WIDEST, WIDEST) if self.train.kind == "values" else (-1.0, 2.0)
        outputs = np.clip(outputs, low, high).astype(np.float32)
        finer = refined(outputs).reshape(len(outputs), -1).T
        side *= FINER
        if self.train.kind == "values":
            return leaning_levels(np.clip(finer[:, 0] / WIDEST, -1, 1)).reshape(side, side)
        if self.k == 2:
            return leaning_levels(leaning(finer)).reshape(side, side)
        return class_levels(*winners(finer), self.k).reshape(side, side)


def refined(values: NDArray[np.float32]) -> NDArray[np.float32]:
    """Pictures (k, side, side) with FINER times as many cells each way, values between values.

    Edges between classes are smoother than by blending their colours, which pass through grey.
    """
    way = _between(values.shape[-1])
    return np.asarray(way @ values @ way.T)


@cache
def _between(side: int) -> NDArray[np.float32]:
    """The weights (FINER·side, side) of linear interpolation between the centres of cells."""
    centers = np.arange(side) + 0.5
    places = (np.arange(FINER * side) + 0.5) / FINER
    unit = np.eye(side)
    return np.stack([np.interp(places, centers, row) for row in unit], axis=1).astype(np.float32)


def _labels(part: Part) -> NDArray[np.int64]:
    return (part.targets[:, 0] > 0).astype(np.int64) if part.labels is None else part.labels


def _a_place() -> str:
    return QCoreApplication.translate("Plane", "a place in the plane")
