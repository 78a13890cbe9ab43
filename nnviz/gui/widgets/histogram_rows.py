"""Histograms one below the other, on a common axis: a name, the shape, and a remark."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from nnviz.gui import theme
from nnviz.gui.widgets.figures import significant

ROW = 56
TEXT = 18
AXIS = 20


class HistogramRow(NamedTuple):
    """What it is about, a remark, how many (k,) lie between the edges (k + 1,), its series."""

    name: str
    remark: str
    counts: NDArray[np.int64]
    edges: NDArray[np.float64]
    series: str


class HistogramRows(QWidget):
    """All rows share the horizontal axis; each is as high as its fullest bin."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[HistogramRow, ...] = ()
        self._sentence = ""
        self.setFont(theme.font(12))

    def show_rows(self, rows: Sequence[HistogramRow], sentence: str = "") -> None:
        """Show these, or `sentence` where there are none."""
        self._rows, self._sentence = tuple(rows), sentence
        self.setMinimumHeight(ROW * len(rows) + AXIS if rows else 60)
        words = "; ".join(f"{row.name}: {row.remark}" for row in rows)
        self.setAccessibleDescription(words or sentence)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, ROW * max(2, len(self._rows)) + AXIS)

    def span(self) -> tuple[float, float]:
        """The common axis: symmetrical about 0, as wide as the widest row."""
        most = max(float(np.abs(row.edges).max()) for row in self._rows)
        return -most, most

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._rows:
            height = (self.height() - AXIS) / len(self._rows)
            for number, row in enumerate(self._rows):
                self._draw(painter, QRectF(0, number * height, self.width(), height), row)
            self._draw_axis(painter)
        else:
            painter.setPen(QColor(theme.current().text2))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect(), int(flags), self._sentence)
        painter.end()

    def _draw(self, painter: QPainter, box: QRectF, row: HistogramRow) -> None:
        colors = theme.current()
        series = colors.series[row.series]
        title = QRectF(box.left(), box.top(), box.width(), TEXT)
        painter.setPen(QColor(series.text))
        painter.drawText(title, int(Qt.AlignmentFlag.AlignLeft), row.name)
        painter.setPen(QColor(colors.text2))
        painter.drawText(title, int(Qt.AlignmentFlag.AlignRight), row.remark)
        floor, room = box.bottom() - 1, box.height() - TEXT - 4
        highest = max(1, int(row.counts.max()))
        for count, left, right in zip(row.counts, row.edges, row.edges[1:], strict=False):
            x0, x1 = self._x(float(left)), self._x(float(right))
            bar = room * int(count) / highest
            painter.fillRect(QRectF(x0, floor - bar, max(1.0, x1 - x0), bar), QColor(series.line))
        painter.fillRect(QRectF(0, floor, self.width(), 1), QColor(colors.axis))

    def _draw_axis(self, painter: QPainter) -> None:
        low, high = self.span()
        box = QRectF(0, self.height() - AXIS, self.width(), AXIS)
        painter.setFont(theme.font(11))
        painter.setPen(QColor(theme.current().text2))
        for value, side in (
            (low, Qt.AlignmentFlag.AlignLeft),
            (0.0, Qt.AlignmentFlag.AlignHCenter),
            (high, Qt.AlignmentFlag.AlignRight),
        ):
            text = significant(value) if value else "0"
            painter.drawText(box, int(side | Qt.AlignmentFlag.AlignBottom), text.replace("-", "−"))
        painter.setFont(self.font())

    def _x(self, value: float) -> float:
        low, high = self.span()
        return (value - low) / (high - low) * self.width() if high > low else self.width() / 2
