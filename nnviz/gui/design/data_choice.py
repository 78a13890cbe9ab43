"""The list of data sets, whose last items ask for a folder or a file instead of being one."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent

from nnviz import paths
from nnviz.data.problem import Problem
from nnviz.gui.controls.choice import Choice
from nnviz.gui.controls.label import plain

_FOLDER, _FILE = "a folder, please", "a file, please"
_RECENT = "again, please: "
"""Before the path of data that were used lately."""


class DataChoice(Choice):
    """After `add_path_items` the user can also ask for a path; the choice stays as it was.

    Data of one's own stand in the list as they are while they are chosen; before and after that
    where they were used lately, to be looked at again.
    """

    folder_wanted = Signal()
    file_wanted = Signal()
    recent_wanted = Signal(str)
    """The path of data that were used lately."""

    def __init__(self) -> None:
        super().__init__()
        self._before: object = None
        self._whole: dict[object, tuple[str, object]] = {}
        self._named: frozenset[object] = frozenset()
        self._recent: Sequence[str] = ()

    def head_groups(self, problems: Sequence[Problem]) -> None:
        """Put a heading before neighbours of the same kind; `problems` has one for each item."""
        headings = {
            Problem.DIGITS: self.tr("Pictures of digits"),
            Problem.PICTURES: self.tr("Other pictures"),
            Problem.TABLE: self.tr("Truth tables"),
            Problem.PLANE: self.tr("Points in a plane"),
            Problem.FUNCTION: self.tr("Functions of one input"),
            Problem.RECORDS: self.tr("Tables"),
            Problem.OTHER: self.tr("Others"),
        }
        for index in range(len(problems) - 1, -1, -1):
            if not index or problems[index] != problems[index - 1]:
                self.add_heading(index, headings[problems[index]])

    def offer(self, index: int, data: str, label: str) -> None:
        """Put in data that can be downloaded, before the item of that index."""
        with QSignalBlocker(self):
            self.insertItem(index, label, data)
            hint = self.tr("Read where it was downloaded; else that is offered.")
            self.setItemData(index, hint, Qt.ItemDataRole.ToolTipRole)

    def add_path_items(self) -> None:
        """Append the items that are not data sets."""
        self._named = frozenset(map(self.itemData, range(self.count())))
        self.add_heading(self.count(), self.tr("Your own"))
        folder = self.tr("Pictures: one folder for each class, or files as MNIST has them.")
        super().add(_FOLDER, self.tr("Folder of pictures…"), folder)
        file = self.tr("A table (CSV, Excel …) or a file of pictures. A look at it comes first.")
        super().add(_FILE, self.tr("File…"), file)

    def show_recent(self, paths: Sequence[str]) -> None:
        """Offer these to be looked at again, newest first."""
        self._recent = paths
        self._arrange()

    def add(self, data: object, label: str, hint: str = "") -> None:
        """Append a data set; a path stands before the items that ask for one."""
        before = self._place(_FOLDER)
        if before < 0:
            super().add(data, label, hint)
            return
        with QSignalBlocker(self):
            self.insertItem(before, label, data)
            self.setItemData(before, plain(str(data)), Qt.ItemDataRole.ToolTipRole)

    def _arrange(self) -> None:
        """Of data of one's own those that are chosen, then what was used lately."""
        now = self.currentData()
        with QSignalBlocker(self):
            for index in reversed(range(self.count())):
                data = self.itemData(index)
                if data not in {*self._named, *self._whole, _FOLDER, _FILE, None, now}:
                    self.removeItem(index)
            first = self._place(_FOLDER)
            for path in reversed(self._recent):
                said = self.tr("{name}…").format(name=_name_of(path))
                if _is_same(path, now):
                    said = self.tr("Look at it again…")
                self.insertItem(first, said, _RECENT + path)
                self.setItemData(first, plain(path), Qt.ItemDataRole.ToolTipRole)

    def _place(self, data: object) -> int:
        """Where the item with that data is; −1 where there is none."""
        return next((i for i in range(self.count()) if self.itemData(i) == data), -1)

    def mark(self, data: str, problem: str) -> None:
        """Say at its item that the data could not be had, and why; "" that they are there."""
        if problem and self._place(data) < 0:
            self.add(data, _name_of(data))
        index = self._place(data)
        if index < 0:
            return
        role = Qt.ItemDataRole.ToolTipRole
        known = self._whole.pop(data, (self.itemText(index), self.itemData(index, role)))
        text, hint = known
        if problem:
            self._whole[data] = known
            text, hint = self.tr("{0} (could not be read)").format(text), plain(problem)
        self.setItemText(index, text)
        self.setItemData(index, hint, role)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down go past what could not be read; the open list and the mouse still try it."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if not step or not self.by_keyboard or event.modifiers():
            super().keyPressEvent(event)
            return
        index = self.currentIndex() + step
        while 0 <= index < self.count() and not self._is_item(index):
            index += step
        if 0 <= index < self.count():
            self.setCurrentIndex(index)

    def _is_item(self, index: int) -> bool:
        """Whether that is an item that could be read as far as is known, and no heading."""
        flags = self.model().flags(self.model().index(index, 0))
        return self.itemData(index) not in self._whole and bool(flags & Qt.ItemFlag.ItemIsEnabled)

    def choose(self, data: object) -> bool:
        self._before = data
        found = super().choose(data)
        if found:
            self._arrange()
        return found

    def _on_index_changed(self) -> None:
        data = self.currentData()
        asked = {_FOLDER: self.folder_wanted, _FILE: self.file_wanted}.get(data)
        if asked is not None:
            self.choose(self._before)
            asked.emit()
        elif isinstance(data, str) and data.startswith(_RECENT):
            self.choose(self._before)
            self.recent_wanted.emit(data.removeprefix(_RECENT))
        else:
            self._before = self.currentData()
            self._arrange()
            super()._on_index_changed()


def _is_same(path: str, data: object) -> bool:
    """Whether a path that was used lately is that of the data."""
    return isinstance(data, str) and str(paths.whole(Path(data))) == path


def _name_of(path: str) -> str:
    """Its last part, whichever system it was written on."""
    return path.rstrip("/\\").replace("\\", "/").rpartition("/")[2]
