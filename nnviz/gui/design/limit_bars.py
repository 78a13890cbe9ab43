"""Rules that may end a run, each with how near it is: words and a thin bar."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from nnviz.gui.controls.plural import apart, pair
from nnviz.gui.heard.items import Item, Walked
from nnviz.gui.look import theme

ROW = 24
BAR = 4


class LimitBar(NamedTuple):
    """What it is about, how far it is in words, and as a share 0..1 of the way."""

    name: str
    words: str
    share: float


class LimitBars(Walked, QWidget):
    """A row for each limit; no room is taken while there is none."""

    def __init__(self) -> None:
        super().__init__()
        self._limits: tuple[LimitBar, ...] = ()
        self.setFont(theme.font(12))
        self.setAccessibleName(self.tr("What may end the training"))
        self.hide()

    def show_limits(self, limits: Sequence[LimitBar]) -> None:
        """Show these; nothing happens while they are the same."""
        limits = tuple(limits)
        if limits == self._limits:
            return
        self._limits = limits
        self.setFixedHeight(theme.px(ROW * len(limits)))
        self.setVisible(bool(limits))
        self.setAccessibleDescription(apart(pair(bar.name, bar.words) for bar in limits))
        self.update()

    def heard_count(self) -> int:
        return len(self._limits)

    def heard(self, number: int) -> Item:
        limit, row = self._limits[number], theme.px(ROW)
        return Item(limit.name, limit.words, QRect(0, number * row, self.width(), row))

    def sizeHint(self) -> QSize:
        return QSize(theme.px(200), theme.px(ROW * len(self._limits)))

    def paintEvent(self, event: QPaintEvent) -> None:
        row = theme.px(ROW)
        with QPainter(self) as painter:
            for number, bar in enumerate(self._limits):
                self._draw(painter, QRectF(0, number * row, self.width(), row), bar)

    def _draw(self, painter: QPainter, box: QRectF, bar: LimitBar) -> None:
        colors, thick = theme.current(), theme.px(BAR)
        text = box.adjusted(0, 0, 0, -thick - theme.px(3))
        painter.setPen(QColor(colors.text2))
        bottom = Qt.AlignmentFlag.AlignBottom
        painter.drawText(text, int(Qt.AlignmentFlag.AlignLeft | bottom), bar.name)
        painter.drawText(text, int(Qt.AlignmentFlag.AlignRight | bottom), bar.words)
        track = QRectF(box.left(), box.bottom() - thick, box.width(), thick - 1)
        painter.fillRect(track, QColor(colors.track))
        track.setWidth(track.width() * bar.share)
        painter.fillRect(track, QColor(colors.accent))
