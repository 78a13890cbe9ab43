"""An equation of matrices: grids side by side with the signs between them."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnviz.gui.backprop import formula
from nnviz.gui.backprop.equation_lines import (
    GAP,
    LOWEST,
    SIGN,
    Item,
    Line,
    in_lines,
    least_height,
    sign_width,
)
from nnviz.gui.backprop.formula import Pieces
from nnviz.gui.backprop.matrix import EDGE, HEAD, Matrix, around
from nnviz.gui.backprop.matrix_grid import MatrixGrid
from nnviz.gui.look import theme

_LINE_GAP = 4

_USUAL = 6
"""Grids that are there from the start, so that the Tab key comes to them in their turn."""


class MatrixEquation(QWidget):
    """Takes the height it gets; vectors and pictures follow it, matrices share the width left.

    Where it is narrow and high it is broken before its signs. ``lines`` stand right under the
    grids, over the whole width, those that are not hidden.
    """

    selected_by_hand = Signal(int, int)
    """The number of a grid, and the entry chosen in it."""

    def __init__(self, lines: Sequence[QWidget] = ()) -> None:
        super().__init__()
        self._lines = list(lines)
        for line in self._lines:
            line.setParent(self)
        self._items: list[Item] = []
        self._signs: list[tuple[int, int, Pieces]] = []
        self._pool = [self._added_grid(number) for number in range(_USUAL)]
        self._least, self._bottom = LOWEST + around(), 0
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
        return QSize(200, self._least + self._height_of_lines())

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
            for x, baseline, pieces in self._signs:
                formula.paint(painter, x, baseline, pieces, SIGN)

    def _arrange(self) -> None:
        """Give every grid its place, in as many lines as there is room for it."""
        needed = sum(isinstance(item, Matrix) for item in self._items)
        while len(self._pool) < needed:
            self._pool.append(self._added_grid(len(self._pool)))
        for surplus in self._pool[needed:]:
            surplus.hide()
        height = max(self.height() - self._height_of_lines(), LOWEST + around())
        least, self._least = self._least, least_height(self._items, self.width())
        if self._least != least:
            self.updateGeometry()
        self._signs = []
        grids, y = iter(self._pool), 0
        for line in in_lines(self._items, self.width(), height):
            self._place(line, grids, y)
            y += line.cells_height + around() + theme.px(GAP)
        self._bottom = y - theme.px(GAP)
        self._place_lines()
        self.update()

    def _place(self, line: Line, grids: Iterator[MatrixGrid], y: int) -> None:
        """Put this line's matrices into the next grids, ``y`` pixels below the top."""
        x, layouts = 0, iter(line.layouts)
        lowest = min((layout.size[1] for layout in line.layouts), default=line.cells_height)
        middle = y + theme.px(HEAD) + EDGE + lowest // 2  # beside a row the signs stand in its line
        for item in line.items:
            if isinstance(item, Matrix):
                grid = next(grids)
                grid.show_matrix(item, next(layouts), line.tersely)
                grid.setGeometry(QRect(QPoint(x, y), grid.sizeHint()))
                grid.show()
                width = grid.width()
            else:
                self._signs.append((x, middle + theme.px(SIGN) // 3, item))
                width = sign_width(item)
            x += width + theme.px(GAP)

    def _place_lines(self) -> None:
        y = self._bottom
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
