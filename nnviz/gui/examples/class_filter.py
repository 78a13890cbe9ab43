"""The choice of one class, or of all."""

from PySide6.QtWidgets import QWidget

from nnviz.data import Dataset
from nnviz.gui.controls.choice import Choice


class ClassFilter(Choice):
    """Its data is a class, or None for all of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Show only the examples of"))

    def fit(self, dataset: Dataset) -> None:
        """Offer every class of the data, without a signal; hidden where values are wanted."""
        classes = max(dataset.n_outputs, 2) if dataset.kind == "classes" else 0
        blocked = self.blockSignals(True)
        self.clear()
        self.add(None, self.tr("all"))
        for k in range(classes):
            self.add(k, f"{k}")
        self.blockSignals(blocked)
        self.setVisible(classes > 0)
