"""The dialog in which one sets the weights and biases of a small network by hand."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from nnviz.gui.controls.button import Button
from nnviz.gui.controls.label import label
from nnviz.gui.network.hand_weights_view import HandWeightsView

_SMALLEST = QSize(440, 180)
_LARGEST = QSize(760, 640)
_AROUND = QSize(60, 160)
"""What the dialog has round the grids."""


class HandWeights(QDialog):
    """Holds the ``view`` with the numbers, and is as large as they need it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Weights by hand"))
        self.setObjectName("hand_weights")
        self.view = HandWeightsView()
        self.view.size_wanted.connect(self._on_size_wanted)
        close_button = Button(self.tr("Close"))
        close_button.setAutoDefault(False)
        close_button.clicked.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(label(self.tr("Weights by hand"), 14, 600, "text"))
        column.addWidget(self.view, 1)
        column.addWidget(close_button, 0, Qt.AlignmentFlag.AlignRight)

    def _on_size_wanted(self, size: QSize) -> None:
        self.resize((size + _AROUND).expandedTo(_SMALLEST).boundedTo(_LARGEST))
