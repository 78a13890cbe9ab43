"""One picture made of many small ones, a tile for each neuron, written without new memory."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from nnviz.gui.look.color_map import LEVELS

BLANK = LEVELS
"""The level of the paper between the tiles: the first one after the map's own."""


class TileShape(NamedTuple):
    """A tile of `rows` x `columns` cells for so many inputs; cells left over stay paper."""

    rows: int
    columns: int

    @property
    def cells(self) -> int:
        """How many cells it has."""
        return self.rows * self.columns


class TileMosaic:
    """An Indexed8 image of `count` tiles in so many columns, `gap` cells of paper between them."""

    def __init__(self, count: int, shape: TileShape, columns: int, gap: int) -> None:
        self.count, self.shape, self.columns, self.gap = count, shape, columns, gap
        self.rows = -(-count // columns)
        height = self.rows * (shape.rows + gap)
        width = columns * (shape.columns + gap)
        self.image = QImage(width, height, QImage.Format.Format_Indexed8)
        self.image.fill(BLANK)

    def write(self, levels: NDArray[np.uint8]) -> None:
        """Put the levels (count, inputs) of all tiles in their places, row by row of cells."""
        if levels.shape[1] != self.shape.cells:
            padded = np.full((len(levels), self.shape.cells), BLANK, dtype=np.uint8)
            padded[:, : levels.shape[1]] = levels
            levels = padded
        full = self.count // self.columns
        self._write_rows(levels[: full * self.columns], slice(0, full), self.columns)
        rest = self.count - full * self.columns
        if rest:
            self._write_rows(levels[full * self.columns :], slice(full, full + 1), rest)

    def _write_rows(self, levels: NDArray[np.uint8], rows: slice, columns: int) -> None:
        tiles = levels.reshape(-1, columns, self.shape.rows, self.shape.columns)
        self._tiles()[rows, : self.shape.rows, :columns, : self.shape.columns] = tiles.swapaxes(
            1, 2
        )

    def _tiles(self) -> NDArray[np.uint8]:
        """The image's own memory as (rows of tiles, cells down, columns of tiles, cells across)."""
        stride = self.image.bytesPerLine()
        cells = np.frombuffer(self.image.bits(), dtype=np.uint8).reshape(-1, stride)
        cells = cells[:, : self.image.width()]
        return cells.reshape(
            self.rows, self.shape.rows + self.gap, self.columns, self.shape.columns + self.gap
        )
