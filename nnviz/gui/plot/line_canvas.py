"""The canvas of lines over epochs: names at their ends, marks of changes and the hover rule."""

from collections.abc import Callable, Iterator
from math import ceil

import numpy as np
from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy

from nnviz.gui.heard.items import Item
from nnviz.gui.look import theme, zoom
from nnviz.gui.plot import change_marks, curve, empty_plot, end_label, end_labels, hover_rule
from nnviz.gui.plot.area import PlotArea
from nnviz.gui.plot.axes import EpochAxis, ValueAxis, room_above
from nnviz.gui.plot.axis_scales import Scale
from nnviz.gui.plot.canvas import PlotCanvas
from nnviz.gui.plot.change_marks import ChangeMark
from nnviz.gui.plot.compared.layer import ComparedLayer
from nnviz.gui.plot.compared.values import Compared
from nnviz.gui.plot.curve import DrawnLine
from nnviz.gui.plot.end_label import EndLabel, fitting, room_beside
from nnviz.gui.plot.hover_rule import Ring
from nnviz.gui.plot.kept_picture import KeptPicture
from nnviz.gui.plot.lines import Values

_NOW = 4
"""The mark of how far the run has come reaches so far above and below the baseline."""

LINE_WIDTH = 2
_BEFORE, _AFTER = 0.02, 0.03
"""How much the x axis goes on beyond 0 and the last epoch, as shares of that."""

_BESIDE = _AFTER / (1 + _BEFORE + _AFTER)
"""Share of the plot's width that is free beside the last epoch."""

_AXIS = 44
"""As wide as a value axis is there with its numbers, in pixels of the design: its own would give
lines of one name another one in the next plot.
"""

_ROOM = Scale(0.0, 1.0, ())


