"""The map of a cost, and on it the marble with the way it has come."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from nnviz.gui.desks.axes import Axes
from nnviz.gui.desks.marble import color_bar, relief
from nnviz.gui.desks.marble.relief import Bands
from nnviz.gui.desks.surface import Surface
from nnviz.gui.look import fonts, theme
from nnviz.gui.plot import curve
from nnviz.gui.plot.area import PlotArea
from nnviz.gui.plot.export import Sheet, Table
from nnviz.gui.plot.kept_picture import KeptPicture

Values = NDArray[np.float64]

MARBLE = 8
NAME_GAP = 18
SHARES = 8
DOT = 2.5
MOST_DOTS, SMOOTH = 120, 300
"""A way of more places is drawn without dots and thinner, a longer one without antialiasing."""


class Ground(NamedTuple):
    """What lies under the marble: the cost over x and y, its steps of colour, and its name."""

    name: str
    cost: Callable[[Values, Values], Values]
    bands: Bands
    axes: Axes


class DrawnWay(NamedTuple):
    """Places (k, 2) in the colour of a series; only the present one has dots."""

    places: Values
    series: str
    is_now: bool = True


class ContourMap(Surface):
    """Handle 0 is the marble, handle 1 its start."""

    arrows_choose = False

    def __init__(self) -> None:
        super().__init__(QSize(320, 180))
        self._ground: Ground | None = None
        self._ways: tuple[DrawnWay, ...] = ()
        self._lowest: tuple[float, float] | None = None
        self._words = ("", "")
        self._kept, self._earlier = KeptPicture(), KeptPicture()
        self.table: Callable[[], Table] = tuple
        """Every step of the present way, asked for when it is saved."""
        self.setAccessibleName(self.tr("Map of the cost"))

    def show_ground(self, ground: Ground, least: tuple[float, float], words: Sequence[str]) -> None:
        """Another surface, its least place, and what start and least place are called."""
        self._ground, self._lowest, self._words = ground, least, (words[0], words[1])
        self.update()

    def show_ways(self, ways: Sequence[DrawnWay]) -> None:
        """The earlier ways first, the present one last."""
        self._ways = tuple(ways)
        self.update()

    def sheet(self) -> Sheet:
        """The map, and every step of the present way."""
        return Sheet(self, self.table())

    def area(self) -> PlotArea:
        """Equal units on both axes, with room for the colour bar."""
        if self._ground is None:
            return PlotArea(QRectF(self.rect()), 0, 1, 0, 1)
        room = QRectF(self.rect()).adjusted(0, 0, -theme.px(color_bar.WIDTH), 0)
        return self._ground.axes.area(room, equal=True)

    def paint_content(self, painter: QPainter, area: PlotArea) -> None:
        if self._ground is None or not self._ways:
            return
        ground = self._ground
        key = area, ground.name
        self._kept.show(painter, self, key, lambda on: self._paint_ground(on, area, ground))
        *earlier, now = self._ways
        if earlier:
            of = area, tuple(way.places.tobytes() for way in earlier)
            self._earlier.show(painter, self, of, lambda on: _paint_ways(on, earlier, area))
        _paint_ways(painter, [now], area)
        self._paint_names(painter, area)

    def paint_over(self, painter: QPainter, area: PlotArea) -> None:
        if not self.handles:
            return
        at, on = self.handles[0], theme.current()
        middle = area.point(at.x, at.y)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(on.paper), 2))
        painter.setBrush(QColor(on.ink))
        painter.drawEllipse(middle, theme.px(MARBLE), theme.px(MARBLE))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _paint_ground(self, painter: QPainter, area: PlotArea, ground: Ground) -> None:
        painter.fillRect(self.rect(), QColor(theme.current().paper))
        ground.axes.paint(painter, area)
        ratio = self.devicePixelRatioF()
        wide, high = (
            max(2, round(side * ratio)) for side in (area.rect.width(), area.rect.height())
        )
        x = np.linspace(area.x_low, area.x_high, wide)
        y = np.linspace(area.y_high, area.y_low, high)
        values = ground.cost(x[None, :], y[:, None])
        pixels = relief.argb(np.broadcast_to(values, (high, wide)), ground.bands, theme.current())
        painter.drawImage(area.rect, image(pixels))
        color_bar.paint(painter, area.rect, ground.bands)

    def _paint_names(self, painter: QPainter, area: PlotArea) -> None:
        on, on_ways = theme.current(), between(self._ways, area)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._lowest is not None:
            middle, arm = area.point(*self._lowest), theme.px(6)
            painter.setPen(QPen(QColor(on.text), 2))
            painter.drawLine(middle - QPointF(arm, 0), middle + QPointF(arm, 0))
            painter.drawLine(middle - QPointF(0, arm), middle + QPointF(0, arm))
            self._write(painter, area, middle, self._words[1], on_ways)
        if len(self.handles) > 1:
            start = self.handles[1]
            self._write(painter, area, area.point(start.x, start.y), self._words[0], on_ways)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _write(
        self, painter: QPainter, area: PlotArea, at: QPointF, words: str, on_ways: Values
    ) -> None:
        """Beside the place, on the side where least lies on the map; nothing outside of it."""
        if not area.rect.adjusted(-1, -1, 1, 1).contains(at):
            return
        size = QSizeF(fonts.width(words, 12), fonts.metrics(12).height())
        sides = [box for box in beside(at, size, theme.px(NAME_GAP)) if area.rect.contains(box)]
        if not sides:
            return
        theme.set_type(painter, theme.current().text, 12)
        box = min(sides, key=lambda box: covered(box, on_ways))
        painter.drawText(box, int(Qt.TextFlag.TextDontClip), words)


def beside(at: QPointF, size: QSizeF, gap: float) -> list[QRectF]:
    """Where words of that size may stand: right of the place, left, above and below it."""
    wide, high = size.width(), size.height()
    corners = (
        (at.x() + gap, at.y() - high / 2),
        (at.x() - gap - wide, at.y() - high / 2),
        (at.x() - wide / 2, at.y() - gap - high),
        (at.x() - wide / 2, at.y() + gap),
    )
    return [QRectF(QPointF(*corner), size) for corner in corners]


def between(ways: Sequence[DrawnWay], area: PlotArea) -> Values:
    """Pixels (2, n) on the ways, several on every step."""
    shares = np.arange(SHARES)[:, None] / SHARES
    lines = [
        (start + shares[..., None] * (end - start)).reshape(-1, 2)
        for start, end in ((way.places[:-1], way.places[1:]) for way in ways)
    ]
    x, y = np.concatenate(lines).T
    return np.stack(curve.pixels(x, y, area))


def covered(box: QRectF, on_ways: Values) -> int:
    """How many of these pixels (2, n) are in the box."""
    columns, rows = on_ways
    is_in = (columns > box.left()) & (columns < box.right())
    return int((is_in & (rows > box.top()) & (rows < box.bottom())).sum())


def image(pixels: NDArray[np.uint32]) -> QImage:
    """Opaque pixels (rows, columns) as a picture of its own."""
    rows, columns = pixels.shape
    data = np.ascontiguousarray(pixels)
    return QImage(data.data, columns, rows, 4 * columns, QImage.Format.Format_RGB32).copy()


def _paint_ways(painter: QPainter, ways: Sequence[DrawnWay], area: PlotArea) -> None:
    painter.save()
    painter.setClipRect(area.rect)
    for way in ways:
        _paint_way(painter, way, area)
    painter.restore()


def _paint_way(painter: QPainter, way: DrawnWay, area: PlotArea) -> None:
    x, y = way.places.T
    columns, rows = curve.pixels(x, y, area)
    points = list(map(QPointF, columns.tolist(), rows.tolist()))
    has_dots = way.is_now and len(points) <= MOST_DOTS
    line = QColor(theme.current().series[way.series].line)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, len(points) <= SMOOTH)
    painter.setPen(QPen(line, 2 if has_dots else 1))
    painter.drawLines(list(map(QLineF, points, points[1:])))  # as one line a hundred times slower
    if has_dots:
        pen = QPen(line, theme.px(2 * DOT))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawPoints(points[1:-1])
