"""An equation of matrices: grids side by side with the signs between them."""

from collections.abc import Sequence
from typing import TypeAlias

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnviz.gui.backprop import formula
from nnviz.gui.backprop.formula import Pieces
from nnviz.gui.backprop.matrix import EDGE, HEAD, Matrix, around
from nnviz.gui.backprop.matrix_grid import MatrixGrid
from nnviz.gui.backprop.matrix_layout import MatrixLayout
from nnviz.gui.look import theme

Item: TypeAlias = Matrix | Pieces

GAP = 8
_LINE_GAP = 4
SIGN = 15
"""Size of the signs, in pixels."""

_LOWEST, _NARROWEST = 20, 40
"""Pixels of cells that every grid has, however little room there is."""

_USUAL = 6
"""Grids that are there from the start, so that the Tab key comes to them in their turn."""


class MatrixEquation(QWidget):
    """Takes the height it gets; vectors and pictures follow it, matrices share the width left.

    ``lines`` stand right under the grids, over the whole width, those that are not hidden.
    """

    selected_by_hand = Signal(int, int)
    """The number of a grid, and the entry chosen in it."""

    def __init__(self, lines: Sequence[QWidget] = ()) -> None:
        super().__init__()
        self._lines = list(lines)
        for line in self._lines:
            line.setParent(self)
        self._items: list[Item] = []
        self._signs: list[tuple[float, Pieces]] = []
        self._pool = [self._added_grid(number) for number in range(_USUAL)]
        self._cells_height = _LOWEST
        self._tersely = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def grids(self) -> list[MatrixGrid]:
        """The grids that are shown, from the left."""
        return self._pool[: sum(isinstance(item, Matrix) for item in self._items)]

    def show_items(self, items: Sequence[Item]) -> None:
        """Show grids, and signs as pieces of a formula, from the left."""
        self._items = list(items)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        return QSize(200, around() + _LOWEST + self._height_of_lines())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._arrange()  # the type may be larger now

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setPen(QColor(theme.current().text2))
            baseline = theme.px(HEAD) + EDGE + self._cells_height // 2 + theme.px(SIGN) // 3
            for x, pieces in self._signs:
                formula.paint(painter, x, baseline, pieces, SIGN)

    def _arrange(self) -> None:
        """Give every grid its place; fewer words, then less height, where they are too wide."""
        matrices = [item for item in self._items if isinstance(item, Matrix)]
        while len(self._pool) < len(matrices):
            self._pool.append(self._added_grid(len(self._pool)))
        for surplus in self._pool[len(matrices) :]:
            surplus.hide()
        height = max(self.height() - around() - self._height_of_lines(), _LOWEST)
        self._tersely = False
        layouts = self._laid_out(matrices, height)
        if self._free(matrices, layouts) < 0:
            self._tersely = True
            layouts = self._laid_out(matrices, height)
        while self._free(matrices, layouts) < 0 and height > _LOWEST:
            height = max(height * 9 // 10, _LOWEST)
            layouts = self._laid_out(matrices, height)
        self._cells_height = max((layout.size[1] for layout in layouts), default=height)
        for grid, matrix, layout in zip(self.grids, matrices, layouts, strict=True):
            grid.show_matrix(matrix, layout, self._tersely)
        self._place()
        self._place_lines()
        self.update()

    def _laid_out(self, matrices: Sequence[Matrix], height: int) -> list[MatrixLayout]:
        """The cells of every matrix in this height; the wide ones take equal shares of the rest."""
        if all(matrix.is_vector for matrix in matrices):
            layouts = [matrix.layout(0, height, wide=True) for matrix in matrices]
            if self._free(matrices, layouts) >= 0:
                return layouts
        layouts = [matrix.layout(_NARROWEST, height) for matrix in matrices]
        wide = [at for at, matrix in enumerate(matrices) if not matrix.is_vector]
        for left, at in zip(range(len(wide), 0, -1), wide, strict=True):
            before = matrices[at].width(layouts[at], self._tersely)
            room = before - 2 * EDGE + self._free(matrices, layouts) // left
            layouts[at] = matrices[at].layout(max(room, _NARROWEST), height)
        return layouts

    def _free(self, matrices: Sequence[Matrix], layouts: Sequence[MatrixLayout]) -> int:
        """Pixels of width that are left beside these grids, the signs and the gaps."""
        taken = sum(
            matrix.width(layout, self._tersely)
            for matrix, layout in zip(matrices, layouts, strict=True)
        )
        taken += sum(_sign_width(item) for item in self._items if not isinstance(item, Matrix))
        return self.width() - taken - theme.px(GAP) * (len(self._items) - 1)

    def _place(self) -> None:
        x, grids = 0, iter(self.grids)
        self._signs = []
        for item in self._items:
            if isinstance(item, Matrix):
                grid = next(grids)
                width = grid.sizeHint().width()
                grid.setGeometry(QRect(QPoint(x, 0), grid.sizeHint()))
                grid.show()
            else:
                self._signs.append((x, item))
                width = _sign_width(item)
            x += width + theme.px(GAP)

    def _place_lines(self) -> None:
        y = around() + self._cells_height
        for line in self._lines:
            if not line.isHidden():
                height = line.sizeHint().height()
                line.setGeometry(0, y + _LINE_GAP, self.width(), height)
                y += height + _LINE_GAP

    def _height_of_lines(self) -> int:
        shown = [line for line in self._lines if not line.isHidden()]
        return sum(line.sizeHint().height() + _LINE_GAP for line in shown)

    def _added_grid(self, number: int) -> MatrixGrid:
        grid = MatrixGrid(self)
        grid.hide()
        grid.setObjectName(f"matrix_grid_{number + 1}")
        grid.selected_by_hand.connect(lambda entry: self.selected_by_hand.emit(number, entry))
        return grid


def _sign_width(pieces: Pieces) -> int:
    return round(formula.width_of(pieces, SIGN))
