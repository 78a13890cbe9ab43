"""How fast each bias would learn: upright bars on a logarithmic axis, below the neurons."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnviz.gui.controls.number_words import power_of_ten
from nnviz.gui.desks.chain.log_axis import Decades
from nnviz.gui.desks.chain.picture import LEFT, middle
from nnviz.gui.look import fonts, theme
from nnviz.gui.plot.export import Sheet

TOP, FOOT, BAR = 20, 24, 44

_CENTRE = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class SlopeBars(QWidget):
    """The first bias, which the lesson is about, is in the accent."""

    def __init__(self) -> None:
        super().__init__()
        self._names: tuple[str, ...] = ()
        self._values: tuple[float, ...] = ()
        self._texts: tuple[str, ...] = ()
        self._decades = Decades(-4, 0)
        self.setAccessibleName(self.tr("How fast each bias would learn"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_slopes(
        self, names: Sequence[str], values: Sequence[float], texts: Sequence[str]
    ) -> None:
        """|∂C/∂b| (n,) of these biases, and how each is written."""
        self._names, self._values, self._texts = tuple(names), tuple(values), tuple(texts)
        self._decades = Decades.around(values, -4, 0)
        pairs = zip(names, texts, strict=True)
        self.setAccessibleDescription(", ".join(f"{name} {text}" for name, text in pairs))
        self.update()

    def sheet(self) -> Sheet:
        """A row for each bias."""
        rows = zip(self._names, self._values, strict=True)
        return Sheet(self, [("", "|∂C/∂b|"), *rows])

    def sizeHint(self) -> QSize:
        return QSize(theme.px(500), theme.px(150))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(300), theme.px(110))

    def paintEvent(self, event: QPaintEvent) -> None:
        n = len(self._names)
        if not n:
            return
        left = theme.px(LEFT) + 8
        high = self.height() - theme.px(TOP) - theme.px(FOOT)
        area = QRectF(left, theme.px(TOP), self.width() - left, high)
        with QPainter(self) as painter:
            self._paint_axis(painter, area)
            for at in range(n):
                self._paint_bar(painter, area, at, middle(at, n, self.width()))

    def _paint_axis(self, painter: QPainter, area: QRectF) -> None:
        on, high = theme.current(), fonts.metrics(11).height()
        theme.set_type(painter, on.text2, 11)
        for power in self._decades.ticks(5):
            row = round(area.bottom() - self._decades.share(10.0**power) * area.height())
            color = on.axis if power == self._decades.low else on.grid
            painter.fillRect(QRectF(area.left(), row, area.width(), 1), QColor(color))
            beside = QRectF(0, row - high / 2, area.left() - 8, high)
            painter.drawText(beside, _RIGHT, power_of_ten(power))
        painter.fillRect(QRectF(area.left(), area.bottom(), area.width(), 1), QColor(on.axis))

    def _paint_bar(self, painter: QPainter, area: QRectF, at: int, column: float) -> None:
        on = theme.current()
        wide = min(theme.px(BAR), area.width() / len(self._names) * 0.6)
        high = self._decades.share(self._values[at]) * area.height()
        top = area.bottom() - high
        bar = QRectF(column - wide / 2, top, wide, high)
        painter.fillRect(bar, QColor(on.bar if at else on.accent))
        theme.set_type(painter, on.text, 12, 600)
        above = QRectF(column - 60, top - theme.px(TOP), 120, theme.px(TOP))
        painter.drawText(above, _CENTRE, self._texts[at])
        theme.set_type(painter, on.text2, 12)
        below = QRectF(column - 40, area.bottom() + 4, 80, theme.px(FOOT) - 6)
        painter.drawText(below, _CENTRE, self._names[at])
