"""Maps of the network's own cost, with the way that its training took: a small one, a large one."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPainterPath,
    QPainterPathStroker,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnviz.gui.controls.number_words import cost_text
from nnviz.gui.desks.marble import color_bar, relief
from nnviz.gui.desks.marble.contour_map import beside, image
from nnviz.gui.desks.marble.network_cost import NetworkMap
from nnviz.gui.desks.marble.relief import Bands
from nnviz.gui.heard.items import Item, Walked
from nnviz.gui.look import fonts, theme
from nnviz.gui.plot.export import Sheet, Table
from nnviz.gui.plot.kept_picture import KeptPicture

SIDE = 223
RING, DOT = 5, 3

Values = NDArray[np.float64]


class SmallMap(Walked, QWidget):
    """As large as there is room for, square; a sentence where there is no map."""

    def __init__(self, side: int = SIDE) -> None:
        super().__init__()
        self._side = side
        self._costs: Values | None = None
        self._way: Values = np.empty((0, 2))
        self._bands = Bands(0.0, 1.0)
        self._epochs: tuple[int, ...] = ()
        self._known: dict[int, float] = {}
        self._sentence = ""
        self._kept, self._turn = KeptPicture(), 0
        self.table: Table = ()
        self.caption = ""
        self.setAccessibleName(self.tr("Map of the network's own cost"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_map(self, found: NetworkMap, bands: Bands) -> None:
        """The map with its colours, and the way on it."""
        self._costs, self._way, self._bands, self._sentence = found.costs, found.way, bands, ""
        self._epochs, self._known = found.epochs, dict(found.known)
        self._turn += 1
        self.update()

    def show_sentence(self, sentence: str) -> None:
        """Why there is no map."""
        self._costs, self._sentence = None, sentence
        self.setAccessibleDescription(sentence)
        self.update()

    def sheet(self) -> Sheet:
        """The map, and the costs of its places."""
        return Sheet(self, self.table, self.caption)

    def heard_count(self) -> int:
        return 0 if self._costs is None else len(self._epochs)

    def heard(self, number: int) -> Item:
        """A moment of the training, and its cost; where it is not on the plane, the map's there."""
        assert self._costs is not None
        side = 2 * theme.px(RING)
        place = QRect(0, 0, side, side)
        place.moveCenter(self.points()[number].toPoint())
        across, up = (round(share * (len(self._costs) - 1)) for share in self._way[number])
        epoch = self._epochs[number]
        cost = cost_text(self._known.get(epoch, float(self._costs[up, across])))
        name = self.tr("epoch {n}").format(n=f"{epoch:,}")
        return Item(name, self.tr("cost {0}").format(cost), place)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(self._side), theme.px(self._side))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(self._side // 2), theme.px(self._side))

    def paintEvent(self, event: QPaintEvent) -> None:
        on = theme.current()
        with QPainter(self) as painter:
            if self._costs is None:
                painter.fillRect(self.rect(), QColor(on.hover))
                theme.set_type(painter, on.text2, 12)
                inside = self.rect().adjusted(12, 12, -12, -12)
                centred = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
                painter.drawText(inside, int(centred), self._sentence)
                return
            self._kept.show(painter, self, (self._turn,), self._paint_costs)
            self._paint_way(painter, self.points())

    def square(self) -> QRectF:
        """Where the map is."""
        return QRectF(self.rect())

    def points(self) -> list[QPointF]:
        """Where the moments are."""
        on = self.square()
        return [
            QPointF(on.left() + x * on.width(), on.bottom() - y * on.height())
            for x, y in self._way.tolist()
        ]

    def _paint_costs(self, painter: QPainter) -> None:
        assert self._costs is not None
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        pixels = relief.argb(self._costs[::-1], self._bands, theme.current())
        painter.drawImage(self.square(), image(pixels))

    def _paint_way(self, painter: QPainter, points: Sequence[QPointF]) -> None:
        on = theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = QColor(on.series["training"].line)
        painter.setPen(theme.pen(line, 2))
        painter.drawPolyline(points)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(line)
        self._paint_dots(painter, points[1:-1])
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(theme.pen(on.ink, 1.5))
        painter.drawEllipse(points[0], theme.px(RING), theme.px(RING))
        painter.setPen(theme.pen(on.paper, 2))
        painter.setBrush(QColor(on.ink))
        painter.drawEllipse(points[-1], theme.px(RING + 2), theme.px(RING + 2))

    def _paint_dots(self, painter: QPainter, points: Sequence[QPointF]) -> None:
        for point in points:
            painter.drawEllipse(point, theme.px(DOT), theme.px(DOT))


class LargeMap(SmallMap):
    """As large as there is room for, with what the colours say, and the epoch at each moment."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def square(self) -> QRectF:
        room = QRectF(self.rect()).adjusted(0, 8, -theme.px(color_bar.WIDTH), -8)
        side = min(room.width(), room.height())
        return QRectF(room.topLeft(), QSizeF(side, side))

    def _paint_costs(self, painter: QPainter) -> None:
        painter.fillRect(self.rect(), QColor(theme.current().paper))
        super()._paint_costs(painter)
        color_bar.paint(painter, self.square(), self._bands)

    def _paint_way(self, painter: QPainter, points: Sequence[QPointF]) -> None:
        super()._paint_way(painter, points)
        theme.set_type(painter, theme.current().text, 12)
        way, taken = _stroke(points), list[QRectF]()
        for epoch, at in zip(self._epochs, points, strict=True):
            words = self.tr("epoch {n}").format(n=f"{epoch:,}")
            size = QSizeF(fonts.width(words, 12), fonts.metrics(12).height())
            boxes = filter(self.square().contains, beside(at, size, theme.px(12)))
            free = [box for box in boxes if not any(map(box.intersects, taken))]
            if free:
                taken.append(min(free, key=way.intersects))
                painter.drawText(taken[-1], int(Qt.TextFlag.TextDontClip), words)


def _stroke(points: Sequence[QPointF]) -> QPainterPath:
    """The line through the points, as wide as it is painted."""
    path = QPainterPath(points[0])
    for point in points[1:]:
        path.lineTo(point)
    return QPainterPathStroker(theme.pen("black", 2)).createStroke(path)
