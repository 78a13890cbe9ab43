"""Which examples of the data are shown: the choice of a part, and that of a class."""

from PySide6.QtCore import QSignalBlocker

from nnviz.data import Dataset
from nnviz.gui.controls.choice import Choice
from nnviz.gui.controls.text_tabs import TextTabs
from nnviz.gui.examples.chosen_part import NAMES


class PartTabs(TextTabs):
    """Training, validation and test in words, of which validation is chosen at first."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Part of the data"))
        self.set_texts([self.tr("Training"), self.tr("Validation"), self.tr("Test")])
        self.choose(NAMES.index("validation"))

    @property
    def name(self) -> str:
        """The part that is chosen, one of `NAMES`."""
        return NAMES[max(self.currentIndex(), 0)]

    def fit(self, dataset: Dataset) -> None:
        """Without a signal choose a part that has examples, the present one where it has."""
        parts = dict(zip(NAMES, (dataset.train, dataset.validation, dataset.test), strict=True))
        filled = (name for name in (self.name, *NAMES) if len(parts[name]))
        self.choose(NAMES.index(next(filled, self.name)))


class ClassFilter(Choice):
    """Its data is a class, or None for all of them."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Show only the examples of"))

    def fit(self, dataset: Dataset) -> None:
        """Offer every class of the data, without a signal; hidden where values are wanted."""
        names = dataset.class_names
        with QSignalBlocker(self):
            self.clear()
            self.add(None, self.tr("all"))
            for k, name in enumerate(names):
                self.add(k, name)
        self.setVisible(bool(names))
