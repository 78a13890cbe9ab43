"""What a teacher locks: fifteen boxes, and three words that tick many of them at once."""

from collections.abc import Collection

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from nnviz.gui.controls.button import Button
from nnviz.gui.controls.check_box import CheckBox
from nnviz.gui.controls.rows import column, row
from nnviz.gui.said import in_words
from nnviz.sharing.code.locks import LOCKS, all_but

_COLUMNS = 3


class LocksGrid(QWidget):
    """`changed` tells of each change once; ``free`` are the settings that the lesson leaves."""

    changed = Signal()

    def __init__(self, free: Collection[str]) -> None:
        super().__init__()
        self.boxes: dict[str, CheckBox] = {}
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        for at, (name, lock) in enumerate(LOCKS.items()):
            words = in_words(lock.label)
            box = self.boxes[name] = CheckBox(words)
            box.setObjectName(f"lock_{name}")
            box.setAccessibleName(words)
            box.toggled.connect(self.changed)
            grid.addWidget(box, at // _COLUMNS, at % _COLUMNS)
        links = [
            self._link(self.tr("All"), "lock_all", frozenset(LOCKS)),
            self._link(self.tr("None"), "lock_none", frozenset()),
            self._link(self.tr("Only what the lesson leaves open"), "lock_but_free", all_but(free)),
        ]
        column(grid, 2, row(*links, None, space=16), of=self)
        self.show_locks(all_but(free))

    @property
    def locks(self) -> frozenset[str]:
        """The names of those that are ticked."""
        return frozenset(name for name, box in self.boxes.items() if box.isChecked())

    def show_locks(self, locks: Collection[str]) -> None:
        """Tick these and no others."""
        for name, box in self.boxes.items():
            with QSignalBlocker(box):
                box.setChecked(name in locks)
        self.changed.emit()

    def _link(self, words: str, name: str, locks: frozenset[str]) -> Button:
        made = Button(words, role="text", objectName=name)
        made.clicked.connect(lambda: self.show_locks(locks))
        return made
