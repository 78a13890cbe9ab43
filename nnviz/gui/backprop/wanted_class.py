"""The classes in a line under one of which an example belongs, for a person to say which."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from nnviz.gui.controls.label import label
from nnviz.gui.controls.text_tabs import TextTabs


class WantedClass(QWidget):
    """wanted: 0 1 2 … 9; also a click on the class that is marked already chooses it."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.caption = label("", 12)
        self.tabs = TextTabs(self, gap=8)
        self.tabs.setObjectName("class_choice")
        self.tabs.setAccessibleName(self.tr("What the network ought to answer"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.caption)
        row.addWidget(self.tabs)
        row.addStretch(1)
        for signal in (self.tabs.currentChanged, self.tabs.tabBarClicked):
            signal.connect(self._on_chosen)

    def show_classes(self, count: int, marked: int, caption: str) -> None:
        """Offer the classes from 0, one of them marked, without a signal."""
        blocked = self.tabs.blockSignals(True)
        self.tabs.set_texts([str(number) for number in range(count)])
        self.tabs.setCurrentIndex(marked)
        self.tabs.blockSignals(blocked)
        self.tabs.update()
        self.caption.setText(caption)

    def _on_chosen(self, index: int) -> None:
        if index >= 0:
            self.chosen.emit(index)
