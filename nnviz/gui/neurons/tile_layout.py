"""Where the tiles of a grid are, in pixels: as many columns as fit, at whole multiples of cells."""

from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QRect

from nnviz.gui.neurons.tile_mosaic import TileShape

EDGE = 2
"""Around all tiles, so that the first one's outline is seen whole."""

LARGEST_CELL = 16
"""Pixels: tiles of one or two cells are smaller than others, and so is the gap of a cell."""


@dataclass(frozen=True)
class TileLayout:
    """So many tiles of `shape`, each about `side` pixels large, with `inputs` cells in use.

    Small ones that stand ``close`` have half of the usual gap.
    """

    count: int
    inputs: int
    shape: TileShape
    side: int
    largest_cell: int = LARGEST_CELL
    close: bool = False

    @cached_property
    def scale(self) -> int:
        """Pixels of a cell's side: the whole number that brings a tile nearest below its size."""
        return max(1, min(self.side // max(self.shape), self.largest_cell))

    @cached_property
    def gap(self) -> int:
        """Cells between two tiles."""
        return 2 if self.scale <= 3 and not self.close else 1

    @cached_property
    def pitch(self) -> tuple[int, int]:
        """From one tile to the next, across and down, in pixels."""
        rows, columns = self.shape
        return (columns + self.gap) * self.scale, (rows + self.gap) * self.scale

    def columns(self, width: int) -> int:
        """How many tiles stand side by side in `width` pixels; one always does."""
        return max(1, (width - 2 * EDGE + self.gap * self.scale) // self.pitch[0])

    def width(self, columns: int) -> int:
        """Pixels that so many columns take."""
        return columns * self.pitch[0] - self.gap * self.scale + 2 * EDGE

    def height(self, width: int) -> int:
        """Pixels that all tiles take downwards where they have `width`."""
        rows = max(1, -(-self.count // self.columns(width)))
        return rows * self.pitch[1] - self.gap * self.scale + 2 * EDGE

    def rect(self, tile: int, width: int) -> QRect:
        """Where `tile` is."""
        row, column = divmod(tile, self.columns(width))
        across, down = self.pitch
        gap = self.gap * self.scale
        return QRect(EDGE + column * across, EDGE + row * down, across - gap, down - gap)

    def whole_rows(self, top: int, height: int, width: int) -> QRect:
        """Around the rows that are whole within so many pixels from `top`; one at least."""
        pitch, tile = self.pitch[1], self.pitch[1] - self.gap * self.scale
        rows = max(1, -(-self.count // self.columns(width)))
        first = min(max(0, -((EDGE - top) // pitch)), rows - 1)
        last = min(max(first, (top + height - EDGE - tile) // pitch), rows - 1)
        return QRect(0, first * pitch, width, (last - first) * pitch + tile + 2 * EDGE)

    def cell_at(self, x: int, y: int, width: int) -> tuple[int, int]:
        """The tile and the cell at a pixel; -1, -1 between tiles and beyond them."""
        columns = self.columns(width)
        column, row = (x - EDGE) // self.pitch[0], (y - EDGE) // self.pitch[1]
        tile = row * columns + column
        if not (0 <= column < columns and 0 <= tile < self.count):
            return -1, -1
        rect = self.rect(tile, width)
        across, down = (x - rect.left()) // self.scale, (y - rect.top()) // self.scale
        cell = down * self.shape.columns + across
        return (tile, cell) if rect.contains(x, y) and cell < self.inputs else (-1, -1)
