"""A training while it is in another process, seen from this one."""

import copy
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from nnviz.core import Snapshot, Spec
from nnviz.data import Dataset
from nnviz.session.copies import Copy
from nnviz.session.process.examples import Question, answering
from nnviz.session.process.host import TrainingProcess
from nnviz.session.process.line import (
    Ahead,
    Answer,
    Ask,
    Begin,
    Change,
    Failed,
    Heard,
    Home,
    Hurry,
    Keep,
    Kept,
    Making,
    Pause,
    Stop,
    Told,
    Wanted,
)
from nnviz.session.process.moments import understood

if TYPE_CHECKING:
    from nnviz.core import Training


KEEP_S = 5.0
"""How much of a run has to be done again, about, where its process is ended from outside."""


class TrainingEnded(RuntimeError):  # noqa: N818, that is what has happened
    """The process that trained tells of an error."""


class Away:
    """Sends a training to a process, which goes on with it, and follows it until it is back.

    One thread follows; any may say something. ``waiting`` is the share made so far of the examples
    that training waits for, None where it does not; ``is_done`` says that the process has nothing
    more to do.
    """

    def __init__(self, process: TrainingProcess, training: "Training", pause_s: float) -> None:
        assert isinstance(training.dataset, Dataset)
        self._process, self._line = process, process.line
        self._datasets = [training.dataset]
        self._changes: list[Change] = []
        self._answered_ahead: Question | None = None
        self._is_stopped = self._copy_asked = False
        self._told = training.snapshot()
        self._kept: Kept | None = None
        self._training = training
        self.is_done = False
        self.waiting: float | None = None
        self._line.say(Begin(training, pause_s, KEEP_S))
        if isinstance(training.changes.data, Dataset):
            self.change(training.changes.data)

    def ask(self) -> None:
        """Have it tell of a moment."""
        self._line.say(Ask())

    def heard(self) -> None:
        """Tell it that the window has time."""
        self._line.say(Heard())

    def hurry(self) -> None:
        """Tell it that the window waits for it."""
        self._line.say(Hurry())

    def ask_copy(self) -> None:
        """Have it send a copy of the training."""
        self._copy_asked = True
        self._line.say(Keep())

    def pause_after_each(self, seconds: float) -> None:
        """Have it wait so long after every mini-batch."""
        self._line.say(Pause(seconds))

    def change(self, to: "Spec | Dataset") -> None:
        """Have it go on with other live settings, or other examples."""
        if isinstance(to, Dataset):
            self._datasets.append(to)
            change = Change(len(self._datasets) - 1)
        else:
            change = Change(to)
        self._changes.append(change)
        self._line.say(change)

    def stop(self) -> None:
        """Have it come back after the mini-batch that is being done."""
        self._is_stopped = True
        self._line.say(Stop())

    def kill(self) -> None:
        """End the process at once: what it has come to is lost."""
        self._process.kill()

    def follow(
        self, tell: Callable[[Snapshot], None], take_copy: Callable[[Copy], None] = lambda _: None
    ) -> "tuple[Training, list[Spec | Dataset]]":
        """Until it is back: the training, and the changes that it has not heard of.

        ``tell`` is given the moments that were asked for, ``take_copy`` the copies. Of a process
        that is gone it is what was kept of it. Raises TrainingEnded where an error ended it there.
        """
        while True:
            match self._heard():
                case Told(moment):
                    self._told = understood(moment, self._told)
                    tell(self._told)
                case Wanted(question, can_leave) if question != self._answered_ahead:
                    self._answer(question, can_leave)
                case Ahead(question):
                    self._answer_ahead(question)
                case Kept() as kept:
                    self._kept = kept
                    if self._copy_asked:
                        self._copy_asked = False
                        take_copy(self._copy_of(kept))
                case Home(training, changes, which):
                    self.is_done = True
                    return self._taken_up(training, changes, which)
                case None:
                    return self._left()
                case Failed(text, traceback):
                    self.is_done = True
                    error = TrainingEnded(text)
                    error.add_note(traceback)
                    raise error

    def _heard(self) -> Any:
        try:
            return self._line.hear()
        except (EOFError, OSError):
            return None

    def _answer(self, question: Question, can_leave: bool) -> None:
        which, *asked = question
        making = answering(self._datasets[which], tuple(asked))
        try:
            while True:
                share = next(making)
                if self._is_stopped and can_leave:
                    break
                self.waiting = share
                self._line.say(Making(share))
        except StopIteration as made:
            self._line.say(Answer(question, made.value))
        self.waiting = None

    def _answer_ahead(self, question: Question) -> None:
        """Send an epoch's examples before they are asked for, unless they have to be made."""
        which, _, number, size = question
        dataset = self._datasets[which]
        if dataset.is_made(number, size):
            self._answered_ahead = question
            self._line.say(Answer(question, dataset.epoch(number, size)))

    def _copy_of(self, kept: Kept) -> Copy:
        """A copy of the copy, which may be gone on with."""
        of, coming = self._datasets[kept.which], self._datasets[kept.which + 1 :][-1:]
        return Copy(copy.deepcopy(kept.training), of, coming[0] if coming else None)

    def _left(self) -> "tuple[Training, list[Spec | Dataset]]":
        """The process is gone or going: what it had kept last, or else what was sent there."""
        self.kill()
        if self._kept is None:
            return self._training, self._unheard(0, 0)
        return self._taken_up(*self._kept)

    def _taken_up(
        self, training: "Training", changes: int, which: int
    ) -> "tuple[Training, list[Spec | Dataset]]":
        training.take_up(self._datasets[which])
        return training, self._unheard(changes, which)

    def _unheard(self, heard: int, which: int) -> "list[Spec | Dataset]":
        """Settings of which it has not heard, and other data that it has not begun with."""
        specs = [change.to for change in self._changes[heard:] if isinstance(change.to, Spec)]
        return [*specs, *self._datasets[which + 1 :][-1:]]
