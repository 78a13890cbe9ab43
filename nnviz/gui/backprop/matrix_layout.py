"""Where the entries of a matrix are in a box of pixels: cells of a size, or several entries in one.

A vector too long for a column of cells is laid in rows; a matrix with more entries than pixels
shows in each cell the largest of a block of them.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, QSize

from nnviz.gui.look import theme

NUMBERED = QSize(52, 14)
"""Of a cell that has room for its number, at least, before it is scaled."""

_HIGHEST, _HIGHEST_NUMBERED = 20, 30
"""Pixels of a cell without and with its number."""

_FEW = 20
"""Entries of a vector whose numbers may stand in several columns."""

_SLIMMEST = 5
"""Pixels of height under which a vector's cells are laid in rows instead."""

_VECTOR = 16
"""Width of a vector's cell without a number."""


@dataclass(frozen=True)
class MatrixLayout:
    """``count`` entries in ``rows`` x ``columns``, row by row; ``block`` of them make a cell.

    ``cell`` is its size in pixels. Entries beyond ``count`` are none.
    """

    count: int
    rows: int
    columns: int
    block: tuple[int, int]
    cell: tuple[int, int]
    has_numbers: bool = False
    """Whether every cell has its number in it."""

    @property
    def shown(self) -> tuple[int, int]:
        """Rows and columns of cells."""
        return -(-self.rows // self.block[0]), -(-self.columns // self.block[1])

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels."""
        down, across = self.shown
        return across * self.cell[0], down * self.cell[1]

    @property
    def is_shrunk(self) -> bool:
        """Whether a cell stands for several entries."""
        return self.block != (1, 1)

    def rect(self, entry: int) -> QRect:
        """The cell in which an entry is, from (0, 0)."""
        row, column = divmod(entry, self.columns)
        width, height = self.cell
        across, down = column // self.block[1], row // self.block[0]
        return QRect(across * width, down * height, width, height)

    def entries_at(self, x: int, y: int) -> NDArray[np.intp]:
        """The entries of the cell at a pixel; none beyond the cells."""
        down, across = y // self.cell[1], x // self.cell[0]
        rows, columns = self.shown
        if not (0 <= down < rows and 0 <= across < columns):
            return np.empty(0, dtype=np.intp)
        row = np.arange(down * self.block[0], min((down + 1) * self.block[0], self.rows))
        column = np.arange(across * self.block[1], min((across + 1) * self.block[1], self.columns))
        found = (row[:, None] * self.columns + column).ravel()
        return found[found < self.count]


def of_matrix(
    rows: int, columns: int, width: int, height: int, number: int | None = None
) -> MatrixLayout:
    """A matrix in a box: with numbers if they fit, in cells, or shrunk.

    ``number`` is the width of its widest one; where it is not known they need as much as any.
    """
    usual, high = _numbered_size()
    least = usual if number is None else min(number, usual)
    if columns * least <= width and rows * high <= height:
        wide = min(max(width // columns, least), usual), _numbered(rows, height)[1]
        return MatrixLayout(rows * columns, rows, columns, (1, 1), wide, has_numbers=True)
    block = -(-rows // max(height, 1)), -(-columns // max(width, 1))
    down, across = -(-rows // block[0]), -(-columns // block[1])
    most = theme.px(_HIGHEST)
    cell = min(max(width // across, 1), most), min(max(height // down, 1), most)
    return MatrixLayout(rows * columns, rows, columns, block, cell)


def of_vector(
    count: int, height: int, picture: tuple[int, int] | None = None, wide: bool = False
) -> MatrixLayout:
    """A vector in a height: a column, with numbers if they fit, or rows of a near square.

    ``picture`` is the (rows, columns) of a vector that is one; where there is width to spare,
    ``wide``, a few entries too many for a column of numbers stand in several.
    """
    if picture is not None:
        return _rows(count, *picture, height)
    most = max(height // _numbered_size()[1], 1)
    if count <= most or (wide and count <= _FEW):
        columns = -(-count // most)
        rows = -(-count // columns)
        cell = _numbered(rows, height)
        return MatrixLayout(count, rows, columns, (1, 1), cell, cell[1] >= _numbered_size()[1])
    if count * _SLIMMEST <= height:
        side = theme.px(_VECTOR)
        return MatrixLayout(count, count, 1, (1, 1), (side, min(height // count, side)))
    columns = min(next(c for c in range(1, count + 1) if c * c >= count), count)
    columns = next((c for c in range(columns, 2 * columns) if count % c == 0), columns)
    return _rows(count, -(-count // columns), columns, height)


def _numbered(rows: int, height: int) -> tuple[int, int]:
    """A cell with a number."""
    return _numbered_size()[0], min(height // rows, theme.px(_HIGHEST_NUMBERED))


def _numbered_size() -> tuple[int, int]:
    return theme.px(NUMBERED.width()), theme.px(NUMBERED.height())


def _rows(count: int, rows: int, columns: int, height: int) -> MatrixLayout:
    """Square cells, several entries in one where there is less height than rows."""
    block = -(-rows // max(height, 1))
    side = min(max(height // -(-rows // block), 1), theme.px(_VECTOR))
    return MatrixLayout(count, rows, columns, (block, block), (side, side))


def strongest(values: NDArray[np.floating], block: tuple[int, int]) -> NDArray[np.floating]:
    """The entry of largest size of every block of a matrix; blocks at the ends may be smaller."""
    if block == (1, 1):
        return values
    rows, columns = (np.arange(0, n, b) for n, b in zip(values.shape, block, strict=True))
    high, low = (  # rows first: whole ones are compared at once
        of.reduceat(of.reduceat(values, rows, axis=0), columns, axis=1)
        for of in (np.maximum, np.minimum)
    )
    return np.asarray(np.where(high >= -low, high, low))
