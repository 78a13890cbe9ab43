"""Goes through the digits of the data one by one, so that one can be put on the pad by a key."""

from nnviz.data import Dataset
from nnviz.gui.example import Example, origin_of


class DataDigits:
    """Those of ``dataset``, None while there is none: the validation ones, or else the others."""

    def __init__(self) -> None:
        self.dataset: Dataset | None = None
        self._row = -1  # before the first

    def step(self, by: int) -> Example | None:
        """The one ``by`` further on, round and round; None where there is none yet."""
        if self.dataset is None:
            return None
        name, part = "validation", self.dataset.validation
        if not len(part):
            name, part = "training", self.dataset.train
        if not len(part):
            return None
        row = (self._row + by) % len(part)
        if not part.is_made(slice(row, row + 1)):
            return None
        self._row = row
        return Example.of(part, row, origin_of(self.dataset, name, row))
