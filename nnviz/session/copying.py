"""Has copies of the run made while all goes on."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from nnviz.session.copies import Copy, Take, copy_of
from nnviz.session.current_run import CurrentRun
from nnviz.session.workers import Worker

if TYPE_CHECKING:
    from nnviz.core import Training
    from nnviz.session.trainer import Trainer


class Copier(Worker):
    """Copies what nobody trains; a large network takes a while."""

    def __init__(self, training: "Training") -> None:
        super().__init__()
        self.training = training
        self.copied: Copy | None = None

    def work(self) -> None:
        """Copy it."""
        self.copied = copy_of(self.training)


class Copies:
    """Has copies made for who wants them: where there is training by who trains, else aside.

    They are of the run that was there when they were asked for, also where another one follows it.
    """

    def __init__(self) -> None:
        self._wanted: list[tuple[CurrentRun, Take]] = []
        self._copier: Copier | None = None

    @property
    def is_busy(self) -> bool:
        """Whether somebody waits for one."""
        return bool(self._wanted)

    @property
    def runs(self) -> list[CurrentRun]:
        """Those that somebody waits for a copy of, each of them once."""
        return list(dict.fromkeys(run for run, _ in self._wanted))

    def want(self, run: CurrentRun, take: Take) -> None:
        """``take`` is told of the next one, by :meth:`look`; of None where nothing can be had."""
        if not self._wanted:
            self._copier = None  # what nobody has waited for is of before
        self._wanted.append((run, take))

    def forget(self) -> None:
        """Nobody waits any more."""
        self._wanted.clear()

    def look(self, trainer_of: "Callable[[CurrentRun], Trainer | None]") -> None:
        """Ask for them, or hand on what there is; ``trainer_of`` a run trains it, if anybody."""
        for run in self.runs:
            trainer = trainer_of(run)
            if run.training is None:
                self._hand_on(run, None)
            elif trainer is None:
                self._look_aside(run, run.training)
            else:
                self._look_at(run, trainer)

    def settle(self, training: "Training | None") -> None:
        """Wait until it is not being copied: somebody wants to train it, or to have it rest."""
        if self._copier is not None and self._copier.training is training:
            self._copier.join()

    def finish(self) -> None:
        """Have all copied at once; nobody may train what is wanted."""
        for run in self.runs:
            self.settle(run.training)
            self._hand_on(run, None if run.training is None else copy_of(run.training))
        self._copier = None

    def _look_aside(self, run: CurrentRun, training: "Training") -> None:
        """One after the other, by a thread of their own."""
        copier = self._copier
        if copier is not None and copier.training is training and copier.is_finished:
            self._copier = None
            self._hand_on(run, copier.copied)
        elif copier is None or copier.is_finished:
            self._copier = Copier(training)
            self._copier.start()

    def _look_at(self, run: CurrentRun, trainer: "Trainer") -> None:
        copied, copier = trainer.copied, self._copier
        if copier is not None and copier.training is trainer.given:
            self._copier = None
        if copied is None:
            trainer.ask_copy()
        else:
            trainer.copied = None
            self._hand_on(run, copied)

    def _hand_on(self, run: CurrentRun, copied: Copy | None) -> None:
        told = [take for of, take in self._wanted if of is run]
        self._wanted = [wanted for wanted in self._wanted if wanted[0] is not run]
        for take in told:
            take(copied)
