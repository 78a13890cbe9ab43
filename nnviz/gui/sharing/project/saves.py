"""Runs are copied and written, one after the other, while all goes on."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject
from shiboken6 import isValid

from nnviz import paths
from nnviz.gui.aside import Aside
from nnviz.gui.message import Message, unwritten
from nnviz.gui.sharing.project.around import Around, Standing
from nnviz.gui.sharing.project.project_files import ProjectFile
from nnviz.gui.sharing.project.writing import Then, Wanted
from nnviz.session.copies import Copy
from nnviz.session.training_session import TrainingSession


class Save(NamedTuple):
    """What a person wants written to ``path``, and the file that it had or gets by that."""

    path: Path
    file: ProjectFile
    wanted: Wanted

    def is_like(self, other: "Save") -> bool:
        """Whether the same run is to go to the same place, as it is then."""
        return self.path == other.path and self.wanted.run is other.wanted.run


class Saves:
    """What is written is the run that was there when that was asked for, whatever follows it.

    ``then`` is told what came of each that a person wants.
    """

    def __init__(
        self,
        session: TrainingSession,
        around: Around,
        then: Callable[[Save, Message, Standing], None],
        parent: QObject,
    ) -> None:
        self._session, self._around, self._then = session, around, then
        self._begun: list[Save] = []
        self._could = True
        self._aside = Aside(parent)

    @property
    def is_busy(self) -> bool:
        """Whether anything that a person wants is not written yet."""
        return bool(self._begun)

    def writes(self, path: Path) -> bool:
        """Whether a person wants that file written, by whichever link, and it is not yet."""
        return any(paths.real(save.path) == paths.real(path) for save in self._begun)

    def wanted(self, path: Path, file: ProjectFile) -> Save:
        """The present run, as it stands round it now."""
        return Save(path, file, Wanted.of(self._session.present, self._around))

    def write(self, path: Path, file: ProjectFile) -> None:
        """Write the present run, for a person; once more, where it is just being written."""
        save = self.wanted(path, file)
        if len(self._begun) > 1 and save.is_like(self._begun[-1]):
            self._begun.pop()
        self._begun.append(save)
        if len(self._begun) == 1:
            self._begin()

    def keep(self, path: Path, then: Then, wanted: Wanted | None = None) -> None:
        """Write a copy of the present run, or of another one; ``then`` is told what came of it."""
        wanted = wanted or Wanted.of(self._session.present, self._around)
        self._session.copy(wanted.run, partial(self._take, path, wanted, then))

    def keep_at_once(self, path: Path, wanted: Wanted | None = None) -> tuple[Message, Standing]:
        """The same, but it is done when this returns; training is paused."""
        copied = self._session.copy_at_once(None if wanted is None else wanted.run)
        wanted = wanted or Wanted.of(self._session.present, self._around)
        return wanted.writing(path, copied)(), wanted.standing(copied)

    def finish(self) -> bool:
        """All that a person wants is written when this returns; whether it could be.

        Training is paused where it had to be copied.
        """
        self._could = True
        while self._begun:
            self._session.finish_copies()
            self._aside.settle()
        return self._could

    def settle(self) -> None:
        """Finish, and wait until what was copied besides is written."""
        self.finish()
        self._aside.settle()

    def _begin(self) -> None:
        save = self._begun[0]
        self.keep(save.path, self._end, save.wanted)

    def _end(self, message: Message, standing: Standing) -> None:
        save = self._begun.pop(0)
        self._could = self._could and message.level == "info"
        if self._begun:
            self._begin()
        self._then(save, message, standing)

    def _take(self, path: Path, wanted: Wanted, then: Then, copied: Copy | None) -> None:
        if not isValid(self._aside):
            return  # its window is gone, and what was to be kept is another's to keep
        standing = wanted.standing(copied)
        if copied is None and wanted.run.training is not None:
            then(unwritten(path), standing)  # there was no room for a copy
        else:
            write = wanted.writing(path, copied)
            self._aside.save(path, write, lambda said: then(said, standing))
