"""A training on its thread: started, slowed down, looked at, ended."""

from collections import deque
from collections.abc import Callable
from time import monotonic, perf_counter
from typing import TYPE_CHECKING

from nnviz.core import Snapshot, Spec
from nnviz.data import Dataset
from nnviz.session.current_run import CurrentRun
from nnviz.session.run_state import RunState
from nnviz.session.trainer import Trainer, change

if TYPE_CHECKING:
    from nnviz.core import Training

SLOWEST_S = 1.0
SLOW_DECADES = 3.5
RATE_WINDOW_S = 1.0
PATIENCE_S = 0.05
"""For a mini-batch: a window does not stand still for longer, if it need not."""
MOST_LEFT = 2
"""Runs that were left and may go on until their mini-batch is done, in a process of their own too,
while another one trains."""
CLOSING_S = 0.2
"""The same where the window is closed: then what a process is at is given up."""


class RateMeter:
    """Told a growing count now and then, knows how fast it grew over the last second."""

    def __init__(self) -> None:
        self._seen: deque[tuple[float, int]] = deque()

    def add(self, count: int) -> None:
        """The count is now this."""
        self._seen.append((perf_counter(), count))
        while self._seen[-1][0] - self._seen[0][0] > RATE_WINDOW_S:
            self._seen.popleft()

    @property
    def per_second(self) -> float | None:
        """Growth a second; None before the count was seen twice."""
        if len(self._seen) < 2:
            return None
        (t0, n0), (t1, n1) = self._seen[0], self._seen[-1]
        return (n1 - n0) / (t1 - t0)


class Running:
    """At most one trainer at a time; those that were left may still be at their last mini-batch."""

    def __init__(self) -> None:
        self._trainer: Trainer | None = None
        self._left: list[tuple[CurrentRun, Trainer]] = []
        self._pause_s = 0.0
        self._rate = RateMeter()

    @property
    def is_on(self) -> bool:
        """Whether there is a trainer; it may have come to its end by itself."""
        return self._trainer is not None

    @property
    def trainer(self) -> Trainer | None:
        """Who trains just now."""
        return self._trainer

    @property
    def is_over(self) -> bool:
        """Whether the trainer has come to its end and waits for :meth:`end`."""
        return self._trainer is not None and self._trainer.is_finished

    @property
    def waiting(self) -> float | None:
        """The share made so far of the examples that training waits for; None: it does not."""
        return None if self._trainer is None else self._trainer.waiting

    @property
    def images_per_second(self) -> float | None:
        """Training examples presented a second of late, by the clock on the wall."""
        return self._rate.per_second if self.is_on else None

    def set_speed(self, share: float) -> None:
        """From 0, one mini-batch a second, to 1, as fast as it goes."""
        self._pause_s = 0.0 if share >= 1 else SLOWEST_S * 10 ** (-SLOW_DECADES * share)
        if self._trainer is not None:
            self._trainer.pause_s = self._pause_s

    def start(self, training: "Training", until: "Callable[[Training], bool] | None") -> None:
        """Train on, at full speed where there is an end to wait for.

        Of the runs that were left all but the newest come to their end before.
        """
        before = [trainer for _, trainer in self._left[:-MOST_LEFT]]
        self._trainer = Trainer(training, until, before)
        self._trainer.pause_s = self._pause_s if until is None else 0.0
        self._rate = RateMeter()
        self._trainer.start()

    def look(self, shown: Snapshot) -> Snapshot | None:
        """The newest snapshot, None where that is the one ``shown``; the next one is asked for.

        Who was left hears that the window has time.
        """
        for _, left in self._left:
            left.heard()
        trainer = self._trainer
        if trainer is None:
            return None
        latest = trainer.latest
        trainer.ask()
        if latest is None or latest is shown:
            return None
        self._rate.add(latest.images)
        return latest

    def halt(self) -> bool:
        """Ask it to stop after the mini-batch that is being done; whether that is soon enough."""
        return self._trainer is None or self._trainer.stops_within(PATIENCE_S)

    def change(self, training: "Training", to: "Spec | Dataset") -> None:
        """Go on with other live settings or examples of the same kind, trained just now or not."""
        change(training, to) if self._trainer is None else self._trainer.change(to)

    def leave(self, run: CurrentRun) -> Trainer | None:
        """Stop, but leave it to itself where that takes long; the trainer that has stopped."""
        trainer, self._trainer = self._trainer, None
        if trainer is None or trainer.stops_within(PATIENCE_S):
            return trainer
        self.settle()
        self._left.append((run, trainer))
        for _, oldest in self._left[:-MOST_LEFT]:
            oldest.give_up()
        return None

    def take_back(self, run: CurrentRun) -> None:
        """A run that was left comes back: with what it came to, or still at its mini-batch."""
        self.settle()
        for left, trainer in self._left:
            if left is run:
                self._left.remove((left, trainer))
                self._trainer, run.state = trainer, RunState.RUNNING
                return

    def close(self) -> None:
        """Stop, and wait for all that was left."""
        trainers = [*([self._trainer] if self._trainer else []), *(left for _, left in self._left)]
        self._trainer, end = None, monotonic() + CLOSING_S
        for trainer in trainers:
            trainer.leave()
        for trainer in trainers:
            if not trainer.stops_within(max(0.0, end - monotonic())):
                trainer.abandon()

    def left_by(self, run: CurrentRun) -> Trainer | None:
        """Who is still at the last mini-batch of a run that was left."""
        return next((trainer for left, trainer in self._left if left is run), None)

    @property
    def has_left(self) -> bool:
        """Whether any run that was left is still at its last mini-batch."""
        return bool(self._left)

    def settle(self) -> None:
        """Bring the runs that were left up to what their last mini-batches came to.

        One that nobody can bring back is gone then, and so is what only its training needed.
        """
        for run, trainer in self._left:
            if trainer.is_finished:
                run.training, run.state = trainer.training, state_after(trainer)
                run.latest = trainer.training.snapshot()
                trainer.training.rest()
        self._left = [left for left in self._left if not left[1].is_finished]

    def end(self) -> Trainer | None:
        """Stop after the mini-batch that is being done, and wait for it; what was stopped."""
        trainer, self._trainer = self._trainer, None
        if trainer is not None:
            trainer.stop()
        return trainer


def state_after(trainer: Trainer) -> RunState:
    """What a run is doing once its trainer has ended."""
    if trainer.error is not None or trainer.training.failure is not None:
        return RunState.FAILED
    return RunState.FINISHED if trainer.training.is_finished else RunState.PAUSED
