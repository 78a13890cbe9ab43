"""Examples as rows of a table: inputs, what is wanted, what is answered, and a mark."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from nnviz.gui.examples.row_model import ExampleRow, RowModel
from nnviz.gui.examples.row_painting import LEAST_PADDING, PADDING, Place, RowCell, RowHeads
from nnviz.gui.look import icons, theme
from nnviz.gui.look.zoom import WHOLE

ROW = 24
_HEAD = 20
_SHORT_HEAD = 44
"""Pixels of the design that are left of a head at least."""
_EDGE = 4
"""Left of the first column, so that the outline of a row does not touch its number."""


class RowList(QTableView):
    """A head, and under it as many rows as there are examples, of which one may be selected.

    Whoever fills it asks for its ``visible_range`` after every ``range_changed``.
    """

    range_changed = Signal()
    """Other rows can be seen."""
    chosen = Signal(int)
    """A row was clicked, or Enter pressed on it."""
    needs = Signal(int)
    """So many pixels of the screen show all columns: others than before, or of another size."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = RowModel(self)
        self._widest: tuple[str, ...] = ()
        self._hovered = -1
        self.setModel(self._rows)
        self._cells, self._heads = RowCell(self, self._rows), RowHeads(self)
        self.setItemDelegate(self._cells)
        self.setHorizontalHeader(self._heads)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)  # the current one counts
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setFont(theme.font(13))  # changes with the zoom, and with it what columns need

    @property
    def count(self) -> int:
        """How many rows there are."""
        return self._rows.rowCount()

    @property
    def selected(self) -> int:
        """The row with the outline, -1 for none."""
        return self.currentIndex().row()

    def row(self, number: int) -> ExampleRow | None:
        """What is in a row; None where it is out of sight."""
        return self._rows.row(number)

    def set_heads(
        self,
        heads: Sequence[str],
        inputs: int,
        widest: Sequence[str],
        *,
        results_first: bool = False,
    ) -> None:
        """Name the columns: a number, so many ``inputs``, then results; ``widest`` of each.

        With ``results_first`` these and the mark are seen before the inputs, which may be many.
        """
        self._widest = tuple(widest)
        self._rows.set_heads(heads, inputs)
        columns = list(range(len(heads) + 1))
        if results_first:
            columns = [0, *columns[inputs + 1 :], *columns[1 : inputs + 1]]
        for place, column in enumerate(columns):
            self._heads.moveSection(self._heads.visualIndex(column), place)
        self._fit()

    def set_count(self, count: int, *, selected: int = -1, from_top: bool = True) -> None:
        """So many rows, one of them selected or none; ``from_top`` scrolls back to the first."""
        top = 0 if from_top else self.verticalScrollBar().value()
        self._rows.set_count(count)
        self._hovered = -1
        self.updateGeometries()
        self._set_current(selected)
        self.verticalScrollBar().setValue(top)
        self.range_changed.emit()

    def show_rows(self, first: int, rows: Sequence[ExampleRow]) -> None:
        """What is in the rows from ``first`` on."""
        if self._rows.show_rows(first, rows):
            self._describe()

    def select(self, number: int) -> None:
        """Put the outline round a row and bring it into sight; -1 takes it away."""
        self._set_current(number)
        self.scrollTo(self.currentIndex())
        self._describe()

    def visible_range(self) -> range:
        """The rows that can be seen, wholly or in part."""
        height = self.verticalHeader().defaultSectionSize()
        top = self.verticalScrollBar().value()
        stop = (top + self.viewport().height() - 1) // height + 1
        return range(min(top // height, self.count), min(stop, self.count))

    def whole_range(self) -> range:
        """Those of them that are seen from top to bottom; where none is, all that can be seen."""
        seen, height = self.visible_range(), self.verticalHeader().defaultSectionSize()
        top = self.verticalScrollBar().value()
        first, stop = -(-top // height), (top + self.viewport().height()) // height
        whole = range(max(first, seen.start), min(stop, seen.stop))
        return whole or seen

    def scrollTo(
        self,
        index: Place,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Up or down only: sideways it stays where a person has put it."""
        left = self.horizontalScrollBar().value()
        super().scrollTo(index, hint)
        self.horizontalScrollBar().setValue(left)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Everything moves: what has come into sight is asked for."""
        super().scrollContentsBy(dx, dy)
        self.range_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()
        self.range_changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = self.rowAt(event.position().toPoint().y())
        if event.button() == Qt.MouseButton.LeftButton and number >= 0:
            self.select(number)
            self.chosen.emit(number)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.rowAt(event.position().toPoint().y()))

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._hover(-1)
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, pages and ends select, Enter and Space choose, Ctrl+C copies the row."""
        sideways = self.horizontalScrollBar()
        move = self._move_of(Qt.Key(event.key()))
        if not self.count:
            event.ignore()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.select(max(self.selected, 0))
            self.chosen.emit(self.selected)
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and sideways.maximum():
            step = sideways.singleStep()
            sideways.setValue(sideways.value() + (move or 0) * step)
        elif move is not None:
            start = self.selected if self.selected >= 0 else -move if abs(move) == 1 else 0
            self.select(min(max(start + move, 0), self.count - 1))
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Outlines round the rows under the mouse and selected, over what is in them."""
        super().paintEvent(event)
        on, painter = theme.current(), QPainter(self.viewport())
        if 0 <= self._hovered < self.count:
            painter.setPen(QPen(QColor(on.border), 1))
            painter.drawRect(self._row_rect(self._hovered).adjusted(0, 0, -1, -1))
        if self.selected >= 0:
            painter.setPen(QPen(QColor(on.accent if self.hasFocus() else on.text), 2))
            painter.drawRect(self._row_rect(self.selected).adjusted(1, 1, -1, -1))
        painter.end()

    def _row_rect(self, number: int) -> QRect:
        height = self.rowHeight(number)
        return QRect(0, self.rowViewportPosition(number), self.viewport().width(), height)

    def _move_of(self, key: Qt.Key) -> int | None:
        """How many rows on a key goes, back where negative."""
        page = max(1, self.viewport().height() // self.verticalHeader().defaultSectionSize())
        return {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_PageUp: -page,
            Qt.Key.Key_PageDown: page,
            Qt.Key.Key_Home: -self.count,
            Qt.Key.Key_End: self.count,
        }.get(key)

    def _copy(self) -> None:
        self.scrollTo(self.currentIndex())
        row = self.row(self.selected)
        if row is not None:
            QGuiApplication.clipboard().setText("\t".join(row.texts))

    def _set_current(self, number: int) -> None:
        self.setCurrentIndex(self._rows.index(number, 0) if number >= 0 else QModelIndex())
        self.viewport().update()

    def _hover(self, number: int) -> None:
        if number != self._hovered:
            self._hovered = number
            self.viewport().update()

    def _describe(self) -> None:
        row = self.row(self.selected)
        self.setAccessibleDescription(row.spoken if row else "")

    def _fit(self) -> None:
        """Columns as wide as their widest texts, rows as high as the zoom asks for."""
        self.verticalHeader().setDefaultSectionSize(theme.px(ROW))
        head = self.horizontalHeader()
        head.setProperty(WHOLE, True)  # it has its height from here, and from nowhere else
        head.setFixedHeight(theme.px(_HEAD))
        self._fit_columns()
        bar = self.verticalScrollBar().sizeHint().width()
        least = len(self._widest) * theme.px(LEAST_PADDING)
        self.needs.emit(sum(self._widths()[0]) + least + _EDGE + icons.side() + bar)

    def _fit_columns(self) -> None:
        """Nearer to each other where that lets the table fit, next with heads cut short; and as
        far apart as usual where it scrolls in any case.
        """
        texts, least_texts = self._widths()
        if not texts:
            return
        room = self.viewport().width() - _EDGE - icons.side()
        usual, least = theme.px(PADDING), theme.px(LEAST_PADDING)
        for_texts = room - len(texts) * least
        if sum(least_texts) <= for_texts < sum(texts):
            texts = _between(least_texts, texts, for_texts)
        fits = sum(texts) <= for_texts
        gap = min((room - sum(texts)) // len(texts), usual) if fits else usual
        self._cells.gap = self._heads.gap = gap
        for column, text in enumerate(texts):
            self._heads.resizeSection(column, text + gap + (0 if column else _EDGE))
        self._heads.resizeSection(len(texts), icons.side())

    def _widths(self) -> tuple[list[int], list[int]]:
        """Pixels of the screen for each column: with its whole head, and with a short one."""
        plain, strong = QFontMetrics(theme.font(11)), QFontMetrics(theme.font(13, 600))
        # One more than a whole number of them, to which Qt has rounded: else the name would be cut.
        heads = [plain.horizontalAdvance(name) + 1 for name in self._rows.heads]
        cells = [strong.horizontalAdvance(widest) for widest in self._widest]
        short = [min(head, theme.px(_SHORT_HEAD)) for head in heads]
        return [*map(max, heads, cells)], [*map(max, short, cells)]


def _between(least: Sequence[int], most: Sequence[int], room: int) -> list[int]:
    """Widths that fill this room, each as far from its least to its most as all others."""
    share = (room - sum(least)) / (sum(most) - sum(least))
    return [low + int(share * (high - low)) for low, high in zip(least, most, strict=True)]
