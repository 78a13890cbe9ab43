"""The file that what stands in the window has, and those of what can be had again."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple
from weakref import WeakKeyDictionary

from nnviz import paths
from nnviz.gui.sharing.project.around import Own, Standing
from nnviz.gui.sharing.project.seen_file import SeenFile
from nnviz.session.current_run import CurrentRun
from nnviz.session.undo import Deed, UndoHistory


@dataclass(eq=False)
class ProjectFile:
    """Where it is kept, None where nowhere; how all stood, and the file was, when it was written
    or read. ``own`` is what a person had drawn when another one took its place, with its own.
    """

    path: Path | None = None
    saved: Standing | None = None
    seen: SeenFile = field(default_factory=SeenFile)
    own: Own | None = None

    def holds(self, run: CurrentRun) -> bool:
        """Whether all stood so with that run; what was drawn is not the run's."""
        return self.saved is not None and _stands(run, self.saved)


class InFile(NamedTuple):
    """How a run stands in a file: in which one, as it was written here; None, as it was read."""

    standing: Standing
    path: Path | None = None


class ProjectFiles:
    """The one of ``now``; for every opening that can be taken back the one of before, or that of
    what was opened once it was; and that of each run that was put away, as for a lesson.

    It knows besides of every run whether that is in a file, whichever run is the present one.
    """

    def __init__(self) -> None:
        self.now = ProjectFile()
        self._beyond: WeakKeyDictionary[Deed, ProjectFile] = WeakKeyDictionary()
        self._put_away: WeakKeyDictionary[UndoHistory, ProjectFile] = WeakKeyDictionary()
        self._in_files: WeakKeyDictionary[CurrentRun, InFile] = WeakKeyDictionary()

    def open(self, opened: ProjectFile, deed: Deed | None) -> None:
        """That of what was opened is the present one, by a deed that can be taken back or not."""
        if deed is not None:
            self._beyond[deed] = self.now
        self.now = opened

    def found(self, run: CurrentRun, standing: Standing | None) -> None:
        """What was opened is here, as this run; None where it was kept aside alone."""
        self.now.saved = standing
        if standing is not None:
            self._in_files[run] = InFile(standing)

    def wrote(self, run: CurrentRun, file: ProjectFile, path: Path, standing: Standing) -> None:
        """The run is written, as it stood, and is no other's file any more."""
        file.path, file.saved = path, standing
        file.seen.note(path)
        for other, known in [*self._in_files.items()]:
            if known.path is not None and paths.real(known.path) == paths.real(path):
                del self._in_files[other]
        self._in_files[run] = InFile(standing, path)

    def has(self, run: CurrentRun) -> bool:
        """Whether it is in a file, as it stands."""
        known = self._in_files.get(run)
        return known is not None and _stands(run, known.standing)

    def has_as_read(self, run: CurrentRun) -> bool:
        """Whether it was opened, and nothing has been done to it since."""
        known = self._in_files.get(run)
        return known is not None and known.path is None and _stands(run, known.standing)

    def take_up(self, deed: Deed | None, own: Own) -> None:
        """What was opened by that deed has brought its own; this was there before."""
        if deed is not None and deed in self._beyond:
            self._beyond[deed].own = own

    def cross(self, deed: Deed, own: Own) -> Own | None:
        """It was taken back or done again; only an opening leads to another file.

        What a person had drawn with it; None where what is there, ``own``, stays.
        """
        if deed not in self._beyond:
            return None
        left, self.now = self.now, self._beyond[deed]
        self._beyond[deed] = left
        if self.now.own is not None:
            left.own = own
        return self.now.own

    def of(self, history: UndoHistory) -> ProjectFile:
        """That of a run that was put away with its history, or is the present one again."""
        return self._put_away.get(history, self.now)

    def swap(self, away: UndoHistory | None, again: UndoHistory | None) -> None:
        """A run with that history is put away, what takes its place has no file yet; or it is had
        again with the file that it had.
        """
        if away is not None:
            self._put_away[away], self.now = self.now, ProjectFile()
        if again is not None:
            self.now = self._put_away.pop(again, self.now)


def _stands(run: CurrentRun, saved: Standing) -> bool:
    """Whether it stands so; a drawing is not the run's."""
    return Standing.of(run, saved.drawing) == saved
