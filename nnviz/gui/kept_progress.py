"""How far a person has come in the course: kept on disk between launches, for every window."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from nnviz.files import FileError
from nnviz.gui.message import Message
from nnviz.gui.said import in_words
from nnviz.lessons.kept_seeds import FOLDER, forget_seeds
from nnviz.lessons.progress import Record, keep_record, load_progress, start_over
from nnviz.preferences import preferences_path

NAME = "course.json"


class KeptProgress(QObject):
    """Every change is written to disk at once; what cannot be written is told and stays here."""

    changed = Signal()
    forgotten = Signal()
    """Nothing is kept any more, nor what lessons came to from other seeds."""
    told = Signal(object)
    """A Message."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = preferences_path().with_name(NAME)
        self.records: dict[str, Record] = {}
        """By the ids of lessons."""

    def open(self) -> None:
        """Read what was kept, by any window."""
        try:
            self.records = load_progress(self._path)
        except FileError as error:
            self.told.emit(Message(in_words(error), "error"))
        self.changed.emit()

    def keep(self, id: str, edit: Callable[[Record], Record]) -> None:
        """Change what is kept of a lesson."""
        try:
            self.records = keep_record(self._path, id, edit)
        except (FileError, OSError) as error:
            self.records[id] = edit(self.records.get(id, Record()))
            self.told.emit(Message(in_words(error), "error"))
        self.changed.emit()

    def start_over(self) -> None:
        """Forget everything, the runs from other seeds too."""
        try:
            start_over(self._path)
            forget_seeds(self._path.with_name(FOLDER))
        except (FileError, OSError) as error:
            self.told.emit(Message(in_words(error), "error"))
        else:
            self.records = {}
            self.forgotten.emit()
            self.changed.emit()
