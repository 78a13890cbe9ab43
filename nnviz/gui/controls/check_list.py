"""Any number of a few choices: a tick box for each, one below the other."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from nnviz.gui.controls.check_box import CheckBox
from nnviz.gui.controls.rows import column


class CheckList(QWidget):
    """`choices` maps what is chosen to its caption and its tooltip."""

    picked = Signal()

    def __init__(
        self, choices: Mapping[str, tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._boxes: dict[str, CheckBox] = {}
        for key, (caption, help) in choices.items():
            box = CheckBox(caption)
            box.setObjectName(f"{key}_check")
            box.setAccessibleName(caption)
            box.setToolTip(help)
            box.toggled.connect(self.picked)
            self._boxes[key] = box
        column(*self._boxes.values(), of=self)

    def chosen(self) -> tuple[str, ...]:
        """What is ticked, in order."""
        return tuple(key for key, box in self._boxes.items() if box.isChecked())

    def show_chosen(self, keys: Iterable[str]) -> None:
        """Tick these and no others, without a signal."""
        wanted = set(keys)
        for key, box in self._boxes.items():
            with QSignalBlocker(box):
                box.setChecked(key in wanted)
