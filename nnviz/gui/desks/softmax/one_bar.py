"""One bar of length 1, parted into the shares."""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnviz.gui.controls.plural import listed
from nnviz.gui.heard.items import Item, Walked
from nnviz.gui.look import fonts, theme
from nnviz.gui.plot.export import Sheet

BAR, BELOW, GAP = 28, 18, 2

Values = NDArray[np.float64]


class OneBar(Walked, QWidget):
    """The largest part is in the accent; names stand in the parts, or below narrow ones."""

    def __init__(self) -> None:
        super().__init__()
        self._shares: Values = np.empty(0)
        self._names: tuple[str, ...] = ()
        self._texts: tuple[str, ...] = ()
        self.setAccessibleName(self.tr("The four shares of 1"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_shares(self, names: Sequence[str], shares: Values, texts: Sequence[str]) -> None:
        """Shares (k,) that add up to 1, their names and how they are written."""
        self._names, self._shares, self._texts = tuple(names), shares, tuple(texts)
        pairs = zip(names, texts, strict=True)
        self.setAccessibleDescription(listed(f"{name} {text}" for name, text in pairs))
        self.update()

    def sheet(self) -> Sheet:
        """A row for each share."""
        rows = zip(self._names, self._shares.tolist(), strict=True)
        return Sheet(self, [["", "a"], *([name, share] for name, share in rows)])

    def heard_count(self) -> int:
        return len(self._names)

    def heard(self, number: int) -> Item:
        left, right = self._ends()[number : number + 2]
        place = QRectF(left, 0, max(1.0, right - left), self.height()).toRect()
        return Item(self._names[number], self._texts[number], place)

    def _ends(self) -> list[float]:
        """Of the parts, from the left, in pixels."""
        ends = np.concatenate([[0.0], np.cumsum(self._shares)]) * self.width()
        return [*map(float, ends)]

    def sizeHint(self) -> QSize:
        return QSize(theme.px(400), theme.px(BAR + BELOW))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(200), theme.px(BAR + BELOW))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not len(self._shares):
            return
        winner, used = int(self._shares.argmax()), 0.0
        with QPainter(self) as painter:
            for at, (left, right) in enumerate(pairwise(self._ends())):
                place = QRectF(left, 0, max(1.0, right - left - GAP), theme.px(BAR))
                self._paint_part(painter, at, place, at == winner)
                used = self._paint_name_below(painter, at, place, used)

    def _paint_part(self, painter: QPainter, at: int, place: QRectF, wins: bool) -> None:
        on = theme.current()
        fill = on.accent if wins else on.track if at % 2 else on.bar
        painter.fillRect(place, QColor(fill))
        words = f"{self._names[at]}  {self._texts[at]}"
        if fonts.width(words, 12, 600) + 8 <= place.width():
            theme.set_type(painter, on.ink_on(fill), 12, 600)
            painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), words)

    def _paint_name_below(self, painter: QPainter, at: int, place: QRectF, used: float) -> float:
        """Of a part with no room for its words; how far the names below reach then."""
        words = f"{self._names[at]}  {self._texts[at]}"
        if fonts.width(words, 12, 600) + 8 <= place.width():
            return used
        wide = fonts.width(self._names[at], 11)
        left = min(max(place.center().x() - wide / 2, used), self.width() - wide)
        theme.set_type(painter, theme.current().text2, 11)
        under = QRectF(left, theme.px(BAR) + 2, wide, theme.px(BELOW))
        painter.drawText(under, int(Qt.TextFlag.TextDontClip), self._names[at])
        return left + wide + 6
