"""What every output neuron answers: a row with a digit, a bar and a number for each."""

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnviz.gui.controls.number_words import output_text, probability_text
from nnviz.gui.look import fonts, theme
from nnviz.gui.pad import upright_bars

DIGITS = 10
TALLEST, LOWEST = 24, 16
"""Height of a row, in pixels, with room and without."""

_TEXT = 13
"""Pixels of the type; what a row has beside it is not enlarged where room is scarce."""

_BAR = 10
_AT_LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
_AT_RIGHT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
_LEFT = 20


class DigitBars(QWidget):
    """A row for each digit; the largest one stands out. Empty rows until there are values.

    Where there is too little height for ten rows the bars stand side by side.
    """

    def __init__(self) -> None:
        super().__init__()
        self._values: NDArray[np.float64] | None = None
        self._probabilities = True
        self._range = (0.0, 1.0)
        self._texts: list[str] = []
        self._looks: list[tuple[object, ...]] = []
        self.setObjectName("prediction_bars")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # or all under it is painted too
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
        write = probability_text if probabilities else output_text
        self._texts = [] if values is None else [write(float(value)) for value in values]
        self._describe()
        self._update_rows()

    def texts(self) -> list[str]:
        """The numbers as they are written, one for each row; none while there are no values."""
        return self._texts

    def bar_rect(self, row: int) -> QRectF:
        """Where the bar of `row` is; it may be narrower than a pixel."""
        assert self._values is not None
        return self._bar(float(self._values[row]), self._middle(row), *self._track())

    def sizeHint(self) -> QSize:
        return QSize(_LEFT + 200, theme.px(TALLEST) * DIGITS)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, upright_bars.least_height())

    @property
    def lying_height(self) -> int:
        """Pixels from which each digit has a row; below, the bars stand side by side."""
        return _lowest() * DIGITS

    def paintEvent(self, event: QPaintEvent) -> None:
        on, track, texts = theme.current(), self._track(), self.texts()
        best = None if self._values is None else int(np.argmax(self._values))
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self.palette().window())
            if self.height() < self.lying_height:
                text = "" if best is None else texts[best]
                upright_bars.paint(painter, self.rect(), DIGITS, self._values, self._range, text)
                return
            theme.set_type(painter, on.text2, _TEXT)
            rows = [row for row in range(DIGITS) if event.region().intersects(self._line(row))]
            for row in rows:
                if row != best:
                    self._write_row(painter, row, texts)
            if best in rows:
                theme.set_type(painter, on.text, _TEXT, 600)
                self._write_row(painter, best, texts)
            for row in rows:
                self._paint_row(painter, row, row == best, *track)

    def _update_rows(self) -> None:
        """Those that look otherwise than before; all of them while the bars stand."""
        known, self._looks = self._looks, self._how_rows_look()
        if self.height() < self.lying_height or len(known) != len(self._looks):
            self.update()
            return
        for row, (old, new) in enumerate(zip(known, self._looks, strict=True)):
            if old != new:
                self.update(self._line(row))

    def _how_rows_look(self) -> list[tuple[object, ...]]:
        """Of each row its number, both ends of its bar to half a pixel, and those of its track.

        The largest is another as soon as its value is, so that one sees that the network learns.
        """
        if self._values is None:
            return []
        best, (left, width) = int(np.argmax(self._values)), self._track()
        zero = self._column(0.0, left, width)
        ends = [round(2 * self._column(value, left, width)) for value in self._values.tolist()]
        return [
            (text, self._values[row] if row == best else None, end, zero, left, width)
            for row, (text, end) in enumerate(zip(self._texts, ends, strict=True))
        ]

    def _line(self, row: int) -> QRect:
        height = self._row_height()
        return QRect(0, round(row * height), self.width(), round(height))

    def _write_row(self, painter: QPainter, row: int, texts: list[str]) -> None:
        line = self._line(row)
        painter.drawText(line, _AT_LEFT, str(row))
        if texts:
            painter.drawText(line, _AT_RIGHT, texts[row])

    def _paint_row(
        self, painter: QPainter, row: int, best: bool, left: float, width: float
    ) -> None:
        """Its line, the mark that its bar starts from, and the bar."""
        on, middle = theme.current(), self._middle(row)
        painter.fillRect(QRectF(left, round(middle), width, 1), QColor(on.line))
        if self._values is None:
            return
        zero = round(self._column(0.0, left, width))
        painter.fillRect(QRect(zero, round(middle) - _BAR // 2 - 1, 1, _BAR + 2), QColor(on.bar))
        bar = self._bar(float(self._values[row]), middle, left, width)
        painter.fillRect(bar, QColor(on.accent if best else on.bar))

    def _bar(self, value: float, middle: float, left: float, width: float) -> QRectF:
        zero, end = (self._column(x, left, width) for x in (0.0, value))
        return QRectF(min(zero, end), round(middle - _BAR / 2), abs(end - zero), _BAR)

    def _column(self, value: float, left: float, width: float) -> float:
        low, high = self._range
        return left + width * (value - low) / (high - low)

    def _middle(self, row: int) -> float:
        height = self._row_height()
        return round(row * height) + round(height) / 2

    def _row_height(self) -> float:
        return min(max(self.height() / DIGITS, _lowest()), theme.px(TALLEST))

    def _track(self) -> tuple[float, float]:
        """From the left of a bar to the right end that one can reach: its column, its width."""
        widest = "> 99.9 %" if self._probabilities else "> −0.999"
        right = self.width() - round(fonts.width(widest, _TEXT, 600)) - 8
        left = theme.px(_LEFT)
        return left, max(right - left, 1)

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
