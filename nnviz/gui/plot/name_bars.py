"""Bars beside names, one below the other: how many there are of each, or what is answered."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnviz.gui.controls.label import plain
from nnviz.gui.controls.plural import listed
from nnviz.gui.heard.items import Item, Walked
from nnviz.gui.look import theme
from nnviz.gui.look.fonts import width

ROW, BAR, GAP = 22, 12, 8
MOST_NAME = 0.45
"""Of the width, for the longest name."""


class Bar(NamedTuple):
    """A name, how long its bar is (0..1), what stands at its end, and whether it stands out."""

    name: str
    share: float
    text: str
    stands_out: bool = False


class NameBars(Walked, QWidget):
    """As many rows as bars; names that are too long are cut short, the tooltip has all."""

    def __init__(self) -> None:
        super().__init__()
        self._bars: tuple[Bar, ...] = ()
        self._widest = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def bars(self) -> tuple[Bar, ...]:
        """What is shown."""
        return self._bars

    def show_bars(self, bars: Sequence[Bar], widest: str = "") -> None:
        """Show these; their texts have room for ``widest`` at least, so that nothing moves."""
        if tuple(bars) == self._bars and widest == self._widest:
            return
        grows = len(bars) != len(self._bars)
        self._bars, self._widest = tuple(bars), widest
        said = listed(f"{bar.name} {bar.text}" for bar in bars)
        self.setAccessibleDescription(said)
        if grows:
            self.updateGeometry()
        self.update()

    def heard_count(self) -> int:
        return len(self._bars)

    def heard(self, number: int) -> Item:
        bar, high = self._bars[number], theme.px(ROW)
        place = QRect(0, number * high, self.width(), high)
        return Item(bar.name, bar.text, place)

    def sizeHint(self) -> QSize:
        return QSize(160, theme.px(ROW) * len(self._bars))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, theme.px(ROW) * len(self._bars))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            is_cut = self._names_width() > MOST_NAME * self.width()
            said = "\n".join(f"{bar.name} {bar.text}" for bar in self._bars)
            self.setToolTip(plain(said) if is_cut else "")
        return super().event(event)

    def _names_width(self) -> float:
        return max((width(bar.name, 13, 600) for bar in self._bars), default=0)

    def paintEvent(self, event: QPaintEvent) -> None:
        names = self._names_width()
        texts = max((width(bar.text, 13, 600) for bar in self._bars), default=0)
        left = round(min(names, MOST_NAME * self.width())) + theme.px(GAP)
        right = self.width() - round(max(texts, width(self._widest, 13, 600))) - theme.px(GAP)
        with QPainter(self) as painter:
            for place, bar in enumerate(self._bars):
                line = QRect(0, place * theme.px(ROW), self.width(), theme.px(ROW))
                if line.intersects(event.rect()):
                    _paint(painter, line, bar, left, right)


def _paint(painter: QPainter, line: QRect, bar: Bar, left: int, right: int) -> None:
    on = theme.current()
    out = bar.stands_out
    theme.set_type(painter, on.text if out else on.text2, 13, 600 if out else 400)
    room = left - theme.px(GAP)
    name = painter.fontMetrics().elidedText(bar.name, Qt.TextElideMode.ElideRight, room + 1)
    painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, name)
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
    painter.drawText(line, int(flags), bar.text)
    middle, high = line.center().y(), theme.px(BAR)
    painter.fillRect(left, middle, right - left, 1, QColor(on.line))
    length = round((right - left) * min(max(0.0, bar.share), 1.0))  # in this order none for NaN
    painter.fillRect(left, middle - high // 2, length, high, QColor(on.accent if out else on.bar))
