"""How far a person has come in the course: kept on disk between launches, for every window."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from nnviz.files import FileError
from nnviz.gui.aside import Aside
from nnviz.gui.message import wrong
from nnviz.lessons.kept_seeds import FOLDER, forget_seeds
from nnviz.lessons.progress import Progress, Record, keep_record, load_progress, start_over
from nnviz.preferences import preferences_path

NAME = "course.json"


class KeptProgress(QObject):
    """Every change is written to disk at once, on a thread; what cannot be written is told, once,
    and stays here.
    """

    changed = Signal()
    forgotten = Signal()
    """Nothing is kept any more, nor what lessons came to from other seeds."""
    told = Signal(object)
    """A Message."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = preferences_path().with_name(NAME)
        self._aside = Aside(self)
        self._coming = 0
        """Changes that are being written."""
        self._is_warned = False
        """Said is that it cannot be written; not again before something was."""
        self.records: Progress = {}
        """By the ids of lessons."""

    def open(self) -> None:
        """Read what was kept, by any window."""
        self.settle()
        try:
            self.records = load_progress(self._path)
        except FileError as error:
            self.told.emit(wrong(error))
        self.changed.emit()

    def keep(self, id: str, edit: Callable[[Record], Record]) -> None:
        """Change what is kept of a lesson; ``edit`` touches nothing of the window."""
        self.records = {**self.records, id: edit(self.records.get(id, Record()))}
        self._coming += 1
        work = partial(_kept, self._path, id, edit)
        self._aside.do(work, self._on_kept, self._on_ended, in_turn=True)
        self.changed.emit()

    def settle(self) -> None:
        """Wait until all that was kept is written."""
        self._aside.settle()

    def start_over(self) -> None:
        """Forget everything, the runs from other seeds too."""
        self.settle()
        try:
            start_over(self._path)
            forget_seeds(self._path.with_name(FOLDER))
        except (FileError, OSError) as error:
            self.told.emit(wrong(error))
        else:
            self.records = {}
            self.forgotten.emit()
            self.changed.emit()

    def _on_kept(self, kept: Progress | FileError | OSError) -> None:
        """Another window's changes come with what was written, unless more is on its way."""
        self._on_ended()
        if isinstance(kept, Exception):
            if not self._is_warned:
                self._is_warned = True
                self.told.emit(wrong(kept, passes=True))
            return
        self._is_warned = False
        if not self._coming:
            self.records = kept
            self.changed.emit()

    def _on_ended(self) -> None:
        self._coming -= 1


def _kept(path: Path, id: str, edit: Callable[[Record], Record]) -> Progress | FileError | OSError:
    try:
        return keep_record(path, id, edit)
    except (FileError, OSError) as error:
        return error
