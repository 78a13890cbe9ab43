"""The head of a table of one's own: of each column name, role, a small histogram and its range."""

from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from nnviz.gui.controls.scroller import seen_across
from nnviz.gui.look import icons, theme

HEIGHT = 94
HEAD = int(Qt.ItemDataRole.UserRole)
"""The role under which a column's `Head` is."""
PADDING = 12
"""Between a column's left edge and its widest text."""
BARS, MOST_BARS = 47, 12
"""Pixels of the design that a histogram takes, and how many bars it has."""
_LEAST = 24
"""Pixels of the design that are seen of a column whose head is: all its bars have room."""
_NAME, _ROLE, _BARS, _RANGE = (0, 22), (23, 18), (46, 22), (72, 18)
"""Where each line begins, and how high it is."""


class Head(NamedTuple):
    """What stands over a column; ``bars`` are parts of the highest, which is 1.

    ``role_name`` is that of the role, ``role`` what it is called; ``why`` says how it came to it.
    """

    name: str
    role_name: str = "input"
    role: str = ""
    bars: tuple[float, ...] = ()
    range: str = ""
    why: str = ""


class TableHeads(QHeaderView):
    """Heads on white paper over a thin line; under that of the wanted column it is in colour."""

    asked = Signal(int)
    """The role of this column is to be chosen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._hovered = -1
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(1)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(0, theme.px(HEIGHT))

    def place_below(self, column: int) -> QPoint:
        """Where a menu of this column's roles opens, on the screen."""
        below = sum(map(theme.px, _ROLE))
        return self.viewport().mapToGlobal(QPoint(self.sectionViewportPosition(column), below))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        column = self.logicalIndexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and column >= 0:
            self.asked.emit(column)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.logicalIndexAt(event.position().toPoint()))

    def leaveEvent(self, event: object) -> None:
        self._hover(-1)

    def paintEvent(self, event: QPaintEvent) -> None:
        on, painter = theme.current(), QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), QColor(on.paper))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(on.line))
        for column in self._in_sight():
            head = self.model().headerData(column, Qt.Orientation.Horizontal, HEAD)
            if head is not None:
                left, width = self.sectionViewportPosition(column), self.sectionSize(column)
                whole = QRect(left, 0, width, self.height()).adjusted(theme.px(PADDING), 0, 0, 0)
                box = seen_across(whole, self)
                if box.width() >= min(theme.px(_LEAST), whole.width()):
                    _paint(painter, box, head, is_lit=column == self._hovered)
        painter.end()

    def _in_sight(self) -> range:
        first, last = self.logicalIndexAt(0), self.logicalIndexAt(self.viewport().width() - 1)
        return range(max(first, 0), (self.count() if last < 0 else last + 1))

    def _hover(self, column: int) -> None:
        if column != self._hovered:
            self._hovered = column
            self.viewport().update()


def _paint(painter: QPainter, box: QRect, head: Head, *, is_lit: bool) -> None:
    on, is_wanted = theme.current(), head.role_name == "wanted"
    is_input = head.role_name == "input"
    _write(painter, box, _NAME, head.name, 13, 600, on.text if is_input or is_wanted else on.text2)
    role = QRect(box)
    role.setRight(box.right() - icons.side() + 3)
    color = on.text if is_wanted or is_lit else on.text2
    _write(painter, role, _ROLE, head.role, 12, 400, color)
    middle = theme.px(_ROLE[0]) + (theme.px(_ROLE[1]) - icons.side()) // 2
    icons.draw(painter, "chevron-down", color, box.right() + 4 - icons.side(), middle)
    _paint_bars(painter, box, head.bars, on.bar if is_input or is_wanted else on.track)
    _write(painter, box, _RANGE, head.range, 11, 400, on.text2)
    if is_wanted:
        painter.fillRect(box.left(), box.bottom() - 1, box.width(), 2, QColor(on.accent))


def _paint_bars(painter: QPainter, box: QRect, bars: tuple[float, ...], color: str) -> None:
    """At the right end, one pixel apart; what is there at all can be seen."""
    if not bars:
        return
    room, high = min(theme.px(BARS), box.width()), theme.px(_BARS[1])
    width = max(1, (room + 1) // len(bars) - 1)
    left = box.right() + 1 - len(bars) * (width + 1) + 1
    bottom = theme.px(_BARS[0]) + high
    for place, share in enumerate(bars):
        size = max(round(share * high), 1 if share else 0)
        painter.fillRect(left + place * (width + 1), bottom - size, width, size, QColor(color))


def _write(
    painter: QPainter,
    box: QRect,
    line: tuple[int, int],
    text: str,
    pixels: int,
    weight: int,
    color: str,
) -> None:
    theme.set_type(painter, color, pixels, weight)
    place = QRect(box.left(), theme.px(line[0]), box.width(), theme.px(line[1]))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    if place.width() < painter.fontMetrics().horizontalAdvance("…"):
        return
    flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(place, int(flags | Qt.TextFlag.TextDontClip), shown)
