"""Activations as pictures: all over a plane as colours, along a line as the area under a curve."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from nnviz.core import Network
from nnviz.core.examples import work
from nnviz.core.insight.plane import Box, lattice
from nnviz.data import Dataset
from nnviz.data.function_curve import FunctionCurve, is_function
from nnviz.data.planes import box_of
from nnviz.gui.controls.number_words import significant
from nnviz.gui.look.color_levels import LevelBuffer
from nnviz.gui.look.color_map import ZERO_LEVEL
from nnviz.gui.neurons.tile_mosaic import TileShape

Values = NDArray[np.floating]
Levels = NDArray[np.uint8]


SHAPE = TileShape(28, 28)


_MOST_WORK = 300_000_000
"""Multiplications for the places of all tiles: more would keep the window waiting."""


class PlaneField:
    """A tile's cells are places of a plane.

    ``inputs`` (p, n) are where neurons are looked at, ``side`` of them each way, each for as many
    cells; ``name`` says to people where that is.
    """

    def __init__(self, box: Box, side: int = SHAPE.rows) -> None:
        self.inputs = lattice(box, side)
        self.name = QCoreApplication.translate("Neurons", "the plane")
        self._box, self._side, self._each = box, side, SHAPE.rows // side
        self._buffer = LevelBuffer()

    def fitting(self, network: Network) -> "PlaneField":
        """With so few places that the neurons of this network are soon known."""
        work_of_one = work(network.sizes)
        sides = (side for side in (28, 14) if side * side * work_of_one <= _MOST_WORK)
        side = next(sides, 7)
        return self if side == self._side else PlaneField(self._box, side)

    def levels(self, activations: Values, limit: float, is_signed: bool) -> Levels:
        """Levels (neurons, cells) of activations (p, neurons); valid until the next call."""
        levels = self._buffer.fill(np.ascontiguousarray(activations.T), limit)
        if self._each == 1:
            return levels
        squares = levels.reshape(-1, self._side, self._side)
        cells = squares.repeat(self._each, axis=1).repeat(self._each, axis=2)
        return cells.reshape(len(levels), SHAPE.cells)

    def place(self, cell: int) -> int:
        """Which of the inputs a cell belongs to."""
        row, column = divmod(cell, SHAPE.columns)
        return row // self._each * self._side + column // self._each

    def place_words(self, cell: int) -> str:
        """Where that is, for people."""
        x, y = (significant(float(value)) for value in self.inputs[self.place(cell)])
        return f"({x}, {y})"


class LineField:
    """A tile's columns are places of a line, and the activation is a curve over them."""

    def __init__(self, low: float, high: float) -> None:
        shares = (np.arange(SHAPE.columns) + 0.5) / SHAPE.columns
        self.inputs = (low + shares * (high - low))[:, None]
        self.name = QCoreApplication.translate("Neurons", "the input")

    def fitting(self, network: Network) -> "LineField":
        """Itself: a line has few places."""
        return self

    def levels(self, activations: Values, limit: float, is_signed: bool) -> Levels:
        """The area under each curve."""
        return curve_levels(activations, limit, is_signed)

    def place(self, cell: int) -> int:
        """The column of the cell."""
        return cell % SHAPE.columns

    def place_words(self, cell: int) -> str:
        """Its x."""
        return f"x = {significant(float(self.inputs[self.place(cell), 0]))}"


def field_of(dataset: Dataset) -> PlaneField | LineField | None:
    """The field of data with one or two inputs; None where there are more."""
    if dataset.n_inputs == 2:
        return PlaneField(box_of(dataset))
    if is_function(dataset):
        places = FunctionCurve.of(dataset).places
        return LineField(float(places[0]), float(places[-1]))
    return None


def curve_levels(activations: Values, limit: float, is_signed: bool) -> Levels:
    """Levels (neurons, 28·28) of activations (28, neurons), an area of their colour to each curve.

    The curve goes from 0, or from −``limit`` where it may be negative, up to ``limit``.
    """
    low = -limit if is_signed else 0.0
    heights = limit - (np.arange(SHAPE.rows) + 0.5) / SHAPE.rows * (limit - low)
    a = np.clip(activations.T, -limit, limit)[:, None, :]  # (neurons, 1, columns)
    down = heights[None, :, None]
    inside = np.where(down > 0, a >= down, a <= down)
    levels = np.rint(ZERO_LEVEL * (1 + a / limit))
    return np.where(inside, levels, ZERO_LEVEL).astype(np.uint8).reshape(len(a), -1)
