"""Neurons as tiles: every cell is a number in the colours of the diverging map."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnviz.gui.controls.keyboard_focus import ARROWS
from nnviz.gui.heard.items import Heard, Item
from nnviz.gui.look import theme, zoom
from nnviz.gui.neurons.tile_layout import EDGE, LARGEST_CELL, TileLayout
from nnviz.gui.neurons.tile_mosaic import TileMosaic, TileShape

SMALL, LARGE = 56, 84
"""Side of a tile, in pixels, in an ordinary window and in a roomy one."""


class TileGrid(Heard, QWidget):
    """Tiles in as many columns as fit, at a whole multiple of their cells.

    One may be selected: ``selected`` is its number, -1 for none.
    """

    pointed_at = Signal(int, int)
    """The tile and the cell under the mouse, or the selected tile and -1; -1, -1 for none."""

    selection_moved = Signal(int)
    """An arrow key has selected this tile, which may be out of sight."""

    opened = Signal(int)
    """This tile was clicked, or Enter pressed on it."""

    def __init__(self) -> None:
        super().__init__()
        self._mosaic: TileMosaic | None = None
        self._levels: NDArray[np.uint8] = np.empty((0, 0), dtype=np.uint8)
        self._layout = TileLayout(0, 0, TileShape(1, 1), SMALL)
        self._usual = SMALL
        self._hovered = self.selected = -1
        self.words_of: Callable[[int], str] = str
        """What is heard of a tile: which neuron it is, and what that does."""
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def count(self) -> int:
        """How many tiles there are."""
        return len(self._levels)

    @property
    def columns(self) -> int:
        """How many tiles stand side by side in the present width."""
        return self._layout.columns(self.width())

    def set_side(self, pixels: int, *, close: bool = False) -> None:
        """Tiles of about this size, as near to each other as usual or ``close``."""
        self._usual = pixels
        self._take(replace(self._layout, side=pixels, largest_cell=LARGEST_CELL, close=close))

    def grow(self, width: int, height: int) -> None:
        """For large type: tiles as much larger as it is if all have room, else as large as do.

        What the grid asks for stays what tiles of the usual size do.
        """
        usual = replace(self._layout, side=self._usual, largest_cell=LARGEST_CELL)
        longest, most = max(usual.shape), round(usual.scale * zoom.current())
        larger = (
            replace(usual, side=scale * longest, largest_cell=scale)
            for scale in range(most, usual.scale, -1)
        )
        self._take(next((each for each in larger if each.height(width) <= height), usual))

    def _take(self, layout: TileLayout) -> None:
        if layout != self._layout:
            self._layout = layout
            self._rebuild()

    def show_levels(self, levels: NDArray[np.uint8], shape: TileShape) -> None:
        """A tile of `shape` for each row of `levels` (tiles, cells), 0..254; kept, not copied."""
        tiles, inputs = levels.shape
        layout = replace(self._layout, count=tiles, inputs=inputs, shape=shape)
        self._levels = levels
        if layout != self._layout:
            self._layout = layout
            self._hovered = self.selected = -1
            self._rebuild()
        elif self._mosaic is not None:
            self._mosaic.write(levels)
            self.update()

    def select(self, tile: int) -> None:
        """Put the outline round `tile`; -1 takes it away."""
        self.selected = tile
        self._tell(tile, -1)

    def tile_rect(self, tile: int) -> QRect:
        """Where `tile` is, in pixels."""
        return self._layout.rect(tile, self.width())

    def whole_rows(self, top: int, height: int) -> QRect:
        """Around the rows that are whole within so many pixels from `top`; one at least."""
        return self._layout.whole_rows(top, height, self.width())

    def cell_at(self, x: int, y: int) -> tuple[int, int]:
        """The tile and the cell at a pixel; -1, -1 between tiles and beyond them."""
        return self._layout.cell_at(x, y, self.width())

    def heard_count(self) -> int:
        return self.count

    def heard_at(self) -> int:
        return self.selected

    def heard(self, number: int) -> Item:
        return Item(self.words_of(number), "", self.tile_rect(number))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._layout.height(width)

    def sizeHint(self) -> QSize:
        usual = replace(self._layout, side=self._usual, largest_cell=LARGEST_CELL)
        width = usual.width(8 if self._usual >= LARGE else 6)
        return QSize(width, usual.height(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._layout.width(1), self.heightForWidth(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._mosaic is None:
            return
        on = theme.current()
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), QColor(on.paper))
            self._paint_tiles(painter, event.rect(), self._mosaic.image)
            marked = self._hovered if self._hovered >= 0 else self.selected
            if marked >= 0:
                painter.setPen(QPen(QColor(on.text), 2))
                painter.drawRect(self.tile_rect(marked).adjusted(-1, -1, 1, 1))

    def _paint_tiles(self, painter: QPainter, seen: QRect, image: QImage) -> None:
        """What can be seen, in colours first: Qt needs four times as long to enlarge levels."""
        on, scale = theme.current(), self._layout.scale
        first = max(0, (seen.top() - EDGE) // scale)
        last = min(image.height() - 1, (seen.bottom() - EDGE) // scale)
        if last >= first:
            part = image.copy(0, first, image.width(), last - first + 1)
            part.setColorTable([*on.diverging, QColor(on.paper).rgb()])
            colored = part.convertToFormat(QImage.Format.Format_RGB32)
            place = QPoint(EDGE, EDGE + first * scale)
            painter.drawImage(QRect(place, colored.size() * scale), colored)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._mosaic is not None and self._mosaic.columns != self.columns:
            self._rebuild()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        tile, cell = self.cell_at(place.x(), place.y())
        self._hovered = tile
        self._tell(*((tile, cell) if tile >= 0 else (self.selected, -1)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            place = event.position().toPoint()
            tile = self.cell_at(place.x(), place.y())[0]
            self.select(-1 if tile == self.selected else tile)
            if tile >= 0:
                self.opened.emit(tile)

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = -1
        self._tell(self.selected, -1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        by_tab = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        )
        if by_tab and self.selected < 0 and self.count:
            self.select(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.selected >= 0:
            self.opened.emit(self.selected)
            return
        move = ARROWS.get(Qt.Key(event.key()))
        if move is None or not self.count:
            super().keyPressEvent(event)
            return
        tile = max(self.selected, 0) + move[0] * self.columns + move[1]
        if 0 <= tile < self.count:
            self.select(tile)
            self.selection_moved.emit(tile)

    def _rebuild(self) -> None:
        """A new picture for another number, shape or arrangement of the tiles."""
        self._mosaic = None
        if self.count:
            self._mosaic = TileMosaic(
                self.count, self._layout.shape, self.columns, self._layout.gap
            )
            self._mosaic.write(self._levels)
        self.updateGeometry()
        self.update()

    def _tell(self, tile: int, cell: int) -> None:
        self.pointed_at.emit(tile, cell)
        self.update()
