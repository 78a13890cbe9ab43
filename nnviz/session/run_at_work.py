"""The present run at work: trained on a thread, paused, stepped, changed in flight (QtCore)."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from nnviz.core import Sentence, Spec
from nnviz.core.fit import untrainable
from nnviz.session.copies import Copy, Take, copy_of
from nnviz.session.copying import Copies
from nnviz.session.current_run import CurrentRun
from nnviz.session.run_state import RunState
from nnviz.session.running import Running, state_after
from nnviz.session.runs import Runs, read_only
from nnviz.session.trainer import Trainer, until_after

if TYPE_CHECKING:
    from nnviz.core import Training

TICK_MS = 40


class RunAtWork(Runs):
    """Owns the thread that trains, and the clock by which it is looked at."""

    images_per_second: float | None = read_only("_running.images_per_second")
    """Training examples presented a second of late, by the clock on the wall."""
    waiting: float | None = read_only("_running.waiting")
    """The share made so far of the examples that training waits for; None: it does not."""

    def __init__(self, spec: Spec, parent: QObject | None = None) -> None:
        super().__init__(spec, parent)
        self._running, self._copies = Running(), Copies()
        self._closed = self._waits_to_hold = False
        self._clock = QTimer(self)
        self._clock.setInterval(TICK_MS)

    def train(self) -> None:
        """Start, go on, or train for as many epochs again."""
        if self._going_on() is not None:
            self._start_run()

    def pause(self) -> None:
        """Stop after the mini-batch that is being done; the clock sees it where that takes long."""
        self._waits_to_hold = False
        if self._running.is_on and self._running.halt():
            self._end_run()

    def step(self, kind: str) -> None:
        """Do one "example", "mini-batch" or "epoch" and pause."""
        training = self._going_on()
        if training is None:
            return
        if kind != "example":
            self._start_run(kind)
        elif training.dataset.is_made(training.epoch + 1, training.n_train):
            self._hold_example(training)
        else:
            self._start_run("examples")

    def copy(self, run: CurrentRun, take: Take) -> None:
        """Have a copy of a run as it stands about now; ``take`` is told of it, while all goes on.

        Of None where there is no training. It may be one that another one has followed.
        """
        self._copies.want(run, take)
        self._clock.start()

    def copy_at_once(self, run: CurrentRun | None = None) -> Copy | None:
        """The same of the present run, or of another, which is paused, however long its mini-batch
        takes.
        """
        self._rest(run or self.present)
        self._running.settle()
        run = run or self.present  # it may have come back from what had ruined it
        self._copies.settle(run.training)
        return None if run.training is None else copy_of(run.training)

    def finish_copies(self) -> None:
        """All who wait for a copy are told when this returns; what has to be copied is paused."""
        try:
            for run in self._copies.runs:
                self._rest(run)
            self._running.settle()
        finally:
            self._copies.finish()

    def set_speed(self, share: float) -> None:
        """From 0, one mini-batch a second, to 1, as fast as it goes."""
        self._running.set_speed(share)

    def _rest(self, run: CurrentRun) -> None:
        """Have it trained no more, the present one or one that was left."""
        if run is self.present:
            self.pause()
            self._end_run()
        elif (trainer := self._running.left_by(run)) is not None:
            trainer.stop()

    def _change(self, spec: Spec) -> None:
        assert self.training is not None
        self._copies.settle(self.training)
        self._current.spec, self._current.is_recovered = spec, False
        self._running.change(self.training, spec)
        if not self._running.is_on:
            self.training.apply_change()
            self._take_change()

    def _take_change(self) -> None:
        """Show what has become of a training that rests; it may turn out to have been lost."""
        training = self.training
        assert training is not None
        if self._current.was_lost:
            self._recover()
            return
        self.failure = training.failure
        if self.failure is not None:
            self._set_state(RunState.FAILED)
        elif self.state is RunState.FINISHED and not training.is_finished:
            self._set_state(RunState.PAUSED)
        self._show(training.snapshot())

    def _going_on(self) -> "Training | None":
        """The training if it can go on now; at its end it is given as many epochs again."""
        training = self.training
        if training is None or self._running.is_on or self._closed:
            return None
        if training.failure or untrainable(self.spec):
            return None
        if training.is_finished:
            training.extend()
        self._current.is_recovered, self._current.lost = False, None
        return training

    def _start_run(self, kind: str | None = None) -> None:
        """Train on, or only until a step of this kind is done."""
        assert self.training is not None
        self._copies.settle(self.training)
        self._waits_to_hold = kind == "examples"
        until = None if kind is None else until_after(self.training, kind)
        self._running.start(self.training, until)
        self._set_state(RunState.RUNNING)
        self._clock.start()

    def _hold_example(self, training: "Training") -> None:
        """Take one more example; the mini-batch is done when it is full."""
        self._copies.settle(self.training)
        is_full = training.hold_example()
        self._show(training.snapshot())
        if is_full:
            self._start_run("mini-batch")
        else:
            self._set_state(RunState.PAUSED)

    def _end_run(self) -> None:
        """Wait for the worker and show what it came to."""
        trainer = self._running.end()
        if trainer is not None:
            self._take_end(trainer)

    def _part_from_run(self) -> None:
        """Stop the run, which another one follows; a mini-batch that takes long ends by itself.

        It may be kept for long: what only training needs it lets go of.
        """
        self._note_content()
        was_on, trainer = self._running.is_on, self._running.leave(self._current)
        if trainer is not None:
            self._take_end(trainer)
        elif was_on:
            self._set_state(RunState.PAUSED)
            return
        is_left = self._running.left_by(self._current) is not None  # at its last mini-batch still
        if self.training is not None and not is_left:
            self._copies.settle(self.training)
            self.training.rest()

    def _take_end(self, trainer: Trainer) -> None:
        """Show what it came to."""
        if trainer.error is not None:
            self.failure = Sentence("Training stopped by an error: {error}.", error=trainer.error)
        else:
            self.failure = trainer.training.failure
        self._current.training = trainer.training
        if self.failure is None:
            trainer.training.apply_change()  # what was asked for too late for it
            self.failure = trainer.training.failure
        if trainer.error is None and self._current.was_lost:
            self._recover()
            return
        self._show(trainer.training.snapshot())
        self._set_state(state_after(trainer))
        if trainer.error is not None:
            raise trainer.error

    def _trainer_of(self, run: CurrentRun) -> Trainer | None:
        """Who trains it now, or is at its last mini-batch."""
        running = self._running
        return running.trainer if run is self.present else running.left_by(run)

    def _look_at_run(self) -> None:
        """Take what the worker has come to."""
        if self._running.is_over:
            self._end_run()
            waited, self._waits_to_hold = self._waits_to_hold, False
            if waited and self.state is RunState.PAUSED and self.training is not None:
                self._hold_example(self.training)
        elif (newer := self._running.look(self.latest)) is not None:
            self._show(newer)
