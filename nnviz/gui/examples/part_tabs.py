"""The choice between training, validation and test examples."""

from PySide6.QtWidgets import QWidget

from nnviz.data import Dataset
from nnviz.gui.controls.text_tabs import TextTabs
from nnviz.gui.examples.chosen_part import NAMES, first_with_examples, part_titles


class PartTabs(TextTabs):
    """Three words, of which validation is chosen at first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Part of the data"))
        self.set_texts(part_titles())
        self._choose(NAMES.index("validation"))

    @property
    def name(self) -> str:
        """The part that is chosen, one of `NAMES`."""
        return NAMES[max(self.currentIndex(), 0)]

    def fit(self, dataset: Dataset) -> None:
        """Without a signal choose a part that has examples, the present one where it has."""
        self._choose(NAMES.index(first_with_examples(dataset, self.name)))

    def _choose(self, index: int) -> None:
        blocked = self.blockSignals(True)
        self.setCurrentIndex(index)
        self.blockSignals(blocked)
        self.update()
