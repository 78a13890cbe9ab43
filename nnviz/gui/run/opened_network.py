"""How good a network is that was opened: measured between events, and told."""

from collections.abc import Generator
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from nnviz.core import Network, Snapshot, Spec
from nnviz.core.fit import untrainable
from nnviz.core.metrics import FIRST, Score, measuring
from nnviz.data import Dataset, Part
from nnviz.gui.controls.plural import sentences
from nnviz.gui.message import Message
from nnviz.gui.run import words
from nnviz.gui.run.standing import with_changed_data
from nnviz.session.training_session import TrainingSession


class OpenedNetwork(QObject):
    """Waits for the data of a network that was opened, and measures it as its design says.

    Where no example is kept apart it is measured on what trains. Any other run ends it.
    """

    told = Signal(object)
    """A Message."""
    measured = Signal(object, float)
    """The Snapshot of the network at its start, and its accuracy in 0..1."""

    def __init__(self, session: TrainingSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._is_expected = False
        self._note: Message | None = None
        self._part = "validation"
        self._shown: Snapshot | None = None
        self._work: Generator[None, None, Score] | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)
        session.data_ready.connect(self._begin)
        session.snapshot_ready.connect(self._on_snapshot)

    def expect(self) -> None:
        """The session's network was opened just now."""
        self._is_expected, self._note = True, None
        if self._session.is_ready and self._session.dataset is not None:
            self._begin(self._session.dataset)

    def hand_over(self) -> bool:
        """Leave it to another window of the same session; whether it is still to be found out."""
        is_due = self._is_expected or self._timer.isActive()
        self._is_expected = False
        self._timer.stop()
        return is_due

    def note(self, message: Message) -> None:
        """There is this to say of it too: with how good it is, where that is being found out."""
        if self._is_expected or self._timer.isActive():
            self._note = message
        else:
            self.told.emit(message)

    def _begin(self, dataset: Dataset) -> None:
        session = self._session
        expected, self._is_expected = self._is_expected, False
        if not expected or session.start is None or untrainable(session.spec) is not None:
            return
        self._shown, spec = session.latest, session.spec
        self._part, examples = _measured(spec, dataset)
        self._work = _measuring(self._shown.network, spec, examples)
        self._timer.start()

    def _on_snapshot(self, snapshot: Snapshot) -> None:
        if snapshot is not self._shown:
            self._timer.stop()

    def _go_on(self) -> None:
        """A block more; at the end it is told."""
        assert self._work is not None
        try:
            next(self._work)
        except StopIteration as end:
            self._timer.stop()
            self._tell(end.value)

    def _tell(self, score: Score) -> None:
        session = self._session
        said = words.opened_score(score, session.problem, self._part, session.dataset)
        note, self._note = self._note, None
        text = said if note is None else sentences((note.text, said))
        told = with_changed_data(session, text)
        self.told.emit(told if note is None else replace(note, text=told.text))
        if score.accuracy is not None and self._part != "training":
            self.measured.emit(self._shown, score.accuracy)


def _measured(spec: Spec, dataset: Dataset) -> tuple[str, Part]:
    """The part that is measured, by its name, and its examples."""
    if spec.measured == "test":
        return "test", dataset.test
    if len(dataset.validation):
        return "validation", dataset.validation[: spec.validation_size]
    return "training", dataset.train[:FIRST]


def _measuring(network: Network, spec: Spec, examples: Part) -> Generator[None, None, Score]:
    """The Score, returned at the end, when the examples are made."""
    for _ in examples.prepare(0, len(examples)):
        yield
    return (yield from measuring(network, spec, examples))
