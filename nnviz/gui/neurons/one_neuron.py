"""One neuron by itself, as large as there is room, and the way to the next one and back."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nnviz.gui.controls.button import Button
from nnviz.gui.controls.caption_row import QuietText
from nnviz.gui.neurons.large_tile import LargeTile
from nnviz.gui.neurons.tile_mosaic import TileShape


class OneNeuron(QWidget):
    """Its tile, its words, and three buttons."""

    pointed_at = Signal(int)
    """The cell under the mouse; -1 for none."""
    stepped = Signal(int)
    """On to the next neuron (1), or the one before (-1)."""
    left = Signal()
    """Back to all neurons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tile = LargeTile(self)
        self.tile.setObjectName("large_tile")
        self.words = QuietText(self)
        self.back_button = Button("", "chevron-left", "quiet", self)
        self.next_button = Button("", "chevron-right", "quiet", self)
        self.all_button = Button(self.tr("All neurons"), "", "text", self)
        self._name(self.back_button, "neuron_before", self.tr("The neuron before"))
        self._name(self.next_button, "neuron_after", self.tr("The next neuron"))
        self._name(self.all_button, "all_neurons", self.tr("Back to all neurons (Escape)"))
        self._lay_out()
        self.tile.pointed_at.connect(self.pointed_at)
        self.tile.stepped.connect(self.stepped)
        self.tile.left.connect(self.left)
        self.back_button.clicked.connect(lambda: self.stepped.emit(-1))
        self.next_button.clicked.connect(lambda: self.stepped.emit(1))
        self.all_button.clicked.connect(self.left)

    def show_neuron(self, levels: NDArray[np.uint8], shape: TileShape, words: str) -> None:
        """Its levels (cells,) 0..254, and what is to be said of it."""
        self.tile.show_levels(levels, shape)
        self.words.set_text(words)
        self.tile.setAccessibleName(words)

    def take_focus(self) -> None:
        """The arrow keys and Escape are for the tile."""
        self.tile.setFocus(Qt.FocusReason.OtherFocusReason)

    def _name(self, button: Button, object_name: str, name: str) -> None:
        button.setObjectName(object_name)
        button.setAccessibleName(name)
        button.setToolTip(name)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(6)
        for widget in (self.back_button, self.next_button):
            row.addWidget(widget)
        row.addWidget(self.words, 1)
        row.addWidget(self.all_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.tile, 1)
