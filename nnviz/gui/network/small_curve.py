"""How one number moved: a line, with its least and its greatest value beside it."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from nnviz.gui.controls.number_words import signed
from nnviz.gui.heard.items import Item, Walked, column_of
from nnviz.gui.look import theme

_SIDE = 44
"""Right of the line, for the numbers."""


class SmallCurve(Walked, QWidget):
    """Without scales: the words beside it say from when to when."""

    def __init__(self) -> None:
        super().__init__()
        self._x: Sequence[float] = ()
        self._y: Sequence[float] = ()
        self.setAccessibleName(self.tr("How this weight has moved"))

    def set_points(self, x: Sequence[float], y: Sequence[float]) -> None:
        """The moments, rising, and the number at each."""
        self._x, self._y = tuple(x), tuple(y)
        self.update()

    def heard_count(self) -> int:
        return len(self._x)

    def heard(self, number: int) -> Item:
        name = self.tr("epoch {0}").format(f"{self._x[number]:.1f}")
        line = QRect(0, 0, self.width() - theme.px(_SIDE), self.height())
        return Item(name, signed(self._y[number]), column_of(line, number, len(self._x)))

    def sizeHint(self) -> QSize:
        return QSize(220, 56)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 44)

    def paintEvent(self, event: QPaintEvent) -> None:
        if len(self._x) < 2:
            return
        with QPainter(self) as painter:
            x, y = np.array(self._x), np.array(self._y)
            low, high = float(y.min()), float(y.max())
            across = (x - x[0]) / ((x[-1] - x[0]) or 1) * (self.width() - theme.px(_SIDE) - 6)
            down = 8 + (high - y) / ((high - low) or 1) * (self.height() - 17)
            painter.setPen(QColor(theme.current().accent))
            painter.drawPolyline([QPointF(*p) for p in zip(across, down, strict=True)])
            theme.set_type(painter, theme.current().text2, 11)
            left = self.width() - theme.px(_SIDE)
            for value, top in ((high, 0), (low, self.height() - 16))[: 2 if high > low else 1]:
                box = QRectF(left, top, theme.px(_SIDE), 16)
                painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, signed(value))
