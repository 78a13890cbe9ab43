"""The rows and columns of a sheet for a table, and what is wrong in some of its cells."""

from collections.abc import Container, Mapping, Sequence
from math import isnan
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from nnviz.data.tables.sheet import Sheet
from nnviz.gui.controls.label import plain
from nnviz.gui.controls.plural import listed, pair
from nnviz.gui.own_data.table_cells import STATE
from nnviz.gui.own_data.table_heads import HEAD, Head

_ROLE = Qt.ItemDataRole


class TableModel(QAbstractTableModel):
    """Nothing of it is copied: a cell is asked for when it is seen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheet: Sheet | None = None
        self.heads: tuple[Head, ...] = ()
        self._faults: Mapping[tuple[int, str], str] = {}
        self._left_out: frozenset[int] = frozenset()

    def show_sheet(
        self,
        sheet: Sheet | None,
        heads: Sequence[Head] = (),
        faults: Mapping[tuple[int, str], str] | None = None,
        used: Container[int] = (),
    ) -> None:
        """Show these rows; ``faults`` are sentences by line and name of the column.

        Lines with a fault are left out, but for those that are ``used`` all the same.
        """
        self.beginResetModel()
        self._sheet, self.heads, self._faults = sheet, tuple(heads), faults or {}
        self._left_out = frozenset(line for line, _ in self._faults if line not in used)
        self.endResetModel()

    @property
    def rows_of_file(self) -> int:
        """How many rows the file has, with those that are not shown since they cannot be read."""
        return 0 if self._sheet is None else self._sheet.rows_of_file

    def row_of(self, line: int) -> int:
        """The row that is this line of the file; −1 where there is none."""
        if self._sheet is None:
            return -1
        row = int(self._sheet.lines.searchsorted(line))
        return row if row < len(self._sheet) and self._sheet.lines[row] == line else -1

    def line_of(self, row: int) -> int:
        """The line of the file that this row is."""
        return 0 if self._sheet is None else int(self._sheet.lines[row])

    def rowCount(self, parent: Any = None) -> int:
        inside = parent is not None and parent.isValid()
        return 0 if inside or self._sheet is None else len(self._sheet)

    def columnCount(self, parent: Any = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return f"{self.line_of(section)}" if role == _ROLE.DisplayRole else None
        head = self.heads[section] if section < len(self.heads) else None
        if head is None:
            return None
        if role == _ROLE.ToolTipRole:
            return plain(pair(head.name, head.why) if head.why else head.name)
        return {int(_ROLE.DisplayRole): head.name, HEAD: head}.get(role)

    def data(self, index: Any, role: int = 0) -> Any:
        if self._sheet is None:
            return None
        if role == _ROLE.DisplayRole:
            return self._text(index.row(), index.column())
        if role == STATE:
            return self._state(index.row(), index.column())
        if role == _ROLE.ToolTipRole:
            return plain(self._fault(index.row(), index.column())) or None
        if role == _ROLE.AccessibleTextRole:
            return self._spoken(index.row(), index.column())
        return None

    def longest(self, column: int, rows: int, most: int) -> list[str]:
        """The ``most`` longest texts of a column's first so many rows."""
        if self._sheet is None:
            return []
        texts = set(map(cell_text, self._sheet.columns[column][:rows].tolist()))
        return sorted(texts, key=len)[-most:]

    def _text(self, row: int, column: int) -> str:
        assert self._sheet is not None
        return cell_text(self._sheet.columns[column][row])

    def _fault(self, row: int, column: int) -> str:
        assert self._sheet is not None
        return self._faults.get((self.line_of(row), self._sheet.names[column]), "")

    def _state(self, row: int, column: int) -> str:
        role = self.heads[column].role_name
        if self._fault(row, column):
            return "bad"
        if role in ("ignored", "group") or self.line_of(row) in self._left_out:
            return "quiet"
        return "wanted" if role == "wanted" else ""

    def _spoken(self, row: int, column: int) -> str:
        """Column, row, value, and what is wrong with it."""
        said = self.tr("{column}, line {line}: {value}").format(
            column=self.heads[column].name,
            line=self.line_of(row),
            value=self._text(row, column) or self.tr("empty"),
        )
        fault = self._fault(row, column)
        return listed((said, fault)) if fault else said


def cell_text(value: Any) -> str:
    """A cell as it is in the file, as far as that is known: a number plainly written, no −0."""
    if isinstance(value, str):
        return value.replace("\n", " ")
    return "" if isnan(value) else f"{value + 0.0:.15g}".replace("-", "\N{MINUS SIGN}")
