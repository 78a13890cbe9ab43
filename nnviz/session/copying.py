"""Has copies of the run made while all goes on."""

from typing import TYPE_CHECKING

from nnviz.session.copies import Copy, Take, copy_of
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
    """Has copies made for who wants them: where there is training by who trains, else aside."""

    def __init__(self) -> None:
        self._wanted: list[Take] = []
        self._copier: Copier | None = None

    @property
    def is_busy(self) -> bool:
        """Whether somebody waits for one."""
        return bool(self._wanted)

    def want(self, take: Take) -> None:
        """``take`` is told of the next one, by :meth:`look`; of None where nothing can be had."""
        self._wanted.append(take)

    def look(self, training: "Training | None", trainer: "Trainer | None") -> None:
        """Ask for one, or hand on what there is; ``trainer`` has the training, if there is one."""
        if not self._wanted:
            return
        if training is None:
            self._hand_on(None)
        elif trainer is not None:
            self._copier = None
            self._look_at(trainer)
        elif self._copier is None or self._copier.training is not training:
            self._copier = Copier(training)
            self._copier.start()
        elif self._copier.is_finished:
            copier, self._copier = self._copier, None
            self._hand_on(copier.copied)

    def settle(self, training: "Training | None") -> None:
        """Wait until it is not being copied: somebody wants to train it, or to have it rest."""
        if self._copier is not None and self._copier.training is training:
            self._copier.join()

    def _look_at(self, trainer: "Trainer") -> None:
        copied = trainer.copied
        if copied is None:
            trainer.ask_copy()
        else:
            trainer.copied = None
            self._hand_on(copied)

    def _hand_on(self, copied: Copy | None) -> None:
        wanted, self._wanted = self._wanted, []
        for take in wanted:
            take(copied)
