"""What every output neuron answers: a row with a digit, a bar and a number for each."""

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnviz.gui.controls.number_words import output_text, probability_text
from nnviz.gui.look import theme

DIGITS = 10
TALLEST, LOWEST = 24, 16
"""Height of a row, in pixels, with room and without."""

_TEXT = 13
"""Pixels of the type; what a row has beside it is not enlarged where room is scarce."""

_BAR = 10
_LEFT = 20


class DigitBars(QWidget):
    """A row for each digit; the largest one stands out. Empty rows until there are values."""

    def __init__(self) -> None:
        super().__init__()
        self._values: NDArray[np.float64] | None = None
        self._probabilities = True
        self._range = (0.0, 1.0)
        self.setObjectName("prediction_bars")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._describe()

    def set_values(
        self,
        values: NDArray[np.floating[Any]] | None,
        *,
        probabilities: bool = True,
        lowest: float = 0.0,
    ) -> None:
        """Show one value for each row; None for empty rows.

        `probabilities` are written in percent, other outputs as numbers. The bars reach from
        `lowest` (at most 0) to 1, and beyond where a value does; they start at 0.
        """
        self._values = None if values is None else np.array(values, dtype=float)
        self._probabilities = probabilities
        if self._values is not None:
            self._range = (min(lowest, 0.0, self._values.min()), max(1.0, self._values.max()))
        self._describe()
        self.update()

    def texts(self) -> list[str]:
        """The numbers as they are written, one for each row; none while there are no values."""
        if self._values is None:
            return []
        write = probability_text if self._probabilities else output_text
        return [write(float(value)) for value in self._values]

    def bar_rect(self, row: int) -> QRectF:
        """Where the bar of `row` is; it may be narrower than a pixel."""
        assert self._values is not None
        track = self._track(row)
        low, high = self._range
        zero, end = (
            track.left() + track.width() * (value - low) / (high - low)
            for value in (0.0, float(self._values[row]))
        )
        top = track.center().y() - _BAR / 2
        return QRectF(min(zero, end), round(top), abs(end - zero), _BAR)

    def sizeHint(self) -> QSize:
        return QSize(_LEFT + 200, theme.px(TALLEST) * DIGITS)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, _lowest() * DIGITS)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            best = None if self._values is None else int(np.argmax(self._values))
            texts = self.texts()
            for row in range(DIGITS):
                self._paint_row(painter, row, texts[row] if texts else "", row == best)

    def _paint_row(self, painter: QPainter, row: int, text: str, best: bool) -> None:
        on = theme.current()
        line = self._row(row)
        track = self._track(row)
        theme.set_type(painter, on.text if best else on.text2, _TEXT, 600 if best else 400)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(line, int(middle | Qt.AlignmentFlag.AlignLeft), str(row))
        painter.drawText(line, int(middle | Qt.AlignmentFlag.AlignRight), text)
        center = round(track.center().y())
        painter.fillRect(QRectF(track.left(), center, track.width(), 1), QColor(on.line))
        if self._values is None:
            return
        self._paint_zero(painter, track)
        bar = self.bar_rect(row)
        painter.fillRect(bar, QColor(on.accent if best else on.bar))

    def _paint_zero(self, painter: QPainter, track: QRectF) -> None:
        """The line that the bars start from."""
        low, high = self._range
        zero = round(track.left() + track.width() * -low / (high - low))
        top = round(track.center().y()) - _BAR // 2 - 1
        painter.fillRect(QRect(zero, top, 1, _BAR + 2), QColor(theme.current().bar))

    def _row(self, row: int) -> QRect:
        height = self._row_height()
        return QRect(0, round(row * height), self.width(), round(height))

    def _row_height(self) -> float:
        return min(max(self.height() / DIGITS, _lowest()), theme.px(TALLEST))

    def _track(self, row: int) -> QRectF:
        """From the left of a bar to the right end that one can reach."""
        widest = "> 99.9 %" if self._probabilities else "> −0.999"
        right = self.width() - QFontMetrics(theme.font(_TEXT, 600)).horizontalAdvance(widest) - 8
        line = QRectF(self._row(row))
        left = theme.px(_LEFT)
        return QRectF(left, line.top(), max(right - left, 1), line.height())

    def _describe(self) -> None:
        self.setAccessibleName(
            self.tr("Probability of each digit")
            if self._probabilities
            else self.tr("Output of each neuron")
        )
        rows = enumerate(self.texts())
        self.setAccessibleDescription(", ".join(f"{digit}: {text}" for digit, text in rows))


def _lowest() -> int:
    """The least height of a row in the present zoom."""
    return theme.px(_TEXT) + LOWEST - _TEXT
