"""pyqtgraph's plot, dressed as the house's: figures on white paper, no frame, no box."""

from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QLineF, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QGraphicsView

from nnviz.gui.look import theme
from nnviz.gui.plot import change_marks, end_labels, hover_rule, lone_points
from nnviz.gui.plot.area import PlotArea
from nnviz.gui.plot.axes import EpochAxis, ValueAxis
from nnviz.gui.plot.axis_scales import Scale
from nnviz.gui.plot.change_marks import ChangeMark
from nnviz.gui.plot.end_labels import EndLabel
from nnviz.gui.plot.hover_rule import Ring
from nnviz.gui.plot.lines import Values

SMOOTH_POINTS = 120
"""Longer lines are drawn 1 pixel wide and without antialiasing: 30 times cheaper."""

_NOW = 4
"""The mark of how far the run has come reaches so far above and below the baseline."""

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}

pg.setConfigOptions(antialias=False, imageAxisOrder="row-major")


class PlotCanvas(pg.PlotWidget):  # type: ignore[misc]
    """Axes, grid and lines, and over them labels, marks and the hover rule.

    Everything that is not a line is painted by hand each time, so that showing new values makes
    no graphics items.
    """

    pointed_at = Signal(float)
    """The x value under the mouse."""

    stepped = Signal(int)
    """An arrow key: to the next x value or the one before."""

    left_alone = Signal()
    """Neither mouse nor keyboard point at anything any more."""

    menu_wanted = Signal(QPoint)
    """Right click, or the keyboard's menu key: open the menu at this place of the screen."""

    def __init__(self) -> None:
        self._values = ValueAxis()
        self._epochs = EpochAxis()
        super().__init__(axisItems={"left": self._values, "bottom": self._epochs})
        self._curves: dict[str, pg.PlotCurveItem] = {}
        self._looks: dict[str, tuple[str, bool, bool]] = {}
        self._lone: dict[str, list[tuple[float, float]]] = {}
        self._grid: tuple[float, ...] = ()
        self._labels: list[EndLabel] = []
        self._rings: list[Ring] = []
        self._best: Ring | None = None
        self._rule: float | None = None
        self._now: float | None = None
        self.marks: list[ChangeMark] = []
        self._sentence = ""
        self.marks_at_top = True
        self.line_width = 2
        self.pixel_ratio: float | None = None
        self._undress()
        self.dress()

    def _undress(self) -> None:
        """Switch off what pyqtgraph offers and the house does not want."""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setCacheMode(QGraphicsView.CacheModeFlag.CacheNone)
        self.hideButtons()
        self.setMenuEnabled(False)
        self.setMouseEnabled(False, False)
        self.plotItem.disableAutoRange()
        self.plotItem.layout.setContentsMargins(0, 0, 0, 0)
        self.plotItem.vb.setDefaultPadding(0)
        self.viewport().setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMinimumSize(160, 100)

    def dress(self) -> None:
        """Take colours and type of the theme that is on."""
        self._values.dress()
        self._epochs.dress()
        for key in self._looks:
            self._dress_curve(key)
        self.viewport().update()

    def curve(self, key: str) -> pg.PlotCurveItem:
        """The line called `key`; made at its first use and kept."""
        if key not in self._curves:
            self._curves[key] = pg.PlotCurveItem(connect="finite", antialias=True)
            self.addItem(self._curves[key])
        return self._curves[key]

    def set_curve(self, key: str, series: str, x: Values, y: Values, thin: bool = False) -> None:
        """Draw the line `key` through these points, dressed as `series`; NaN is a gap.

        A `thin` line is 1 pixel wide and lies behind the others.
        """
        curve = self.curve(key)
        looks = (series, len(x) <= SMOOTH_POINTS, thin)
        self._lone[key] = lone_points.lone_points(x, y)
        curve.setData(x, y, antialias=looks[1])
        if self._looks.get(key) != looks:
            self._looks[key] = looks
            self._dress_curve(key)

    def clear_curves(self, keep: Sequence[str] = ()) -> None:
        """Empty all lines but those to `keep`."""
        for key, curve in self._curves.items():
            if key not in keep:
                curve.clear()
                self._lone.pop(key, None)

    def set_axes(
        self, last_epoch: float, epoch_name: str, scale: Scale | None, least: float = 1
    ) -> None:
        """The x axis to `last_epoch`; the y axis as `scale` says, empty without one.

        Marks of the x axis are not nearer than `least`.
        """
        self._epochs.show_epochs(last_epoch, epoch_name, least)
        self._values.show_ticks(scale.ticks if scale else ())
        self._grid = tuple(value for value, _ in scale.ticks) if scale else ()
        low, high = (scale.low, scale.high) if scale else (0.0, 1.0)
        x_range = [-0.02 * last_epoch, 1.03 * last_epoch]
        if self.viewRange() != [x_range, [low, high]]:
            self.setRange(xRange=x_range, yRange=[low, high], padding=0)

    def set_labels(self, labels: list[EndLabel], sentence: str) -> None:
        """The names at the lines' ends, or the `sentence` of an empty plot in the middle."""
        self._labels, self._sentence = labels, sentence
        self.viewport().update()

    def set_marks(self, marks: list[ChangeMark]) -> None:
        """Where a setting was changed."""
        if marks != self.marks:
            self.marks = marks
            self.viewport().update()

    def set_best(self, best: Ring | None) -> None:
        """The point that is circled all the time."""
        if best != self._best:
            self._best = best
            self.viewport().update()

    def set_now(self, x: float | None) -> None:
        """How far the run has come, between two points of its lines; None takes the mark away."""
        if x != self._now:
            self._now = x
            self.viewport().update()

    def set_rule(self, x: float | None, rings: list[Ring]) -> None:
        """The hover rule at `x` with its rings; None takes it away."""
        if (x, rings) != (self._rule, self._rings):
            self._rule, self._rings = x, rings
            self.viewport().update()

    def area(self) -> PlotArea:
        """Where the values are on the screen."""
        (x_low, x_high), (y_low, y_high) = self.viewRange()
        return PlotArea(self.plotItem.vb.sceneBoundingRect(), x_low, x_high, y_low, y_high)

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        area = self.area()
        painter.fillRect(rect, QColor(theme.current().paper))
        painter.setPen(QPen(QColor(theme.current().grid), 1))
        rows = [round(area.y_pixel(value)) + 0.5 for value in self._grid]
        painter.drawLines([QLineF(area.rect.left(), y, area.rect.right(), y) for y in rows])

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        area = self.area()
        for key, points in self._lone.items():
            lone_points.paint(painter, points, self._looks[key][0], area)
        change_marks.paint_rules(painter, self.marks, area)
        if self._best is not None:
            middle = area.point(self._best.x, self._best.y)
            hover_rule.paint_ring(painter, middle, self._best.series, open_=True)
        written = end_labels.paint(painter, self._labels, area)
        change_marks.paint_labels(painter, self.marks, area, self.marks_at_top, written)
        if self._now is not None and not self._sentence:
            column = round(area.x_pixel(self._now))
            foot = QRectF(column - 1, area.rect.bottom() - _NOW, 2, 2 * _NOW)
            painter.fillRect(foot, QColor(theme.current().accent))
        if self._rule is not None:
            hover_rule.paint(painter, self._rule, self._rings, area)
        if self._sentence:
            hover_rule.paint_sentence(painter, area.rect, self._sentence)

    def sizeHint(self) -> QSize:
        return QSize(320, 180)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.pointed_at.emit(self.area().x_at(event.position().x()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def leaveEvent(self, event: QEvent) -> None:
        self.left_alone.emit()

    def focusOutEvent(self, event: QEvent) -> None:
        super().focusOutEvent(event)
        self.left_alone.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            event.ignore()
        else:
            self.stepped.emit(step)

    def _dress_curve(self, key: str) -> None:
        name, smooth, thin = self._looks[key]
        series = theme.current().series[name]
        wide = smooth and not thin
        logical = self.line_width if wide else 1
        # A plot's pens are cosmetic: they count the screen's own pixels.
        pen = pg.mkPen(series.line, width=logical * (self.pixel_ratio or self.devicePixelRatioF()))
        if series.dash:  # written for width 2, while Qt counts in widths of the pen
            pen.setDashPattern([dash / (2 if wide else 1) for dash in series.dash])
        self._curves[key].setPen(pen)
        self._curves[key].setZValue(-1 if thin else 0)
