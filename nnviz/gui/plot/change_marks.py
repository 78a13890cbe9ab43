"""Where a setting was changed while training: a dashed rule and "η 0.50 → 0.10" beside it."""

from collections.abc import Callable, Sequence
from itertools import groupby
from typing import NamedTuple

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from nnviz.gui.look import fonts, theme
from nnviz.gui.plot import curve
from nnviz.gui.plot.area import PlotArea
from nnviz.gui.plot.lines import Values

ROW = 16
"""Height of a label, in pixels."""

_GAP = 6
_PAPER = 4
"""So much paper is on either side of a label, less than the gap to its own rule."""
_NEWEST = 0.85
"""From this share of a line on it is its newest part, which no label covers."""

_LITTLE = 1 / 3
"""Up to this share of the plot's width a label may cover what is older, where there is no room."""

_ONE_GESTURE = 8
"""Changes of the same setting nearer than this, in pixels, are one pull at a slider."""

_MOST_VALUES = 3
"""That a label tells one after the other."""


class ChangeMark(NamedTuple):
    """At `x` the setting `symbol` went from `old` to `new`, as they are written.

    ``way`` is 1 where the number grew, -1 where it fell, 0 of a choice; ``between`` is where the
    setting was in the meantime, if it did not go straight.
    """

    x: float
    symbol: str
    old: str
    new: str
    way: int = 0
    between: str = ""

    @property
    def text(self) -> str:
        """What stands beside the rule."""
        return _text([self])


def merged(marks: Sequence[ChangeMark], nearest: float) -> list[ChangeMark]:
    """One mark for changes of one setting less than `nearest` apart, standing at the last of them.

    Of a setting that turned the mark says where: something was trained with that, too.
    """
    result: list[ChangeMark] = []
    last: dict[str, int] = {}
    for mark in marks:
        at = last.get(mark.symbol)
        if at is not None and mark.x - result[at].x < nearest:
            before = result[at]
            between = before.between
            if mark.way == 0 or mark.way != before.way:
                between = "…" if between else before.new
            result[at] = mark._replace(old=before.old, between=between)
        else:
            last[mark.symbol] = len(result)
            result.append(mark)
    return result


def grouped(
    marks: Sequence[ChangeMark], width: Callable[[str], float], area: PlotArea
) -> list[tuple[float, str]]:
    """Labels (x, text) for marks sorted by x: one for those of a setting that are so near to each
    other that their own would touch, or the later one lie over the rule before. It stands at the
    first of them, where what it tells begins.
    """
    groups: list[list[ChangeMark]] = []

    def touch(before: Sequence[ChangeMark], group: Sequence[ChangeMark]) -> bool:
        rule, first = area.x_pixel(before[-1].x), area.x_pixel(group[0].x)
        wide = width(_text(before))
        end = _left(area.x_pixel(before[0].x), wide, area) + wide
        return end + _GAP > first or _left(first, width(_text(group)), area) < rule

    for mark in marks:
        group = [mark]
        groups.append(group)
        for before in [each for each in groups[-2::-1] if each[0].symbol == mark.symbol]:
            if not touch(before, group):
                break
            before += group
            groups = [each for each in groups if each is not group]
            group = before
    return [(group[0].x, _text(group)) for group in groups]


def _left(rule: float, width: float, area: PlotArea) -> float:
    """Where a label beside a rule begins, both in pixels: right of it where there is room, or left,
    or else as far right as can be.
    """
    right, left = rule + _GAP, rule - _GAP - width
    if right + width <= area.rect.right():
        return right
    return left if left >= area.rect.left() else area.rect.right() - width


def _text(group: Sequence[ChangeMark]) -> str:
    """From where to where it went: how many marks that are is another number in a wider plot."""
    values = [group[0].old]
    for mark in group:
        values += [value for value in (mark.old, mark.between, mark.new) if value]
    values = [value for value, _ in groupby(values)]
    if len(values) > _MOST_VALUES:
        values = [values[0], "…", values[-1]]
    return f"{group[0].symbol} {' → '.join(values)}"


def place(
    places: Sequence[float],
    widths: Sequence[float],
    area: PlotArea,
    at_top: bool,
    written: Sequence[QRectF] = (),
    lines: Sequence[tuple[Values, Values]] = (),
) -> list[QRectF | None]:
    """A rectangle for a label at each x of the ``places``, none over another or over what is
    ``written`` already, and over no line (x, y) but little of it; never over its newest part.

    None where there is no room for one.
    """
    taken = [rect.adjusted(-_GAP, 0, _GAP, 0) for rect in written]
    rects: list[QRectF | None] = []
    for x, width in zip(places, widths, strict=True):
        left = _left(area.x_pixel(x), width, area)
        rows = [_row(left, width, row, area, at_top) for row in range(4)]
        on = area.rect
        inside = [r for r in rows if on.top() <= r.top() and r.bottom() <= on.bottom()]
        free = [r for r in inside if not any(r.intersects(other) for other in taken)]
        free = [r for r in free if not _covers(r, lines, _NEWEST, area)]
        clear = [r for r in free if not _covers(r, lines, 0.0, area)]
        if not clear and width <= _LITTLE * area.rect.width():
            clear = free
        rect = next(iter(clear), None)
        rects.append(rect)
        taken.extend([rect] if rect else [])
    return rects


def _covers(
    rect: QRectF, lines: Sequence[tuple[Values, Values]], share: float, area: PlotArea
) -> bool:
    """Whether it lies over one of the lines (x, y), from that share of its length on."""
    for x, y in lines:
        start = area.x_pixel(float(x[0] + share * (x[-1] - x[0]))) if len(x) else 0.0
        band = curve.rows_between(x, y, max(rect.left(), start), rect.right(), area)
        if band and band[0] < rect.bottom() and rect.top() < band[1]:
            return True
    return False


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


def labels_in(
    area: PlotArea,
    marks: Sequence[ChangeMark],
    at_top: bool,
    written: Sequence[QRectF],
    lines: Sequence[tuple[Values, Values]],
) -> list[tuple[str, QRectF]]:
    """The labels there is room for, and where: beside what is ``written`` and the lines (x, y)."""
    labels = grouped(_apart(marks, area), _width, area)
    widths = [_width(text) for _, text in labels]
    rects = place([x for x, _ in labels], widths, area, at_top, written, lines)
    return [(text, rect) for (_, text), rect in zip(labels, rects, strict=True) if rect is not None]


def paint_labels(painter: QPainter, labels: Sequence[tuple[str, QRectF]]) -> None:
    """Write them on paper, which no rule but their own comes near."""
    on = theme.current()
    theme.set_type(painter, on.text2, 11)
    for text, rect in labels:
        painter.fillRect(rect.adjusted(-_PAPER, 0, _PAPER, 0), QColor(on.paper))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, text)


def _width(text: str) -> float:
    return fonts.width(text, 11) + 2


def _apart(marks: Sequence[ChangeMark], area: PlotArea) -> list[ChangeMark]:
    return merged(marks, _ONE_GESTURE * (area.x_high - area.x_low) / area.rect.width())
