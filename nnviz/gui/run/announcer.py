"""Follows the session: what it does becomes what the message bar says."""

from PySide6.QtCore import QObject, Signal

from nnviz.core import Sentence, Snapshot
from nnviz.core.insight.checkpoints import Checkpoint
from nnviz.data import DATASETS, Dataset
from nnviz.data.sources import is_csv
from nnviz.gui.example import Example
from nnviz.gui.message import Action, Message
from nnviz.gui.run import words
from nnviz.gui.run.follower import Follower
from nnviz.gui.run.held import held_words
from nnviz.gui.run.possible import Form
from nnviz.gui.said import in_words
from nnviz.gui.spotlight import Spotlight
from nnviz.session.run_state import RunState
from nnviz.session.training_session import TrainingSession


class Announcer(QObject):
    """Puts into words what happens to the run, its data, and what is looked at."""

    told = Signal(object)
    """A Message."""
    folder_wanted = Signal()
    """The user wants to choose a folder with MNIST's files."""
    file_wanted = Signal()
    """The user wants to choose a CSV file."""

    def __init__(
        self,
        session: TrainingSession,
        form: Form,
        follower: Follower,
        spotlight: Spotlight,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._form, self._follower = session, form, follower
        self._spotlight = spotlight
        session.state_changed.connect(self._on_state_changed)
        session.snapshot_ready.connect(self._on_snapshot)
        session.ticked.connect(self._on_tick)
        session.loading.connect(self._on_loading)
        session.data_ready.connect(self._on_data_ready)
        session.data_changed.connect(self._on_data_changed)
        session.data_failed.connect(self._on_data_failed)
        spotlight.moved.connect(self._on_spotlight_moved)
        follower.moment_shown.connect(self._on_moment_shown)

    def _on_state_changed(self, state: RunState) -> None:
        latest = self._session.latest
        self._on_snapshot(latest)
        if state is RunState.FAILED:
            self._tell(in_words(self._session.failure or ""), "error")
        elif state is RunState.FINISHED and latest.history:
            self._tell(words.of_epoch(latest, state, self._session.problem))
        elif state is RunState.PAUSED and latest.held is None:
            self._tell(words.paused(latest, self._session.problem))

    def _on_snapshot(self, snapshot: Snapshot) -> None:
        told = self._session.waiting is not None or self._follower.looks_back
        if snapshot.held is not None and self._session.state is not RunState.RUNNING:
            self._tell(held_words(snapshot, self._session.dataset))
        elif snapshot.history and self._session.state is RunState.RUNNING and not told:
            self._tell(words.of_epoch(snapshot, self._session.state, self._session.problem))

    def _on_tick(self) -> None:
        share = self._session.waiting
        if share is not None:
            self._tell(words.waiting(share))

    def _on_loading(self, share: float) -> None:
        self._tell(words.loading(self._session.spec.data, share))

    def _on_data_ready(self, dataset: Dataset) -> None:
        if not self._session.is_trained and self._form.problem is None:
            self._tell(words.ready(dataset.label, self._session.spec))

    def _on_data_changed(self, dataset: Dataset) -> None:
        self._tell(words.added(dataset, self._session.is_trained))

    def _on_data_failed(self, sentence: Sentence) -> None:
        """With a button that asks for the file or folder, where the data are in one."""
        data, action = self._session.spec.data, None
        if is_csv(data):
            action = Action(self.tr("Choose a file…"), self.file_wanted.emit)
        elif data == "mnist" or data not in DATASETS:
            action = Action(self.tr("Choose the folder…"), self.folder_wanted.emit)
        self.told.emit(Message(in_words(sentence), "error", action))

    def _on_spotlight_moved(self, example: Example | None) -> None:
        """What it reads in a drawing means nothing before it has learnt anything."""
        drawn = self._spotlight.is_chosen and example is not None and example.drawing is not None
        drawn = drawn and self._session.start is None
        if drawn and self._session.is_ready and self._session.latest.step == 0:
            self._tell(self.tr("This network has not learnt anything yet: press Train and watch."))

    def _on_moment_shown(self, moment: Checkpoint | None) -> None:
        if moment is None:
            self._tell(self.tr("Every view shows the present again."))
        else:
            text = self.tr("You look back: every view shows the moment after epoch {0}.")
            self._tell(text.format(moment.epoch))

    def _tell(self, text: str, level: str = "info") -> None:
        self.told.emit(Message(text, level))
