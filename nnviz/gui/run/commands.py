"""What the user does to the run and its design: train, pause, step, reset, change, undo."""

import dataclasses
from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from nnviz.core import Network, Spec, SpecError
from nnviz.core.fit import check_trainable
from nnviz.data import Dataset
from nnviz.data.sources import same_data
from nnviz.gui.controls.plural import sentences
from nnviz.gui.message import Message, wrong
from nnviz.gui.run import deed_words, words
from nnviz.gui.run.possible import Form, possible, waits_for_data
from nnviz.gui.run.standing import Before, after_design, crossed, lost
from nnviz.session.designs_left import DesignsLeft
from nnviz.session.run_state import RunState
from nnviz.session.training_session import TrainingSession
from nnviz.session.undo import Deed


class RunCommands(QObject):
    """Passes on to the session what is wanted of it, and tells what came of it."""

    told = Signal(object)
    """A Message."""
    state_wanted = Signal()
    """It is to be told how the run stands."""
    possible_changed = Signal()
    """What can be done to the run may be something else now."""
    opened = Signal()
    """The network is one that was given; its data may be on their way."""
    undone = Signal(object)
    """The Deed that was taken back."""
    undo_changed = Signal(str)
    """What Undo takes back, in words; "" where there is nothing."""

    def __init__(self, session: TrainingSession, form: Form, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._form = session, form
        self.begins_anew = False
        """Whether what could change in flight begins a new run too, as in a case."""
        self.locked: Collection[str] = ()
        """The settings that a lesson has locked: whoever wants another value of one is told."""
        for changed in (session.undo_changed, self.possible_changed):
            changed.connect(self._on_undo_changed)
        self.designs = DesignsLeft()
        session.data_ready.connect(self._on_data_ready)

    def train_or_pause(self) -> None:
        """Train, or pause where it is training; as soon as they are there while data are loaded."""
        desk = self._form.at_desk
        if desk is not None:
            desk.train_or_pause() if not desk.why_off else self._tell(desk.why_off)
        elif self._session.state is RunState.RUNNING:
            self._session.pause()
        elif possible(self._session, self._form).train and self._form.commit():
            self._session.train()
        elif waits_for_data(self._session, self._form) and self._form.commit():
            self.designs.awaited = self._session.spec
            self._tell(self.tr("Training begins as soon as the data are ready."))
        else:
            self.tell_of_state()

    def step(self, kind: str) -> None:
        """Do one "example", "mini-batch" or "epoch" and pause."""
        if self._form.at_desk is not None:
            self._form.at_desk.step()
        elif possible(self._session, self._form).step and self._form.commit():
            self._session.pause()
            self._session.step(kind)

    def reset(self) -> None:
        """Back to the start of this run, where there is a way."""
        if self._form.at_desk is not None:
            self._form.at_desk.reset()
        elif possible(self._session, self._form).reset:
            session, dropped = self._session, self._session.is_trained
            session.reset()
            if dropped:
                back = self.tr("Back at the start, with the same first weights.")
                self._tell(lost(session) or back)

    def take_edited(self, spec: Spec) -> None:
        """The form has another design; other data bring theirs."""
        if spec.data != self._session.spec.data:
            self._take_data(spec.data)
        else:
            self._take_design(spec, None)

    def take_wanted(self, spec: Spec, network: Network | None = None) -> None:
        """A view asks for another design, or one was opened, with its ``network`` or None."""
        self._take_design(spec, network)
        self._form.set_spec(self._session.spec)

    def train_from(self, spec: Spec, network: Network) -> bool:
        """Have this design and network, and train as soon as there are its examples.

        Whether it was taken; where it is refused that is told.
        """
        if self._is_locked(spec, "initializer", trains=True):
            return False
        self.designs.built = spec
        self.take_wanted(spec, network)
        is_taken = self._session.spec == spec
        self.designs.awaited = spec if is_taken else None
        if self._session.is_ready:
            self._on_data_ready()
        return is_taken

    def take_built(self, spec: Spec, network: Network, dataset: Dataset) -> None:
        """A network was built by hand, and examples with it."""
        self._take_design(spec, network, dataset)
        self._form.set_spec(self._session.spec)

    def run_again(self, spec: Spec) -> None:
        """The same start with something changed: what was trained stays to be compared with.

        Where that draws other examples too, training begins when they are there.
        """
        if not self._session.is_ready or self._is_locked(spec, trains=True):
            return
        try:
            check_trainable(spec)
            self.designs.awaited = None if same_data(spec, self._session.spec) else spec
            self._session.start_again(spec)
        except SpecError as error:
            self.told.emit(wrong(error))
            return
        self._form.set_spec(self._session.spec)
        self.possible_changed.emit()
        self._session.train()

    def _on_data_ready(self) -> None:
        awaited, self.designs.awaited = self.designs.awaited, None
        goes_on = awaited is not None and same_data(awaited, self._session.spec)
        if goes_on and possible(self._session, self._form).train:
            self._session.train()

    def take_network(self, network: Network) -> None:
        """A number was changed by hand: a new run starts from there.

        Nothing happens while there is training, or where the design has changed meanwhile.
        """
        if self._session.state is RunState.RUNNING or not self._session.is_ready:
            return
        if self._is_locked(self._session.spec, "initializer"):
            return
        dropped = self._session.is_trained
        try:
            self._session.change_by_hand(network)
        except SpecError:
            return
        said = self.tr("A weight is changed by hand.")
        if dropped:
            said = self.tr("A weight is changed by hand: training starts anew.")
        self._tell(sentences((said, lost(self._session))))

    def change_data(self, dataset: Dataset) -> None:
        """A point was added by hand, or taken back."""
        if self._is_locked(self._session.spec, "data"):
            return
        try:
            self._session.put_examples(dataset)
        except SpecError as error:
            self.told.emit(wrong(error))

    def take_own_data(self, path: Path | None) -> None:
        """Data of one's own at ``path``, where one was chosen; an opened network waits for them."""
        spec, start = self._session.spec, self._session.start
        if path is not None and self._session.dataset is None and start is not None:
            self.take_wanted(dataclasses.replace(spec, data=str(path)), start)
        elif path is not None:
            self._take_data(str(path))

    def take_downloaded(self, data: str) -> None:
        """The data of this name are there now, wherever their files are."""
        self._take_data(data)

    def use_data(self, spec: Spec, dataset: Dataset) -> None:
        """Learn from these data, which were read already, with this design."""
        self._form.set_spec(spec)
        self._take_design(spec, None, dataset)

    def undo(self) -> None:
        """Take back what was done last, where there is anything."""
        if self._form.at_desk is not None:
            self._form.at_desk.undo()
            return
        deed, before = self._session.undoable, Before.of(self._session)
        if deed is not None:
            self._session.undo()
            self.undone.emit(deed)
            self._after_crossing(deed, before, undone=True)

    def redo(self) -> None:
        """Do again what was taken back last, where there is anything."""
        if self._form.at_desk is not None:
            self._form.at_desk.redo()
            return
        deed, before = self._session.redoable, Before.of(self._session)
        if deed is not None:
            self._session.redo()
            self._after_crossing(deed, before, undone=False)

    def wait_for(self, sentence: str) -> None:
        """Something comes before training, as that says; nothing does where it is ""."""
        self._form.waits_for = sentence
        self.possible_changed.emit()
        if sentence and self._form.at_desk is None:
            self.tell_of_state()

    def show_invalid(self, field: str, sentence: str) -> None:
        """A field of the form says what is wrong with it."""
        self.possible_changed.emit()
        self.told.emit(Message(sentence, "error"))

    def show_valid(self) -> None:
        """All fields of the form are right again."""
        self.possible_changed.emit()
        self.tell_of_state()

    def _take_data(self, data: str) -> None:
        spec = self.designs.design_for(data, self._session.spec)
        self._form.set_spec(spec)
        self._take_design(spec, None, is_for_data=True)

    def _take_design(
        self,
        spec: Spec,
        network: Network | None,
        dataset: Dataset | None = None,
        *,
        is_for_data: bool = False,
    ) -> None:
        if self._is_locked(spec, *["initializer"] * (network is not None)):
            self._form.set_spec(self._session.spec)
            return
        before = Before.of(self._session)
        is_other = network is None and dataset is None and spec != before.spec
        is_anew = self.begins_anew and self._session.is_ready and is_other
        if spec.data != before.spec.data:
            self.designs.leave(before.spec)
        try:
            if is_anew and same_data(spec, before.spec):
                self._session.start_again(spec)
            elif network is None and (is_for_data or dataset is not None):
                self._session.try_data(spec, dataset)
            else:
                self._session.design(spec, network, dataset)
        except SpecError as error:
            self.told.emit(wrong(error))
            return
        self.possible_changed.emit()
        if network is not None:
            self._tell(words.opened(spec, possible(self._session, self._form).train))
            self.opened.emit()
        elif (message := after_design(self._session, self._form, before)) is not None:
            self.told.emit(message)
        else:
            self.tell_of_state()

    def _is_locked(self, spec: Spec, *touched: str, trains: bool = False) -> bool:
        """Whether a lock is in its way, or what comes before one that ``trains``: that is told."""
        if self._form.is_put_back:  # nobody wants it
            return True
        now, waits = self._session.spec, self._form.waits_for if trains else ""
        other = [n for n in self.locked if n in touched or getattr(spec, n) != getattr(now, n)]
        if other or waits:
            said = self.tr("Locked by this lesson: leave it, and you can change everything.")
            self._tell(waits or said)
        return bool(other or waits)

    def _after_crossing(self, deed: Deed, before: Before, *, undone: bool) -> None:
        """The form shows the design that is there now; Redo stays at hand."""
        self._form.set_spec(self._session.spec)
        self.possible_changed.emit()
        self.told.emit(crossed(self._session, self._form, self.redo, deed, before, undone=undone))

    def _on_undo_changed(self) -> None:
        deed = None if self._form.at_desk else self._session.undoable  # keys are the desk's there
        self.undo_changed.emit(deed_words.link(deed, self.designs.built, self._session.dataset))

    def take_over(self, before: "RunCommands") -> None:
        """Go on from what another window of the same session knows, and tell how it stands."""
        self.designs = before.designs
        self._on_undo_changed()
        self.tell_of_state()

    def tell_of_state(self) -> None:
        """What there is to say of the run, its data or the form as they stand."""
        self.state_wanted.emit()

    def _tell(self, text: str) -> None:
        self.told.emit(Message(text))
