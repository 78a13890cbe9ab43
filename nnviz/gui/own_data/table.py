"""A person's own table: its columns with their roles, its rows with what is wrong in them."""

from collections.abc import Container, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QItemSelectionModel, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QMenu, QTableView, QWidget

from nnviz.data.tables.sheet import Sheet
from nnviz.gui.look import icons, theme
from nnviz.gui.look.zoom import WHOLE
from nnviz.gui.own_data.roles import ROLES, role_words
from nnviz.gui.own_data.table_cells import ROW, LineNumbers, TableCell
from nnviz.gui.own_data.table_heads import BARS, HEIGHT, PADDING, Head, TableHeads
from nnviz.gui.own_data.table_model import TableModel

LEAST, MOST, MOST_MORE = 52, 200, 24
"""Pixels of the design that a column has at least, and needs at most; and has besides, at most."""
_MEASURED_ROWS, _MEASURED_COLUMNS, _MEASURED_TEXTS = 60, 300, 3
_ASKING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class OwnTable(QTableView):
    """A click on a column's head, or Enter in it, opens the menu of its roles."""

    role_chosen = Signal(int, str)
    """This column is to have the role of that name."""
    seen_changed = Signal()
    """Other rows can be seen."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("own_data_table")
        self.setAccessibleName(self.tr("Rows and columns"))
        self.rows = TableModel(self)
        self._widths: list[int] = []
        self.setModel(self.rows)
        self._heads, self._lines = TableHeads(self), LineNumbers(self)
        self.setHorizontalHeader(self._heads)
        self.setVerticalHeader(self._lines)
        self.setItemDelegate(TableCell(self))
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setCornerButtonEnabled(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self._heads.asked.connect(self.ask_for_role)
        self._beside_heads = QWidget()
        self.addScrollBarWidget(self._beside_heads, Qt.AlignmentFlag.AlignTop)
        self.setFont(theme.font(13))  # changes with the zoom, and with it what columns need
        self._fit()

    def show_sheet(
        self,
        sheet: Sheet | None,
        heads: Sequence[Head] = (),
        faults: Mapping[tuple[int, str], str] | None = None,
        used: Container[int] = (),
    ) -> None:
        """Show these rows under these heads; where one was scrolled to stays in sight."""
        across, down = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        at = self.currentIndex()
        self.rows.show_sheet(sheet, heads, faults, used)
        self._fit()
        self.updateGeometries()
        self.horizontalScrollBar().setValue(across)
        self.verticalScrollBar().setValue(down)
        again = self.rows.index(at.row(), at.column())
        if again.isValid():
            self.selectionModel().setCurrentIndex(again, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.seen_changed.emit()

    def show_line(self, line: int, column: str | None) -> None:
        """Bring this cell of the file into the middle of what is seen."""
        names = [head.name for head in self.rows.heads]
        at = names.index(column) if column in names else 0
        index = self.rows.index(self.rows.row_of(line), at)
        if index.isValid():
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
            self.setCurrentIndex(index)
            self.setFocus()

    def seen(self) -> tuple[int, int] | None:
        """The lines of the first and the last row that can be seen; None where there is none."""
        if not self.rows.rowCount():
            return None
        first = max(self.rowAt(0), 0)
        last = self.rowAt(self.viewport().height() - theme.px(ROW) // 2)
        last = self.rows.rowCount() - 1 if last < 0 else last
        return self.rows.line_of(first), self.rows.line_of(last)

    def ask_for_role(self, column: int) -> None:
        """Open the menu of the column's roles."""
        menu = self.role_menu(column)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._heads.place_below(column))

    def role_menu(self, column: int) -> QMenu:
        """What may become of a column; what it is now is marked."""
        menu, head = QMenu(self), self.rows.heads[column]
        menu.setObjectName("own_data_roles")
        for name in ROLES:
            action = menu.addAction(role_words(name))
            action.setCheckable(True)
            action.setChecked(name == head.role_name)
            action.triggered.connect(partial(self.role_chosen.emit, column, name))
        return menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        column = self.currentIndex().column()
        if event.key() in _ASKING and column >= 0:
            self.ask_for_role(column)
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        if dy:
            self.seen_changed.emit()

    def minimumSizeHint(self) -> QSize:
        """The heads and a row, where all that is said below it needs so much."""
        bar = self.horizontalScrollBar().sizeHint().height()
        return QSize(super().minimumSizeHint().width(), theme.px(HEIGHT + ROW) + bar)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()
        self.seen_changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        """Columns as wide as their widest texts, rows as high as the zoom asks for."""
        self._lines.setDefaultSectionSize(theme.px(ROW))
        self._heads.setProperty(WHOLE, True)  # it has its height from here, and nowhere else
        self._heads.setFixedHeight(theme.px(HEIGHT))
        self._beside_heads.setProperty(WHOLE, True)
        self._beside_heads.setFixedHeight(theme.px(HEIGHT))  # the scroll bar is beside the rows
        last = self.rows.line_of(self.rows.rowCount() - 1) if self.rows.rowCount() else 0
        number = QFontMetrics(theme.font(11)).horizontalAdvance(f"{last}")
        self._lines.setFixedWidth(number + theme.px(10))
        self._heads.setDefaultSectionSize(theme.px(LEAST + PADDING))
        many = min(len(self.rows.heads), _MEASURED_COLUMNS)
        self._widths = [self._width_of(column) for column in range(many)]
        self._share_width()

    def _share_width(self) -> None:
        """Give the columns what they need, and all of them a part of what is left over."""
        is_all = len(self._widths) == len(self.rows.heads)
        free = self.viewport().width() - sum(self._widths) if is_all else 0
        share = min(max(0, free) // max(1, len(self._widths)), theme.px(MOST_MORE))
        for column, width in enumerate(self._widths):
            self._heads.resizeSection(column, width + share)

    def _width_of(self, column: int) -> int:
        head = self.rows.heads[column]
        strong, plain = QFontMetrics(theme.font(13, 600)), QFontMetrics(theme.font(13))
        small, least = QFontMetrics(theme.font(12)), QFontMetrics(theme.font(11))
        cells = strong if head.role_name == "wanted" else plain
        texts = self.rows.longest(column, _MEASURED_ROWS, _MEASURED_TEXTS)
        widths = [
            strong.horizontalAdvance(head.name),
            small.horizontalAdvance(head.role) + icons.side(),
            least.horizontalAdvance(head.range),
            *(cells.horizontalAdvance(text) for text in texts),
            theme.px(BARS),
        ]
        return min(max(widths) + 2, theme.px(MOST)) + theme.px(PADDING)
