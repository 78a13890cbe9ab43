"""A training session: the design, the data and the run that the window shows. QtCore only.

States: idle → running ⇄ paused → finished | failed. The display clock looks at the worker and
hands on its newest snapshot; pausing ends the worker's thread and leaves the training as it is.
"""

import dataclasses
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from nnviz.core import Network, Sentence, Spec, SpecError
from nnviz.core.examples import Kind
from nnviz.core.fit import check_fit, fitted
from nnviz.core.live_changes import is_live_change
from nnviz.core.sentence import said_by
from nnviz.data import Dataset
from nnviz.data.added_examples import with_added_of
from nnviz.data.sources import same_data
from nnviz.session.loading import Loading
from nnviz.session.run_state import RunState
from nnviz.session.running import Running, state_after
from nnviz.session.runs import Runs, read_only
from nnviz.session.workers import until_after

if TYPE_CHECKING:
    from nnviz.core import Training

TICK_MS = 40


class TrainingSession(Runs):
    """Owns the design, the data set, the training and its thread.

    What changes is told by the signals here and in :class:`~nnviz.session.runs.Runs`.
    """

    ticked = Signal()
    loading = Signal(float)
    data_ready = Signal(object)
    data_changed = Signal(object)
    data_failed = Signal(object)
    """The Sentence that says why."""
    is_loading: bool = read_only("_loading.is_busy")
    """Whether data is being loaded, or made ahead for later epochs."""
    images_per_second: float | None = read_only("_running.images_per_second")
    """Training examples presented a second of late, by the clock on the wall."""
    waiting: float | None = read_only("_running.waiting")
    """The share made so far of the examples that training waits for; None: it does not."""

    def __init__(self, spec: Spec, parent: QObject | None = None) -> None:
        super().__init__(spec, parent)
        self._running = Running()
        self._loading = Loading()
        self._left: Dataset | None = None
        self._kind_left: Kind | None = None
        self._closed = False
        self._clock = QTimer(self)
        self._clock.setInterval(TICK_MS)
        self._clock.timeout.connect(self._tick)

    def open(self) -> None:
        """Load the data of the present design; ``data_ready`` or ``data_failed`` follows."""
        self._load(self.spec)

    def design(self, spec: Spec, network: Network | None = None) -> None:
        """Take a new design, starting from ``network`` if there is one.

        What can change in flight does; anything else makes a new network, and the trained one is
        kept for :meth:`undo`. Raises SpecError where it does not fit the data.
        """
        if spec == self.spec and network is None:
            return
        if not same_data(spec, self.spec):
            self._leave_run()
            self._note_kind_left(spec, network)
            self._load(spec)
            self._begin(spec, network)
            return
        if self.dataset is not None:
            check_fit(spec, self.dataset)
        if self.is_trained and network is None and is_live_change(self.spec, spec):
            self._change(spec)
            return
        self._leave_run()
        self._begin(spec, network)

    def change_data(self, dataset: Dataset) -> None:
        """Go on with other examples of the same kind, from the next epoch on.

        They stay for Reset and for new designs. Raises SpecError where there are too few.
        """
        if self.training is None:
            return
        check_fit(self.spec, dataset)
        self._current.dataset = dataset
        if self.is_trained or self._running.is_on or self.training.pending:
            self.training.change_data(dataset)
        else:
            self._begin(self.spec, self.start)
        self.data_changed.emit(dataset)

    def train(self) -> None:
        """Start, go on, or train for as many epochs again."""
        if self._going_on() is not None:
            self._start_run()

    def pause(self) -> None:
        """Stop after the mini-batch that is being done."""
        if self._running.is_on:
            self._end_run()

    def step(self, kind: str) -> None:
        """Do one "example", "mini-batch" or "epoch" and pause."""
        training = self._going_on()
        if training is None:
            return
        if kind == "example" and not training.hold_example():
            self._show(training.snapshot())
            self._set_state(RunState.PAUSED)
            return
        self._start_run(kind)

    def reset(self) -> None:
        """Back to the start of this run: same weights, same order."""
        self._leave_run()
        self._begin(self.spec, self.start)

    def start_again(self, spec: Spec) -> None:
        """A new run of another design from this run's start, on the same data.

        Raises SpecError where the design does not fit.
        """
        if self.dataset is not None:
            check_fit(spec, self.dataset)
        start = self._current.start_for(spec)
        self._leave_run()
        self._begin(spec, start)

    def undo(self) -> None:
        """Bring back the trained network that the last design, data set or reset dropped."""
        previous, self._previous = self._previous, None
        if previous is None:
            return
        self._end_run()
        self._loading.stop()
        self._bring_back(previous)
        self.data_ready.emit(previous.dataset)

    def set_speed(self, share: float) -> None:
        """From 0, one mini-batch a second, to 1, as fast as it goes."""
        self._running.set_speed(share)

    def close(self) -> None:
        """Stop everything, for good; safe at any moment and more than once."""
        self._closed = True
        self._clock.stop()
        self._running.end()
        self._loading.stop()

    def _leave_run(self) -> None:
        """End the run, and keep it for Undo if it has come to anything."""
        self._end_run()
        self._leave()

    def _change(self, spec: Spec) -> None:
        assert self.training is not None
        self._current.spec = spec
        self.training.change(spec)
        if not self._running.is_on:
            self.training.apply_change()
            if self.state is RunState.FINISHED and not self.training.is_finished:
                self._set_state(RunState.PAUSED)
            self._show(self.training.snapshot())

    def _going_on(self) -> "Training | None":
        """The training if it can go on now; at its end it is given as many epochs again."""
        training = self.training
        if training is None or training.failure or self._running.is_on or self._closed:
            return None
        if training.is_finished:
            training.extend()
        return training

    def _start_run(self, kind: str | None = None) -> None:
        """Train on, or only until a step of this kind is done."""
        assert self.training is not None
        until = None if kind is None else until_after(self.training, kind)
        self._running.start(self.training, until)
        self._set_state(RunState.RUNNING)
        self._clock.start()

    def _end_run(self) -> None:
        """Wait for the worker and show what it came to."""
        trainer = self._running.end()
        if trainer is None:
            return
        if trainer.error is not None:
            self.failure = Sentence("Training stopped by an error: {error}.", error=trainer.error)
        else:
            self.failure = trainer.training.failure
        self._show(trainer.training.snapshot())
        self._set_state(state_after(trainer))
        if trainer.error is not None:
            raise trainer.error

    def _tick(self) -> None:
        self._look_at_loading()
        if self._running.is_over:
            self._end_run()
        elif (newer := self._running.look(self.latest)) is not None:
            self._show(newer)
        self.ticked.emit()
        if not self._running.is_on and not self._loading.is_busy:
            self._clock.stop()

    def _note_kind_left(self, spec: Spec, network: Network | None) -> None:
        """Another data set that was merely picked may bring its own output and cost."""
        if network is not None or dataclasses.replace(spec, data=self.spec.data) != self.spec:
            self._kind_left = None
        elif self.dataset is not None:
            self._kind_left = self.dataset.kind

    def _load(self, spec: Spec) -> None:
        if self.dataset is not None:
            self._left = self.dataset if self.dataset.added else None
        self._current = dataclasses.replace(self._current, spec=spec, dataset=None, training=None)
        self._loading.start(spec)
        self._clock.start()
        self.loading.emit(0.0)

    def _look_at_loading(self) -> None:
        match self._loading.look():
            case Dataset() as dataset:
                self._take(dataset)
            case Exception() as error:
                self.failure = said_by(error)
                self.data_failed.emit(self.failure)
            case float() as share:
                self.loading.emit(share)

    def _take(self, dataset: Dataset) -> None:
        """The data is there, examples of one's own join it: the run can begin."""
        self._current.dataset = dataset = with_added_of(self._left, dataset)
        try:
            spec = self.spec if self.start else fitted(self.spec, dataset, self._kind_left)
            self._begin(spec, self.start)
        except SpecError as error:
            self.data_failed.emit(error.sentence)
            return
        self.data_ready.emit(dataset)
