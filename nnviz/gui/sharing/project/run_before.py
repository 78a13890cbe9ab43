"""The run that a lesson or a case has put away: kept aside as the present one is."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from nnviz.gui.aside import Aside
from nnviz.gui.message import Message
from nnviz.gui.sharing.project.around import Around, Standing, something_to_lose
from nnviz.gui.sharing.project.project_files import ProjectFiles
from nnviz.gui.sharing.project.writing import Then, Wanted
from nnviz.session.copies import copy_of
from nnviz.session.current_run import CurrentRun
from nnviz.session.training_session import SetAside


class RunBefore:
    """Nobody trains it; it comes back when the lesson or the case is left."""

    def __init__(
        self,
        files: Callable[[], ProjectFiles],
        around: Around,
        put_away: Callable[[], SetAside | None],
        parent: QObject,
    ) -> None:
        self._files, self._around, self._put_away = files, around, put_away
        self._aside = Aside(parent)

    @property
    def is_unsaved(self) -> bool:
        """Whether there is one, and a person would miss it."""
        away = self._put_away()
        if away is None:
            return False
        file, standing = self._files().of(away.history), self.standing
        if file.saved is not None:
            standing = standing._replace(drawing=file.saved.drawing)
        return standing != file.saved and (file.path is not None or something_to_lose(away.run))

    @property
    def run(self) -> CurrentRun | None:
        """It; None where there is none."""
        away = self._put_away()
        return None if away is None else away.run

    @property
    def standing(self) -> Standing:
        """What is compared to tell whether anything has changed."""
        return Standing.of(self._there, self._around.drawing())

    def keep(self, path: Path, then: Then) -> None:
        """Write a copy of it to ``path``; ``then`` is told what came of it."""
        write, standing = self._writing(path), self.standing
        self._aside.save(path, write, lambda said: then(said, standing))

    def keep_at_once(self, path: Path) -> tuple[Message, Standing]:
        """The same, but it is done when this returns."""
        return self._writing(path)(), self.standing

    def settle(self) -> None:
        """Wait until it is written."""
        self._aside.settle()

    @property
    def _there(self) -> CurrentRun:
        run = self.run
        assert run is not None
        return run

    def _writing(self, path: Path) -> Callable[[], Message]:
        """What writes it, without the lesson that stands in its place; needs no window."""
        run = self._there
        copied = None if run.training is None else copy_of(run.training)
        wanted = Wanted(run, self._around.kept() | {"lesson": None}, self._around.drawing())
        return wanted.writing(path, copied)
