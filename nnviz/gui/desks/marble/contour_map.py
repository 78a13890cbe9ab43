"""The map of a cost, and on it the marble with the way it has come."""

from collections.abc import Callable, Sequence
from itertools import starmap
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from nnviz.gui.desks.axes import Axes
from nnviz.gui.desks.handles import Handle
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
        self._names: tuple[PlotArea, list[tuple[str, QRectF]]] | None = None
        self.table: Callable[[], Table] = tuple
        """Every step of the present way, asked for when it is saved."""
        self.setAccessibleName(self.tr("Map of the cost"))

    def show_ground(self, ground: Ground, least: tuple[float, float], words: Sequence[str]) -> None:
        """Another surface, its least place, and what start and least place are called."""
        self._ground, self._lowest, self._words = ground, least, (words[0], words[1])
        self._names = None
        self.update()

    def forget_names(self) -> None:
        """The way has come far enough for its names to stand elsewhere."""
        self._names = None
        self.update()

    def show_ways(self, ways: Sequence[DrawnWay], handles: Sequence[Handle]) -> None:
        """The earlier ways first, the present one last, and the marble with its start."""
        before, self._ways = self._ways, tuple(ways)
        new = _gone_on(before, self._ways)
        if new is None:
            self.show_handles(handles, 0)
            return
        self.handles = tuple(handles)
        self.describe(handles[0].spoken)
        columns, rows = curve.pixels(new[:, 0], new[:, 1], self.area())
        reach = theme.px(MARBLE) + 4
        left, top = columns.min() - reach, rows.min() - reach
        right, bottom = columns.max() + reach, rows.max() + reach
        changed = QRectF(QPointF(left, top), QPointF(right, bottom))
        self.update(changed.intersected(self._inside()).toAlignedRect())

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
        painter.setPen(theme.pen(on.paper, 2))
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
        on = theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._lowest is not None:
            middle, arm = area.point(*self._lowest), theme.px(6)
            painter.setPen(theme.pen(on.text, 2))
            painter.drawLine(middle - QPointF(arm, 0), middle + QPointF(arm, 0))
            painter.drawLine(middle - QPointF(0, arm), middle + QPointF(0, arm))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        if self._names is None or self._names[0] != area:
            self._names = area, self._placed_names(area)
        theme.set_type(painter, on.text, 12)
        for words, box in self._names[1]:
            painter.drawText(box, int(Qt.TextFlag.TextDontClip), words)

    def _placed_names(self, area: PlotArea) -> list[tuple[str, QRectF]]:
        """Each beside its place, where least of the ways is; none of a place beyond the map."""
        start, least = self._words
        places = [] if self._lowest is None else [(least, self._lowest)]
        places += [(start, (each.x, each.y)) for each in self.handles[1:2]]
        on_ways, placed = between(self._ways, area), []
        for words, place in places:
            size = QSizeF(fonts.width(words, 12), fonts.metrics(12).height())
            boxes = beside(area.point(*place), size, theme.px(NAME_GAP))
            inside = [box for box in boxes if area.rect.contains(box)]
            if inside and area.rect.adjusted(-1, -1, 1, 1).contains(area.point(*place)):
                placed.append((words, min(inside, key=lambda box: covered(box, on_ways))))
        return placed


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


def _gone_on(before: Sequence[DrawnWay], ways: Sequence[DrawnWay]) -> Values | None:
    """Where the present way has only gone on: its new places (k, 2) and the one before them."""
    if len(before) != len(ways) or not ways:
        return None
    *earlier, (old, now) = [(a.places, b.places) for a, b in zip(before, ways, strict=True)]
    is_same = all(starmap(np.array_equal, earlier))
    looks_same = all((len(old) > most) == (len(now) > most) for most in (MOST_DOTS, SMOOTH))
    is_longer = 0 < len(old) < len(now) and np.array_equal(old, now[: len(old)])
    return now[len(old) - 1 :] if is_same and looks_same and is_longer else None


def _paint_way(painter: QPainter, way: DrawnWay, area: PlotArea) -> None:
    x, y = way.places.T
    columns, rows = curve.pixels(x, y, area)
    points = list(map(QPointF, columns.tolist(), rows.tolist()))
    has_dots = way.is_now and len(points) <= MOST_DOTS
    line = QColor(theme.current().series[way.series].line)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, len(points) <= SMOOTH)
    painter.setPen(theme.pen(line, 2 if has_dots else 1))
    painter.drawLines(list(map(QLineF, points, points[1:])))  # as one line a hundred times slower
    if has_dots:
        pen = QPen(line, theme.px(2 * DOT))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawPoints(points[1:-1])
