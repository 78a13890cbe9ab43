"""How far a person has come in the course: kept on disk between launches, for every window."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal

from nnviz.core.refusals import said_by
from nnviz.core.sentence import Sentence
from nnviz.files import FileError
from nnviz.gui.aside import Aside
from nnviz.gui.message import wrong
from nnviz.lessons.kept_seeds import FOLDER, forget_seeds
from nnviz.lessons.progress import Progress, Record, keep_record, load_progress, start_over
from nnviz.preferences import preferences_path

NAME = "course.json"

Edits: TypeAlias = Sequence[tuple[str, Callable[[Record], Record]]]
"""Changes, each of what is kept of the lesson of that id."""


class KeptProgress(QObject):
    """Every change is written to disk at once, on a thread; what cannot be written is told, once,
    stays here, and is tried again with the next change.
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
        self._edits: list[tuple[str, Callable[[Record], Record]]] = []
        """What is still to be written."""
        self._is_busy = False
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
        self._edits.append((id, edit))
        if not self._is_busy:
            self._begin()
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
            self.records, self._edits = {}, []
            self.forgotten.emit()
            self.changed.emit()

    def _begin(self) -> None:
        edits, self._edits, self._is_busy = self._edits, [], True
        self._aside.do(partial(_kept, self._path, edits), self._on_kept, self._on_ended)

    def _on_kept(self, kept: tuple[Progress, Edits, FileError | OSError | None]) -> None:
        """Another window's changes come with what was written, unless more is on its way."""
        self._on_ended()
        records, left, error = kept
        newer = bool(self._edits)
        self._edits[:0] = left
        if error is None:
            self._is_warned = False
        elif not self._is_warned:
            self._is_warned = True
            self.told.emit(wrong(_unkept(error), passes=True))
        if newer:
            self._begin()
        elif error is None:
            self.records = records
            self.changed.emit()

    def _on_ended(self) -> None:
        self._is_busy = False


def _kept(path: Path, edits: Edits) -> tuple[Progress, Edits, FileError | OSError | None]:
    """All that is on disk then, what is not of these changes, and why."""
    records: Progress = {}
    for done, (id, edit) in enumerate(edits):
        try:
            records = keep_record(path, id, edit)
        except (FileError, OSError) as error:
            return records, edits[done:], error
    return records, (), None


def _unkept(error: FileError | OSError) -> Sentence:
    return Sentence(
        "Your progress in the course is not kept for the next launch: {reason} Or name another "
        "folder in the environment variable NNVIZ_CONFIG.",
        reason=said_by(error),
    )
