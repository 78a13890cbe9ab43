"""Differences of pairs as dots over a line on which 0 is marked."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnviz.gui.controls.number_words import signed
from nnviz.gui.heard.items import Item, Walked
from nnviz.gui.look import theme
from nnviz.gui.plot.axis_scales import Scale, signed_scale

RADIUS, HIGH = 4, 62
"""Of a dot, and of the whole, in pixels of the design."""


class PairDots(Walked, QWidget):
    """One dot for each difference; those that would cover each other stand above each other."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("sweep_dots")
        self.setAccessibleName(self.tr("Differences of the pairs"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.values: tuple[float, ...] = ()
        self._scale = signed_scale(0.0, 0.0)

    def show_values(self, values: Sequence[float], spoken: str) -> None:
        """These differences, in what is counted."""
        self.values = tuple(values)
        self._scale = signed_scale(min(0.0, *values), max(0.0, *values)) if values else self._scale
        self.setVisible(bool(values))
        self.setAccessibleDescription(spoken)
        self.update()

    def heard_count(self) -> int:
        return len(self.values)

    def heard(self, number: int) -> Item:
        """From the least to the largest, as they lie."""
        side = 2 * theme.px(RADIUS)
        place = QRect(0, 0, side, side)
        place.moveCenter(self.places()[number].toPoint())
        name = self.tr("difference {n} of {all}").format(n=number + 1, all=len(self.values))
        return Item(name, signed(sorted(self.values)[number]), place)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(120), theme.px(HIGH))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        on, foot = theme.current(), self.height() - theme.px(16)
        with QPainter(self) as painter:
            painter.fillRect(0, foot, self.width(), 1, QColor(on.axis))
            painter.fillRect(
                round(self._x(0.0)), theme.px(4), 1, foot - theme.px(4), QColor(on.axis)
            )
            theme.set_type(painter, on.text2, 11)
            for value, text in self._marks(self._scale):
                self._write(painter, value, f"+{text}" if value > 0 else text, foot)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(on.series["validation"].line))
            for middle in self.places():
                painter.drawEllipse(middle, theme.px(RADIUS), theme.px(RADIUS))

    def places(self) -> list[QPointF]:
        """Where the dots are."""
        wide, levels = 2 * theme.px(RADIUS) + 1, list[tuple[float, int]]()
        for x in sorted(map(self._x, self.values)):
            beside = {level for other, level in levels if abs(other - x) < wide}
            levels.append((x, next(n for n in range(len(self.values)) if n not in beside)))
        floor = self.height() - theme.px(16) - theme.px(RADIUS) - 2
        most = max((level for _, level in levels), default=0)
        pitch = min(wide, (floor - theme.px(RADIUS)) / max(most, 1))
        return [QPointF(x, floor - level * pitch) for x, level in levels]

    def _x(self, value: float) -> float:
        edge, scale = theme.px(18), self._scale
        share = (value - scale.low) / (scale.high - scale.low)
        return edge + share * (self.width() - 2 * edge)

    def _marks(self, scale: Scale) -> list[tuple[float, str]]:
        """The ends and 0, where each has room."""
        wanted = scale.ticks[0], *(t for t in scale.ticks if not t[0]), scale.ticks[-1]
        return [*dict.fromkeys(wanted)]

    def _write(self, painter: QPainter, value: float, text: str, foot: int) -> None:
        wide = theme.px(60)
        place = QRectF(self._x(value) - wide / 2, foot + 2, wide, theme.px(14))
        place.moveLeft(min(max(place.left(), 0), self.width() - wide))
        side = Qt.AlignmentFlag.AlignHCenter
        if self._x(value) < wide / 2:
            side = Qt.AlignmentFlag.AlignLeft
        elif self._x(value) > self.width() - wide / 2:
            side = Qt.AlignmentFlag.AlignRight
        painter.drawText(place, int(side), text)
