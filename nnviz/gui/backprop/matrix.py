"""A matrix or a vector as it is to be seen: its name, its values, and the words about them."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from nnviz.gui.backprop import formula
from nnviz.gui.backprop.formula import Pieces
from nnviz.gui.backprop.matrix_layout import MatrixLayout, of_matrix, of_vector
from nnviz.gui.controls.number_words import significant, without_zeros
from nnviz.gui.look import theme

EDGE = 3
"""Round the cells: room for the outline of a selected one and for the focus."""

HEAD, FOOT = 18, 14
HEAD_TEXT, FOOT_TEXT = 12, 11


@dataclass(frozen=True, eq=False)
class Matrix:
    """What a grid shows: its name, ``values`` (n,) or (rows, columns), and where colours end.

    ``shape`` is what is written beside the name, ``limit`` the size from which colours are full;
    ``picture`` the (rows, columns) of a vector that is one. ``spoken`` names it for those who
    cannot see it.
    """

    name: Pieces
    values: NDArray[np.floating]
    limit: float
    shape: str
    spoken: str
    picture: tuple[int, int] | None = None

    @property
    def is_vector(self) -> bool:
        """Whether it has only one index."""
        return self.values.ndim == 1

    @property
    def heading(self) -> Pieces:
        """Name and shape."""
        return (*self.name, f"  {self.shape}")

    def layout(self, width: int, height: int, wide: bool = False) -> MatrixLayout:
        """Its cells in a box of pixels; a vector takes the width it needs, more if ``wide``."""
        if self.is_vector:
            return of_vector(len(self.values), height, self.picture, wide)
        rows, columns = self.values.shape
        return of_matrix(rows, columns, width, height)

    def explanation(self, layout: MatrixLayout, tersely: bool = False) -> str:
        """How the entries are laid out, ``tersely`` only if shrunk, and where the colours end."""
        limit = f"±{without_zeros(significant(self.limit))}"
        if layout.is_shrunk:
            words = _tr("max {0}×{1}, {2}") if tersely else _tr("largest of {0} × {1}, {2}")
            return words.format(*layout.block, limit)
        is_folded = self.is_vector and layout.columns > 1 and layout.rows > 1
        if tersely or not is_folded:
            return limit
        return _tr("rows of {0}, {1}").format(layout.columns, limit)

    def width(self, layout: MatrixLayout, tersely: bool = False) -> int:
        """That of a grid: of its cells, its heading or the line under them, the widest."""
        head = formula.width_of(self.heading, HEAD_TEXT)
        foot = formula.width_of((self.explanation(layout, tersely),), FOOT_TEXT)
        return round(max(layout.size[0] + 2 * EDGE, head + 2, foot + 2))


def around() -> int:
    """Height of a grid that is not its cells'."""
    return theme.px(HEAD) + theme.px(FOOT) + 2 * EDGE


def _tr(text: str) -> str:
    return QCoreApplication.translate("Matrix", text)
