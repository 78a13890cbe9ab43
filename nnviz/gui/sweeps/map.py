"""The map of a sweep: a coloured cell with a number for every pair of settings."""

from math import ceil

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from nnviz.gui.controls.keyboard_focus import ARROWS, KeyboardFocus
from nnviz.gui.controls.label import plain
from nnviz.gui.heard.items import Heard, Item
from nnviz.gui.look import fonts, icons, theme
from nnviz.gui.sweeps.map_cell import MapCell, MapShown

WIDE, LEAST_WIDE, MOST_WIDE, HIGH, LEAST_HIGH, GAP = 79, 34, 110, 42, 30, 2
"""Of a cell, in pixels of the design: as it is drawn up, the least and the most, its height, and
that where there is little room."""
_FOOT, _SIDE, _METER = 22, 62, 52
_TYPES = (13, 12, 8), (12, 12, 6), (11, 11, 4)
"""Of the numbers, of the columns' names, and what is free beside a number: the first for which the
cells are wide enough, so that many columns stand beside each other in a small window.
"""


class SweepMap(Heard, KeyboardFocus, QWidget):
    """Shows cells; says which is chosen, and what a key wants of it.

    The chosen one has a frame, the one it is compared with a dotted one.
    """

    is_table = True
    chosen = Signal(int)
    """A cell was clicked, or reached by a key."""
    open_wanted = Signal(int)
    """Its run is to be opened."""
    compare_wanted = Signal(int)
    """What is chosen next is to be compared with this one."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("sweep_map")
        self.setAccessibleName(self.tr("Map"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.shown = MapShown()
        self.selected = self.compared = -1
        """Cells by their number, row by row; -1: none."""

    def show_map(self, shown: MapShown, selected: int, compared: int) -> None:
        """These cells, of which one is chosen and one compared with it."""
        before = self.shown
        if (shown, selected, compared) == (before, self.selected, self.compared):
            return
        self.shown, self.selected, self.compared = shown, selected, compared
        if before != shown:
            self.updateGeometry()
        self._speak()
        self.update()

    def cell_rect(self, at: int) -> QRect:
        """Where a cell is."""
        row, column = divmod(at, max(1, len(self.shown.columns)))
        wide, high = self._wide(), self._high()
        return QRect(self._left() + column * (wide + GAP), row * (high + GAP), wide, high)

    def cell_at(self, place: QPoint) -> int:
        """The cell at a place, -1 where there is none."""
        wide, high = self._wide() + GAP, self._high() + GAP
        column, row = (place.x() - self._left()) // wide, place.y() // high
        columns, rows = len(self.shown.columns), len(self.shown.rows)
        return row * columns + column if 0 <= column < columns and 0 <= row < rows else -1

    def heard_count(self) -> int:
        return len(self.shown.cells)

    def heard_at(self) -> int:
        return self.selected

    def heard(self, number: int) -> Item:
        return Item(self.shown.cells[number].spoken, "", self.cell_rect(number))

    def sizeHint(self) -> QSize:
        return self._size(HIGH)

    def minimumSizeHint(self) -> QSize:
        """With cells as narrow as can be; where that is too wide, whole columns fill the room."""
        size, around = self._size(LEAST_HIGH), self.parentWidget()
        if around is not None and size.width() > around.width():
            room, least = around.width() - self._left(), self._least_wide(*_TYPES[-1]) + GAP
            each = max(least, min(room // max(1, room // least), theme.px(MOST_WIDE)))
            size.setWidth(self._left() + len(self.shown.columns) * each)
        return size

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), QColor(theme.current().paper))
            pixels, of_names = self._type()
            for at, cell in enumerate(self.shown.cells):
                rect = self.cell_rect(at)
                if rect.intersects(event.rect()):
                    self._paint_cell(painter, cell, rect, pixels)
            self._paint_names(painter, of_names)
            for at, style in ((self.compared, Qt.PenStyle.DotLine), (self.selected, None)):
                if 0 <= at < len(self.shown.cells):
                    self._paint_frame(painter, self.cell_rect(at), style)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self.cell_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and at >= 0:
            self.by_keyboard = False
            self.chosen.emit(at)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = self.cell_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and at >= 0:
            self.open_wanted.emit(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, count = Qt.Key(event.key()), len(self.shown.cells)
        wanted = {
            Qt.Key.Key_Return: self.open_wanted,
            Qt.Key.Key_Enter: self.open_wanted,
            Qt.Key.Key_C: self.compare_wanted,
        }
        to = self._cell_by(key)
        if not count or (to is None and key not in wanted) or event.modifiers() & _WITH:
            super().keyPressEvent(event)
            return
        self.by_keyboard = True
        if to is not None:
            self.chosen.emit(to)
        elif self.selected >= 0:
            wanted[key].emit(self.selected)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and (at := self.cell_at(event.pos())) >= 0:
            QToolTip.showText(event.globalPos(), plain(self.shown.cells[at].spoken), self)
            return True
        return super().event(event)

    def _cell_by(self, key: Qt.Key) -> int | None:
        """Where an arrow, Home or End leads to."""
        columns, rows = len(self.shown.columns), len(self.shown.rows)
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            return 0 if key == Qt.Key.Key_Home else columns * rows - 1
        if key not in ARROWS:
            return None
        if self.selected < 0:
            return 0
        row, column = divmod(self.selected, columns)
        down, right = ARROWS[key]
        row, column = min(max(row + down, 0), rows - 1), min(max(column + right, 0), columns - 1)
        return row * columns + column

    def _speak(self) -> None:
        chosen = 0 <= self.selected < len(self.shown.cells)
        said = self.shown.cells[self.selected].spoken if chosen else ""
        if said != self.accessibleDescription():
            self.setAccessibleDescription(said)
            changed = QAccessible.Event.DescriptionChanged
            QAccessible.updateAccessibility(QAccessibleEvent(self, changed))

    def _left(self) -> int:
        """How wide the names of the rows are."""
        widest = max((fonts.width(name, 12) for name in self.shown.rows), default=0)
        return max(theme.px(_SIDE), round(widest) + theme.px(12))

    def _size(self, high: float) -> QSize:
        """With cells so high."""
        rows, columns = len(self.shown.rows), len(self.shown.columns)
        height = rows * (theme.px(high) + GAP) + theme.px(_FOOT)
        return QSize(self._left() + columns * (self._least_wide(*_TYPES[-1]) + GAP), height)

    def _high(self) -> int:
        """Cells as high as there is room for."""
        room = (self.height() - theme.px(_FOOT)) // max(1, len(self.shown.rows)) - GAP
        return max(theme.px(LEAST_HIGH), min(room, theme.px(HIGH)))

    def _wide(self) -> int:
        """Cells as wide as they can be, within reason."""
        columns = max(1, len(self.shown.columns))
        room = (self.width() - self._left() - GAP * (columns - 1)) // columns
        return max(self._least_wide(*_TYPES[-1]), min(room, theme.px(MOST_WIDE)))

    def _least_wide(self, pixels: int, of_names: int, free: int) -> int:
        """So that every number has room, also those that have still to come.

        A column's name has room where it is no longer than a number.
        """
        texts = ("99.9", *(cell.text for cell in self.shown.cells))
        widest = max(fonts.width(text, pixels, 600) for text in texts)
        largest = max(fonts.width(text, _TYPES[0][0], 600) for text in texts)
        names = [fonts.width(name, of_names) for name in self.shown.columns[1:]]
        name = max((each for each in names if each <= largest), default=0)
        widest = max(widest + theme.px(free), name + GAP)
        return max(theme.px(LEAST_WIDE), ceil(widest))

    def _type(self) -> tuple[int, int]:
        """The numbers' size, and that of the columns' names."""
        wide = self._wide()
        fitting = (each for each in _TYPES if self._least_wide(*each) <= wide)
        pixels, of_names, _ = next(fitting, _TYPES[-1])
        return pixels, of_names

    def _paint_cell(self, painter: QPainter, cell: MapCell, rect: QRect, pixels: int) -> None:
        on = theme.current()
        if not cell.text:
            painter.fillRect(rect, QColor(on.hover))
        if cell.trouble:
            side = icons.side()
            icons.draw(painter, "differs", on.text2, rect.center().x() - side // 2, rect.top() + 4)
            theme.set_type(painter, on.text2, 11)
            self._write(painter, rect.adjusted(0, side, 0, -2), cell.trouble)
        elif cell.text:
            color = on.diverging_color(cell.share)
            painter.fillRect(rect, color)
            theme.set_type(painter, _readable(color), pixels, 600 if cell.is_best else 400)
            self._write(painter, rect, cell.text)
        elif cell.meter is not None:
            self._paint_meter(painter, rect, cell.meter)

    def _paint_meter(self, painter: QPainter, rect: QRect, share: float) -> None:
        on, high = theme.current(), theme.px(4)
        wide = min(theme.px(_METER), rect.width() - 8)
        bar = QRectF(rect.center().x() - wide / 2, rect.center().y() - high / 2, wide, high)
        painter.fillRect(bar, QColor(on.track))
        bar.setWidth(share * wide)
        painter.fillRect(bar, QColor(on.accent))

    def _paint_names(self, painter: QPainter, pixels: int) -> None:
        columns = len(self.shown.columns)
        theme.set_type(painter, theme.current().text2, 12)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for row, name in enumerate(self.shown.rows):
            cell = self.cell_rect(row * columns)
            place = QRect(0, cell.top(), self._left() - theme.px(8), cell.height())
            self._write(painter, place, name, right)
        theme.set_type(painter, theme.current().text2, pixels)
        for column, name in enumerate(self.shown.columns):
            cell = self.cell_rect((len(self.shown.rows) - 1) * columns + column)
            place = QRect(cell.left(), cell.bottom() + 1, cell.width(), theme.px(_FOOT))
            if column == 0 and painter.fontMetrics().horizontalAdvance(name) > place.width():
                place.setLeft(0)  # below the names of the rows nothing stands
                self._write(painter, place, name, right)
            else:
                self._write(painter, place, name)

    def _write(
        self,
        painter: QPainter,
        place: QRect,
        text: str,
        side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignCenter,
    ) -> None:
        """In what is seen of the place, from left to right: half of a number would be another."""
        seen, around = QRect(place), self.parentWidget()
        if around is not None:
            seen.setLeft(max(place.left(), -self.x()))
            seen.setRight(min(place.right(), around.width() - 1 - self.x()))
        metrics = painter.fontMetrics()
        if seen.width() >= metrics.horizontalAdvance("…"):
            cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, seen.width())
            painter.drawText(seen, int(side), cut)

    def _paint_frame(self, painter: QPainter, rect: QRect, style: Qt.PenStyle | None) -> None:
        on = theme.current()
        is_focus = style is None and self.shows_focus
        pen = QPen(QColor(on.accent if is_focus else on.text), 2, style or Qt.PenStyle.SolidLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(1, 1, -1, -1))


_WITH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def _readable(background: QColor) -> str:
    """Dark or light text, whichever is read better on this."""
    return theme.current().ink_on(background.name())
