"""The classes in a line under one of which an example belongs, for a person to say which."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from nnviz.gui.controls.label import label
from nnviz.gui.controls.rows import FoldingRow, column, row
from nnviz.gui.controls.text_tabs import TextTabs


class WantedClass(QWidget):
    """wanted: 0 1 2 … 9; also a click on the class that is marked already chooses it."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.caption = label("", 12)
        self.tabs = TextTabs(gap=8)
        self.tabs.setObjectName("class_choice")
        self.tabs.setAccessibleName(self.tr("What the network ought to answer"))
        column(FoldingRow(self.caption, (row(self.tabs, None), 1), space=8), of=self)
        for signal in (self.tabs.currentChanged, self.tabs.tabBarClicked):
            signal.connect(self._on_chosen)

    def show_classes(self, names: Sequence[str], marked: int, caption: str) -> None:
        """Offer the classes of these names, one of them marked, without a signal."""
        with QSignalBlocker(self.tabs):
            self.tabs.set_texts(names)
        self.tabs.choose(marked)
        self.caption.setText(caption)

    def _on_chosen(self, index: int) -> None:
        if index >= 0:
            self.chosen.emit(index)
