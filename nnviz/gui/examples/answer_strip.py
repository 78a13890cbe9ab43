"""What every output answered from moment to moment: a row for each, a column for each moment."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QImage, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnviz.gui.heard.items import Item, Walked, row_of
from nnviz.gui.look import theme
from nnviz.gui.look.color_map import ZERO_LEVEL
from nnviz.gui.look.ink_colors import levels_picture

_ROW, _TALLEST = 10, 24
_FIGURES, _FOOT = 64, 16
_LEAST_NAME = "00"


class AnswerStrip(Walked, QWidget):
    """Colours from blue (−1) over white to orange (1); one moment is marked and written out."""

    pointed_at = Signal(int)
    """A moment was clicked, or the mouse was drawn over it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._levels = QImage()
        self._names: tuple[str, ...] = ()
        self._texts: tuple[str, ...] = ()
        self._ends = ("", "")
        self._best = -1
        self._place = 0.0
        self._count = 0
        self.setObjectName("answer_strip")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_values(self, values: NDArray[np.floating], names: Sequence[str]) -> None:
        """Show outputs (moments, rows), each between −1 and 1, in rows that are called `names`.

        What is none is as white as 0.
        """
        grid = np.clip(np.nan_to_num(values.T), -1, 1) * ZERO_LEVEL + ZERO_LEVEL + 0.5
        self._levels, self._count = levels_picture(grid.astype(np.uint8)), len(values)
        self._levels.setColorTable(theme.current().diverging)
        self._names = tuple(names)
        self.update()

    def set_current(self, index: int, texts: Sequence[str], best: int) -> None:
        """Mark moment `index` and write its outputs; row `best` stands out."""
        self._place = (index + 0.5) / max(self._count, 1)
        self._texts, self._best = tuple(texts), best
        self.update()

    def set_ends(self, first: str, last: str) -> None:
        """What stands under the first moment and under the last one."""
        self._ends = (first, last)
        self.update()

    def heard_count(self) -> int:
        return len(self._names) if self._count else 0

    def heard(self, number: int) -> Item:
        picture = self.picture_rect()
        line = QRect(0, picture.top(), self.width(), picture.height())
        text = self._texts[number] if number < len(self._texts) else ""
        return Item(self._names[number], text, row_of(line, number, len(self._names)))

    def picture_rect(self) -> QRect:
        """Where the colours are."""
        width = QFontMetrics(theme.font(12, 600)).horizontalAdvance
        left = max(map(width, (_LEAST_NAME, *self._names))) + 8
        right = theme.px(_FIGURES)
        rows = max(len(self._names), 1)
        room = self.height() - theme.px(_FOOT)
        height = rows * min(max(room // rows, 1), theme.px(_TALLEST))
        return QRect(left, 0, max(self.width() - left - right, 1), height)

    def sizeHint(self) -> QSize:
        return QSize(400, 10 * theme.px(_ROW) + theme.px(_FOOT))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 6 * theme.px(_ROW) + theme.px(_FOOT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._count:
            picture = self.picture_rect()
            painter.drawImage(picture, self._levels)
            self._paint_rows(painter, picture)
            self._paint_foot(painter, picture)
            x = picture.left() + round(self._place * picture.width())
            painter.fillRect(x, picture.top(), 2, picture.height(), QColor(theme.current().text))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._point(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._point(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and not self._levels.isNull():
            self._levels.setColorTable(theme.current().diverging)
            self.update()

    def _point(self, event: QMouseEvent) -> None:
        if self._count:
            picture = self.picture_rect()
            share = (event.position().x() - picture.left()) / picture.width()
            self.pointed_at.emit(min(max(int(share * self._count), 0), self._count - 1))

    def _paint_rows(self, painter: QPainter, picture: QRect) -> None:
        on, height = theme.current(), picture.height() / len(self._names)
        if height < theme.px(_ROW):
            return
        for row, name in enumerate(self._names):
            best = row == self._best
            painter.setFont(theme.font(11 if height < theme.px(14) else 12, 600 if best else 400))
            painter.setPen(QColor(on.text if best else on.text2))
            line = QRect(0, round(picture.top() + row * height), self.width(), round(height))
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(line, int(middle | Qt.AlignmentFlag.AlignLeft), name)
            if row < len(self._texts):
                right = int(middle | Qt.AlignmentFlag.AlignRight)
                painter.drawText(line, right, self._texts[row])

    def _paint_foot(self, painter: QPainter, picture: QRect) -> None:
        painter.setFont(theme.font(11))
        painter.setPen(QColor(theme.current().text2))
        foot = QRect(picture.left(), picture.bottom() + 3, picture.width(), theme.px(_FOOT) - 2)
        painter.drawText(foot, int(Qt.AlignmentFlag.AlignLeft), self._ends[0])
        painter.drawText(foot, int(Qt.AlignmentFlag.AlignRight), self._ends[1])
