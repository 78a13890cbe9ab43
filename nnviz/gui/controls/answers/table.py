"""A truth table with what a network answers: inputs, wanted, answer, and a mark for each row."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnviz.gui.controls.answers import columns as table_columns
from nnviz.gui.controls.answers.columns import Heads, TableColumn
from nnviz.gui.controls.plural import apart, listed
from nnviz.gui.heard.items import Heard, Item
from nnviz.gui.look import icons, theme

ROW = 24
_HEAD = 18


class Row(NamedTuple):
    """One line of the table: its texts in the order of the columns, and whether it is right."""

    inputs: Sequence[str]
    wanted: Sequence[str]
    answers: Sequence[str] = ()
    right: bool | None = None


class AnswerTable(Heard, QWidget):
    """Rows of text; the marks differ in shape, not only in colour. One row may be marked."""

    row_chosen = Signal(int)
    """A row was clicked, or reached with an arrow key."""

    def __init__(self) -> None:
        super().__init__()
        self._heads = Heads((), (), ())
        self._widest = ""
        self.rows: tuple[Row, ...] = ()
        """What is shown; `set_rows` changes it."""
        self._marked = self._hovered = -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("What the network answers to every row"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_heads(self, heads: Heads, widest: str) -> None:
        """Name the columns; `widest` is the longest answer there can be. The rows are gone."""
        self._heads, self._widest = heads, widest
        self.set_rows(())

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows; a mark at a row that is none of them goes."""
        rows = tuple(rows)
        if rows == self.rows:
            return
        if len(rows) != len(self.rows):
            self.updateGeometry()
        self.rows = rows
        if self._marked >= len(rows):
            self._marked = -1
        self.setAccessibleDescription(apart(self._spoken(row) for row in rows))
        self.update()

    def mark(self, row: int) -> None:
        """Lay a band under this row; -1 takes it away."""
        if row != self._marked:
            self._marked = row
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self._row_at(event.position().y())
        if event.button() == Qt.MouseButton.LeftButton and row >= 0:
            self.row_chosen.emit(row)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._row_at(event.position().y()))

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is None or not self.rows:
            super().keyPressEvent(event)
        else:
            self.row_chosen.emit(min(max(self._marked + step, 0), len(self.rows) - 1))

    def heard_count(self) -> int:
        return len(self.rows)

    def heard_at(self) -> int:
        return self._marked

    def heard(self, number: int) -> Item:
        high = theme.px(ROW)
        place = QRect(0, self._top() + number * high, self.width(), high)
        return Item(self._spoken(self.rows[number]), "", place)

    def sizeHint(self) -> QSize:
        return QSize(224, self._top() + theme.px(ROW) * len(self.rows))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    def columns(self) -> list[TableColumn]:
        """Where the columns are and what stands above them."""
        return table_columns.columns(
            self._heads, self._widest, self.width(), self.tr("wanted"), self.tr("answer")
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            columns = self.columns()
            self._paint_heads(painter, columns)
            for number, row in enumerate(self.rows):
                self._paint_band(painter, number)
                self._paint_row(painter, columns, self._top() + number * theme.px(ROW), row)

    def _row_at(self, y: float) -> int:
        """The row at this height, -1 where there is none."""
        row = int((y - self._top()) // theme.px(ROW))
        return row if 0 <= row < len(self.rows) else -1

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            self._hovered = row
            self.update()

    def _paint_band(self, painter: QPainter, number: int) -> None:
        on, height = theme.current(), theme.px(ROW)
        band = QRect(0, self._top() + number * height, self.width(), height)
        if number == self._marked:
            painter.fillRect(band, QColor(on.press))
        elif number == self._hovered:
            painter.fillRect(band, QColor(on.hover))

    def _top(self) -> int:
        """Where the first row begins."""
        return theme.px(_HEAD) * (2 if self._heads.is_grouped else 1) + 6

    def _paint_heads(self, painter: QPainter, columns: Sequence[TableColumn]) -> None:
        on = theme.current()
        theme.set_type(painter, on.text2, 11)
        line = self._top() - 4
        beyond = 0 if self._heads.is_grouped else table_columns.mark_width()
        for column in columns:
            _write(painter, column, line - theme.px(_HEAD), theme.px(_HEAD), column.head, beyond)
        if self._heads.is_grouped:
            for group in table_columns.groups(columns, self.tr("wanted"), self.tr("answer")):
                _write(painter, group, 0, theme.px(_HEAD), group.head)
        focused = self.hasFocus()
        color = QColor(on.accent if focused else on.line)
        painter.fillRect(0, line, self.width(), 2 if focused else 1, color)

    def _paint_row(
        self, painter: QPainter, columns: Sequence[TableColumn], top: int, row: Row
    ) -> None:
        on = theme.current()
        plain, strong = theme.font(13), theme.font(13, 600)
        texts = (*row.inputs, *row.wanted, *row.answers)
        for column, text in zip(columns, texts, strict=False):
            painter.setFont(strong if column.kind == "answer" else plain)
            painter.setPen(QColor(on.text2 if column.kind == "input" else on.text))
            _write(painter, column, top, theme.px(ROW), text)
        if row.right is not None:
            name, color = ("check", on.text) if row.right else ("clear", on.error)
            left = self.width() - icons.side()
            icons.draw(painter, name, color, left, top + (theme.px(ROW) - icons.side()) // 2)

    def _spoken(self, row: Row) -> str:
        named = zip(self._heads.inputs, row.inputs, strict=False)
        said = [f"{name} {text}" for name, text in named]
        said.append(self.tr("wanted {0}").format(" ".join(row.wanted)))
        if row.answers:
            said.append(self.tr("answer {0}").format(" ".join(row.answers)))
        if row.right is not None:
            said.append(self.tr("right") if row.right else self.tr("wrong"))
        return listed(said)


def _write(
    painter: QPainter, column: TableColumn, top: int, height: int, text: str, beyond: int = 0
) -> None:
    """In the middle of the column, or, of an answer, ``beyond`` its right end."""
    width = QFontMetrics(painter.font()).horizontalAdvance(text)
    left = column.left + (column.width - width) / 2
    if column.kind == "answer":
        left = column.right + beyond - width
    box = QRectF(left, top, width + 1, height)
    painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip), text)
