"""The list of data sets, whose last items ask for a folder or a file instead of being one."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from nnviz.gui.controls.choice import Choice

_FOLDER, _FILE = "a folder, please", "a file, please"


class DataChoice(Choice):
    """After `add_path_items` the user can also ask for a path; the choice stays as it was."""

    folder_wanted = Signal()
    file_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._before: object = None

    def part_groups(self, groups: Sequence[object]) -> None:
        """Put a line between neighbours of different groups; `groups` has one for each item."""
        for index in range(len(groups) - 1, 0, -1):
            if groups[index] != groups[index - 1]:
                self.insertSeparator(index)

    def add_path_items(self) -> None:
        """Append the items that are not data sets."""
        self.insertSeparator(self.count())
        self.add(_FOLDER, self.tr("MNIST folder…"), self.tr("Choose a folder with MNIST's files."))
        self.add(_FILE, self.tr("CSV file…"), self.tr("Choose a table: the last column is wanted."))

    def choose(self, data: object) -> bool:
        self._before = data
        return super().choose(data)

    def _on_index_changed(self) -> None:
        asked = {_FOLDER: self.folder_wanted, _FILE: self.file_wanted}.get(self.currentData())
        if asked is not None:
            self.choose(self._before)
            asked.emit()
        else:
            self._before = self.currentData()
            super()._on_index_changed()
