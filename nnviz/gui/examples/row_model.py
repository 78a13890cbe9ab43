"""What stands in a table of examples: only the rows in sight are known."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from nnviz.gui.controls.label import plain
from nnviz.gui.look import theme

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class CellType(NamedTuple):
    """In what colour, as ``#rrggbb``, and how bold a column is written."""

    color: str
    weight: int


class ExampleRow(NamedTuple):
    """The texts of a row, one a column; whether it is right (None: no mark); all of it in words."""

    texts: tuple[str, ...]
    right: bool | None
    spoken: str


class RowModel(QAbstractTableModel):
    """A number, so many inputs, then results, and a last column for the mark."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.heads: tuple[str, ...] = ()
        self._inputs = 0
        self._count = 0
        self._first = 0
        self._rows: tuple[ExampleRow, ...] = ()

    def set_heads(self, heads: Sequence[str], inputs: int) -> None:
        """Name the columns, of which so many are ``inputs``; no row is known any more."""
        self.beginResetModel()
        self.heads, self._inputs, self._rows = tuple(heads), inputs, ()
        self.endResetModel()

    def set_count(self, count: int) -> None:
        """So many rows; none is known yet."""
        self.beginResetModel()
        self._count, self._rows = count, ()
        self.endResetModel()

    def show_rows(self, first: int, rows: Sequence[ExampleRow]) -> bool:
        """What is in the rows from ``first`` on; whether that is anything new."""
        if (first, tuple(rows)) == (self._first, self._rows):
            return False
        self._first, self._rows = first, tuple(rows)
        if rows:
            last = self.index(first + len(rows) - 1, len(self.heads))
            self.dataChanged.emit(self.index(first, 0), last)
        return True

    def row(self, number: int) -> ExampleRow | None:
        """What is in a row; None where it is out of sight."""
        place = number - self._first
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def rowCount(self, parent: Any = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Any = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() or not self.heads else len(self.heads) + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if orientation == Qt.Orientation.Vertical or section >= len(self.heads):
            return None
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain(self.heads[section])
        return self.heads[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Any, role: int = 0) -> Any:
        row = self.row(index.row())
        if row is None:
            return None
        if index.column() == len(self.heads):
            return self._mark(row.right, role)
        if role == Qt.ItemDataRole.AccessibleTextRole and not index.column():
            return row.spoken
        if role == Qt.ItemDataRole.DisplayRole:
            return row.texts[index.column()]
        return _RIGHT if role == Qt.ItemDataRole.TextAlignmentRole else None

    def type_of(self, column: int) -> CellType:
        """Inputs are quiet, results are not."""
        on = theme.current()
        color = on.text if column > self._inputs else on.text2
        return CellType(color, 600 if column > self._inputs + 1 else 400)

    def _mark(self, right: bool | None, role: int) -> str | None:
        if role == Qt.ItemDataRole.AccessibleTextRole and right is not None:
            return self.tr("right") if right else self.tr("wrong")
        return None
