"""What the user does to the run and its design: train, pause, step, reset, change, undo."""

import dataclasses
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from nnviz.core import Network, Spec, SpecError
from nnviz.core.fit import check_trainable, untrainable
from nnviz.data import Dataset
from nnviz.gui.run import words
from nnviz.gui.said import in_words
from nnviz.gui.window.message_bar import Action
from nnviz.session.first_design import following
from nnviz.session.run_state import RunState

if TYPE_CHECKING:
    from nnviz.gui.window.main_window import MainWindow


class RunDesk(QObject):
    """Passes on to the session what is wanted of it, and says in the window what came of it."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session

    def train_or_pause(self) -> None:
        """Train, or pause where it is training."""
        if self._session.state is RunState.RUNNING:
            self._session.pause()
        elif self._window.run_bar.run_button.isEnabled() and self._window.panel.commit():
            self._session.train()

    def step(self, kind: str) -> None:
        """Do one "mini-batch" or "epoch" and pause."""
        if self._window.run_bar.step_button.isEnabled() and self._window.panel.commit():
            self._session.pause()
            self._session.step(kind)

    def reset(self) -> None:
        """Back to the start of this run, where there is a way."""
        if not self._window.run_bar.reset_button.isEnabled():
            return
        dropped = self._session.is_trained
        self._session.reset()
        if dropped:
            self._offer_undo(self.tr("Back at the start, with the same first weights."))

    def take_edited(self, spec: Spec) -> None:
        """The design panel has another design."""
        self._take_design(following(self._session.spec.data, spec), None)

    def take_wanted(self, spec: Spec) -> None:
        """A view or panel asks for another design."""
        self._take_design(spec, None)
        self._window.panel.set_spec(self._session.spec)

    def run_again(self, spec: Spec) -> None:
        """The same start with something changed: what was trained stays to be compared with."""
        if not self._session.is_ready:
            return
        try:
            check_trainable(spec)
            self._session.start_again(spec)
        except SpecError as error:
            self._window.message_bar.show_message(in_words(error), "error")
            return
        self._window.panel.set_spec(self._session.spec)
        self._window.follower.show_state()
        self._session.train()

    def take_opened(self, spec: Spec, network: object) -> None:
        """A design was opened, with its ``network`` or None."""
        self._take_design(spec, network)
        self._window.panel.set_spec(self._session.spec)

    def take_network(self, network: Network) -> None:
        """A number was changed by hand: a new run starts from there."""
        if self._session.state is RunState.RUNNING or not self._session.is_ready:
            return
        dropped = self._session.is_trained
        self._session.design(self._session.spec, network)
        if dropped:
            self._offer_undo(self.tr("A weight is changed by hand: training starts anew."))
        else:
            self._window.message_bar.show_message(self.tr("A weight is changed by hand."))

    def change_data(self, dataset: Dataset) -> None:
        """A point was added by hand, or taken back."""
        try:
            self._session.change_data(dataset)
        except SpecError as error:
            self._window.message_bar.show_message(in_words(error), "error")

    def undo(self) -> None:
        """Bring back the run that was left last, where there is one."""
        if self._session.can_undo:
            self._session.undo()
            self._window.message_bar.show_message(
                self.tr("The trained network and its curves are back.")
            )

    def show_invalid(self, field: str, sentence: str) -> None:
        """A field of the design panel says what is wrong with it."""
        self._window.follower.show_state()
        self._window.message_bar.show_message(sentence, "error")

    def show_valid(self) -> None:
        """All fields of the design panel are right again."""
        self._window.follower.show_state()
        self._window.message_bar.show_message(self.tr("Press Train."))

    def take_own_data(self, path: str) -> None:
        """Data of one's own at ``path``, where one was chosen."""
        if path:
            spec = dataclasses.replace(self._session.spec, data=path)
            spec = following(self._session.spec.data, spec)
            self._window.panel.set_spec(spec)
            self._take_design(spec, None)

    def _take_design(self, spec: Spec, network: object) -> None:
        dropped = self._session.is_trained
        try:
            self._session.design(spec, network)  # type: ignore[arg-type]
        except SpecError as error:
            self._window.message_bar.show_message(in_words(error), "error")
            return
        if network is not None:
            self._window.message_bar.show_message(words.opened(spec))
        elif dropped and not self._session.is_trained:
            self._offer_undo(self.tr("This design has a new, untrained network."))
        self._window.follower.show_state()
        obstacle = untrainable(spec)
        if obstacle is not None and network is None:
            self._window.message_bar.show_message(in_words(obstacle), "warning")

    def _offer_undo(self, text: str) -> None:
        self._window.message_bar.show_message(text, action=Action(self.tr("Undo"), self.undo))
