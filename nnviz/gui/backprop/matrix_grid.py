"""A matrix or a vector as coloured cells under its name; one of its entries is selected."""

import numpy as np
from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from nnviz.gui.backprop import formula
from nnviz.gui.backprop.matrix import (
    EDGE,
    FOOT,
    FOOT_TEXT,
    HEAD,
    HEAD_TEXT,
    Matrix,
    around,
    cell_text,
)
from nnviz.gui.backprop.matrix_layout import MatrixLayout, strongest
from nnviz.gui.controls.keyboard_focus import KeyboardFocus
from nnviz.gui.controls.label import plain
from nnviz.gui.controls.number_words import significant
from nnviz.gui.controls.plural import pair
from nnviz.gui.heard.items import Heard, Item
from nnviz.gui.look import theme
from nnviz.gui.look.color_map import LEVELS, ZERO_LEVEL
from nnviz.gui.look.ink_colors import levels_picture

BLANK = LEVELS
_SEEN = 5
"""Pixels that an outline encloses at least, however small the cell."""


class MatrixGrid(Heard, KeyboardFocus, QWidget):
    """Click or arrow keys select an entry, told by its place in ``values.ravel()``."""

    selected_by_hand = Signal(int)
    is_table = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.matrix = Matrix((), np.zeros(1), 1.0, "", "")
        self.cells = self.matrix.layout(1, 1)
        self._image = QImage()
        self.selected = 0
        self._tersely = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_matrix(self, matrix: Matrix, layout: MatrixLayout, tersely: bool = False) -> None:
        """Show ``matrix`` with its cells laid out like this; ``tersely`` with a short foot."""
        self.matrix, self.cells, self._tersely = matrix, layout, tersely
        self._image = _image_of(matrix, layout)
        self.setAccessibleName(matrix.spoken)
        self.setToolTip(plain(pair(matrix.spoken, matrix.explanation(layout))))
        self.select(min(self.selected, matrix.values.size - 1))
        self.update()

    def select(self, entry: int) -> None:
        """Put the outline round an entry, without a signal."""
        self.selected = entry
        self.setAccessibleDescription(self.heard(entry).said)
        self.update()

    def heard_count(self) -> int:
        return int(self.matrix.values.size)

    def heard_at(self) -> int:
        return self.selected

    def heard(self, number: int) -> Item:
        value = significant(float(self.matrix.values.ravel()[number]), 3)
        return Item(self._place(number), value, self.cell_rect(number))

    def sizeHint(self) -> QSize:
        return QSize(self.matrix.width(self.cells, self._tersely), self.cells.size[1] + around())

    def cell_rect(self, entry: int) -> QRect:
        """Where an entry is, in pixels of the widget."""
        return self.cells.rect(entry).translated(self._corner())

    def paintEvent(self, event: QPaintEvent) -> None:
        on = theme.current()
        with QPainter(self) as painter:
            painter.setPen(QColor(on.text))
            formula.paint(painter, 1, theme.px(HEAD) - 5, self.matrix.heading, HEAD_TEXT)
            box = QRect(self._corner(), QSize(*self.cells.size))
            self._image.setColorTable([*on.diverging, QColor(on.paper).rgb()])
            painter.drawImage(box, self._image)
            if self.cells.has_numbers:
                self._paint_numbers(painter)
            self._paint_marks(painter, box)
            theme.set_type(painter, on.text2, FOOT_TEXT)
            foot = self.matrix.explanation(self.cells, self._tersely)
            painter.drawText(QPoint(1, box.bottom() + theme.px(FOOT)), foot)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint() - self._corner()
        entries = self.cells.entries_at(place.x(), place.y())
        if event.button() == Qt.MouseButton.LeftButton and len(entries):
            sizes = np.abs(self.matrix.values.ravel()[entries])
            self._select_by_hand(int(entries[int(np.argmax(sizes))]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        across = self.cells.columns
        last = self.matrix.values.size - 1
        places = {
            Qt.Key.Key_Left: self.selected - 1,
            Qt.Key.Key_Right: self.selected + 1,
            Qt.Key.Key_Up: self.selected - across,
            Qt.Key.Key_Down: self.selected + across,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        place = places.get(Qt.Key(event.key()))
        if place is None:
            event.ignore()
        elif 0 <= place <= last:
            self.by_keyboard = True
            self._select_by_hand(place)

    def _select_by_hand(self, entry: int) -> None:
        self.select(entry)
        self.selected_by_hand.emit(entry)

    def _corner(self) -> QPoint:
        return QPoint(EDGE, theme.px(HEAD) + EDGE)

    def _place(self, entry: int) -> str:
        if self.matrix.is_vector:
            return self.tr("entry {0}").format(entry + 1)
        row, column = divmod(entry, self.matrix.values.shape[1])
        return self.tr("row {0}, column {1}").format(row + 1, column + 1)

    def _paint_numbers(self, painter: QPainter) -> None:
        on = theme.current()
        painter.setFont(theme.font(FOOT_TEXT))
        for entry, value in enumerate(self.matrix.values.ravel()):
            back = on.diverging_color(float(value) / self.matrix.limit).name()
            painter.setPen(QColor(on.ink_on(back)))
            text = cell_text(float(value))
            painter.drawText(self.cell_rect(entry), Qt.AlignmentFlag.AlignCenter, text)

    def _paint_marks(self, painter: QPainter, box: QRect) -> None:
        """The outline of the selected entry, and that of the whole grid where it has the focus."""
        on = theme.current()
        if self.shows_focus:
            painter.setPen(QPen(QColor(on.accent), 2))
            painter.drawRect(box.adjusted(-2, -2, 2, 2))
        cell = self.cell_rect(self.selected)
        if self.matrix.values.size > 1:
            more = max(_SEEN - cell.width(), 0), max(_SEEN - cell.height(), 0)
            cell.adjust(-(more[0] // 2), -(more[1] // 2), -(-more[0] // 2), -(-more[1] // 2))
            painter.setPen(QColor(on.paper))
            wide = theme.px(1)
            painter.drawRect(cell.adjusted(-2, -2, 1, 1))
            painter.drawRect(cell.adjusted(wide, wide, -wide - 1, -wide - 1))
            painter.setPen(QColor(on.text))
            for inward in range(wide):
                painter.drawRect(cell.adjusted(inward - 1, inward - 1, -inward, -inward))


def _image_of(matrix: Matrix, layout: MatrixLayout) -> QImage:
    """The cells as an Indexed8 picture, a pixel each; those without an entry are paper."""
    entries = np.zeros(layout.rows * layout.columns)
    entries[: layout.count] = matrix.values.ravel()
    cells = strongest(entries.reshape(layout.rows, layout.columns), layout.block)
    scaled = np.clip(cells / matrix.limit, -1, 1) * ZERO_LEVEL
    levels = (np.rint(scaled) + ZERO_LEVEL).astype(np.uint8)
    if not layout.is_shrunk:
        levels.reshape(-1)[layout.count :] = BLANK
    return levels_picture(levels)
