"""A run that is not the present one and can be had again: kept aside as the present one is."""

from abc import ABC, abstractmethod
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from nnviz.gui.message import Message
from nnviz.gui.sharing.project.around import Around, Standing
from nnviz.gui.sharing.project.missed import missed
from nnviz.gui.sharing.project.projects import Projects
from nnviz.gui.sharing.project.saves import Saves
from nnviz.gui.sharing.project.writing import Then, Wanted
from nnviz.session.current_run import CurrentRun
from nnviz.session.training_session import SetAside, TrainingSession


class Elsewhere(ABC):
    """Nobody trains it; it may be at its last mini-batch still."""

    def __init__(
        self,
        session: TrainingSession,
        projects: Projects,
        around: Around,
        parent: QObject,
    ) -> None:
        self._session, self._projects, self._around = session, projects, around
        self._saves = Saves(session, around, lambda *_: None, parent)

    @property
    @abstractmethod
    def run(self) -> CurrentRun | None:
        """The one that a person would miss; None where there is none, or it is in a file."""

    @property
    def is_unsaved(self) -> bool:
        """Whether there is one."""
        return self.run is not None

    @property
    def standing(self) -> Standing:
        """What is compared to tell whether anything has changed."""
        return Standing.of(self._there, self._around.drawing())

    def keep(self, path: Path, then: Then) -> None:
        """Write a copy of it to ``path``; ``then`` is told what came of it."""
        self._saves.keep(path, then, self._wanted)

    def keep_at_once(self, path: Path) -> tuple[Message, Standing]:
        """The same, but it is done when this returns."""
        return self._saves.keep_at_once(path, self._wanted)

    def settle(self) -> None:
        """Wait until it is written."""
        self._saves.settle()

    @property
    def _there(self) -> CurrentRun:
        run = self.run
        assert run is not None
        return run

    @property
    def _wanted(self) -> Wanted:
        """Without the case that is open: what is known of its run is not of this one."""
        kept = self._around.kept() | {"case": None}
        return Wanted(self._there, kept, self._around.drawing())


class RunUndone(Elsewhere):
    """What Undo brings back, or Redo: other data, another design or Reset took its place."""

    @property
    def run(self) -> CurrentRun | None:
        """It; None where the present one would be missed more, or nobody would miss any."""
        session = self._session
        run = missed(session.present, session.history, self._projects.files)
        return None if run is session.present else run

    @property
    def is_by_redo(self) -> bool:
        """Whether it was taken back: Redo leads to it, and Undo does not."""
        return self.run not in self._session.history.back

    def bring_back(self) -> None:
        """Make it the present one, by Undo or Redo."""
        session, run, by_redo = self._session, self.run, self.is_by_redo
        while run is not None and session.present is not run:
            if (session.redoable if by_redo else session.undoable) is None:
                return
            session.redo() if by_redo else session.undo()


class RunBefore(Elsewhere):
    """What a lesson or a case has put away; it comes back when that is left."""

    def __init__(
        self,
        session: TrainingSession,
        projects: Projects,
        around: Around,
        put_away: Callable[[], SetAside | None],
        parent: QObject,
    ) -> None:
        super().__init__(session, projects, around, parent)
        self._put_away = put_away

    @property
    def run(self) -> CurrentRun | None:
        """The run that was put away, or what Undo brings back once that is here again."""
        away = self._put_away()
        if away is None:
            return None
        files = self._projects.files
        file = files.of(away.history)
        run = missed(away.run, away.history, files)
        if run is None and file.path is not None and not file.holds(away.run):
            return away.run  # another design, say, which is to be that of its project
        return run

    @property
    def away(self) -> CurrentRun | None:
        """The run that was put away, unsaved or not; None where there is none."""
        away = self._put_away()
        return None if away is None else away.run

    @property
    def _wanted(self) -> Wanted:
        """Without the lesson that stands in its place."""
        kept = self._around.kept() | {"lesson": None, "case": None}
        return Wanted(self._there, kept, self._around.drawing())
