"""Lets the run train on a person's own digits, besides the data or instead of it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from nnviz.core import Sentence, SpecError
from nnviz.core.sentence import counted
from nnviz.data import Dataset
from nnviz.data.own_digits import InsteadOf, OnTop, instead_of, on_top_of
from nnviz.data.problem import Problem
from nnviz.gui.handwriting.own_collection import OwnCollection
from nnviz.gui.message import wrong
from nnviz.session.training_session import TrainingSession

MODES: dict[str, Callable[..., Dataset]] = {
    "data": lambda base, digits: base,
    "both": on_top_of,
    "own": instead_of,
}
"""By what trains: the data set alone, with one's own digits among it, these alone."""


class OwnTraining(QObject):
    """Knows the data set below; a collection that a person changes changes what trains."""

    mode_changed = Signal(str)
    told = Signal(object)
    """A Message."""

    def __init__(
        self, session: TrainingSession, collection: OwnCollection, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._collection = session, collection
        self._base: Dataset | None = None
        self.mode = "data"
        session.data_ready.connect(self._on_data_ready)
        collection.edited.connect(self._on_edited)

    def use(self, mode: str) -> None:
        """Train on other digits from the next epoch on, where there are any; the network stays."""
        base, own = self._base, self._collection.digits
        if base is None or (mode != "data" and not (own and Problem.of(base) is Problem.DIGITS)):
            return
        try:
            dataset = MODES[mode](base, own)
            self._session.change_data(dataset)
        except SpecError as error:
            self.told.emit(wrong(self._why_not(error)))
            self.mode_changed.emit(self.mode)  # it is still the one that trains
            return
        self.mode = mode
        self.mode_changed.emit(mode)

    def _why_not(self, error: SpecError) -> Sentence:
        """With the field to change, which stands far from what was chosen."""
        size = self._session.spec.train_size
        if error.field != "train_size" or size is None:
            return error.sentence
        return counted(
            len(self._collection.digits),
            "“Training images” is {size:,}, and you have 1 digit of your own: choose 1 there "
            "first.",
            "“Training images” is {size:,}, and you have {count:,} digits of your own: choose "
            "{count:,} or fewer there first.",
            size=size,
        )

    def _on_data_ready(self, dataset: Dataset) -> None:
        """Freshly loaded data trains alone; Undo or a project may bring back what was made here."""
        match dataset:
            case OnTop(base=base):
                self._base, self.mode = base, "both"
            case InsteadOf(base=base):
                self._base, self.mode = base, "own"
            case _:
                self._base, self.mode = dataset, "data"
        self.mode_changed.emit(self.mode)

    def _on_edited(self) -> None:
        if self.mode != "data":
            self.use(self.mode if self._collection.digits else "data")
