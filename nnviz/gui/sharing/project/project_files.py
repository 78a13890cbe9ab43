"""The file that what stands in the window has, and those that Undo and Redo lead to."""

from dataclasses import dataclass, field
from pathlib import Path
from weakref import WeakKeyDictionary

from nnviz.gui.sharing.project.around import Standing
from nnviz.gui.sharing.project.seen_file import SeenFile
from nnviz.session.undo import Deed


@dataclass(eq=False)
class ProjectFile:
    """Where it is kept, None where nowhere; how all stood, and the file was, when it was written
    or read.
    """

    path: Path | None = None
    saved: Standing | None = None
    seen: SeenFile = field(default_factory=SeenFile)


class ProjectFiles:
    """The one of ``now``, and for every opening that can be taken back the one of before, or that
    of what was opened once it was.
    """

    def __init__(self) -> None:
        self.now = ProjectFile()
        self._beyond: WeakKeyDictionary[Deed, ProjectFile] = WeakKeyDictionary()

    def open(self, opened: ProjectFile, deed: Deed | None) -> None:
        """That of what was opened is the present one, by a deed that can be taken back or not."""
        if deed is not None:
            self._beyond[deed] = self.now
        self.now = opened

    def cross(self, deed: Deed) -> None:
        """It was taken back or done again; only an opening leads to another file."""
        if deed in self._beyond:
            self._beyond[deed], self.now = self.now, self._beyond[deed]
