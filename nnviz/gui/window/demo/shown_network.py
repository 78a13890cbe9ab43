"""The network of an open day: one of a file, or one that learns before the visitors' eyes."""

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject

from nnviz.core import Network, Spec
from nnviz.core.rules import ends_said
from nnviz.data.problem import reads_digits
from nnviz.files import FileError, read_network
from nnviz.gui.said import in_words
from nnviz.session.designs_left import FIRST_DESIGN
from nnviz.session.run_state import RunState
from nnviz.session.training_session import TrainingSession


class ShownNetwork(Protocol):
    """What the window asks of its network."""

    spec: Spec
    """The design of it."""

    @property
    def network(self) -> Network:
        """As it is now."""

    def words(self) -> str:
        """What there is to say of it."""

    def close(self) -> None:
        """Nobody looks any more."""


class TrainedNetwork:
    """A network that was trained before. Raises FileError where there is none that reads digits."""

    def __init__(self, path: Path) -> None:
        saved = read_network(path)
        self.network = saved.network.cast("float32")
        sizes = self.network.sizes
        if not reads_digits(sizes):
            raise FileError(
                "{path} has {ends}: choose a network with 784 and 10, which reads digits.",
                path=path,
                ends=ends_said(sizes[0], sizes[-1]),
            )
        hidden, output = self.network.activations[:-1], self.network.output
        self.spec = Spec(sizes=sizes, activation=hidden, output=output, cost="quadratic")

    def words(self) -> str:
        """Nothing: how well it reads is seen."""
        return ""

    def close(self) -> None:
        """It does nothing."""


class LearningNetwork(QObject):
    """One that begins to learn when its examples are there, and is looked at meanwhile."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.spec = FIRST_DESIGN
        self._session = TrainingSession(FIRST_DESIGN, self)
        self._session.data_ready.connect(self._session.train)
        self._session.open()

    @property
    def network(self) -> Network:
        """As it is now."""
        return self._session.latest.network

    def words(self) -> str:
        """How many digits it has seen, and how many of others it reads."""
        session, latest = self._session, self._session.latest
        if session.failure is not None:
            return in_words(session.failure)
        record = latest.record
        if record is None or record.validation_accuracy is None:
            return _tr("It has learnt nothing yet: wait a few seconds.")
        share = 100 * record.validation_accuracy
        if session.state is RunState.RUNNING:
            said = _tr("It is learning: after {0:,} digits it reads {1:.1f} % of new ones.")
            return said.format(latest.images, share)
        return _tr("It has learnt: it reads {0:.1f} % of digits that it has never seen.").format(
            share
        )

    def close(self) -> None:
        """End the training, wherever it is."""
        self._session.close()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Demo", text)
