"""The column where data can be neither drawn nor plotted: a sentence says so."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nnviz.core import Network, Spec
from nnviz.data import Dataset
from nnviz.gui.controls.label import label
from nnviz.gui.example import Example
from nnviz.gui.look import theme
from nnviz.gui.pad.panel import MARGIN


class NoPicturePanel(QWidget):
    """Says what the data is instead of showing it."""

    example_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = label("", 14, 600, "text")
        self.heading.setWordWrap(True)
        self.sentence = label("")
        self.sentence.setObjectName("no_picture")
        self.sentence.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 14, MARGIN, 12)
        column.setSpacing(8)
        column.addWidget(self.heading)
        column.addWidget(self.sentence)
        column.addStretch(1)

    def reset(self, spec: Spec) -> None:
        """A network of `spec` changes nothing here."""

    def show_dataset(self, dataset: Dataset | None) -> None:
        """Say how many inputs and outputs there are."""
        if dataset is None:
            return
        self.heading.setText(dataset.label)
        text = self.tr(
            "Inputs: {0}, outputs: {1}. Only data with one or two inputs has a picture here; the "
            "pages under the figures show single examples."
        )
        self.sentence.setText(text.format(f"{dataset.n_inputs:,}", f"{dataset.n_outputs:,}"))

    def show_network(self, network: Network) -> None:
        """No network changes anything here."""

    def show_example(self, example: Example | None) -> None:
        """No example changes anything here."""

    def set_roomy(self, roomy: bool) -> None:
        """There is nothing to make larger."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, 0, 1, self.height(), QColor(theme.current().line))
        painter.end()
