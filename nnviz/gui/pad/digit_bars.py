"""What every output neuron answers: a row with a name, a bar and a number for each."""

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnviz.gui.controls.label import plain
from nnviz.gui.controls.number_words import output_text, probability_text
from nnviz.gui.controls.plural import listed, pair
from nnviz.gui.heard.items import Item, Walked, column_of
from nnviz.gui.look import fonts, theme
from nnviz.gui.pad import upright_bars
from nnviz.gui.pad.bar_grid import BarGrid, most_columns

NAMES = tuple("0123456789")
"""Those of the rows at first."""
TALLEST, LOWEST = 24, 16
"""Height of a row, in pixels, with room and without."""

_TEXT = 13
"""Pixels of the type; what a row has beside it is not enlarged where room is scarce."""

_BAR = 10
_LEFT, _GAP = 20, 8
"""What the names take at least, and what is free between names, bars, numbers and columns."""
_LEAST_COLUMN, _LEAST_BAR = 42, 24
"""A column with a bar and no number, and the bar beside which there is still a number."""
_MOST_NAME = 0.45
"""Of a column's width, for the longest name."""
_AT_LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
_AT_RIGHT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)


class DigitBars(Walked, QWidget):
    """A row for each class, digits at first; the largest one stands out.

    Rows are empty until there are values. Where there is too little height for all of them they
    stand in columns, the narrow ones without numbers; where that is too little the bars stand
    upright, side by side.
    """

    def __init__(self) -> None:
        super().__init__()
        self._names = NAMES
        self._values: NDArray[np.float64] | None = None
        self._probabilities = True
        self._range = (0.0, 1.0)
        self._texts: list[str] = []
        self._looks: list[tuple[object, ...]] = []
        self.setObjectName("prediction_bars")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # or all under it is painted too
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._describe()

    def set_names(self, names: tuple[str, ...]) -> None:
        """Rows for classes of these names, empty."""
        if names != self._names:
            self._names = names
            self.updateGeometry()
            self.set_values(None, probabilities=self._probabilities)
            self.update()

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

    @property
    def unwritten(self) -> str:
        """The number of the largest where the rows have no room for theirs; else ""."""
        lies = self.height() >= self.lying_height
        if self._values is None or not lies or self._has_numbers:
            return ""
        return self._texts[int(np.argmax(self._values))]

    def bar_rect(self, row: int) -> QRectF:
        """Where the bar of `row` is; it may be narrower than a pixel."""
        assert self._values is not None
        return self._bar(float(self._values[row]), row, *self._track())

    def heard_count(self) -> int:
        return len(self._names)

    def heard(self, number: int) -> Item:
        lies = self.height() >= self.lying_height
        place = self._line(number) if lies else column_of(self.rect(), number, len(self._names))
        return Item(self._names[number], self._texts[number] if self._texts else "", place)

    def sizeHint(self) -> QSize:
        return QSize(_LEFT + 200, theme.px(TALLEST) * min(len(self._names), len(NAMES)))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, upright_bars.least_height())

    @property
    def lying_height(self) -> int:
        """Pixels from which each class has a row; below, the bars stand side by side."""
        columns = 1
        if len(self._names) > len(NAMES):
            columns = most_columns(self.width(), theme.px(_LEAST_COLUMN))
        return _lowest() * -(-len(self._names) // columns)

    def paintEvent(self, event: QPaintEvent) -> None:
        on, track, texts = theme.current(), self._track(), self.texts()
        best = None if self._values is None else int(np.argmax(self._values))
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self.palette().window())
            if self.height() < self.lying_height:
                text = "" if best is None else texts[best]
                upright = self._names, self._values, self._range, text
                upright_bars.paint(painter, self.rect(), *upright)
                return
            theme.set_type(painter, on.text2, _TEXT)
            all_rows, shown = range(len(self._names)), texts if self._has_numbers else []
            rows = [row for row in all_rows if event.region().intersects(self._line(row))]
            for row in rows:
                if row != best:
                    self._write_row(painter, row, shown, track[0])
            if best in rows:
                theme.set_type(painter, on.text, _TEXT, 600)
                self._write_row(painter, best, shown, track[0])
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

    @property
    def _grid(self) -> BarGrid:
        columns = _LEAST_COLUMN if len(self._names) > len(NAMES) else self.width()
        least = max(theme.px(columns), 1), _lowest()
        room = self.width(), self.height()
        return BarGrid.of(len(self._names), room, least, theme.px(TALLEST))

    def _line(self, row: int) -> QRect:
        grid = self._grid
        left, gap = round(grid.left(row)), _GAP if grid.columns > 1 else 0
        return QRect(left, round(grid.top(row)), round(grid.width) - gap, round(grid.height))

    def _write_row(self, painter: QPainter, row: int, texts: list[str], room: float) -> None:
        """Its name, which has ``room`` pixels, and its number if there are any."""
        line, name = self._line(row), self._names[row]
        if len(name) > 1:
            elide = Qt.TextElideMode.ElideRight
            name = painter.fontMetrics().elidedText(name, elide, round(room) - 2)
        painter.drawText(line, _AT_LEFT, name)
        if texts:
            painter.drawText(line, _AT_RIGHT, texts[row])

    def _paint_row(
        self, painter: QPainter, row: int, best: bool, left: float, width: float
    ) -> None:
        """Its line, the mark that its bar starts from, and the bar."""
        on, middle, start = theme.current(), self._middle(row), self._grid.left(row)
        painter.fillRect(QRectF(start + left, round(middle), width, 1), QColor(on.line))
        if self._values is None:
            return
        zero = round(start + self._column(0.0, left, width))
        painter.fillRect(QRect(zero, round(middle) - _BAR // 2 - 1, 1, _BAR + 2), QColor(on.bar))
        bar = self._bar(float(self._values[row]), row, left, width)
        painter.fillRect(bar, QColor(on.accent if best else on.bar))

    def _bar(self, value: float, row: int, left: float, width: float) -> QRectF:
        start, middle = self._grid.left(row), self._middle(row)
        zero, end = (start + self._column(x, left, width) for x in (0.0, value))
        return QRectF(min(zero, end), round(middle - _BAR / 2), abs(end - zero), _BAR)

    def _column(self, value: float, left: float, width: float) -> float:
        low, high = self._range
        return left + width * (value - low) / (high - low)

    def _middle(self, row: int) -> float:
        grid = self._grid
        return round(grid.top(row)) + round(grid.height) / 2

    @property
    def _has_numbers(self) -> bool:
        """Whether a column has room for them beside its bars."""
        grid = self._grid
        return grid.columns == 1 or grid.width - _GAP >= (
            self._names_width + self._numbers_width + theme.px(_LEAST_BAR)
        )

    @property
    def _names_width(self) -> int:
        longest = max(self._names, key=len)
        if len(longest) == 1:
            return theme.px(_LEFT if self._grid.columns == 1 else _LEFT - 2)
        names = (fonts.width(name, _TEXT, 600) for name in self._names)
        return round(min(max(names), _MOST_NAME * self._grid.width)) + _GAP

    @property
    def _numbers_width(self) -> int:
        widest = "> 99.9 %" if self._probabilities else "> −0.999"
        return round(fonts.width(widest, _TEXT, 600)) + _GAP

    def _track(self) -> tuple[float, float]:
        """From the left of a row to its bar, and the width that a bar can have."""
        left, line = self._names_width, self._line(0).width()
        right = line - self._numbers_width if self._has_numbers else line
        return left, max(right - left, 1)

    def _describe(self) -> None:
        name = self.tr("Output of each neuron")
        if self._probabilities:
            name = self.tr("Probability of each digit")
            if self._names != NAMES:
                name = self.tr("Probability of each class")
        self.setAccessibleName(name)
        rows = zip(self._names, self.texts(), strict=False)
        said = listed(pair(name, text.strip()) for name, text in rows)
        self.setAccessibleDescription(said)
        self.setToolTip("" if self._names == NAMES else plain(said))


def _lowest() -> int:
    """The least height of a row in the present zoom."""
    return theme.px(_TEXT) + LOWEST - _TEXT
