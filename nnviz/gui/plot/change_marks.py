"""Where a setting was changed while training: a dashed rule and "η 0.50 → 0.10" beside it."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from nnviz.gui.look import theme
from nnviz.gui.plot.area import PlotArea

ROW = 16
"""Height of a label, in pixels."""

_GAP = 6
_ONE_GESTURE = 8
"""Changes of the same setting nearer than this, in pixels, are one pull at a slider."""


class ChangeMark(NamedTuple):
    """At `x` the setting `symbol` went from `old` to `new`, as they are written."""

    x: float
    symbol: str
    old: str
    new: str

    @property
    def text(self) -> str:
        """What stands beside the rule."""
        return f"{self.symbol} {self.old} → {self.new}"


def merged(marks: Sequence[ChangeMark], nearest: float) -> list[ChangeMark]:
    """One mark for changes of one setting less than `nearest` apart, standing at the last of them.

    A setting that came back to where it was leaves no mark.
    """
    result: list[ChangeMark] = []
    last: dict[str, int] = {}
    for mark in marks:
        at = last.get(mark.symbol)
        if at is not None and mark.x - result[at].x < nearest:
            result[at] = mark._replace(old=result[at].old)
        else:
            last[mark.symbol] = len(result)
            result.append(mark)
    return [mark for mark in result if mark.old != mark.new]


def place(
    marks: Sequence[ChangeMark],
    widths: Sequence[float],
    area: PlotArea,
    at_top: bool,
    written: Sequence[QRectF] = (),
) -> list[QRectF | None]:
    """A rectangle for each label, none over another or over what is ``written`` already.

    None where there is no room for one.
    """
    taken = [rect.adjusted(-_GAP, 0, _GAP, 0) for rect in written]
    rects: list[QRectF | None] = []
    for mark, width in zip(marks, widths, strict=True):
        left = area.x_pixel(mark.x) + _GAP
        if left + width > area.rect.right():
            left -= width + 2 * _GAP
        rows = (_row(left, width, row, area, at_top) for row in range(4))
        free = (r for r in rows if not any(r.intersects(other) for other in taken))
        rect = next(free, None)
        rects.append(rect)
        taken.extend([rect] if rect else [])
    return rects


def _row(left: float, width: float, row: int, area: PlotArea, at_top: bool) -> QRectF:
    height = theme.px(ROW)
    top = area.rect.top() + 4 + height * row
    if not at_top:
        top = area.rect.bottom() - 4 - height * (row + 1)
    return QRectF(left, top, width, height)


def paint_rules(painter: QPainter, marks: Sequence[ChangeMark], area: PlotArea) -> None:
    """Draw the dashed rules of `marks`, sorted by x."""
    pen = QPen(QColor(theme.current().axis), 1)
    pen.setDashPattern([4, 3])
    painter.setPen(pen)
    for mark in _apart(marks, area):
        column = round(area.x_pixel(mark.x)) + 0.5
        painter.drawLine(QLineF(column, area.rect.top(), column, area.rect.bottom()))


def paint_labels(
    painter: QPainter,
    marks: Sequence[ChangeMark],
    area: PlotArea,
    at_top: bool,
    written: Sequence[QRectF],
) -> None:
    """Write the labels on paper, beside what is ``written`` already."""
    on = theme.current()
    marks = _apart(marks, area)
    theme.set_type(painter, on.text2, 11)
    metrics = QFontMetricsF(theme.font(11))
    widths = [metrics.horizontalAdvance(mark.text) + 2 for mark in marks]
    for mark, rect in zip(marks, place(marks, widths, area, at_top, written), strict=True):
        if rect is not None:
            painter.fillRect(rect, QColor(on.paper))
            painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, mark.text)


def _apart(marks: Sequence[ChangeMark], area: PlotArea) -> list[ChangeMark]:
    return merged(marks, _ONE_GESTURE * (area.x_high - area.x_low) / area.rect.width())
