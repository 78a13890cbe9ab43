"""Follows the session: what it does becomes what the message bar says."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from nnviz import paths
from nnviz.core import Sentence, Snapshot
from nnviz.core.insight.checkpoints import Checkpoint
from nnviz.data import DATASETS, Dataset
from nnviz.data.downloads.offers import OFFERS
from nnviz.data.sources import is_csv, own_place
from nnviz.gui.example import Example
from nnviz.gui.message import Action, Message, wrong
from nnviz.gui.run import words
from nnviz.gui.run.follower import Follower
from nnviz.gui.run.possible import Form, possible
from nnviz.gui.run.standing import lost, standing
from nnviz.gui.spotlight import Spotlight
from nnviz.session.run_state import RunState
from nnviz.session.training_session import TrainingSession

_BY_ITSELF = RunState.FINISHED, RunState.FAILED
"""A run comes to that without anybody's doing."""


class Announcer(QObject):
    """Puts into words what happens to the run, its data, and what is looked at."""

    told = Signal(object)
    """A Message."""
    folder_wanted = Signal(object)
    """The user wants to choose a folder, as with MNIST's files, beside this Sentence."""
    file_wanted = Signal(object)
    """The user wants to choose a file, beside this Sentence."""
    page_wanted = Signal(object)
    """The user wants to look at the data at this Path on their page."""
    download_wanted = Signal(str, object)
    """The data of this name are to be downloaded, beside this Sentence."""

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
        self._told_of: tuple[object, ...] = ()
        self._has_waited = False
        self._asks_to_draw = False
        session.state_changed.connect(self._on_state_changed)
        session.snapshot_ready.connect(self._on_snapshot)
        follower.figures_shown.connect(self._on_figures)
        session.ticked.connect(self._on_tick)
        session.loading.connect(self._on_loading)
        session.data_ready.connect(self._on_data_ready)
        session.data_changed.connect(self._on_data_changed)
        session.data_failed.connect(self._on_data_failed)
        spotlight.moved.connect(self._on_spotlight_moved)
        follower.moment_shown.connect(self._on_moment_shown)

    def _on_state_changed(self, state: RunState) -> None:
        self._told_of = ()
        if state is not RunState.RUNNING or not self._follower.looks_back:
            self._tell_of_state(passes=state in _BY_ITSELF)

    def _on_snapshot(self, snapshot: Snapshot) -> None:
        if snapshot.held and self._session.state is not RunState.RUNNING:
            self._tell_of_state()

    def _on_figures(self, snapshot: Snapshot) -> None:
        """Once for every epoch and η that are told: later it would be the same words."""
        told = self._session.waiting is not None or self._follower.looks_back
        news = snapshot.history[-1:], snapshot.learning_rate
        if snapshot.history and not told and news != self._told_of:
            self._told_of = news
            self._tell_of_state(passes=True)

    def _on_tick(self) -> None:
        share = self._session.waiting
        if share is not None:
            self._tell(words.waiting(share), passes=True)

    def _on_loading(self, share: float) -> None:
        self._has_waited = True
        self._tell(words.loading(self._session.spec.data, share), passes=share > 0)

    def _on_data_ready(self, _dataset: Dataset) -> None:
        """By itself where they were waited for; else a person has just brought them back."""
        self._tell_of_state(passes=self._has_waited)
        self._has_waited = False

    def _on_data_changed(self, dataset: Dataset) -> None:
        self._tell(words.changed(dataset, self._session.spec, self._session.is_trained))

    def _on_data_failed(self, sentence: Sentence, data: str) -> None:
        self._has_waited = False
        self.told.emit(replace(self.missing(sentence, data), passes=True))

    def missing(self, sentence: Sentence, data: str) -> Message:
        """That these data could not be had, and what can be done about it."""
        return replace(
            self._of_missing(wrong(sentence), sentence, data),
            again=lambda window: window.announcer.missing(sentence, data),
        )

    def _of_missing(self, message: Message, said: Sentence, data: str) -> Message:
        """With a button that asks for the file or folder, where the data are in one.

        MNIST and its like can be downloaded instead, and a table that is there be looked at.
        """
        action = instead = None
        if is_csv(data):
            action = Action(self.tr("Choose a file…"), partial(self.file_wanted.emit, said))
            place = own_place(data)
            if place is not None and paths.is_file(place):
                instead = Action(self.tr("Look at it…"), partial(self.page_wanted.emit, place))
        elif data == "mnist" or data not in DATASETS:
            action = Action(self.tr("Choose the folder…"), partial(self.folder_wanted.emit, said))
        if data in OFFERS:
            caption = self.tr("Download {label}").format(label=OFFERS[data].label)
            instead = Action(caption, partial(self.download_wanted.emit, data, said))
        return replace(message, action=action, instead=instead)

    def _on_spotlight_moved(self, example: Example | None) -> None:
        """What it reads in a drawing means nothing before it has learnt anything.

        Who was asked to draw at the end of a run has done so.
        """
        if self._is_drawn and self._asks_to_draw:
            self._tell_of_state(passes=True)
        if self._is_drawn and self._session.start is None and self._session.state is RunState.IDLE:
            said = self.tr("This network has not learnt anything yet.")
            if possible(self._session, self._form).train and not lost(self._session):
                said = self.tr("This network has not learnt anything yet: press Train and watch.")
            self._tell(said)

    @property
    def _is_drawn(self) -> bool:
        """Whether a drawing is looked at."""
        example = self._spotlight.example
        return self._spotlight.is_chosen and example is not None and example.drawing is not None

    def _on_moment_shown(self, moment: Checkpoint | None) -> None:
        if moment is None:
            self._tell(self.tr("Every view shows the present again."))
        else:
            text = self.tr("You look back: every view shows the moment after epoch {0}.")
            self._tell(text.format(moment.epoch))

    def _tell_of_state(self, *, passes: bool = False) -> None:
        """A desk tells of itself, and the run goes on unheard meanwhile."""
        if self._form.at_desk is None:
            self.tell_of_state(passes=passes)

    def tell_of_state(self, *, passes: bool = False) -> None:
        """What there is to say of the run, its data or the form as they stand; or of the desk."""
        session = self._session
        message = standing(session, self._form, is_drawn=self._is_drawn)
        if message is None:
            return
        is_over = session.state is RunState.FINISHED
        self._asks_to_draw = is_over and self._form.can_draw and not self._is_drawn
        why = session.failure if session.dataset is None else None
        if why is not None and self._form.at_desk is None and self._form.problem is None:
            message = self._of_missing(message, why, session.spec.data)
        self.told.emit(replace(message, passes=passes))

    def _tell(self, text: str, *, passes: bool = False) -> None:
        self._asks_to_draw = False
        if self._form.at_desk is None:
            self.told.emit(Message(text, passes=passes))
