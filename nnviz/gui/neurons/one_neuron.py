"""One neuron by itself, as large as there is room, and the way to the next one and back."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnviz.gui.controls.button import Button
from nnviz.gui.controls.keyboard_focus import KeyboardFocus
from nnviz.gui.controls.label import label
from nnviz.gui.controls.rows import column, row
from nnviz.gui.heard.items import Heard, Item
from nnviz.gui.look import theme
from nnviz.gui.neurons.tile_mosaic import TileMosaic, TileShape

EDGE = 3
_WORDS = 168
"""Pixels of width beside the tile, which so has all of the height."""
LARGEST_CELL = 48

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
_BACK = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Backspace)


class LargeTile(Heard, KeyboardFocus, QWidget):
    """A tile at the largest whole multiple of its cells; keys and a click lead away from it."""

    is_table = True

    pointed_at = Signal(int)
    """The cell under the mouse; -1 for none."""
    stepped = Signal(int)
    """An arrow key asks for the next neuron (1) or the one before (-1)."""
    left = Signal()
    """Escape, Enter or a click: back to all of them."""

    def __init__(self) -> None:
        super().__init__()
        self._mosaic: TileMosaic | None = None
        self._inputs = 0
        self.words_of: Callable[[int], str] = str
        """What is heard of a cell: its place, and its number."""
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_levels(self, levels: NDArray[np.uint8], shape: TileShape) -> None:
        """Levels (cells,) 0..254 of a tile of `shape`."""
        if self._mosaic is None or self._mosaic.shape != shape:
            self._mosaic = TileMosaic(1, shape, columns=1, gap=0)
        self._inputs = len(levels)
        self._mosaic.write(levels[None, :])
        self.update()

    def tile_rect(self) -> QRect:
        """Where the tile is."""
        if self._mosaic is None:
            return QRect()
        rows, columns = self._mosaic.shape
        room = min((self.width() - 2 * EDGE) // columns, (self.height() - 2 * EDGE) // rows)
        scale = max(1, min(room, LARGEST_CELL))
        left = (self.width() - columns * scale) // 2
        return QRect(left, EDGE, columns * scale, rows * scale)

    def cell_at(self, x: int, y: int) -> int:
        """The cell at a pixel; -1 beside the tile."""
        rect = self.tile_rect()
        if self._mosaic is None or not rect.contains(x, y):
            return -1
        scale = rect.width() // self._mosaic.shape.columns
        row, column = (y - rect.top()) // scale, (x - rect.left()) // scale
        cell = row * self._mosaic.shape.columns + column
        return cell if cell < self._inputs else -1

    def heard_count(self) -> int:
        return self._inputs

    def heard(self, number: int) -> Item:
        rect = self.tile_rect()
        columns = self._mosaic.shape.columns if self._mosaic is not None else 1
        row, column = divmod(number, columns)
        scale = rect.width() // columns
        corner = rect.topLeft() + QPoint(column, row) * scale
        return Item(self.words_of(number), "", QRect(corner, QSize(scale, scale)))

    def sizeHint(self) -> QSize:
        return QSize(284, 284)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, 60)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._mosaic is None:
            return
        on, rect = theme.current(), self.tile_rect()
        with QPainter(self) as painter:
            image = self._mosaic.image
            image.setColorTable([*on.diverging, QColor(on.paper).rgb()])
            painter.drawImage(rect, image)
            if self.shows_focus:
                painter.setPen(QPen(QColor(on.accent), 2))
                painter.drawRect(rect.adjusted(-2, -2, 2, 2))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        self.pointed_at.emit(self.cell_at(place.x(), place.y()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.left.emit()

    def leaveEvent(self, event: QEvent) -> None:
        self.pointed_at.emit(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif key in _BACK:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class OneNeuron(QWidget):
    """Its tile, beside it its words, and three buttons that do what keys do on the tile."""

    def __init__(self) -> None:
        super().__init__()
        self.tile = LargeTile()
        self.tile.setObjectName("large_tile")
        self.words = label("", 12, wordWrap=True)
        self.value = label("", 12, 600, "text", wordWrap=True)
        before, after = self.tr("The neuron before"), self.tr("The next neuron")
        self.back_button = Button("", "chevron-left", "quiet", name=before)
        self.next_button = Button("", "chevron-right", "quiet", name=after)
        back = self.tr("Back to all neurons (Escape)")
        self.all_button = Button(self.tr("All neurons"), "", "text", name=back)
        self.back_button.setObjectName("neuron_before")
        self.next_button.setObjectName("neuron_after")
        self.all_button.setObjectName("all_neurons")
        beside = QWidget()
        beside.setFixedWidth(_WORDS)  # follows the zoom by itself
        steps = row(self.back_button, self.next_button, None, self.all_button, space=6)
        column(steps, self.words, self.value, None, space=4, of=beside)
        row((self.tile, 1), beside, space=8, of=self)
        self.back_button.clicked.connect(lambda: self.tile.stepped.emit(-1))
        self.next_button.clicked.connect(lambda: self.tile.stepped.emit(1))
        self.all_button.clicked.connect(self.tile.left)

    def show_neuron(self, levels: NDArray[np.uint8], shape: TileShape, words: str) -> None:
        """Its levels (cells,) 0..254, and what is to be said of it."""
        self.tile.show_levels(levels, shape)
        self.words.setText(words)
        self.tile.setAccessibleName(words)

    def show_value(self, text: str) -> None:
        """What stands under the mouse: "row 14, column 9: −0.23"; "" for nothing."""
        self.value.setText(text)
