"""The rows of the course for a list: chapter heads that cannot be chosen, and lessons."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from nnviz.gui.course.chapters import chapter, numeral
from nnviz.gui.course.entries import Entry
from nnviz.gui.course.row import HEAD, Row, mnist_mark
from nnviz.gui.course.searching import is_found

_ROLE = Qt.ItemDataRole
ROW = int(_ROLE.UserRole)
"""The role under which the `Row` is that is painted."""


class CourseModel(QAbstractListModel):
    """`show_entries` puts other rows in; each knows the Entry that it is of, heads know none."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[tuple[Row, Entry | None]] = []

    def show_entries(self, shown: Sequence[Entry], everything: Sequence[Entry]) -> None:
        """Have rows for those that are ``shown``; heads count what is done of ``everything``."""
        self.beginResetModel()
        self._rows = []
        for number in sorted({entry.chapter for entry in shown}):
            whole = [entry for entry in everything if entry.chapter == number]
            self._rows.append((_head(number, whole), None))
            self._rows += [(_row(entry), entry) for entry in shown if entry.chapter == number]
        self.endResetModel()

    def entry(self, row: int) -> Entry | None:
        """The lesson in that row."""
        return self._rows[row][1] if 0 <= row < len(self._rows) else None

    @property
    def lessons(self) -> int:
        """How many rows are no heads."""
        return sum(entry is not None for _, entry in self._rows)

    def row_of(self, id: str) -> int:
        """Where that lesson is; −1 where it is not shown."""
        found = (at for at, (_, entry) in enumerate(self._rows) if entry and entry.id == id)
        return next(found, -1)

    @property
    def first(self) -> int:
        """Where the first lesson is that can be run and is not done; else the first one."""
        lessons = [(at, entry) for at, (_, entry) in enumerate(self._rows) if entry]
        new = (at for at, entry in lessons if not entry.is_done)
        return next(new, lessons[0][0] if lessons else -1)

    def found(self, wanted: str) -> int:
        """Where the likeliest lesson is; −1 where there is none.

        The one of that number or id; else the first with these words in its title; else the first.
        """
        lessons = [(at, entry) for at, (_, entry) in enumerate(self._rows) if entry]
        likely = [at for at, entry in lessons if entry.is_called(wanted)]
        likely += [at for at, entry in lessons if is_found(entry.title.lower(), wanted)]
        likely += [at for at, _ in lessons]
        return likely[0] if likely else -1

    def head_of(self, number: int) -> int:
        """Where that chapter begins; −1 where it is not shown."""
        found = (at for at, (_, e) in enumerate(self._rows) if e and e.chapter == number)
        return next(found, 0) - 1

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        is_head = self.entry(index.row()) is None
        chosen = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags if is_head else chosen

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = int(_ROLE.DisplayRole)
    ) -> Any:
        row, entry = self._rows[index.row()]
        if role == ROW:
            return row
        if role == _ROLE.DisplayRole:
            return f"{row.number} {row.title}".strip()
        if entry is not None and role == _ROLE.AccessibleTextRole:
            return entry.spoken
        if entry is not None and role == _ROLE.ToolTipRole:
            return entry.earlier or None
        return None


def _head(number: int, whole: Sequence[Entry]) -> Row:
    done = sum(entry.is_done for entry in whole)
    said = QCoreApplication.translate("Course", "{done} of {all} done")
    words = said.format(done=done, all=len(whole))
    return Row(numeral(number), chapter(number).title, words=words, kind=HEAD)


def _row(entry: Entry) -> Row:
    mnist = mnist_mark(needs=entry.needs_mnist) if entry.has_mnist else ""
    return Row(entry.number, entry.title, mnist, str(entry.minutes), entry.icon, entry.words)
