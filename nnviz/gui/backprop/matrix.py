"""A matrix or a vector as it is to be seen: its name, its values, and the words about them."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from nnviz.gui.backprop import formula
from nnviz.gui.backprop.formula import Pieces
from nnviz.gui.backprop.matrix_layout import MatrixLayout, of_matrix, of_vector
from nnviz.gui.controls.number_words import short, significant, without_zeros
from nnviz.gui.look import fonts, theme

EDGE = 3
"""Round the cells: room for the outline of a selected one and for the focus."""

HEAD, FOOT = 18, 14
HEAD_TEXT, FOOT_TEXT = 12, 11

_MEASURED, _BESIDE = 64, 8
"""Entries of a matrix whose numbers are measured, and pixels beside each of them."""


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
        return of_matrix(rows, columns, width, height, self._number)

    @cached_property
    def _texts(self) -> list[str]:
        few = self.values.size <= _MEASURED
        return [cell_text(value) for value in self.values.ravel().tolist()] if few else []

    @property
    def _number(self) -> int | None:
        """Pixels that a cell needs for its number; None where there are too many to look."""
        if not self._texts:
            return None
        widest = max(fonts.width(text, FOOT_TEXT) for text in self._texts)
        return round(widest) + theme.px(_BESIDE)

    def width_with_numbers(self, height: int) -> int:
        """Pixels of cells with the numbers of all; 0 where they have no room in this height."""
        number = self._number
        if self.is_vector or number is None:
            return 0
        rows, columns = self.values.shape
        layout = of_matrix(rows, columns, number * columns, height, number)
        return layout.size[0] if layout.has_numbers else 0

    def explanation(self, layout: MatrixLayout, tersely: bool = False) -> str:
        """How the entries are laid out, ``tersely`` only if shrunk, and where the colours end."""
        limit = f"±{without_zeros(significant(self.limit))}"
        if not tersely and np.abs(self.values).max(initial=0) > self.limit * (1 + 1e-6):
            limit = _tr("full from {0}").format(limit)
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


def cell_text(value: float) -> str:
    """At most eight characters, four of them small: −5·10⁻¹²."""
    if 0 < abs(value) < 0.001 or abs(value) >= 99_999.5:
        return short(float(f"{value:.0e}"))
    return significant(value)


def around() -> int:
    """Height of a grid that is not its cells'."""
    return theme.px(HEAD) + theme.px(FOOT) + 2 * EDGE


def _tr(text: str) -> str:
    return QCoreApplication.translate("Matrix", text)
