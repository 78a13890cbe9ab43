"""Three numbers of each z as bars, side by side: eᶻ, its share of the sum, and its sigmoid."""

import re
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnviz.gui.controls.plural import apart, listed, pair
from nnviz.gui.desks import close
from nnviz.gui.heard.items import Item, Walked
from nnviz.gui.look import fonts, theme
from nnviz.gui.plot.export import Sheet

ROW, HEAD, BAR = (64, 32), (36, 24), 12
"""Of the first two: usually, and where the desk stands close."""
UNDER = 20
SHARES = (0.40, 0.36, 0.24)
GAP = 28

Values = NDArray[np.float64]


def row_top(number: int) -> int:
    """Where the bars of that row begin, in pixels."""
    return close.px(*HEAD) + number * close.px(*ROW)


def _word(head: str) -> str:
    """That before the colon, in any language."""
    return re.split("[:：]", head)[0]


class BarColumns(Walked, QWidget):
    """Rows of `ROW` below the heads; the winner of the middle column stands out.

    A head may be "word: what it is"; where that has no room the word stands alone.
    """

    def __init__(self, heads: Sequence[str]) -> None:
        super().__init__()
        self._heads = tuple(heads)
        self._values: Values = np.empty((0, 3))
        self._texts: list[tuple[str, ...]] = []
        self._names: tuple[str, ...] = ()
        self.setAccessibleName(self.tr("Each z, its exponential, its share and its sigmoid"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_values(
        self, names: Sequence[str], values: Values, texts: Sequence[tuple[str, ...]]
    ) -> None:
        """Values (k, 3), and each as it is written; names are those of the rows."""
        self._names, self._values, self._texts = tuple(names), values, list(texts)
        said = (pair(name, listed(each)) for name, each in zip(names, texts, strict=True))
        self.setAccessibleDescription(apart(said))
        self.update()

    def sheet(self) -> Sheet:
        """A row for each z."""
        rows = zip(self._names, self._values.tolist(), strict=True)
        return Sheet(self, [["", *self._heads], *([name, *row] for name, row in rows)])

    def heard_count(self) -> int:
        return len(self._names)

    def heard(self, number: int) -> Item:
        heads = map(_word, self._heads)
        said = (f"{head} {text}" for head, text in zip(heads, self._texts[number], strict=True))
        top = row_top(number)
        place = QRect(0, top, self.width(), min(close.px(*ROW), self.height() - top))
        return Item(self._names[number], listed(said), place)

    def sizeHint(self) -> QSize:
        last = row_top(max(4, len(self._texts)) - 1)
        return QSize(theme.px(400), last + theme.px(BAR + UNDER + 4))

    def minimumSizeHint(self) -> QSize:
        return QSize(close.px(200, 168), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        on, left = theme.current(), 0.0
        gap = theme.px(GAP)
        with QPainter(self) as painter:
            for column, wide in enumerate(self._widths(gap)):
                theme.set_type(painter, on.text2, 12)
                head = self._heads[column]
                if fonts.width(head, 12) > wide:
                    head = _word(head)
                place = QRectF(left, 0, wide + gap, theme.px(20))
                painter.drawText(place, int(Qt.AlignmentFlag.AlignLeft), head)
                self._paint_column(painter, column, left, wide)
                left += wide + gap

    def _widths(self, gap: int) -> tuple[float, float, float]:
        """The last column has room for its head, whatever is left to the others."""
        room = self.width() - 2 * gap
        last = max(SHARES[2] * room, fonts.width(self._heads[2], 12) + 2)
        first = SHARES[0] / (SHARES[0] + SHARES[1]) * (room - last)
        return first, room - last - first, last

    def _paint_column(self, painter: QPainter, column: int, left: float, wide: float) -> None:
        on, values = theme.current(), self._values[:, column]
        if not len(values):
            return
        most = 1.0 if column else float(values.max())
        winner = int(values.argmax())
        for row, value in enumerate(values.tolist()):
            top = row_top(row)
            stands_out = column == 1 and row == winner
            painter.fillRect(QRectF(left, top + theme.px(BAR) / 2, wide, 1), QColor(on.grid))
            painter.fillRect(QRectF(left, top - 1, 1, theme.px(BAR) + 2), QColor(on.axis))
            color = on.accent if stands_out else on.bar
            bar = QRectF(left, top, wide * value / most, theme.px(BAR))
            painter.fillRect(bar, QColor(color))
            theme.set_type(
                painter, on.text if stands_out else on.text2, 13, 600 if stands_out else 400
            )
            under = QRectF(left, top + theme.px(BAR) + 2, wide + theme.px(GAP), theme.px(UNDER))
            painter.drawText(under, int(Qt.AlignmentFlag.AlignLeft), self._texts[row][column])
