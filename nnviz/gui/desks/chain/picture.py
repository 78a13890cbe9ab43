"""The drawn chain: neurons with their activations, wires with their weights."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnviz.gui.controls.plural import listed
from nnviz.gui.desks import close
from nnviz.gui.desks.log_columns import middle
from nnviz.gui.heard.items import Item, Walked, column_of
from nnviz.gui.look import fonts, theme
from nnviz.gui.plot.export import Sheet

HIGH, NEURON, SHARE, NAMES = (84, 64), (48, 36), (0.28, 0.38), 22
"""Of the first three: usually, and where the desk stands close; the third is of a column, and a
radius at most.
"""

_X = 14
"""Pixels from the left where x stands."""


class ChainPicture(Walked, QWidget):
    """Each neuron is as orange as it is active, each wire blue or orange by its sign."""

    def __init__(self) -> None:
        super().__init__()
        self._weights: tuple[float, ...] = ()
        self._activations: tuple[float, ...] = ()
        self._texts: tuple[tuple[str, ...], ...] = ((), (), ())
        self.setAccessibleName(self.tr("The chain of neurons"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_chain(
        self,
        weights: Sequence[float],
        activations: Sequence[float],
        texts: Sequence[tuple[str, ...]],
    ) -> None:
        """Weights and activations (n,), and how names, weights and activations are written."""
        self._weights, self._activations = tuple(weights), tuple(activations)
        self._texts = texts[0], texts[1], texts[2]
        said = (f"{name} {value}" for name, value in zip(texts[0], texts[2], strict=True))
        self.setAccessibleDescription(listed(said))
        self.update()

    def sheet(self) -> Sheet:
        """A row for every neuron."""
        rows = zip(self._texts[0], self._weights, self._activations, strict=True)
        return Sheet(self, [("", "w", "a"), *rows])

    def heard_count(self) -> int:
        return len(self._weights)

    def heard(self, number: int) -> Item:
        names, weights, activations = (texts[number] for texts in self._texts)
        said = self.tr("w {weight}, a {activation}")
        place = column_of(self.rect(), number, len(self._weights))
        return Item(names, said.format(weight=weights, activation=activations), place)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(500), close.px(*HIGH))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(300), close.px(*HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:
        n = len(self._weights)
        if not n:
            return
        columns = [middle(at, n, self.width()) for at in range(n)]
        row, radius = theme.px(NAMES) + close.px(*NEURON) / 2 + 4, close.px(*NEURON) / 2
        radius = min(radius, (columns[1] - columns[0]) * SHARE[close.is_close()])
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_ends(painter, columns, row, radius)
            begin = theme.px(_X) + fonts.width("x", 13) + theme.px(4)
            for at, column in enumerate(columns):
                before = columns[at - 1] + radius if at else begin
                self._paint_wire(painter, at, QLineF(before, row, column - radius, row))
                self._paint_neuron(painter, at, QPointF(column, row), radius)

    def _paint_ends(
        self, painter: QPainter, columns: list[float], row: float, radius: float
    ) -> None:
        on = theme.current()
        painter.setPen(theme.pen(on.border, 2))
        end = self.width() - theme.px(18)
        painter.drawLine(QLineF(columns[-1] + radius, row, end, row))
        high = fonts.metrics(13).height()
        theme.set_type(painter, on.text, 13)
        painter.drawText(QPointF(theme.px(_X), row + high / 3), "x")
        theme.set_type(painter, on.text, 13, 600)
        painter.drawText(QPointF(end + 4, row + high / 3), "C")

    def _paint_wire(self, painter: QPainter, at: int, line: QLineF) -> None:
        on, weight = theme.current(), self._weights[at]
        strong = float(np.sign(weight)) * (0.45 + 0.4 * min(abs(weight) / 3, 1.0))
        color = on.diverging_color(strong) if weight else QColor(on.border)
        painter.setPen(theme.pen(color, 2.5))
        painter.drawLine(line)
        text = self._texts[1][at]
        wide, high = fonts.width(text, 12, 600) + 4, fonts.metrics(12, 600).height()
        if wide > line.length() - 4:  # no room on the wire: above it, or in the field alone
            if close.is_close():
                return
            place = QRectF(line.center().x() - wide / 2, line.y1() - high - 3, wide, high)
            place.moveRight(min(place.right(), line.x2() - 4))
        else:
            place = QRectF(line.center().x() - wide / 2, line.y1() - high / 2, wide, high)
            painter.fillRect(place, QColor(on.paper))
        theme.set_type(painter, on.text, 12, 600)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip), text)

    def _paint_neuron(self, painter: QPainter, at: int, centre: QPointF, radius: float) -> None:
        on, activation = theme.current(), self._activations[at]
        fill = on.diverging_color(0.6 * activation)
        painter.setPen(theme.pen(on.axis, 1))
        painter.setBrush(fill)
        painter.drawEllipse(centre, radius, radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        place = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
        centred = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip)
        theme.set_type(painter, on.ink_on(fill.name()), 13, 600)
        painter.drawText(place, centred, self._texts[2][at])
        theme.set_type(painter, on.text2, 12)
        above = QRectF(centre.x() - 40, 0, 80, theme.px(NAMES) - 4)
        painter.drawText(above, centred, self._texts[0][at])
