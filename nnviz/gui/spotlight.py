"""The one example that pad, tables and views all look at."""

from weakref import ref

import numpy as np
from PySide6.QtCore import QObject, Signal

from nnviz.data import Dataset
from nnviz.data.problem import drawn_classes
from nnviz.gui.example import Example, origin_of


class Spotlight(QObject):
    """Holds the example last chosen or drawn; at first the first one of the data.

    It stays while the data is of the same name, for example with another noise. What was chosen is
    back when its data are, and a drawing with any data that are drawn: it is still on the pad.
    ``is_chosen`` says whether a person has chosen or drawn it.
    """

    moved = Signal(object)
    """Another Example is looked at, or None."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.example: Example | None = None
        self.is_chosen = False
        self._dataset: Dataset | None = None
        self._left: tuple[ref[Dataset], Example] | None = None

    def show(self, example: Example | None) -> None:
        """Look at this example; None goes back to the first one of the data."""
        self._left = None
        self.is_chosen = example is not None
        if example is None and self._dataset is not None:
            example = self._first(self._dataset)
        if example is not self.example:
            self.example = example
            self.moved.emit(example)

    def follow(self, dataset: Dataset | None) -> None:
        """Other data was loaded, or is being loaded."""
        if dataset is self._dataset:
            return
        known = self._dataset
        self._dataset = dataset
        fits = (
            dataset is not None
            and known is not None
            and dataset.name == known.name
            and self.example is not None
            and np.size(self.example.inputs) == dataset.n_inputs
        )
        if not fits:
            left = self._left
            if known is not None and self.is_chosen and self.example is not None:
                left = ref(known), self.example
            back = _belonging(left, dataset)
            self.show(back)
            self._left = left if back is None else None

    def _first(self, dataset: Dataset) -> Example | None:
        for name, part in (("validation", dataset.validation), ("training", dataset.train)):
            if len(part) and part.is_made(slice(0, 1)):
                return Example.of(part, 0, origin_of(dataset, name, 0))
        return None


def _belonging(
    left: tuple[ref[Dataset], Example] | None, dataset: Dataset | None
) -> Example | None:
    """The example that was left, where these are its data, or are such as one draws."""
    if left is None or dataset is None:
        return None
    of, example = left
    is_drawn = example.drawing is not None and bool(drawn_classes(dataset))
    return example if of() is dataset or is_drawn else None
