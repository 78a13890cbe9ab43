"""Cells of examples, tens of thousands if need be: only those in sight are known and painted."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from nnviz.gui.heard.items import Heard, Item
from nnviz.gui.look import theme

EDGE = 4
"""Around all cells, so that the first one's outline is seen whole."""


class CellGrid(Heard, QAbstractScrollArea):
    """Scrolls over ``count`` cells and has one of them selected; what is in them, others know.

    Subclasses paint a cell and say how large it is. Whoever fills the grid asks for its
    ``visible_range`` after every ``range_changed``.
    """

    range_changed = Signal()
    """Other cells can be seen."""
    chosen = Signal(int)
    """A cell was clicked, or Enter pressed on it."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0
        """How many cells there are; `set_count` changes it."""
        self.selected = -1
        """The cell with the outline, -1 for none; `select` changes it."""
        self._hovered = -1
        self._told = range(0), range(0)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)

    @property
    def columns(self) -> int:
        """How many cells stand side by side in the present width."""
        across = self.cell_size().width() + self.gap().width()
        room = self.viewport().width() - 2 * EDGE + self.gap().width()
        return max(1, room // across)

    def cell_size(self) -> QSize:
        """Of every cell, in pixels."""
        raise NotImplementedError

    def gap(self) -> QSize:
        """Between two cells, across and down."""
        return QSize(0, 0)

    def paint_cell(self, painter: QPainter, item: int, rect: QRect) -> None:
        """Paint what is in cell ``item``."""
        raise NotImplementedError

    def spoken(self, item: int) -> str:
        """What is heard of cell ``item``."""
        raise NotImplementedError

    def heard_count(self) -> int:
        return self.count

    def heard_at(self) -> int:
        return self.selected

    def heard(self, number: int) -> Item:
        corner = self.viewport().pos()
        return Item(self.spoken(number), "", self.cell_rect(number).translated(corner))

    def set_count(self, count: int, *, selected: int = -1, from_top: bool = True) -> None:
        """So many cells, one of them selected or none; ``from_top`` scrolls back to the first."""
        self.count, self.selected, self._hovered = count, selected, -1
        self.fit()
        if from_top:
            self.verticalScrollBar().setValue(0)
        self.viewport().update()
        self._tell_of_range()

    def select(self, item: int) -> None:
        """Put the outline round ``item`` and bring it into sight; -1 takes it away."""
        self.selected = item
        if item >= 0:
            self._bring_into_sight(item)
        self.viewport().update()

    def fit(self) -> None:
        """The cells, or the room for them, have another size."""
        rows = -(-self.count // self.columns)
        height = 2 * EDGE + rows * self._pitch() - self.gap().height()
        room = self.viewport().height()
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, height - room))
        bar.setSingleStep(max(1, self._pitch() // 3))
        bar.setPageStep(max(1, room))

    def visible_range(self) -> range:
        """The cells that can be seen, wholly or in part."""
        pitch, top = self._pitch(), self.verticalScrollBar().value()
        first = max(top - EDGE, 0) // pitch * self.columns
        below = top + self.viewport().height() - EDGE
        stop = (max(below, 0) // pitch + 1) * self.columns
        return range(min(first, self.count), min(stop, self.count))

    def whole_range(self) -> range:
        """Those of them that are seen from top to bottom; where no row is, all that can be seen."""
        seen, pitch, columns = self.visible_range(), self._pitch(), self.columns
        above = self.verticalScrollBar().value() - EDGE
        first = -(-above // pitch)
        stop = (above + self.viewport().height() - self.cell_size().height()) // pitch + 1
        whole = range(max(first * columns, seen.start), min(stop * columns, seen.stop))
        return whole or seen

    def cell_rect(self, item: int) -> QRect:
        """Where ``item`` is in the viewport."""
        row, column = divmod(item, self.columns)
        size = self.cell_size()
        left = EDGE + column * (size.width() + self.gap().width())
        top = EDGE + row * self._pitch() - self.verticalScrollBar().value()
        return QRect(QPoint(left, top), size)

    def cell_at(self, place: QPoint) -> int:
        """The cell at a place in the viewport, -1 where there is none."""
        seen = self.visible_range()
        return next((item for item in seen if self.cell_rect(item).contains(place)), -1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        item = self.cell_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and item >= 0:
            self.select(item)
            self.chosen.emit(item)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.cell_at(event.position().toPoint()))

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._hover(-1)
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.count:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.select(max(self.selected, 0))
            self.chosen.emit(self.selected)
        elif (move := self._move_of(Qt.Key(event.key()))) is not None:
            start = self.selected if self.selected >= 0 else -move if abs(move) == 1 else 0
            self.select(min(max(start + move, 0), self.count - 1))
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
        if self._told != (self.visible_range(), self.whole_range()):
            self._tell_of_range()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Everything moves: what has come into sight is asked for."""
        self._tell_of_range()
        self.viewport().update()

    def _tell_of_range(self) -> None:
        self._told = self.visible_range(), self.whole_range()
        self.range_changed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self.viewport()) as painter:
            for item in self.visible_range():
                rect = self.cell_rect(item)
                if rect.intersects(event.rect()):
                    self.paint_cell(painter, item, rect)
            self._paint_outlines(painter)

    def _paint_outlines(self, painter: QPainter) -> None:
        """Round the selected cell, in the accent for the keyboard; a thin one under the mouse."""
        on = theme.current()
        if 0 <= self._hovered < self.count:
            painter.setPen(QPen(QColor(on.border), 1))
            painter.drawRect(self.cell_rect(self._hovered).adjusted(-2, -2, 1, 1))
        if 0 <= self.selected < self.count:
            painter.setPen(QPen(QColor(on.accent if self.hasFocus() else on.text), 2))
            painter.drawRect(self.cell_rect(self.selected).adjusted(-2, -2, 2, 2))

    def _move_of(self, key: Qt.Key) -> int | None:
        """How many cells on a key goes, back where negative."""
        page = max(1, self.viewport().height() // self._pitch()) * self.columns
        return {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -self.columns,
            Qt.Key.Key_Down: self.columns,
            Qt.Key.Key_PageUp: -page,
            Qt.Key.Key_PageDown: page,
            Qt.Key.Key_Home: -self.count,
            Qt.Key.Key_End: self.count,
        }.get(key)

    def _pitch(self) -> int:
        return self.cell_size().height() + self.gap().height()

    def _hover(self, item: int) -> None:
        if item != self._hovered:
            self._hovered = item
            self.viewport().update()

    def _bring_into_sight(self, item: int) -> None:
        rect, bar = self.cell_rect(item), self.verticalScrollBar()
        if rect.top() < EDGE:
            bar.setValue(bar.value() + rect.top() - EDGE)
        elif rect.bottom() + EDGE > self.viewport().height():
            bar.setValue(bar.value() + rect.bottom() + EDGE - self.viewport().height())
