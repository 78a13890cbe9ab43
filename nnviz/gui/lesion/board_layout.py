"""Where the neurons of every hidden layer stand: in rows under the layer's name."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect

from nnviz.gui.look.zoom import px

WIDTH, HEIGHT, GAP = 44, 34, 4
"""Of a neuron, and between two, in pixels of the design."""
NAME = 20
"""Height of a layer's name, where there are several."""
EDGE = 3


class Cell(NamedTuple):
    """Neuron ``unit`` of hidden layer ``layer``, from 0."""

    layer: int
    unit: int


class BoardLayout(NamedTuple):
    """``sizes`` neurons in each layer, on a board ``width`` pixels wide."""

    sizes: tuple[int, ...]
    width: int

    @property
    def columns(self) -> int:
        """How many neurons stand side by side."""
        return max(1, (self.width - 2 * EDGE + px(GAP)) // (px(WIDTH) + px(GAP)))

    @property
    def height(self) -> int:
        """Of all of it."""
        return self.top(len(self.sizes)) - px(GAP) + 2 * EDGE

    def top(self, layer: int) -> int:
        """Where a layer begins, its name included; after the last one, where all ends."""
        return sum(self._name + self._rows(n) * self._pitch for n in self.sizes[:layer])

    def name_rect(self, layer: int) -> QRect:
        """Where the name of a layer stands; nowhere where there is only one."""
        return QRect(EDGE, EDGE + self.top(layer), self.width - 2 * EDGE, self._name)

    def rect(self, cell: Cell) -> QRect:
        """Where a neuron stands."""
        row, column = divmod(cell.unit, self.columns)
        top = EDGE + self.top(cell.layer) + self._name + row * self._pitch
        left = EDGE + column * (px(WIDTH) + px(GAP))
        return QRect(left, top, px(WIDTH), px(HEIGHT))

    def at(self, place: QPoint) -> Cell | None:
        """The neuron there; None between two."""
        found = self.within(QRect(place, place))
        return found[0] if found else None

    def within(self, box: QRect) -> list[Cell]:
        """All neurons that a box touches, layer by layer."""
        return [cell for cell in self._near(box) if self.rect(cell).intersects(box)]

    def moved(self, cell: Cell, rows: int, columns: int) -> Cell:
        """So many rows and columns on: over the end of a layer to the next one."""
        unit = cell.unit + columns + rows * self.columns
        if 0 <= unit < self.sizes[cell.layer]:
            return cell._replace(unit=unit)
        if unit < 0 < cell.layer:
            return Cell(cell.layer - 1, self.sizes[cell.layer - 1] - 1)
        if unit > 0 and cell.layer + 1 < len(self.sizes):
            return Cell(cell.layer + 1, 0)
        return cell._replace(unit=min(max(unit, 0), self.sizes[cell.layer] - 1))

    def _near(self, box: QRect) -> Iterator[Cell]:
        """Those in the rows of a box."""
        for layer, size in enumerate(self.sizes):
            top = EDGE + self.top(layer) + self._name
            first = max(0, (box.top() - top) // self._pitch)
            last = min(self._rows(size) - 1, (box.bottom() - top) // self._pitch)
            for unit in range(first * self.columns, min(size, (last + 1) * self.columns)):
                yield Cell(layer, unit)

    def _rows(self, size: int) -> int:
        return -(-size // self.columns)

    @property
    def _pitch(self) -> int:
        return px(HEIGHT) + px(GAP)

    @property
    def _name(self) -> int:
        return px(NAME) if len(self.sizes) > 1 else 0
