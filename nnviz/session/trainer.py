"""The thread of a run: it trains here or, when that goes on, has a process train."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from threading import Lock
from time import monotonic
from typing import TYPE_CHECKING

from nnviz.core import Snapshot, Spec
from nnviz.courtesy import Courtesy
from nnviz.data import Dataset
from nnviz.session.copies import Copy, copy_of
from nnviz.session.whole_moments import WholeMoments
from nnviz.session.workers import Worker

if TYPE_CHECKING:
    from nnviz.core import Training
    from nnviz.session.process.away import Away
    from nnviz.session.process.host import TrainingProcess

STAYS_S = 0.5
"""How long a run trains here: what is over sooner needs no process of its own."""

LOOKS_S = 0.02
"""From one look at those that go before it to the next."""


class Trainer(Worker):
    """Goes on with a training until it is finished, stopped, or ``until`` says so.

    ``latest`` is the newest snapshot that was asked for with :meth:`ask`, ``copied`` the copy that
    was with :meth:`ask_copy`. ``training`` is how it stands once the thread has ended: what was
    ``given``, or what a process has made of that. It begins when those that go ``before`` it have
    ended: what each of them trains in may be a good part of the computer's memory.
    """

    def __init__(
        self,
        training: "Training",
        until: "Callable[[Training], bool] | None",
        before: "Sequence[Trainer]" = (),
    ) -> None:
        super().__init__()
        self.given = self.training = training
        self.latest: Snapshot | None = None
        self.copied: Copy | None = None
        self._until, self._before = until, before
        self._asked, self._copy_asked = True, False
        self._pause_s = 0.0
        self._courtesy = Courtesy(self.stopping)
        self._lock = Lock()  # while it moves out or comes back nothing is told to where it was
        self._away: Away | None = None

    @property
    def pause_s(self) -> float:
        """Seconds that are waited after every mini-batch."""
        return self._pause_s

    @pause_s.setter
    def pause_s(self, seconds: float) -> None:
        with self._lock:
            self._pause_s = seconds
            if self._away:
                self._away.pause_after_each(seconds)

    @property
    def waiting(self) -> float | None:
        """The share made so far of the examples that training waits for; None: it does not."""
        away = self._away
        return away.waiting if away else self.training.waiting

    def ask(self) -> None:
        """Have a snapshot made after the mini-batch that is being done.

        While it moves out nobody waits for that, which takes long with a large network: who wants a
        snapshot asks again.
        """
        self._asked = True
        self._courtesy.heard()
        with self._away_now() as away:
            if away:
                away.ask()

    def heard(self) -> None:
        """The window has time for what it is asked by others: see Courtesy."""
        self._courtesy.heard()
        with self._away_now() as away:
            if away:
                away.heard()

    def ask_copy(self) -> None:
        """Have a copy of the training made soon; to ask again while it is made does nothing."""
        with self._lock:
            if not self._copy_asked:
                self._copy_asked = True
                if self._away:
                    self._away.ask_copy()

    def change(self, to: Spec | Dataset) -> None:
        """Go on with other live settings, or other examples: see Training's of these names."""
        with self._lock:
            if self._away:
                self._away.change(to)
            else:
                change(self.training, to)

    def leave(self) -> None:
        """Ask it to stop; it does when it next looks."""
        with self._lock:
            super().leave()
            if self._away:
                self._away.stop()

    def stop(self) -> None:
        """Ask it to stop, and wait until it has."""
        self._courtesy.hurry()
        with self._lock:
            if self._away:
                self._away.hurry()
        super().stop()

    def give_up(self) -> None:
        """End the process that it may be in: it stops as it was last kept there, or sent."""
        with self._lock:
            if self._away:
                self._away.kill()

    def abandon(self) -> None:
        """Have it stop, and wait until it has; what a process would still come to is lost."""
        self.give_up()
        self.stop()

    def work(self) -> None:
        """Train; where a process is ended from outside, go on with what is left of it."""
        while not all(trainer.is_finished for trainer in self._before):
            if self.stopping.wait(LOOKS_S):
                return
        self._before = ()
        while (process := self._train_here()) is not None:
            if self._train_in(process) or self.stopping.is_set():
                break
        self._tell(self.training.snapshot())  # here: to copy a large network takes a while
        self._try_out()

    def _try_out(self) -> None:
        """Of a run that did badly, whether that is for its penalty; unless nobody waits for it."""
        training = self.training
        if not training.is_finished or self.stopping.is_set():
            return
        from nnviz.core.run.without_penalty import trying

        with closing(trying(training)) as steps:
            for _ in steps:
                if self.stopping.is_set():
                    return
                self._courtesy.rest()
        if training.recording.without_penalty is not None:
            self._tell(training.snapshot())

    def _train_here(self) -> "TrainingProcess | None":
        """Until it is over or, when that takes long, there is a process to go on in."""
        training, until = self.training, self._until
        moments, stays_until = WholeMoments(training, self.stopping), monotonic() + STAYS_S
        # What is closed lets go at once of examples that are half made.
        with closing(training.steps(self._courtesy.rest_within)) as steps:
            for _ in steps:
                if self._asked and moments.tells(self._pause_s):
                    self._asked = False
                    self._tell(training.snapshot())
                    if self._copy_asked:
                        self._take_copy(copy_of(training))
                    may_leave = until is None and training.is_between_mini_batches
                    if may_leave and monotonic() > stays_until and (process := _idle_process()):
                        return self._after_pause(process, moments)
                if moments.stops() or (until is not None and until(training)):
                    return None
                if moments.waits(self._pause_s):
                    return None
                self._courtesy.rest()
        return None

    def _after_pause(
        self, process: "TrainingProcess", moments: WholeMoments
    ) -> "TrainingProcess | None":
        """The process, where training goes on in it after the pause that is due here."""
        if not moments.waits(self._pause_s):
            return process
        from nnviz.session.process.host import HOST

        HOST.give_back(process)
        return None

    def _train_in(self, process: "TrainingProcess") -> bool:
        """Whether it has come back; otherwise it is where the process last kept it."""
        from nnviz.session.process.away import Away
        from nnviz.session.process.host import HOST

        with self._lock:
            self._away = away = Away(process, self.training, self._pause_s)
            if self._copy_asked:
                away.ask_copy()
            if self.stopping.is_set():
                away.stop()
        try:
            training, unheard = away.follow(self._tell, self._take_copy)
        finally:
            if away.is_done:
                HOST.give_back(process)
            else:
                process.close()  # it may still be at something: nobody else can have it
        with self._lock:
            for to in unheard:
                change(training, to)
            self.training, self._away = training, None
        return away.is_done

    @contextmanager
    def _away_now(self) -> "Iterator[Away | None]":
        """Where it is, while it stays there; None also where it is moving, and nobody waits."""
        is_mine = self._lock.acquire(blocking=False)
        try:
            yield self._away if is_mine else None
        finally:
            if is_mine:
                self._lock.release()

    def _take_copy(self, copied: Copy) -> None:
        self.copied, self._copy_asked = copied, False

    def _tell(self, snapshot: Snapshot) -> None:
        """Nothing of what is done again after a process was ended from outside."""
        if self.latest is None or snapshot.step >= self.latest.step:
            self.latest = snapshot


def _idle_process() -> "TrainingProcess | None":
    from nnviz.session.process.host import HOST  # a start of the program needs none of it

    return HOST.take()


def change(training: "Training", to: Spec | Dataset) -> None:
    """Have it go on with other live settings, or other examples of the same kind."""
    if isinstance(to, Spec):
        training.change(to)
    else:
        training.change_data(to)


def until_after(training: "Training", kind: str) -> "Callable[[Training], bool]":
    """Whether one more mini-batch (and the measuring of an epoch it ends) or epoch is done.

    Or whether the "examples" of the next epoch are there, where they are not yet.
    """
    step, epoch = training.step, training.epoch
    if kind == "examples":
        return lambda now: now.waiting is None
    if kind == "epoch":
        return lambda now: now.epoch > epoch
    return lambda now: now.step > step and (now.is_between_mini_batches or now.epoch > epoch)