class LineCanvas(PlotCanvas):
    """Painted by hand, so that showing new values makes no objects; what stays is painted once."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: dict[str, DrawnLine] = {}
        self.behind: tuple[Values, Values] = np.empty(0), np.empty(0)
        self.marks: list[ChangeMark] = []
        self.marks_at_top = True
        self.epoch_axis = EpochAxis()
        self._value_axis = ValueAxis()
        self._scale = _ROOM
        self._x_ends = (0.0, 1.0)
        self._labels: list[EndLabel] = []
        self._still, self._written = KeptPicture(), KeptPicture()
        self.compared = ComparedLayer()
        self._look: tuple[object, ...] | None = None
        self._area_of: tuple[object, ...] = ()
        self._beside = 0.0
        self.names: list[tuple[EndLabel, QRectF]] = []
        """What was last written at the ends of lines, and of a guess, from top to bottom."""
        self._area = PlotArea(QRectF(), *self._x_ends, 0.0, 1.0)
        self._rings: list[Ring] = []
        self._best: Ring | None = None
        self._rule: float | None = None
        self._now: float | None = None
        self._sentence = ""
        self._steps: Callable[[], Values] = lambda: np.empty(0)
        self._words_at: Callable[[int], tuple[str, str]] = lambda number: ("", "")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def line_width(self) -> int:
        """Pixels: whole ones, as lines are drawn without antialiasing where they are long."""
        return theme.px(LINE_WIDTH)

    def set_lines(self, lines: dict[str, DrawnLine]) -> None:
        """Draw these, by their keys; the thin ones behind the others."""
        self.lines = lines
        self._change()

    def set_behind(self, x: Values, y: Values) -> None:
        """A grey line (n,), (n,) under all others, darker where it is alone; a dot is its end."""
        self.behind = x, y
        self.update()

    def set_axes(
        self, last_epoch: float, epoch_name: str, scale: Scale | None, least: float = 1
    ) -> None:
        """The x axis to `last_epoch`; the y axis as `scale` says, empty without one.

        Marks of the x axis are not nearer than `least`.
        """
        self.epoch_axis = EpochAxis(last_epoch, epoch_name, least)
        self._scale = scale or _ROOM
        self._value_axis = ValueAxis(self._scale.ticks)
        self._x_ends = (-_BEFORE * last_epoch, (1 + _AFTER) * last_epoch)
        self.update()

    @property
    def y_ends(self) -> tuple[float, float]:
        """Of the y axis."""
        return self._scale.low, self._scale.high

    def set_labels(self, labels: list[EndLabel], sentence: str) -> None:
        """The names at the lines' ends, or the `sentence` of an empty plot in the middle."""
        self._labels, self._sentence = labels, sentence
        self._change()

    def set_marks(self, marks: list[ChangeMark]) -> None:
        """Where a setting was changed."""
        if marks != self.marks:
            self.marks = marks
            self._change()

    def set_compared(self, compared: Compared) -> None:
        """What the lines are compared with, in the values of the axes."""
        if compared != self.compared.shown:
            self.compared.shown = compared
            self._change()

    def tell_steps(
        self, steps: Callable[[], Values], words_at: Callable[[int], tuple[str, str]]
    ) -> None:
        """The x (n,) that keys go along, and what is heard there: "epoch 3", all values."""
        self._steps, self._words_at = steps, words_at

    def heard_count(self) -> int:
        return len(self._steps())

    def heard_at(self) -> int:
        return -1 if self._rule is None else int(np.abs(self._steps() - self._rule).argmin())

    def heard(self, number: int) -> Item:
        area, x = self.area(), float(self._steps()[number])
        place = QRectF(area.x_pixel(x) - 2, area.rect.top(), 4, area.rect.height())
        return Item(*self._words_at(number), place.toRect())

    def show_handle(self, point: tuple[float, float] | None) -> None:
        """The (x, y) that the keys move; None: there is none."""
        self.compared.handle = point
        self.update()

    def set_best(self, best: Ring | None) -> None:
        """The point that is circled all the time."""
        if best != self._best:
            self._best = best
            self._change()

    def set_now(self, x: float | None) -> None:
        """How far the run has come, between two points of its lines; None takes the mark away."""
        if x != self._now:
            self._now = x
            self.update()

    def set_rule(self, x: float | None, rings: list[Ring]) -> None:
        """The hover rule at `x` with its rings; None takes it away."""
        if (x, rings) != (self._rule, self._rings):
            self._rule, self._rings = x, rings
            self.update()

    def area(self) -> PlotArea:
        """All but the axes, which are left and below."""
        width = self.width() - self._value_axis.width
        height = self.height() - self.epoch_axis.height
        beside = room_beside(self._named(self._with_guess()), width, self._x_ends[1], height)
        of = self.width(), self.height(), theme.px(1000), self.axes(), beside
        if of != self._area_of:
            self._area_of, self._beside, self._look = of, beside, None
            self._area = self._measured_area()
        return self._area

    def _with_guess(self) -> list[EndLabel]:
        """After the plot's own names that of the guess, which is seen before earlier runs are."""
        guess = self.compared.label()
        own = sum(label.shorter is None for label in self._labels)
        return [*self._labels[:own], *([] if guess is None else [guess]), *self._labels[own:]]

    def _named(self, labels: list[EndLabel]) -> list[EndLabel]:
        """With names that have room: the same in plots of one width, whatever their figures are."""
        return fitting(labels, self.width() - theme.px(_AXIS))

    def _measured_area(self) -> PlotArea:
        rect = QRectF(self.rect())
        rect.adjust(self._value_axis.width, 0, 0, -self.epoch_axis.height)
        rect.setTop(room_above(self._scale, rect.height(), hover_rule.REACH))
        lacking = (hover_rule.REACH - _BESIDE * rect.width()) / (1 - _BESIDE)
        at_least = max(0, ceil(lacking))
        rect.adjust(0, 0, -max(at_least, self._beside), 0)
        return PlotArea(rect, *self._x_ends, self._scale.low, self._scale.high)

    def sizeHint(self) -> QSize:
        return QSize(320, 180)

    def minimumSizeHint(self) -> QSize:
        """Before an audience the type leaves less height to the curves."""
        return QSize(theme.px(140), max(100, theme.px(70)))

    def clip(self, area: PlotArea) -> QRectF:
        """With the lower half of a line along the axis."""
        return area.rect.adjusted(0, 0, 0, 1)

    def axes(self) -> tuple[object, ...]:
        return self._scale, self.epoch_axis, *self.compared.under

    def paint_axes(self, painter: QPainter, area: PlotArea) -> None:
        painter.setPen(QPen(QColor(theme.current().grid), 1))
        rows = [round(area.y_pixel(value)) + 0.5 for value, _ in self._scale.ticks]
        painter.drawLines([QLineF(area.rect.left(), y, area.rect.right(), y) for y in rows])
        self.compared.paint_under(painter, area)
        self._value_axis.paint(painter, area)
        self.epoch_axis.paint(painter, area)

    def paint_curves(self, painter: QPainter, area: PlotArea) -> None:
        """The line behind alone: it moves while the others stay as they are."""
        if len(self.behind[0]):
            grey = QColor(theme.current().behind if self.lines else theme.current().bar)
            pen = QPen(grey, int(zoom.current()))  # thin: it is long and restless
            curve.paint(painter, *self.behind, pen, area, smooth=False)
            curve.paint_end(painter, *self.behind, grey, area)

    def paint_over(self, painter: QPainter, area: PlotArea) -> None:
        if self._look is None:
            lines = [(line.x, line.y) for line in self.lines.values()]
            self.compared.make_room(lines, area, labelled=self._beside > 0)
            self._look = area, *self._how_it_looks(area)
        key = *self._look, self.line_width
        self._still.show(painter, self, key, lambda on: self._paint_lines(on, area))
        names = [rect for _, rect in self.names]
        self.compared.show_over(painter, self, area, names)
        self._paint_now(painter, area)
        if self._rule is not None:
            hover_rule.paint(painter, self._rule, self._rings, area)
        if self._sentence:
            empty_plot.paint_sentence(painter, area.rect, self._sentence)

    def _change(self) -> None:
        """The lines, or what is written beside them, are others."""
        self._look = None
        self.update()

    def _how_it_looks(self, area: PlotArea) -> Iterator[object]:
        """All that `_paint_lines` paints: often another mini-batch moves nothing by a pixel."""
        yield tuple(self.marks)
        yield self._best
        yield self.compared.placed
        for label in self._labels:
            yield label.name, label.figure, label.color
        for line in self.lines.values():
            yield line.look(area)

    def _paint_lines(self, painter: QPainter, area: PlotArea) -> None:
        """The lines, their names and the changes, which stay as they are for a while."""
        painter.setClipRect(self.clip(area))
        for line in sorted(self.lines.values(), key=lambda line: not line.thin):
            pen = line.pen(self.line_width)
            curve.paint(painter, line.x, line.y, pen, area, smooth=line.is_smooth)
        painter.setClipping(False)
        for line in self.lines.values():
            curve.paint_lone_points(painter, line.x, line.y, line.series, area)
        if not self._sentence:
            change_marks.paint_rules(painter, self.marks, area)
        if self._best is not None:
            middle = area.point(self._best.x, self._best.y)
            hover_rule.paint_ring(painter, middle, self._best.series, open_=True)
        self._paint_labels(painter, area)

    def _paint_labels(self, painter: QPainter, area: PlotArea) -> None:
        boxes = self.compared.boxes(area)
        rings = [] if self._best is None else [hover_rule.box(self._best, area)]
        others, beside = self.compared.shown.curves, self._beside
        labels = self._named(self._with_guess() if beside else self._labels)
        placed = end_labels.shown(labels, area, others, boxes, rings, beside)
        self.names = placed
        written = [*(rect for _, rect in placed), *boxes, *rings]
        lines = [(line.x, line.y) for line in self.lines.values()]
        seen = [] if self._sentence else self.marks
        marks = change_marks.labels_in(area, seen, self.marks_at_top, written, lines)

        def write(on: QPainter) -> None:
            change_marks.paint_labels(on, marks)
            end_label.paint(on, placed, area)

        key = tuple(marks), tuple(end_label.looks(placed, area))
        self._written.show(painter, self, key, write)

    def _paint_now(self, painter: QPainter, area: PlotArea) -> None:
        if self._now is not None and not self._sentence:
            column = round(area.x_pixel(self._now))
            foot = QRectF(column - 1, area.rect.bottom() - _NOW, 2, 2 * _NOW)
            painter.fillRect(foot, QColor(theme.current().accent))
