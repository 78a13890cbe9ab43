"""The list of data sets, whose last item asks for a folder instead of being one."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from nnviz.gui.widgets.choice import Choice

_FOLDER = "a folder, please"


class DataChoice(Choice):
    """After `add_folder_item` the user can also ask for a folder; the choice stays as it was."""

    folder_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before: object = None

    def part_groups(self, groups: Sequence[str]) -> None:
        """Put a line between neighbours of different groups; `groups` has one for each item."""
        for index in range(len(groups) - 1, 0, -1):
            if groups[index] != groups[index - 1]:
                self.insertSeparator(index)

    def add_folder_item(self) -> None:
        """Append the item that is not a data set."""
        self.insertSeparator(self.count())
        self.add(_FOLDER, self.tr("MNIST folder…"), self.tr("Choose a folder with MNIST's files."))

    def choose(self, data: object) -> bool:
        self._before = data
        return super().choose(data)

    def _on_index_changed(self) -> None:
        if self.currentData() == _FOLDER:
            self.choose(self._before)
            self.folder_wanted.emit()
        else:
            self._before = self.currentData()
            super()._on_index_changed()
